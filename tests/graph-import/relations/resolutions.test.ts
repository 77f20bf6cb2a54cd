import { describe, expect, it } from 'vitest'
import { loadAuthorities } from '../../../graph-import/authorities/index.js'
import { toReading } from '../../../graph-import/relations/index.js'
import { structure } from '../structure/blocks.js'
import { shown } from './small.js'

const read = (...lines: string[]) => toReading(structure(...lines), loadAuthorities())

const TEXT = ['Recalling its resolution 55/2,', '1. Urges States to act.']

describe('a document that is a resolution', () => {
  it('holds it by the number of its title and the organ of its cover, where no symbol is printed', () => {
    const reading = read(
      'Human Rights Council',
      'Forty-second session',
      'Resolution adopted by the Human Rights Council on 26 September 2019',
      '42/18. Lakes',
      'The Human Rights Council,',
      ...TEXT,
    )
    const own = (kind: 'CONTAINED_IN' | 'ADOPTED_BY' | 'ADOPTED_AT') =>
      shown(reading, kind).filter((one) => one.startsWith('resolution:hrc/42/18 '))
    expect(own('CONTAINED_IN')).toEqual(['resolution:hrc/42/18 → document:A/HRC/RES/42/18 inferred "42/18"'])
    expect(own('ADOPTED_BY')).toEqual(['resolution:hrc/42/18 → body:hrc inferred "42/18"'])
    expect(own('ADOPTED_AT')).toEqual(['resolution:hrc/42/18 → meeting:hrc/session-42 inferred "42/18"'])
  })
})

describe('a report', () => {
  const report = (title: string, ...rest: string[]) =>
    read(
      'Council of Lakes',
      'Twenty-second session',
      'Apia, 4–6 March 1998',
      'Report of the Council of Lakes on its twenty-second session',
      'I. Decisions of the Council',
      title,
      ...rest,
    )

  it('holds the decisions that it prints, under their titles', () => {
    const reading = report('Decision 22/1: Registers', 'The Council of Lakes,', ...TEXT)
    const id = 'resolution:council-of-lakes/decision-22-1'
    expect(shown(reading, 'CONTAINED_IN').filter((one) => one.startsWith(id))).toEqual([
      `${id} → document:council-of-lakes/1998/report "Decision 22/1"`,
    ])
    expect(shown(reading, 'ADOPTED_AT').filter((one) => one.startsWith(id))).toEqual([
      `${id} → meeting:council-of-lakes/1998 inferred "Decision 22/1"`,
    ])
    expect(reading.entities.find(({ entity }) => entity.id === id)?.entity.title).toBe('Registers')
  })

  it.each([
    ['a draft', 'Draft decision 22/1: Registers', 'The Council of Lakes,'],
    ['one that a heading only names', 'Decision 22/1: Registers', 'The Council considered how it was carried out.'],
  ])('does not hold %s', (_, title, next) => {
    expect(shown(report(title, next, ...TEXT), 'CONTAINED_IN').filter((one) => one.startsWith('resolution:'))).toEqual(
      [],
    )
  })
})
