import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { romanOf, romanValue } from '../../graph-import/roman.js'

describe('Roman numbers', () => {
  it('are written with the fewest signs', () => {
    expect([1, 4, 9, 26, 44, 99, 400, 1994].map(romanOf)).toEqual([
      'I',
      'IV',
      'IX',
      'XXVI',
      'XLIV',
      'XCIX',
      'CD',
      'MCMXCIV',
    ])
  })

  it('are read as they are written', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 3999 }), (value) => romanValue(romanOf(value)) === value))
  })

  it('are none in another order or in other letters', () => {
    expect(['', 'IIII', 'VX', 'IC', 'iv', 'MIX UP'].map(romanValue)).toEqual([null, null, null, null, null, null])
  })
})
