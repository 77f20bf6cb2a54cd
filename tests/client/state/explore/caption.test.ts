import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caption } from '../../../../client/state/explore/caption.js'

describe('a caption', () => {
  it.each([
    ['INTERPOL', 'INTERPOL'],
    ['Recommendation 9 (2022)', 'Recommendation 9\n(2022)'],
    ['Working Group on the Smuggling of Migrants', 'Working Group on the\nSmuggling of Migran…'],
    ['Working Group on the Smuggling of Migrants, 2022', 'Working Group on the\nSmuggling of M… 2022'],
    ['Nichtregierungsorganisationenverzeichnis', 'Nichtregierungsorga…'],
  ])('of %s', (label, expected) => {
    expect(caption(label)).toBe(expected)
  })

  it('is never longer than two lines of twenty characters', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z0-9()]{1,26}$/), { minLength: 1, maxLength: 12 }), (words) => {
        const lines = caption(words.join(' ')).split('\n')
        expect(lines.length).toBeLessThanOrEqual(2)
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(20)
      }),
    )
  })
})
