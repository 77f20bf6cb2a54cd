import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { weighted, weightOf } from '../../../graph/analysis/co-occurrence.js'

/** What can be counted: both occur at least together, and everything at most in total. */
const counts = fc
  .tuple(fc.integer({ min: 1, max: 50 }), fc.nat(50), fc.nat(50), fc.nat(50))
  .map(([together, a, b, neither]) => ({
    together,
    ofA: together + a,
    ofB: together + b,
    total: together + a + b + neither,
  }))

describe('weights', () => {
  it('are the count, the share of what either has, and the surprise', () => {
    expect(weightOf('COUNT', 2, 4, 3, 10)).toBe(2)
    expect(weightOf('JACCARD', 2, 4, 3, 10)).toBe(2 / 5)
    expect(weightOf('NPMI', 2, 4, 3, 10)).toBeCloseTo(Math.log(0.2 / 0.12) / -Math.log(0.2))
  })

  it('stay within their bounds', () => {
    fc.assert(
      fc.property(counts, ({ together, ofA, ofB, total }) => {
        const jaccard = weightOf('JACCARD', together, ofA, ofB, total)
        const npmi = weightOf('NPMI', together, ofA, ofB, total)
        expect(jaccard).toBeGreaterThan(0)
        expect(jaccard).toBeLessThanOrEqual(1)
        expect(npmi).toBeGreaterThanOrEqual(-1)
        expect(npmi).toBeLessThanOrEqual(1 + 1e-9)
      }),
    )
  })

  it('are 1 for two that never occur apart and about 0 for two that meet by chance', () => {
    expect(weightOf('JACCARD', 5, 5, 5, 100)).toBe(1)
    expect(weightOf('NPMI', 5, 5, 5, 100)).toBeCloseTo(1)
    expect(weightOf('NPMI', 7, 7, 7, 7)).toBe(1)
    expect(weightOf('NPMI', 25, 50, 50, 100)).toBeCloseTo(0)
  })
})

it('orders by weight, count and ids', () => {
  const nodes = ['a', 'b', 'c', 'd'].map((id) => ({ id, count: id === 'a' ? 4 : 2 }))
  const pairs = [
    { a: 'c', b: 'd', count: 1 },
    { a: 'b', b: 'c', count: 1 },
    { a: 'a', b: 'b', count: 2 },
  ]
  expect(weighted({ nodes, pairs, total: 10 }, 'COUNT').map(({ a, b }) => a + b)).toEqual(['ab', 'bc', 'cd'])
  expect(weighted({ nodes, pairs, total: 10 }, 'JACCARD').map(({ a, b }) => a + b)).toEqual(['ab', 'bc', 'cd'])
})
