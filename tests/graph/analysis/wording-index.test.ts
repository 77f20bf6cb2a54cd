import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likeness, wording } from '../../../graph/analysis/similar-wording.js'
import { wordingIndex } from '../../../graph/analysis/wording-index.js'

describe('wordingIndex', () => {
  const index = wordingIndex([
    { key: 1, text: 'States parties are urged to share pictures of fires.' },
    { key: 2, text: 'States parties are urged to share pictures of floods.' },
    { key: 3, text: 'The secretariat keeps the list.' },
    { key: 4, text: 'States parties are urged to share pictures of fires.' },
  ])

  it('tells those that share wording, most alike first, itself left out', () => {
    expect(index.like(1, 0.5).map(({ key }) => key)).toEqual([4, 2])
    expect(index.like(1, 0.95)).toEqual([{ key: 4, score: 1 }])
    expect(index.like(3, 0)).toEqual([])
    expect(index.like(9, 0)).toEqual([])
  })

  it('misses none that a comparison of all with all finds', () => {
    const text = fc
      .array(fc.constantFrom('states', 'share', 'fires', 'water', 'lists'), { maxLength: 8 })
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 2, maxLength: 8 }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        (texts, minimum) => {
          const found = wordingIndex(texts.map((text, key) => ({ key, text }))).like(0, minimum)
          const expected = texts.flatMap((other, key) => {
            const score = likeness(wording(texts[0] ?? ''), wording(other))
            return key > 0 && score >= minimum ? [key] : []
          })
          expect(found.map(({ key }) => key).sort()).toEqual(expected)
        },
      ),
    )
  })
})
