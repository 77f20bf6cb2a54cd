import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countNumber, ordinalWord } from '../../../graph-import/entities/ordinals.js'
import { ordinalOf } from '../../../graph-import/ordinal-words.js'

describe('ordinals', () => {
  it.each([
    [1, 'first'],
    [9, 'ninth'],
    [12, 'twelfth'],
    [20, 'twentieth'],
    [58, 'fifty-eighth'],
    [100, 'one hundredth'],
    [103, 'one hundred and third'],
  ])('%d is %s', (number, word) => {
    expect(ordinalWord(number)).toBe(word)
  })

  it('are read as they are written', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 199 }), (number) => ordinalOf(ordinalWord(number)) === number))
  })
})

describe('counts', () => {
  it.each([
    ['Four', 4],
    ['45', 45],
    ['1,200', 1200],
    ['several', null],
    ['4th', null],
  ])('%s is %s', (text, number) => {
    expect(countNumber(text)).toBe(number)
  })
})
