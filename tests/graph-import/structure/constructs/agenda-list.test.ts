import { describe, expect, it } from 'vitest'
import { block, passage, structure } from '../blocks.js'

const agenda = (read: ReturnType<typeof structure>) => read.agenda.map(({ number, title }) => `${number} ${title}`)
const ADOPTED = '6. At its 1st meeting, the Group adopted by consensus the following agenda:'

describe('an agenda', () => {
  it('has items and sub-items, and the report goes on after it', () => {
    const read = structure(
      'I. Organization of the meeting',
      'A. Adoption of the agenda',
      ADOPTED,
      '1. Organizational matters:',
      '(a) Opening of the meeting;',
      '(b) Adoption of the agenda.',
      '2. Ports and harbours.',
      '3. Adoption of the report.',
      '7. The meeting was held online.',
    )
    expect(agenda(read)).toEqual([
      '1 Organizational matters',
      '1 (a) Opening of the meeting',
      '1 (b) Adoption of the agenda',
      '2 Ports and harbours',
      '3 Adoption of the report',
    ])
    expect(read.agenda.map(({ parent }) => parent)).toEqual([null, '1', '1', null, null])
    expect(passage(read, 'agenda-1-a')).toMatchObject({
      kind: 'AGENDA_ITEM',
      number: '1 (a)',
      parent: 'agenda-1',
      role: 'AGENDA',
    })
    expect(passage(read, '7').kind).toBe('PARAGRAPH')
    expect(read.findings).toEqual([])
  })

  it('joins the rest of an item that begins with a capital and closes it', () => {
    const read = structure(
      'I. Organization of the meeting',
      'A. Adoption of the agenda',
      ADOPTED,
      '1. Organizational matters.',
      '2. Links between the Harbour Protocol and the Lamp Trade',
      'Treaty.',
      '3. Other matters.',
    )
    expect(agenda(read)).toEqual([
      '1 Organizational matters',
      '2 Links between the Harbour Protocol and the Lamp Trade Treaty',
      '3 Other matters',
    ])
  })

  it('may have its sub-items in one line with the item', () => {
    const read = structure(
      'Provisional agenda',
      '1. Organizational matters: (a) Opening of the meeting; (b) Election of officers; and (c) Organization of work.',
      '2. Ports.',
    )
    expect(agenda(read)).toEqual([
      '1 Organizational matters',
      '1 (a) Opening of the meeting',
      '1 (b) Election of officers',
      '1 (c) Organization of work',
      '2 Ports',
    ])
    for (const entry of read.agenda)
      expect(passage(read, entry.passage).text.slice(entry.start, entry.end)).toBe(entry.title)
  })

  it('may have lost the letters of its sub-items', () => {
    const read = structure(
      'Provisional agenda',
      '1. Opening.',
      '2. Policy issues:',
      'Energy;',
      'Tourism.',
      '3. Other matters.',
    )
    expect(agenda(read)).toEqual(['1 Opening', '2 Policy issues', '2 (a) Energy', '2 (b) Tourism', '3 Other matters'])
  })

  it('may have an item that a line break cuts', () => {
    const read = structure('Provisional agenda', '1. Budget for the biennium', '2016–2017.', '2. Other matters.')
    expect(agenda(read)).toEqual(['1 Budget for the biennium 2016–2017', '2 Other matters'])
  })

  it('ends before the paragraph whose number the next item would have', () => {
    const read = structure(
      'I. Agenda and attendance',
      '1. The Group met.',
      '2. It adopted the following agenda:',
      '1. Opening.',
      '2. Other matters.',
      '3. Italy was represented.',
      'II. Closing',
      '4. The Chair closed the meeting.',
    )
    expect(agenda(read)).toEqual(['1 Opening', '2 Other matters'])
    expect(passage(read, '3').kind).toBe('PARAGRAPH')
  })

  it('goes on where the report has that number too, later', () => {
    const read = structure(
      'I. Agenda',
      '1. The Group met.',
      '2. It adopted the following agenda:',
      '1. Opening.',
      '2. Ports.',
      '3. Other matters.',
      '3. Italy was represented.',
      '4. Malta was, too.',
    )
    expect(agenda(read)).toEqual(['1 Opening', '2 Ports', '3 Other matters'])
    expect(read.passages.filter(({ kind }) => kind === 'PARAGRAPH').map(({ number }) => number)).toEqual([
      '1',
      '2',
      '3',
      '4',
    ])
  })

  it('may be parted by headings', () => {
    const read = structure(
      'Provisional agenda',
      '1. Election of officers.',
      'Operational segment',
      '2. Ports:',
      '(a) Lamps;',
      '(b) Bells.',
      'II. Normative segment',
      '3. Scales.',
    )
    expect(agenda(read)).toEqual(['1 Election of officers', '2 Ports', '2 (a) Lamps', '2 (b) Bells', '3 Scales'])
    expect(read.passages.filter(({ kind }) => kind === 'HEADING').map(({ text }) => text)).toContain(
      'Operational segment',
    )
  })

  it('ends at the heading of a section whose paragraph has the next number', () => {
    const read = structure(
      'I. Organization of the meeting',
      'A. Adoption of the agenda',
      '2. The Group adopted the following agenda:',
      '1. Opening.',
      '2. Ports.',
      'B. Attendance',
      '3. The meeting was attended by Chad and Mali.',
    )
    expect(agenda(read)).toEqual(['1 Opening', '2 Ports'])
    expect(passage(read, '3').kind).toBe('PARAGRAPH')
  })

  it('may have items below sub-items, the ninth letter aside', () => {
    const read = structure(
      'Provisional agenda',
      '1. Ports:',
      '(a) Lamps:',
      '(i) Red lamps;',
      '(ii) Green lamps;',
      '(b) Bells.',
      '2. Scales:',
      ...'abcdefghi'.split('').map((letter) => `(${letter}) Scale ${letter};`),
    )
    expect(agenda(read).slice(0, 5)).toEqual([
      '1 Ports',
      '1 (a) Lamps',
      '1 (a) (i) Red lamps',
      '1 (a) (ii) Green lamps',
      '1 (b) Bells',
    ])
    expect(read.agenda[2]?.parent).toBe('1 (a)')
    expect(agenda(read).at(-1)).toBe('2 (i) Scale i')
  })

  it('has titles without the words that lead over to sub-items', () => {
    const read = structure(
      'Provisional agenda',
      '1. Ports and harbours, including:',
      '(a) Lamps;',
      '(b) Ports, including bells.',
    )
    expect(agenda(read)).toEqual(['1 Ports and harbours', '1 (a) Lamps', '1 (b) Ports, including bells'])
  })

  it('is no other numbered list', () => {
    const read = structure('I. Work', '1. The Group asked for:', '1. Lamps;', '2. Bells.', '2. It closed.')
    expect(read.agenda).toEqual([])
  })

  it('of another meeting whose report is reproduced is not that of the document', () => {
    const read = structure(
      'Council for Harbours',
      'Tenth session',
      'Monaco, 20–22 February 2008',
      'Progress report of the working group on lamps',
      'I. Background',
      '1. The report of the working group is annexed.',
      'Working Group on Lamps',
      'First meeting',
      'Bangkok, 12–16 November 2007',
      'Report of the Working Group on Lamps on the work of its first meeting',
      'A. Adoption of the agenda',
      '2. The Working Group adopted the following agenda:',
      '1. Opening.',
      '2. Lamps.',
    )
    expect(read.agenda).toEqual([])
    expect(passage(read, 'agenda-2').role).toBe('ANNEX')
    expect(read.cover).toMatchObject({ city: 'Monaco', title: 'Progress report of the working group on lamps' })
  })
})

describe('annotations', () => {
  it('stand under their items, their documentation too', () => {
    const read = structure(
      'Provisional agenda',
      '1. Organizational matters: (a) Opening; (b) Election.',
      '2. Ports.',
      '3. Other matters.',
      'Annotations',
      '1. Organizational matters',
      '(a) Opening',
      'The meeting will be opened at 10 a.m.',
      '(b) Election',
      'The Group will elect a Chair, and it may wish to elect others.',
      '2. Ports of all kinds',
      'The Group may wish to consider: (a) lamps; (b) bells.',
      'Documentation',
      'Note by the Secretariat on ports (XYZ/AC.4/2022/2)',
      'Background paper on bells',
      '3. Other matters',
      'No documentation on this item is foreseen.',
      'Annex',
      'Proposed organization of work',
      block('Monday, 4 May', { kind: 'row', cells: ['Monday, 4 May', '1 (a)', 'Opening'], table: 0 }),
    )
    const annotations = read.passages
      .filter(({ kind }) => kind === 'ANNOTATION')
      .map(({ key, item }) => `${key} ${item}`)
    expect(annotations).toEqual([
      'annotation-1-a-1 1 (a)',
      'annotation-1-b-1 1 (b)',
      'annotation-2-1 2',
      'annotation-2-2 2',
      'annotation-2-3 2',
      'annotation-3-1 3',
    ])
    expect(read.documentation.map(({ item, symbol, title, type }) => [item, symbol, title, type])).toEqual([
      ['2', 'XYZ/AC.4/2022/2', 'Note by the Secretariat on ports', 'OTHER'],
      ['2', null, 'Background paper on bells', 'BACKGROUND_PAPER'],
    ])
    expect(read.passages.at(-1)).toMatchObject({ kind: 'TABLE_ROW', role: 'ANNEX', item: null })
    expect(read.agenda).toHaveLength(5)
  })

  it('may be numbered paragraphs', () => {
    const read = structure(
      'Provisional agenda',
      '1. Opening.',
      '2. Ports.',
      'Annotations',
      '1. Opening',
      '1. The meeting will be opened at 10 a.m. in Vienna.',
      '2. Ports',
      '2. The Group may wish to consider ports.',
    )
    expect(
      read.passages.filter(({ kind }) => kind === 'ANNOTATION').map(({ item, number }) => `${item} ${number}`),
    ).toEqual(['1 1', '2 2'])
  })

  it('repeat the headings that part the agenda, and stand under items below sub-items', () => {
    const read = structure(
      'Provisional agenda',
      '1. Opening.',
      'Normative segment',
      '2. Ports:',
      '(a) Lamps:',
      '(i) Red lamps.',
      'Annotations',
      '1. Opening',
      'Documentation',
      'Annotated provisional agenda (XYZ/AC.4/2022/1)',
      'Normative segment',
      '2. Ports',
      '(a) Lamps',
      '(i) Red lamps',
      'The Group will see them.',
      'Tentative timetable',
      'Monday: items 1 and 2',
    )
    const annotations = read.passages.filter(({ kind }) => kind === 'ANNOTATION')
    expect(annotations.map(({ text, item }) => [text, item])).toEqual([
      ['Annotated provisional agenda (XYZ/AC.4/2022/1)', '1'],
      ['The Group will see them.', '2 (a) (i)'],
    ])
    expect(read.documentation.map(({ item, symbol }) => [item, symbol])).toEqual([['1', 'XYZ/AC.4/2022/1']])
    expect(read.passages.at(-1)?.role).toBe('ANNEX')
  })
})
