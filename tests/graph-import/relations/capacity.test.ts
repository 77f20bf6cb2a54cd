import { describe, expect, it } from 'vitest'
import type { Country, Organisation, OrganisationType } from '../../../graph/model/index.js'
import { capacityByKind, capacityStated } from '../../../graph-import/relations/capacity.js'

const base = { label: 'X', title: 'X', aliases: [], links: [] }
const state = (iso3: string): Country => ({
  ...base,
  id: `country:${iso3}`,
  kind: 'COUNTRY',
  iso3,
  m49: null,
  region: null,
})
const organisation = (type: OrganisationType): Organisation => ({
  ...base,
  id: 'organisation:x',
  kind: 'ORGANISATION',
  abbreviation: null,
  type,
})

describe('standing of a State', () => {
  it.each([
    ['parties to the Harbour Treaty', 'PARTY'],
    ['States parties', 'PARTY'],
    ['Contracting Parties', 'PARTY'],
    ['States signatories to the Treaty', 'SIGNATORY'],
    ['States that are not parties or signatories to the Treaty', 'OBSERVER_STATE'],
    ['States neither parties nor signatories', 'OBSERVER_STATE'],
    ['States not members of the Council', 'OBSERVER_STATE'],
    ['non-member States', 'OBSERVER_STATE'],
    ['non-Contracting Parties', 'OBSERVER_STATE'],
    ['Contracting Parties', 'PARTY'],
    ['non-member State maintaining a permanent observer mission', 'NON_MEMBER_STATE'],
    ['States members of the Governing Council', 'MEMBER_STATE'],
    ['members', 'MEMBER_STATE'],
    ['ECE countries', 'MEMBER_STATE'],
    ['observer States', 'OBSERVER_STATE'],
    ['countries', null],
  ])('%s is %s', (words, capacity) => {
    expect(capacityStated(words, state('KEN'))).toBe(capacity)
  })

  it('lets the Holy See be what it is where a list says non-member', () => {
    expect(capacityStated('non-member States', state('VAT'))).toBe('NON_MEMBER_STATE')
    expect(capacityByKind(state('VAT'))).toBe('NON_MEMBER_STATE')
    expect(capacityByKind(state('KEN'))).toBe('OTHER')
  })
})

describe('standing of an organisation', () => {
  it.each([
    ['non-governmental organizations', 'OTHER', 'NON_GOVERNMENTAL_ORGANISATION'],
    ['intergovernmental organizations', 'OTHER', 'INTERGOVERNMENTAL_ORGANISATION'],
    ['United Nations bodies and specialized agencies', 'OTHER', 'UN_ENTITY'],
    ['intergovernmental organizations and United Nations entities', 'UN_ENTITY', 'UN_ENTITY'],
    ['intergovernmental organizations and United Nations entities', 'NETWORK', 'INTERGOVERNMENTAL_ORGANISATION'],
    ['intergovernmental and non-governmental organizations', 'NON_GOVERNMENTAL', 'NON_GOVERNMENTAL_ORGANISATION'],
    ['parties to the Treaty', 'REGIONAL_INTEGRATION', 'PARTY'],
    ['observers', 'INTERGOVERNMENTAL', null],
  ] as const)('%s, of one of type %s, is %s', (words, type, capacity) => {
    expect(capacityStated(words, organisation(type))).toBe(capacity)
  })
})
