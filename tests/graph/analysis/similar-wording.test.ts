import { describe, expect, it } from 'vitest'
import { likeness, wording } from '../../../graph/analysis/similar-wording.js'

const score = (a: string, b: string) => likeness(wording(a), wording(b))

describe('similar wording', () => {
  it('is 1 for the same words, whatever their case, accents and marks', () => {
    expect(
      score(
        'States parties should, where possible, share information.',
        'states parties should where possible share information',
      ),
    ).toBe(1)
  })

  it('stays high where a clause is inserted', () => {
    expect(
      score(
        'States parties should share information on smuggling routes',
        'States parties should, as appropriate, share information on smuggling routes',
      ),
    ).toBeGreaterThan(0.7)
  })

  it('is low for one subject in other words, and for the same words in another order', () => {
    expect(score('States parties should protect witnesses', 'Protection of witnesses was discussed')).toBeLessThan(0.3)
    expect(score('one two three four', 'four three two one')).toBe(0)
  })

  it('is 0 for a text of a single word or none', () => {
    expect(score('word', 'word')).toBe(0)
    expect(score('', 'some words here')).toBe(0)
  })
})
