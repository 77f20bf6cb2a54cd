import { describe, expect, it } from 'vitest'
import { coverBodies } from '../../../graph-import/structure/cover-bodies.js'

describe('the bodies of a cover', () => {
  it.each([
    [
      ['Conference for Ports', 'Working Group on Harbours'],
      ['Conference for Ports', 'Working Group on Harbours'],
    ],
    [['Assembly of the', 'Ports Programme'], ['Assembly of the Ports Programme']],
    [
      ['Conference of the Parties to the United Nations', 'Convention on Tides'],
      ['Conference of the Parties to the United Nations Convention on Tides'],
    ],
    [
      ['General Assembly of the United Nations', 'Committee on Tides'],
      ['General Assembly of the United Nations', 'Committee on Tides'],
    ],
    [['UNITED A', 'Council of Ports'], ['Council of Ports']],
  ])('%j', (lines, bodies) => {
    expect(coverBodies(lines)).toEqual({ bodies, ordinal: null, others: [] })
  })

  it.each([
    [['Sixth Ministerial Conference', '“Ports for All”'], 'Ministerial Conference “Ports for All”', 'Sixth'],
    [['Eighth Ports for All', 'Ministerial Conference'], 'Ports for All Ministerial Conference', 'Eighth'],
    [['Twenty-second Congress on Ports'], 'Congress on Ports', 'Twenty-second'],
  ])('count themselves where they are conferences: %j', (lines, body, ordinal) => {
    expect(coverBodies(lines)).toEqual({ bodies: [body], ordinal, others: [] })
  })

  it('keep the number of a committee that has no other name', () => {
    expect(coverBodies(['Second Committee'])).toEqual({ bodies: ['Second Committee'], ordinal: null, others: [] })
  })

  it('are not what a title says', () => {
    const line = 'Implementation of the plan for ports'
    expect(coverBodies([line])).toEqual({ bodies: [], ordinal: null, others: [line] })
  })
})
