import { describe, expect, it } from 'vitest'
import { comparisonPicture } from '../../../../client/views/compare/comparison-picture.js'
import { SAMPLE_TOKENS } from '../../canvas/sample-tokens.js'

const comparison = {
  names: ['Group of Experts, 2001', 'A & B'] as const,
  kinds: ['COUNTRY', 'TOPIC'] as const,
  counts: [
    { presence: 'ONLY_A' as const, kind: 'COUNTRY' as const, count: 3 },
    { presence: 'BOTH' as const, kind: 'COUNTRY' as const, count: 1 },
    { presence: 'ONLY_B' as const, kind: 'TOPIC' as const, count: 2 },
  ],
  strengths: [{ strength: 'STRONG' as const, inA: 0, inB: 7 }],
}

describe('comparisonPicture', () => {
  const drawn = comparisonPicture(comparison, SAMPLE_TOKENS).content.join('')

  it('draws a bar for each count that is not zero, as wide as its share', () => {
    const width = (words: string): number =>
      Number(new RegExp(`width="([\\d.]+)"[^>]*><title>${words}`).exec(drawn)?.[1])
    expect(width('Countries, only in the first: 3')).toBe(3 * width('Countries, in both: 1'))
    expect(drawn).not.toContain('Countries, only in the second')
    expect(drawn).toContain('Strong, second: 7')
    expect(drawn).not.toContain('Strong, first')
  })

  it('names both sides', () => {
    expect(drawn).toContain('Only in the first: Group of Experts, 2001')
    expect(drawn).toContain('Only in the second: A &amp; B')
  })
})
