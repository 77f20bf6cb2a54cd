import { describe, expect, it } from 'vitest'
import { mentionsOfDocument } from '../../../graph-import/mentions/find-mentions.js'
import { found } from './found.js'

const organisations = (text: string) => found(text, /^organisation|^listed-name$/).map(([words]) => words)

describe('names in a list of those who took part', () => {
  it.each([
    ['Harbour Watch and UNCAC Coalition', ['Harbour Watch', 'UNCAC Coalition']],
    ['Transparency International and UNCAC Coalition', ['Transparency International', 'UNCAC Coalition']],
    ['Dune Network and Harbour Police Alliance', ['Dune Network', 'Harbour Police Alliance']],
    ['Al-Rimal', ['Al-Rimal']],
  ])('%s are parted as the list parts them', (list, names) => {
    expect(organisations(`The following organizations were represented by observers: ${list}.`)).toEqual(names)
  })

  it('are whole where the document gives them whole elsewhere, with an abbreviation', () => {
    const list =
      'The following organizations were represented: Harbour Watch, Salt Watch, Reef, Tides and Wind Keepers.'
    const namesIn = (...more: string[]) => mentionsOfDocument([list, ...more], [])[0]?.map(({ text }) => text)
    const lead = 'The following organizations attended:'
    expect(namesIn(`${lead} Dune Watch; Reef, Tides and Wind Keepers (RTWK).`)).toEqual([
      'Harbour Watch',
      'Salt Watch',
      'Reef, Tides and Wind Keepers',
    ])
    expect(namesIn(`${lead} Dune Watch; Reef (R); Tides and Wind Keepers (TWK).`)).not.toContain(
      'Reef, Tides and Wind Keepers',
    )
  })

  it('end with the sentence of the list', () => {
    expect(organisations('The following organizations attended: Al-Rimal. Kenya said little about Al-Rimal.')).toEqual([
      'Al-Rimal',
    ])
  })

  it.each([
    'The following considerations were made: Harbour Watch and others.',
    'Harbour Watch was represented by observers: it said nothing.',
  ])('are none without such a list: %s', (text) => {
    expect(found(text, /^listed-name$/)).toEqual([])
  })
})

describe('the one whom the words call the observer', () => {
  const named = (text: string) => found(text, /^listed-name$/).map(([words]) => words)

  it.each([
    ['The observer for Reef, Tides and Wind Trust also made a statement.', ['Reef, Tides and Wind Trust']],
    ['A statement was made by the observer for the Adriatic Secure Lamp Service.', ['Adriatic Secure Lamp Service']],
    ['The observer for Kenya, Mali and Reef Watch made a statement.', []],
    ['The observers for Reef, Tides and Wind Trust made statements.', []],
    ['The observer for Lampland, speaking on behalf of Reef Trust, made a statement.', []],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(names)
  })

  it('is known by that name in the lists and in the rest of the document', () => {
    const texts = [
      'The following organizations attended: Dune Watch, Reef, Tides and Wind Trust, and Salt Watch.',
      'States should use the Adriatic Secure Lamp Service.',
      'The observer for Reef, Tides and Wind Trust made a statement.',
      'The observer for the Adriatic Secure Lamp Service made a statement.',
    ]
    const [list, use] = mentionsOfDocument(texts, []).map((mentions) => mentions.map(({ text }) => text))
    expect(list).toEqual(['Dune Watch', 'Reef, Tides and Wind Trust', 'Salt Watch'])
    expect(use).toContain('Adriatic Secure Lamp Service')
    expect(mentionsOfDocument(texts.slice(0, 2), [])[1]?.map(({ text }) => text)).not.toContain(
      'Adriatic Secure Lamp Service',
    )
  })
})

describe('a name with the point of its legal form', () => {
  it.each([
    ['Dune Watch, Reef Keepers, and Zanmi Foundation, Inc.', ['Dune Watch', 'Reef Keepers', 'Zanmi Foundation, Inc.']],
    ['Lampenverein e.V., Dune Watch and Salt Verein e.V.', ['Lampenverein e.V.', 'Dune Watch', 'Salt Verein e.V.']],
    ['Dune Watch, Reef Keepers and Salt Watch.', ['Dune Watch', 'Reef Keepers', 'Salt Watch']],
  ])('%s', (list, names) => {
    expect(organisations(`The following organizations attended: ${list}`)).toEqual(names)
  })
})

describe('whose a listed name says it is', () => {
  const owners = (name: string) =>
    mentionsOfDocument([`The following organizations attended: Dune Watch, ${name} and Kelp Bank.`], [])[0]?.flatMap(
      ({ meant }) =>
        meant.by === 'name' && meant.kind === 'ORGANISATION'
          ? meant.within.map((owner) => ('id' in owner ? owner.id : null))
          : [],
    )

  it('is the organisation that it begins with or that an office is of', () => {
    expect(owners('Regional Support Office of the Bali Process')).toEqual(['organisation:bali-process'])
    expect(owners('INTERPOL Tide Network')).toEqual(['organisation:interpol'])
    expect(owners('Friends of INTERPOL')).toEqual([])
    expect(owners('Office against INTERPOL')).toEqual([])
  })
})

describe('the last name of a list, behind its only comma with and', () => {
  it.each([
    [
      'Dune Watch, Reef Keepers, and Street Law, Rights and Refuge Network.',
      ['Dune Watch', 'Reef Keepers', 'Street Law, Rights and Refuge Network'],
    ],
    [
      'Dune Watch, Reef Trust, and Salt Trust, Kelp Network and Tide Network.',
      ['Dune Watch', 'Reef Trust', 'Salt Trust', 'Kelp Network', 'Tide Network'],
    ],
    [
      'Dune Watch, Reef Keepers, and Amnesty International, Kelp and Tide Network.',
      ['Dune Watch', 'Reef Keepers', 'Amnesty International', 'Kelp', 'Tide Network'],
    ],
  ])('%s', (list, names) => {
    expect(organisations(`The following organizations attended: ${list}`)).toEqual(names)
  })
})

describe('a known name with a comma, last behind one that nobody knows', () => {
  it('is parted from it', () => {
    expect(
      organisations(
        'The following organizations attended: Dune Watch, Karst Observatory and United Nations Educational, Scientific and Cultural Organization.',
      ),
    ).toEqual(['Dune Watch', 'Karst Observatory', 'United Nations Educational, Scientific and Cultural Organization'])
  })
})

describe('known names that others stand around', () => {
  it.each([
    ['the joint UNODC/World Bank Stolen Asset Recovery Initiative'],
    ['World Bank/UNODC Stolen Asset Recovery (StAR) Initiative'],
    ['Stolen Asset Recovery (StAR) Initiative'],
  ])('%s is one organisation', (name) => {
    expect(found(`The following entities were represented: ${name} and IMO.`, /./).map(([, is]) => is)).toContain(
      'organisation:star',
    )
  })

  it('are told apart where nothing says that the first own the last', () => {
    const names = found('The following entities were represented: Harbour World Bank and IMO.', /./)
    expect(names.map(([words]) => words)).toEqual(['Harbour World Bank', 'IMO'])
  })
})
