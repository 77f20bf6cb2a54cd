import fc from 'fast-check'
import { expect, it } from 'vitest'
import { likeness, wording } from '../../../graph/analysis/similar-wording.js'
import { WordingIndex } from '../../../graph/analysis/wording-index.js'

const text = fc
  .array(fc.constantFrom('share', 'data', 'on', 'floods', 'and', 'dams'), { maxLength: 8 })
  .map((words) => words.join(' '))

it('finds what comparing with every text finds, most alike first', () => {
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(0.2, 0.5, 2 / 3, 1),
      (texts, minimum) => {
        const index = new WordingIndex<number>()
        for (const [key, one] of texts.entries()) index.add(key, one)
        const expected = texts
          .map((other, key) => ({ key, score: likeness(wording(texts[0] ?? ''), wording(other)) }))
          .filter(({ key, score }) => key !== 0 && score >= minimum)
          .sort((a, b) => b.score - a.score || a.key - b.key)
        expect(index.like(0, minimum)).toEqual(expected)
      },
    ),
  )
})

it('finds among some texts what it finds among all, without the others', () => {
  const places = fc.subarray([0, 1, 2, 3, 4, 5, 6, 7])
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 8, maxLength: 8 }),
      fc.constantFrom(0, 0.2, 0.5, 2 / 3, 1),
      places,
      places,
      (texts, minimum, keys, others) => {
        const index = new WordingIndex<number>()
        for (const [key, one] of texts.entries()) index.add(key, one)
        const expected = keys.map((key) => ({
          key,
          like: index.like(key, minimum).filter((one) => others.includes(one.key)),
        }))
        expect([...index.likeAmong(keys, others, minimum)]).toEqual(expected)
      },
    ),
  )
})

it('finds a text that was added after others had been asked for', () => {
  const index = new WordingIndex<string>()
  index.add('a', 'share data on floods')
  expect(index.like('a', 0.5)).toEqual([])
  index.add('b', 'share data on floods early')
  expect(index.like('a', 0.5).map(({ key }) => key)).toEqual(['b'])
})

it('knows nothing like a text that it does not hold', () => {
  const index = new WordingIndex<string>()
  index.add('a', 'share data on floods')
  expect(index.like('b', 0)).toEqual([])
})

it('finds the pairs that comparing all with all finds', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
  const longer = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
  const minimum = fc.oneof(fc.double({ min: 0.1, max: 1, noNaN: true }), fc.constantFrom(1 / 3, 0.5, 2 / 3, 0.8))
  fc.assert(
    fc.property(fc.array(longer, { maxLength: 12 }), minimum, (texts, least) => {
      const score = (a: string, b: string) => likeness(wording(a), wording(b))
      const all = texts.flatMap((b, j) =>
        texts.slice(0, j).flatMap((a, i) => (score(a, b) >= least ? [{ a: i, b: j, score: score(a, b) }] : [])),
      )
      const index = new WordingIndex<number>()
      for (const [key, one] of texts.entries()) index.add(key, one)
      expect(index.pairs(least)).toEqual(all)
    }),
    { numRuns: 500 },
  )
})
