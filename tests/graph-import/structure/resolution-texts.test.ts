import { describe, expect, it } from 'vitest'
import { toStructure } from '../../../graph-import/structure/index.js'
import { block, document, passage, structure } from './blocks.js'

const COVER = [
  'General Assembly',
  'Sixty-first session',
  'Agenda item 77',
  'Resolution adopted by the General Assembly on 4 December 2006',
  '61/999. Lakes',
]

const roles = (read: ReturnType<typeof structure>) =>
  read.passages.filter(({ kind }) => kind !== 'COVER').map(({ key, role }) => `${key} ${role}`)

const paragraphs = (read: ReturnType<typeof structure>) =>
  read.recommendations.map(({ number, part, passage: key }) => [part, number, key].join(' | '))

describe('a resolution', () => {
  it('has reasons, then operative paragraphs with their letters, then the day of its adoption', () => {
    const read = structure(
      ...COVER,
      'The General Assembly,',
      'Recalling its resolution 55/2,',
      'Deeply concerned about salt,',
      '1. Requests the Secretary-General:',
      '(a) To count the lakes;',
      '2. Decides to remain seized of the matter.',
      '82nd plenary meeting 4 December 2006',
    )
    expect(roles(read)).toEqual([
      'p1 PREAMBLE',
      'p2 PREAMBLE',
      'p3 PREAMBLE',
      '1 OPERATIVE',
      '1-a OPERATIVE',
      '2 OPERATIVE',
      '2-p1 OTHER',
    ])
    expect(read.recommendations.map(({ number, form }) => `${number} ${form}`)).toEqual(['1 OPERATIVE', '2 OPERATIVE'])
    expect(read.recommendations[0]?.subparagraphs.map(({ letter }) => letter)).toEqual(['a'])
    expect(passage(read, '1').kind).toBe('RECOMMENDATION')
    expect(passage(read, '1-a').kind).toBe('SUBPARAGRAPH')
  })

  it('may have one operative paragraph, without a number', () => {
    const read = structure(
      ...COVER,
      'The General Assembly,',
      'Having considered the report of the Committee on Lakes,',
      'Approves the report.',
      '71st plenary meeting 11 December 2006',
    )
    expect(paragraphs(read)).toEqual([' |  | p3'])
  })

  it('may have headings among its operative paragraphs', () => {
    const read = structure(
      ...COVER,
      'The General Assembly,',
      'Mindful of salt,',
      'I. Introduction',
      '1. Urges States to act;',
      'II. Further steps',
      '2. Also urges States to report.',
    )
    expect(paragraphs(read)).toEqual([' | 1 | 1', ' | 2 | 2'])
  })

  it('holds no paragraph of its annex, nor of a resolution that the annex reproduces', () => {
    const read = structure(
      ...COVER,
      'The General Assembly,',
      'Recalling its resolution 55/2,',
      '1. Adopts the rules annexed to the present resolution.',
      'Annex',
      'Resolution 71/11',
      'The Commission for Lakes,',
      'Recalling its resolution 67/4,',
      '1. Endorses the rules of the lakes;',
    )
    expect(paragraphs(read)).toEqual([' | 1 | 1'])
  })

  it('ends where numbers begin again: what follows was adopted with it', () => {
    const read = structure(
      ...COVER,
      'The General Assembly,',
      'Recalling its resolution 55/2,',
      '1. Adopts the rules below.',
      '1. Keepers shall hold a licence at all times.',
      '2. Licences needs be shown to each visitor.',
    )
    expect(paragraphs(read)).toEqual([' | 1 | 1'])
  })

  it('asks nothing of anybody where a numbered paragraph has another subject', () => {
    const read = structure(
      ...COVER,
      'The General Assembly,',
      'Recalling its resolution 55/2,',
      '1. Adopts the following rules:',
      '2. States shall license keepers.',
      '3. Governments are free to ask for more.',
    )
    expect(paragraphs(read)).toEqual([' | 1 | 1'])
    expect(passage(read, '2').role).toBe('OPERATIVE')
  })

  it('in parts is told apart by their letters', () => {
    const read = structure(
      ...COVER,
      'A',
      'Freshwater lakes',
      'The General Assembly,',
      'Recalling its resolution 55/2,',
      '1. Urges States to act.',
      'B',
      'Saline lakes',
      'The General Assembly,',
      'Recalling its resolution 56/2,',
      'I. Salt',
      '1. Urges States to report.',
    )
    expect(paragraphs(read)).toEqual(['A | 1 | 1', 'B | 1 | 1-2'])
  })

  it('in parts under Roman numbers begins again with reasons, or with a paragraph 1', () => {
    const read = structure(
      ...COVER,
      'The General Assembly,',
      block('I Freshwater lakes', { kind: 'heading' }),
      'Recalling its resolution 55/2,',
      '1. Urges States to act;',
      '2. Requests the Secretary-General to report;',
      block('II Saline lakes', { kind: 'heading' }),
      'Recalling its resolution 56/2,',
      '1. Urges States to report;',
      'III Ponds, puddles, pools, basins, bogs, fens, marshes, mires, swamps, springs and wells as referred to above',
      '1. Decides to protect them.',
    )
    expect(paragraphs(read)).toEqual(['I | 1 | 1', 'I | 2 | 2', 'II | 1 | 1-2', 'III | 1 | 1-3'])
    expect(roles(read).filter((row) => row.endsWith(' PREAMBLE'))).toHaveLength(3)
  })

  it('holds what it adopts as it would an annex', () => {
    const read = structure(
      ...COVER,
      'The General Assembly,',
      'Adopts the following political declaration:',
      'Lakes for all',
      'We, Heads of State and Government, gathered at Headquarters, have met and say:',
      '1. Lakes matters to everyone.',
      '2. States shall protect them.',
    )
    expect(paragraphs(read)).toEqual([' |  | p2'])
    expect(passage(read, '2').role).toBe('ANNEX')
  })

  it('goes on behind a numbered paragraph that adopts something', () => {
    const read = structure(
      ...COVER,
      'The General Assembly,',
      'Recalling its resolution 55/2,',
      '1. Adopts the following rules:',
      '(a) Keepers hold a licence;',
      '2. Requests the Secretary-General to print them.',
    )
    expect(paragraphs(read)).toEqual([' | 1 | 1', ' | 2 | 2'])
  })

  it('keeps entries of a list whose letters are lost with the paragraph that they belong to', () => {
    const read = structure(
      ...COVER,
      'The General Assembly,',
      'Recalling its resolution 55/2,',
      'Requests the Secretary-General:',
      'To count the lakes;',
      'To report on them.',
      'Lakes are found on all continents.',
    )
    expect(paragraphs(read)).toEqual([' |  | p3'])
    expect(roles(read).slice(2)).toEqual(['p3 OPERATIVE', 'p4 OPERATIVE', 'p5 OPERATIVE', 'p6 OTHER'])
  })

  it('begins on the last line of the cover where that says who speaks', () => {
    const read = structure(
      'Resolution adopted by the General Assembly on 22 September 2021',
      '76/1. Lakes',
      'The General Assembly',
      `Adopts the following declaration of the high-level meeting on lakes${', rivers and ponds'.repeat(5)}:`,
      'Lakes are for all.',
    )
    expect(paragraphs(read)).toEqual([' |  | p1'])
  })

  it('may have lost the comma behind who speaks, or have it read as a heading', () => {
    const read = structure(
      ...COVER,
      block('The General Assembly', { kind: 'heading' }),
      'Recalling its resolution 55/2,',
      '1. Urges States to act.',
    )
    expect(paragraphs(read)).toEqual([' | 1 | 1'])
  })

  it('is a resolution whatever the item is called under which it was adopted', () => {
    const read = structure(
      'Human Rights Council',
      'Fifty-fifth session',
      'Agenda item 2',
      'Annual report of the High Commissioner for Lakes',
      'Resolution adopted by the Human Rights Council on 5 April 2024',
      '55/28. Lakes',
      'The Human Rights Council,',
      'Recalling its resolution 55/2,',
      '1. Urges States to act.',
    )
    expect(read.type).toBe('RESOLUTION')
  })

  it.each([
    ['L’Assemblée générale,', 'Rappelant sa résolution 55/2,', '1. Prie le Secrétaire général de faire rapport;'],
    ['La Asamblea General,', 'Recordando su resolución 55/2,', '1. Pide al Secretario General que informe;'],
  ])('is read in other languages: %s', (speaker, reason, act) => {
    const read = structure(...COVER, 'I. Introduction', speaker, reason, act)
    expect(roles(read).slice(1)).toEqual(['i-p1 PREAMBLE', 'i-p2 PREAMBLE', '1 OPERATIVE'])
    expect(paragraphs(read)).toEqual([' | 1 | 1'])
  })

  it('is itself the text whose number its title repeats', () => {
    const read = structure(
      'General Assembly',
      'A/RES/61/999',
      'Resolution adopted by the General Assembly on 4 December 2006',
      'I. Introduction',
      '61/999. Lakes',
      'The General Assembly,',
      'Recalling its resolution 55/2,',
      '1. Urges States to act.',
    )
    expect(paragraphs(read)).toEqual([' | 1 | 1'])
  })

  it('gives its footnotes the part that they stand in', () => {
    const note = (mark: string, line: number) => ({ mark, text: `A/61/${mark}.`, place: { line, page: null } })
    const read = toStructure(
      document(
        [
          ...COVER,
          'The General Assembly,',
          block('Recalling its resolution 55/2,', { notes: [{ mark: '1', offset: 29 }] }),
          block('1. Notes salt.', { notes: [{ mark: '2', offset: 13 }] }),
        ],
        [note('1', 8), note('2', 9)],
      ),
    )
    expect(roles(read).filter((row) => row.startsWith('fn'))).toEqual(['fn-1 PREAMBLE', 'fn-2 OPERATIVE'])
  })
})

describe('decisions in a report', () => {
  const REPORT = [
    'Council of Lakes',
    'Report of the Council of Lakes on its twenty-second session',
    'I. Decisions of the Council',
  ]

  it('are told apart by their numbers, on the line of the title or above it', () => {
    const read = structure(
      ...REPORT,
      'Decision 22/1: Registers',
      'The Council of Lakes,',
      'Recalling its decision 20/4,',
      '1. Decides to keep a register;',
      'Decision 2/CL.22',
      'Catch data',
      'The Council of Lakes,',
      'Mindful of small lakes,',
      '1. Calls upon all States to submit data.',
      'II. Proceedings',
      '1. The Council notes that the session was held in Apia.',
    )
    expect(paragraphs(read)).toEqual(['Decision 22/1 | 1 | 1', 'Decision 2/CL.22 | 1 | 1-2'])
    expect(passage(read, '1-3').role).not.toBe('OPERATIVE')
  })

  it('that are drafts were not adopted', () => {
    const read = structure(
      ...REPORT,
      'Draft decision 22/1: Registers',
      'The Council of Lakes,',
      'Recalling its decision 20/4,',
      '1. Decides to keep a register;',
    )
    expect(read.recommendations).toEqual([])
    expect(passage(read, '1').role).toBe('OPERATIVE')
  })
})

describe('a treaty', () => {
  it('is no resolution: those who speak in it are its parties', () => {
    const read = structure(
      ...COVER,
      'The States Parties to the present Agreement,',
      'Recalling their duties,',
      '1. Agrees that lakes be protected;',
    )
    expect(read.recommendations).toEqual([])
  })
})

describe('words that end with a comma', () => {
  it('are no body that speaks where they are part of a sentence or a list', () => {
    const read = structure(
      'I. Introduction',
      '1. The Committee heard:',
      'The Chair, who spoke first; the keeper,',
      '2. Requests for more lamps were made.',
    )
    expect(read.recommendations).toEqual([])
    expect(passage(read, '2').role).toBe('INTRODUCTION')
  })
})
