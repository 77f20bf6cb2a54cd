import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passage, reading, shown, sources } from './small.js'

const attended = (...texts: string[]) =>
  reading(texts.map((text, i) => passage(String(i + 1), text, { role: 'ATTENDANCE' })))

describe('attendance', () => {
  it('quotes the name as printed, with the standing as printed', () => {
    const read = attended(
      'The following parties to the Harbour Treaty were represented at the meeting: Kenya and Türkiye.',
    )
    expect(shown(read, 'ATTENDED')).toEqual([
      'country:KEN → meeting:working-group-on-harbours/2031 PARTY «parties to the Harbour Treaty» "Kenya"',
      'country:TUR → meeting:working-group-on-harbours/2031 PARTY «parties to the Harbour Treaty» "Türkiye"',
    ])
  })

  it.each([
    ['The following States signatories to the Treaty were represented by observers: Chad.', ['country:TCD SIGNATORY']],
    [
      'The following States that are not parties or signatories to the Treaty were represented: Chad.',
      ['country:TCD OBSERVER_STATE'],
    ],
    [
      'The following States members of the Committee were represented: Chad and Mali.',
      ['country:TCD MEMBER_STATE', 'country:MLI MEMBER_STATE'],
    ],
    [
      'The following States not members of the Committee participated as observers: Niger.',
      ['country:NER OBSERVER_STATE'],
    ],
    [
      'The following non-member States were represented by observers: Chad and Holy See.',
      ['country:TCD OBSERVER_STATE', 'country:VAT NON_MEMBER_STATE'],
    ],
    [
      'The Holy See, a non-member State maintaining a permanent observer mission, was represented.',
      ['country:VAT NON_MEMBER_STATE'],
    ],
    [
      'The Sovereign Order of Malta, an entity maintaining a permanent observer office, was represented.',
      ['organisation:smom ENTITY'],
    ],
    [
      'Observers for the Holy See and the State of Palestine also participated.',
      ['country:VAT NON_MEMBER_STATE', 'country:PSE NON_MEMBER_STATE'],
    ],
    ['The European Union was represented.', ['organisation:eu INTERGOVERNMENTAL_ORGANISATION']],
    [
      'The session was attended by representatives of the following countries: Belarus; Iran (Islamic Republic of); Serbia.',
      ['country:BLR OTHER', 'country:IRN OTHER', 'country:SRB OTHER'],
    ],
    [
      'Representatives of the following countries of the Economic Commission for Europe participated: Armenia (online), Andorra.',
      ['country:ARM MEMBER_STATE', 'country:AND MEMBER_STATE'],
    ],
    [
      'The following intergovernmental organizations and United Nations entities were represented: INTERPOL and World Health Organization.',
      ['organisation:interpol INTERGOVERNMENTAL_ORGANISATION', 'organisation:who UN_ENTITY'],
    ],
    [
      'The following States Members of the United Nations were represented by observers: Chad and Holy See.',
      ['country:TCD OBSERVER_STATE', 'country:VAT NON_MEMBER_STATE'],
    ],
    [
      'The following countries participated under Article 11 of the terms of reference of the Commission: Chad.',
      ['country:TCD OBSERVER_STATE'],
    ],
    [
      'Representatives of the European Union delegation to the United Nations also attended (online).',
      ['organisation:eu INTERGOVERNMENTAL_ORGANISATION'],
    ],
    ['The session was attended by representatives of Chad and Mali.', ['country:TCD OTHER', 'country:MLI OTHER']],
    [
      'The meeting was attended by 12 experts from Chad, Mali and WHO.',
      ['country:TCD OTHER', 'country:MLI OTHER', 'organisation:who UN_ENTITY'],
    ],
    [
      'The State of Palestine, a non-member State maintaining a permanent observer mission, and the Cook Islands, a State member of specialized agencies, were represented by observers.',
      ['country:PSE NON_MEMBER_STATE', 'country:COK OBSERVER_STATE'],
    ],
    [
      'Chad and Mali, signatories to the Treaty, and INTERPOL, an intergovernmental organization, attended.',
      ['country:TCD SIGNATORY', 'country:MLI SIGNATORY', 'organisation:interpol INTERGOVERNMENTAL_ORGANISATION'],
    ],
    [
      'The non-governmental organization Viva Mar was also represented, at the invitation of the secretariat.',
      ['organisation:viva-mar NON_GOVERNMENTAL_ORGANISATION'],
    ],
    [
      'The non-governmental organizations Lanterns at Sea and Open Harbour, which do not have consultative status, attended.',
      [
        'organisation:lanterns-at-sea NON_GOVERNMENTAL_ORGANISATION',
        'organisation:open-harbour NON_GOVERNMENTAL_ORGANISATION',
      ],
    ],
    [
      'The non-governmental organization Peace and Harbour was represented.',
      ['organisation:peace-and-harbour NON_GOVERNMENTAL_ORGANISATION'],
    ],
    [
      'Chad and Mali, which are neither parties to nor signatories of the Treaty, were represented by observers.',
      ['country:TCD OBSERVER_STATE', 'country:MLI OBSERVER_STATE'],
    ],
    [
      'Also represented were the following non-governmental organizations: general consultative status: Viva Mar, Harbour Pilots Union; Roster: Guild for Water.',
      ['viva-mar', 'harbour-pilots-union', 'guild-for-water'].map(
        (name) => `organisation:${name} NON_GOVERNMENTAL_ORGANISATION`,
      ),
    ],
    [
      'The following non-governmental organizations were represented: Harbour Pilots Association.',
      ['organisation:harbour-pilots-association NON_GOVERNMENTAL_ORGANISATION'],
    ],
  ])('reads %s', (text, expected) => {
    expect(sources(attended(text), 'ATTENDED')).toEqual(expected)
  })

  it('keeps Niger and Nigeria, and both Congos and Guineas, apart', () => {
    const read = attended(
      'The following States members of the Committee were represented: Congo, Guinea, Guinea-Bissau, Democratic Republic of the Congo, Equatorial Guinea, Niger and Nigeria.',
    )
    expect(sources(read, 'ATTENDED').map((one) => one.slice(8, 11))).toEqual([
      'COG',
      'GIN',
      'GNB',
      'COD',
      'GNQ',
      'NER',
      'NGA',
    ])
  })

  it.each([
    ['The meeting was attended by representatives of 91 Governments and 29 civil society organizations.'],
    ['Representatives of non-governmental organizations, the private sector and independent experts also attended.'],
    ['The delegation of experts had travelled from Kenya before.'],
    ['The non-governmental organizations of the region were also represented.'],
    ['The session was attended by over 400 delegates from all regions of the world.'],
    ['A full list of those attending may be found in the annex.'],
  ])('reads nobody in %s', (text) => {
    expect(sources(attended(text), 'ATTENDED')).toEqual([])
  })

  it('counts no list outside the section on attendance', () => {
    const read = reading([
      passage('9', 'The following parties to the Treaty were represented in the study: Kenya.', {
        role: 'DELIBERATIONS',
      }),
    ])
    expect(sources(read, 'ATTENDED')).toEqual([])
  })

  it('quotes the standing in apposition, and none where only the verb stands behind the list', () => {
    expect(shown(attended('Chad, a State signatory to the Treaty, was represented.'), 'ATTENDED')[0]).toContain(
      'SIGNATORY «State signatory to the Treaty»',
    )
    expect(
      shown(
        attended('At the invitation of the secretariat, representatives of the following also attended: Viva Mar.'),
        'ATTENDED',
      ),
    ).toEqual(['organisation:viva-mar → meeting:working-group-on-harbours/2031 OTHER "Viva Mar"'])
  })

  it('passes over words in a list that name nobody', () => {
    const read = attended(
      'The following States members of the Committee were represented: Kenya, the land of the sea people and Mali.',
    )
    expect(sources(read, 'ATTENDED')).toEqual(['country:KEN MEMBER_STATE', 'country:MLI MEMBER_STATE'])
  })

  it('does not depend on the order of the list', () => {
    const names = [
      'Albania',
      'Bolivia (Plurinational State of)',
      'Chad',
      'Trinidad and Tobago',
      'United Kingdom of Great Britain and Northern Ireland',
      'Iran (Islamic Republic of)',
      'Republic of Korea',
      'European Union',
    ]
    const expected = [...sources(attended(list(names)), 'ATTENDED')].sort()
    expect(expected).toHaveLength(names.length)
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: names.length }), (shuffled) => {
        expect([...sources(attended(list(shuffled)), 'ATTENDED')].sort()).toEqual(expected)
      }),
      { numRuns: 25 },
    )
  })
})

const list = (names: readonly string[]) =>
  `The following parties to the Treaty were represented: ${names.slice(0, -1).join(', ')} and ${names.at(-1)}.`

describe('what a list says of an organisation', () => {
  it('is its type where its name tells none', () => {
    const read = attended(
      'The following non-governmental organizations were represented: Viva Mar and IMO.',
      'The following organizations and entities were represented: Al-Rimal.',
    )
    const types = read.entities.flatMap(({ entity }) =>
      entity.kind === 'ORGANISATION' ? [`${entity.label} ${entity.type}`] : [],
    )
    expect(types).toEqual(['Al-Rimal OTHER', 'IMO UN_ENTITY', 'Viva Mar NON_GOVERNMENTAL'])
  })
})
