import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SharedTexts, shareTexts } from '../../../graph-import/load/shared-texts.js'

test('changes nothing that a value says', () => {
  fc.assert(
    fc.property(fc.oneof(fc.object(), fc.array(fc.object())), (value) => {
      const plain = JSON.stringify(value)
      const shared: object = JSON.parse(plain)
      shareTexts(shared, new SharedTexts())
      expect(JSON.stringify(shared)).toBe(plain)
    }),
  )
})

test('asks for each text of a value once, at any depth', () => {
  const asked: string[] = []
  class Listening extends SharedTexts {
    override of(text: string) {
      asked.push(text)
      return super.of(text)
    }
  }
  const value = { key: '12', place: { line: 3, page: null }, mentions: [{ entity: 'country:ITA', names: ['Italy'] }] }
  shareTexts(value, new Listening())
  expect(asked).toEqual(['12', 'country:ITA', 'Italy'])
})

test('gives for equal texts the first of them', () => {
  const texts = new SharedTexts()
  expect([texts.of('a'), texts.of('b'), texts.of('a')]).toEqual(['a', 'b', 'a'])
})
