import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readChoice, readChoices, readFragment, readNumber, writeFragment } from '../../../client/state/fragment.js'

describe('a fragment', () => {
  it('brings back any values', () => {
    const name = fc.string({ minLength: 1 }).filter((text) => text !== '__proto__')
    fc.assert(
      fc.property(fc.dictionary(name, fc.string({ minLength: 1 })), (values) => {
        expect(readFragment(`#${writeFragment(values)}`)).toEqual({ ...values })
      }),
    )
  })

  it('leaves ids readable and empty values out', () => {
    expect(writeFragment({ document: 'document:CTOC/COP/WG.7/2022/4', q: '', words: 'by sea' })).toBe(
      'document=document:CTOC/COP/WG.7/2022/4;words=by+sea',
    )
  })

  it('passes over what is broken', () => {
    expect(readFragment('a=1;;=2;b;c=%')).toEqual({ a: '1', c: '%' })
  })
})

describe('values of a fragment', () => {
  it('take only what is allowed', () => {
    expect(readChoice('B', ['A', 'B'])).toBe('B')
    expect(readChoice('X', ['A', 'B'])).toBe('A')
    expect(readChoices('B,X,A', ['A', 'B'])).toEqual(['B', 'A'])
  })

  it.each([
    ['7', 7],
    ['0', 1],
    ['100', 1],
    ['2.5', 1],
    ['', 1],
    [undefined, 1],
  ])('read the number %s as %s', (text, expected) => {
    expect(readNumber(text, 1, 99, 1)).toBe(expected)
  })
})
