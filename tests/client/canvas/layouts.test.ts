import { describe, expect, it } from 'vitest'
import { arrange, type LayoutInput, type LayoutName } from '../../../client/canvas/layouts.js'

const input: LayoutInput = {
  nodes: Array.from({ length: 30 }, (_, index) => ({
    id: `n${index}`,
    x: index,
    y: 0,
    pinned: index === 0,
    group: index % 2 === 0 ? 'a' : 'b',
    year: index % 3 === 0 ? null : 2010 + (index % 3),
  })),
  links: Array.from({ length: 29 }, (_, index) => ({ source: 'n0', target: `n${index + 1}` })),
}

describe.each<LayoutName>(['force', 'concentric', 'years', 'kinds', 'groups'])('the layout %s', (name) => {
  it('places all but the pinned, no two on one spot', () => {
    const places = arrange(name, input)
    expect([...places.keys()].sort()).toEqual(
      input.nodes
        .slice(1)
        .map(({ id }) => id)
        .sort(),
    )
    expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(29)
  })

  it('gives the same places again', () => {
    expect(arrange(name, input)).toEqual(arrange(name, input))
  })

  it('has nothing to place on an empty canvas', () => {
    expect(arrange(name, { nodes: [], links: [] }).size).toBe(0)
  })
})

describe('the layout by year', () => {
  it('puts older meetings left of younger ones, and those without a year last', () => {
    const places = arrange('years', input)
    const across = (year: number | null): number[] =>
      input.nodes.filter((node) => node.year === year && !node.pinned).map(({ id }) => places.get(id)?.x ?? 0)
    expect(Math.max(...across(2011))).toBeLessThan(Math.min(...across(2012)))
    expect(Math.max(...across(2012))).toBeLessThan(Math.min(...across(null)))
  })
})
