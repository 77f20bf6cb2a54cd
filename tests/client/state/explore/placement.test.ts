import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeNear, SLOT } from '../../../../client/state/explore/placement.js'

const origin = new Map([['a', { x: 0, y: 0 }]])
const newcomers = (count: number, neighbours: readonly string[] = ['a']) =>
  Array.from({ length: count }, (_, index) => ({ id: `n${index}`, neighbours, group: 'g' }))

describe('placing newcomers', () => {
  it('covers neither what stands nor one another', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -5, max: 5 })), {
          selector: ([x, y]) => `${x} ${y}`,
          maxLength: 30,
        }),
        fc.integer({ min: 1, max: 40 }),
        (grid, count) => {
          const standing = new Map(
            grid.map(([x, y], index) => [`s${index}`, { x: x * SLOT.width, y: y * SLOT.height }] as const),
          )
          const placed = placeNear(standing, newcomers(count, ['s0']))
          const all = [...standing.values(), ...placed.values()]
          for (const [index, one] of all.entries()) {
            for (const other of all.slice(index + 1)) {
              expect(Math.abs(one.x - other.x) >= SLOT.width || Math.abs(one.y - other.y) >= SLOT.height).toBe(true)
            }
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  it('stays near the neighbour', () => {
    const far = new Map([...origin, ['b', { x: 5_000, y: 0 }]])
    const [placed] = placeNear(far, newcomers(1, ['b'])).values()
    expect(Math.hypot((placed?.x ?? 0) - 5_000, placed?.y ?? 0)).toBeLessThan(3 * SLOT.width)
  })

  it('stands between its neighbours where there are several', () => {
    const two = new Map([...origin, ['b', { x: 1_000, y: 0 }]])
    const [placed] = placeNear(two, newcomers(1, ['a', 'b'])).values()
    expect(placed).toEqual({ x: 500, y: 0 })
  })

  it('gives the same places for the same input, in whatever order it comes', () => {
    const many = newcomers(25)
    expect(placeNear(origin, [...many].reverse())).toEqual(placeNear(origin, many))
  })

  it('does not slow down with a hundred beside five hundred', () => {
    const standing = placeNear(new Map(), newcomers(500, []))
    const start = performance.now()
    const placed = placeNear(
      standing,
      newcomers(100, ['n0']).map((one) => ({ ...one, id: `x${one.id}` })),
    )
    expect(placed.size).toBe(100)
    expect(performance.now() - start).toBeLessThan(1_000)
  })
})
