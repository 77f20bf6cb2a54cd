import fc from 'fast-check'
import { expect, it } from 'vitest'
import { likeness, wording } from '../../../graph/analysis/similar-wording.js'
import { wordingIndex } from '../../../graph/analysis/wording-index.js'

const text = fc
  .array(fc.constantFrom('share', 'data', 'on', 'floods', 'and', 'dams'), { maxLength: 8 })
  .map((words) => words.join(' '))

it('finds what comparing with every text finds, most alike first', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), fc.constantFrom(0.2, 0.5, 1), (texts, minimum) => {
      const index = wordingIndex(texts.map((one, key) => ({ key, text: one })))
      const expected = texts
        .map((other, key) => ({ key, score: likeness(wording(texts[0] ?? ''), wording(other)) }))
        .filter(({ key, score }) => key !== 0 && score >= minimum)
        .sort((a, b) => b.score - a.score || a.key - b.key)
      expect(index.like(0, minimum)).toEqual(expected)
    }),
  )
})

it('knows nothing like a text that it does not hold', () => {
  expect(wordingIndex([{ key: 'a', text: 'share data on floods' }]).like('b', 0)).toEqual([])
})
