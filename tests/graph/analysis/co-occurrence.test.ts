import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CO_OCCURRENCE_MEASURES, weighted, weightOf } from '../../../graph/analysis/co-occurrence.js'

describe('weights of co-occurrence', () => {
  it('are the count, the share of what either has, and how far from chance', () => {
    expect(weightOf('COUNT', 3, 4, 5, 10)).toBe(3)
    expect(weightOf('JACCARD', 3, 4, 5, 10)).toBe(0.5)
    // As often as by chance: 0; always together: 1; more often than by chance: between.
    expect(weightOf('NPMI', 2, 4, 5, 10)).toBeCloseTo(0)
    expect(weightOf('NPMI', 4, 4, 4, 10)).toBeCloseTo(1)
    expect(weightOf('NPMI', 10, 10, 10, 10)).toBe(1)
    expect(weightOf('NPMI', 1, 5, 5, 10)).toBeLessThan(0)
  })

  it('stay within their bounds', () => {
    const counts = fc
      .record({ together: fc.integer({ min: 1, max: 50 }), a: fc.nat(50), b: fc.nat(50), rest: fc.nat(50) })
      .map(({ together, a, b, rest }) => [together, together + a, together + b, together + a + b + rest] as const)
    fc.assert(
      fc.property(counts, (numbers) => {
        expect(weightOf('JACCARD', ...numbers)).toBeGreaterThan(0)
        expect(weightOf('JACCARD', ...numbers)).toBeLessThanOrEqual(1)
        expect(weightOf('NPMI', ...numbers)).toBeGreaterThanOrEqual(-1 - 1e-9)
        expect(weightOf('NPMI', ...numbers)).toBeLessThanOrEqual(1 + 1e-9)
      }),
    )
  })

  it('order pairs, ties by count and ids', () => {
    const node = (id: string, count: number) => ({ id, count })
    const counts = {
      nodes: [node('a', 2), node('b', 2), node('c', 4), node('d', 4), node('e', 1)],
      pairs: [
        { a: 'c', b: 'd', count: 4 },
        { a: 'a', b: 'e', count: 1 },
        { a: 'a', b: 'b', count: 2 },
        { a: 'b', b: 'e', count: 1 },
      ],
      total: 10,
    }
    const order = (measure: (typeof CO_OCCURRENCE_MEASURES)[number]) =>
      weighted(counts, measure).map(({ a, b }) => a + b)
    expect(order('COUNT')).toEqual(['cd', 'ab', 'ae', 'be'])
    expect(order('JACCARD')).toEqual(['cd', 'ab', 'ae', 'be'])
    expect(weighted(counts, 'JACCARD').map(({ weight }) => weight)).toEqual([1, 1, 0.5, 0.5])
  })
})
