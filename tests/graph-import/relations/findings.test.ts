import { describe, expect, it } from 'vitest'
import { passage, reading } from './small.js'

const findings = (...passages: Parameters<typeof passage>[]) =>
  reading(passages.map((one) => passage(...one))).findings.map(({ rule, written }) => `${rule}: ${written}`)

describe('doubts that a reading reports', () => {
  it('names surnames that mean nobody, and those that may mean two', () => {
    expect(
      findings(
        ['1', 'Mr. Paz spoke. Ms. Ruiz spoke twice. Ms. Ruiz left.'],
        ['2', 'Ms. Ana Paz and Mr. Juan Paz were thanked.'],
      ),
    ).toEqual(['ambiguous-name: Paz', 'unresolved-name: Ruiz'])
  })

  it('names abbreviations that several bear, where the document does not tell which is meant', () => {
    expect(findings(['1', 'IDB lends. IDB also gives.'])).toEqual(['ambiguous-name: IDB'])
    expect(findings(['1', 'IDB lends. The Inter-American Development Bank also gives.'])).toEqual([])
  })

  it('is silent where a surname means one person', () => {
    expect(findings(['1', 'Ms. Ana Paz and Mr. Juan Ruiz were thanked. Mr. Ruiz left.'])).toEqual([])
  })

  it('shows paragraphs on attendance that no rule could read', () => {
    expect(
      findings(
        ['1', 'Many came from afar.', { role: 'ATTENDANCE' }],
        ['2', 'The following parties to the Treaty were represented: Kenya.', { role: 'ATTENDANCE' }],
        ['3', 'Many came from afar.', { role: 'DELIBERATIONS' }],
      ),
    ).toEqual(['unplaced-text: Many came from afar.'])
  })
})
