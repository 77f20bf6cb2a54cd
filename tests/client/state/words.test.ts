import { readFileSync } from 'node:fs'
import { buildSchema, type GraphQLEnumType } from 'graphql'
import { describe, expect, it } from 'vitest'
import {
  countOf,
  DOCUMENT_TYPES,
  formatDays,
  KIND_ORDER,
  plain,
  qualifierWords,
  RELATION_ORDER,
  relationWords,
  STRENGTH_ORDER,
} from '../../../client/state/words.js'

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'))
const valuesOf = (name: string): string[] =>
  (schema.getType(name) as GraphQLEnumType).getValues().map(({ name }) => name)

describe('words for what the contract names', () => {
  it.each([
    ['EntityKind', KIND_ORDER],
    ['RelationKind', RELATION_ORDER],
    ['Strength', STRENGTH_ORDER],
    ['DocumentType', Object.keys(DOCUMENT_TYPES)],
  ])('there are some for every %s', (name, words) => {
    expect([...words].sort()).toEqual(valuesOf(name).sort())
  })

  it('there are some for every capacity', () => {
    for (const capacity of valuesOf('Capacity')) expect(qualifierWords('ATTENDED', capacity)).toMatch(/^as [a-zU]/)
  })

  it('read both ways', () => {
    expect(relationWords('ATTENDED', 'OUTGOING')).toBe('Attended')
    expect(relationWords('ATTENDED', 'INCOMING')).toBe('Attended by')
    expect(qualifierWords('MENTIONS', 'DELIBERATIONS')).toBe('in the deliberations')
    expect(qualifierWords('ABOUT', null)).toBeNull()
    expect(plain('UN_ENTITY')).toBe('UN entity')
    expect(countOf(1, 'COUNTRY')).toBe('1 country')
    expect(countOf(1234, 'COUNTRY')).toBe('1,234 countries')
  })
})

describe('days of a meeting', () => {
  it.each([
    ['2022-06-27', '2022-06-28', '27–28 June 2022'],
    ['2012-05-30', '2012-06-01', '30 May–1 June 2012'],
    ['2021-12-31', '2022-01-02', '31 December 2021–2 January 2022'],
    ['2022-06-27', '2022-06-27', '27 June 2022'],
    ['2022-06-27', null, '27 June 2022'],
    [null, null, null],
  ])('%s to %s', (start, end, words) => {
    expect(formatDays(start, end)).toBe(words)
  })
})
