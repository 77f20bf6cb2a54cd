import { describe, expect, it } from 'vitest'
import { arrange } from '../../../../client/canvas/layouts.js'
import { yearColumns } from '../../../../client/canvas/sheets/year-columns.js'

const YEARS = [2019, 2022, 2019, null, 2021, 2022, 2019, 2022]
const nodes = YEARS.map((year, index) => ({ id: `n${index}`, year, pinned: false }))
const input = { nodes: nodes.map((node) => ({ ...node, x: 0, y: 0, group: '' })), links: [] }
const places = arrange('years', input)
const labels = (from: typeof nodes, at: ReadonlyMap<string, { x: number; y: number }>) =>
  yearColumns(from, at).map(({ label }) => label)

describe('columns of years', () => {
  it('are seen where a layout has made them, oldest left, above what is of each year', () => {
    const columns = yearColumns(nodes, places)
    expect(columns.map(({ label }) => label)).toEqual(['2019', '2021', '2022', 'no year'])
    for (const [index, { label, at }] of columns.entries()) {
      expect(at.x).toBeGreaterThan(columns[index - 1]?.at.x ?? Number.NEGATIVE_INFINITY)
      for (const { id, year } of nodes) {
        if (String(year ?? 'no year') === label) expect(at.y).toBeLessThan(places.get(id)?.y ?? 0)
      }
    }
  })

  it('are seen where one year takes several columns', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      id: `m${index}`,
      year: index < 50 ? 2000 : 2001,
      pinned: false,
    }))
    const wide = arrange('years', { nodes: many.map((node) => ({ ...node, x: 0, y: 0, group: '' })), links: [] })
    expect(new Set(many.slice(0, 50).map(({ id }) => wide.get(id)?.x)).size).toBeGreaterThan(1)
    expect(labels(many, wide)).toEqual(['2000', '2001'])
  })

  it('are seen where there is one year beside what has none', () => {
    const one = nodes.map((node) => ({ ...node, year: node.year === 2019 ? 2019 : null }))
    const stood = arrange('years', { nodes: one.map((node) => ({ ...node, x: 0, y: 0, group: '' })), links: [] })
    expect(labels(one, stood)).toEqual(['2019', 'no year'])
  })

  it('leave what is pinned where it stands', () => {
    const pinned = nodes.map((node, index) => ({ ...node, pinned: index === 0 }))
    expect(labels(pinned, new Map([...places, ['n0', { x: 5_000, y: 77 }]]))).toEqual([
      '2019',
      '2021',
      '2022',
      'no year',
    ])
  })

  it('are none once something is moved out of its column, and none in other arrangements', () => {
    expect(labels(nodes, new Map([...places, ['n0', { x: 5_000, y: 77 }]]))).toEqual([])
    for (const layout of ['force', 'concentric', 'kinds', 'groups'] as const) {
      expect(labels(nodes, arrange(layout, input))).toEqual([])
    }
    expect(labels(nodes.slice(0, 2), places)).toEqual([])
    expect(labels([], new Map())).toEqual([])
  })
})
