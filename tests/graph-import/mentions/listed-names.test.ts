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
