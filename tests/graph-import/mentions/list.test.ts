import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadAuthorities } from '../../../graph-import/authorities/index.js'
import { type ListExpectation, splitList } from '../../../graph-import/mentions/list.js'
import { inShort } from './found.js'

const split = (text: string, expect: ListExpectation, start = 0, end = text.length) =>
  splitList(text, start, end, expect)
const names = (text: string, expect: ListExpectation = 'PARTICIPANTS') => split(text, expect).map((item) => item.text)
const meant = (text: string, expect: ListExpectation = 'PARTICIPANTS') =>
  split(text, expect).map((item) => (item.meant ? inShort(item.meant) : null))

describe('a list of participants', () => {
  it('keeps names with commas and "and" whole', () => {
    const text =
      'Bosnia and Herzegovina, Iran (Islamic Republic of), Trinidad and Tobago, the United Kingdom of Great Britain and Northern Ireland and Venezuela (Bolivarian Republic of).'
    expect(meant(text)).toEqual(['BIH', 'IRN', 'TTO', 'GBR', 'VEN'].map((code) => `country:${code}`))
    expect(meant('Antigua and Barbuda and Sao Tome and Principe')).toEqual(['country:ATG', 'country:STP'])
    expect(meant('Hong Kong, China, Macao, China and China')).toEqual(['country:HKG', 'country:MAC', 'country:CHN'])
  })

  it('gives offsets in the whole text and looks only between those asked for', () => {
    const text = 'Represented by Italy: Ghana, the Niger and Oman. France spoke.'
    const items = splitList(text, text.indexOf('Ghana'), text.indexOf('. France'), 'COUNTRIES')
    expect(items.map((item) => [text.slice(item.start, item.end), item.text])).toEqual([
      ['Ghana', 'Ghana'],
      ['Niger', 'Niger'],
      ['Oman', 'Oman'],
    ])
  })

  it.each([
    [
      'Azerbaijan; Belgium; Iran (Islamic Republic of); Turkey',
      ['country:AZE', 'country:BEL', 'country:IRN', 'country:TUR'],
    ],
    [
      'Albania, Armenia (online), Italy1, Serbia , Spain*, and Türkiye (online).',
      ['ALB', 'ARM', 'ITA', 'SRB', 'ESP', 'TUR'].map((code) => `country:${code}`),
    ],
    [
      'Canada, Egypt, Netherlands, and the United States of America',
      ['CAN', 'EGY', 'NLD', 'USA'].map((code) => `country:${code}`),
    ],
    ['Brazil, as well as Chile and Cuba', ['country:BRA', 'country:CHL', 'country:CUB']],
    [
      'Armenia, European Union, Holy See and State of Palestine',
      ['country:ARM', 'organisation:eu', 'country:VAT', 'country:PSE'],
    ],
    ['Thailand', ['country:THA']],
  ])('%s', (text, expected) => {
    expect(meant(text)).toEqual(expected)
  })

  it('knows organisations in full and by abbreviation, with the brackets', () => {
    expect(
      split(
        'the International Maritime Organization (IMO), INTERPOL and the Food and Agriculture Organization of the United Nations',
        'ORGANISATIONS',
      ).map((item) => [item.text, item.meant && inShort(item.meant)]),
    ).toEqual([
      ['International Maritime Organization (IMO)', 'organisation:imo'],
      ['INTERPOL', 'organisation:interpol'],
      ['Food and Agriculture Organization of the United Nations', 'organisation:fao'],
    ])
  })

  it('takes unknown names as organisations, whatever their shape', () => {
    const items = split(
      'Zambezi Forum (ZF), Housing Kalahari, DEKRA and Health Care without Harm – Southeast Asia',
      'ORGANISATIONS',
    )
    expect(
      items.map(({ text, meant }) => [
        text,
        meant?.by === 'name' && meant.kind === 'ORGANISATION' ? [meant.name, meant.abbreviation] : null,
      ]),
    ).toEqual([
      ['Zambezi Forum (ZF)', ['Zambezi Forum', 'ZF']],
      ['Housing Kalahari', ['Housing Kalahari', null]],
      ['DEKRA', ['DEKRA', null]],
      ['Health Care without Harm – Southeast Asia', ['Health Care without Harm – Southeast Asia', null]],
    ])
  })

  it.each([
    ['Chamber of Commerce and Industry of Kalahari and DEKRA', 'Chamber of Commerce and Industry of Kalahari | DEKRA'],
    [
      'Institute of Peace and Justice, Zonta International and Kalahari Watch',
      'Institute of Peace and Justice | Zonta International | Kalahari Watch',
    ],
    [
      'Kalahari Scientific, Technical and Cultural Organization, INTERPOL and UNODC',
      'Kalahari Scientific, Technical and Cultural Organization | INTERPOL | UNODC',
    ],
    [
      'Forum on Mining, Minerals and Sustainable Dunes, INTERPOL and UNODC',
      'Forum on Mining, Minerals and Sustainable Dunes | INTERPOL | UNODC',
    ],
    [
      'Minas de Almaden S.A. (Almaden Mines, Inc.), Kalahari Probe and UNODC',
      'Minas de Almaden S.A. (Almaden Mines, Inc.) | Kalahari Probe | UNODC',
    ],
    [
      'National Association of Dune and Sand Enterprises, Sand Alliance (SA) and Union of Sand (UOS)',
      'National Association of Dune and Sand Enterprises | Sand Alliance (SA) | Union of Sand (UOS)',
    ],
    [
      'UNODC and Regional Centre on Dunes in the Long Lakes Region, the Cape of Sand and Bordering Oases (RECDU)',
      'UNODC | Regional Centre on Dunes in the Long Lakes Region, the Cape of Sand and Bordering Oases (RECDU)',
    ],
    [
      'Regional Centre on Dunes in the Long Lakes Region, the Cape of Sand and Oasis Keepers (OK)',
      'Regional Centre on Dunes in the Long Lakes Region | Cape of Sand | Oasis Keepers (OK)',
    ],
    [
      'Kalahari Union, Women, Dunes and Sand International and Zonta International',
      'Kalahari Union | Women, Dunes and Sand International | Zonta International',
    ],
    ['Kalahari Watch and Peace, Law and Dunes Foundation', 'Kalahari Watch | Peace, Law and Dunes Foundation'],
    ['Caritas, Oxfam and Kalahari Watch International', 'Caritas | Oxfam | Kalahari Watch International'],
    ['Seychelles, Comoros and South Sudan', 'Seychelles | Comoros | South Sudan'],
    ['Kalahari Trade and Transport Union', 'Kalahari Trade and Transport Union'],
    ['UNODC, Kalahari Union, and Centre for Sand and Dunes', 'UNODC | Kalahari Union | Centre for Sand and Dunes'],
    ['UNODC; Kalahari Union; and Centre for Sand and Dunes', 'UNODC | Kalahari Union | Centre for Sand and Dunes'],
  ])('parts %s', (text, expected) => {
    expect(names(text, 'ORGANISATIONS').join(' | ')).toBe(expected)
  })

  it('has a convention stand for its secretariat', () => {
    expect(meant('United Nations Framework Convention on Climate Change (UNFCCC) and UNODC', 'ORGANISATIONS')).toEqual([
      'organisation:unfccc',
      'organisation:unodc',
    ])
  })

  it('names nothing by words that are no name', () => {
    expect(meant('civil society, airlines and others', 'ORGANISATIONS')).toEqual([null, null])
    expect(meant('Kalaharistan and Ghana', 'COUNTRIES')).toEqual([null, 'country:GHA'])
    expect(names('', 'COUNTRIES')).toEqual([])
  })

  it('gives the same set in any order, with "and", semicolons or remarks', () => {
    const { countries, organisations } = loadAuthorities()
    const all = [...countries.filter((country) => country.iso3), ...organisations.filter((one) => one.label.length > 2)]
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: 2, maxLength: 12 }),
        fc.constantFrom(', ', '; '),
        fc.constantFrom('', ' (online)'),
        (some, separator, remark) => {
          const printed = some.map(({ title }) => `${title}${remark}`)
          const text =
            separator === '; ' ? printed.join('; ') : `${printed.slice(0, -1).join(', ')} and ${printed.at(-1)}`
          const ids = splitList(text, 0, text.length, 'PARTICIPANTS').map((item) => item.meant && inShort(item.meant))
          expect(ids.sort()).toEqual(some.map(({ id }) => id).sort())
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('names in a list that look like more or fewer', () => {
  it.each([
    ['Congo, Democratic Republic of the Congo and Gabon', ['country:COG', 'country:COD', 'country:GAB']],
    ['Congo, Democratic Republic of the, Gabon', ['country:COD', 'country:GAB']],
    ['Chad, Tunisia Uganda and Zambia', ['country:TCD', 'country:TUN', 'country:UGA', 'country:ZMB']],
    ['Korea, Republic of, Kuwait', ['country:KOR', 'country:KWT']],
  ])('%s', (text, expected) => {
    expect(meant(text)).toEqual(expected)
  })

  it.each([
    [
      'Harbour Pilots Union, Centre on Tides in the Lakes Region, the Coast of Storms and Neighbouring Islands',
      ['Harbour Pilots Union', 'Centre on Tides in the Lakes Region, the Coast of Storms and Neighbouring Islands'],
    ],
    [
      'Centre on Tides in the Lakes Region, the Coast of Storms and Neighbouring Islands, the Harbour Pilots Union and Viva Mar',
      [
        'Centre on Tides in the Lakes Region, the Coast of Storms and Neighbouring Islands',
        'Harbour Pilots Union',
        'Viva Mar',
      ],
    ],
    ['Institute for Policy, Law and Medicine', ['Institute for Policy, Law and Medicine']],
    [
      'Union for Forwarding, Transport, Training and Customs Services (UFT), Viva Mar',
      ['Union for Forwarding, Transport, Training and Customs Services (UFT)', 'Viva Mar'],
    ],
    ['European Union and its member States; Viva Mar', ['European Union', 'Viva Mar']],
    ['Viva Mar, Harbour Lines, Inc. and Guild for Water', ['Viva Mar', 'Harbour Lines, Inc.', 'Guild for Water']],
    // Look-alikes: other organisations follow.
    ['Institute for Policy, Oxam and Verdant', ['Institute for Policy', 'Oxam', 'Verdant']],
    [
      'Centre on Tides in the Lakes Region, the Harbour Pilots Union and the Guild for Water',
      ['Centre on Tides in the Lakes Region', 'Harbour Pilots Union', 'Guild for Water'],
    ],
  ])('%s', (text, expected) => {
    expect(names(text, 'ORGANISATIONS')).toEqual(expected)
  })
})
