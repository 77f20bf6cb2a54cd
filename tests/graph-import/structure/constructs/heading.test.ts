import { describe, expect, it } from 'vitest'
import { block, passage, structure } from '../blocks.js'

const headings = (read: ReturnType<typeof structure>) =>
  read.passages
    .filter(({ kind }) => kind === 'HEADING')
    .map(({ key, number, section }) => [key, number, section.length])

describe('headings', () => {
  it('by Roman numbers, capital letters and decimal numbers', () => {
    const read = structure(
      'I. Work',
      'A. Lamps',
      '1. Big lamps',
      '1. They shine.',
      '2. Small lamps',
      '2. They do, too.',
      'B. Bells',
      '3. They ring.',
      'II. Rest',
      '4. It was quiet.',
    )
    expect(headings(read)).toEqual([
      ['heading-i', 'I', 0],
      ['heading-i-a', 'I.A', 1],
      ['heading-i-a-1', 'I.A.1', 2],
      ['heading-i-a-2', 'I.A.2', 2],
      ['heading-i-b', 'I.B', 1],
      ['heading-ii', 'II', 0],
    ])
    expect(passage(read, '2').section).toEqual(['I. Work', 'A. Lamps', '2. Small lamps'])
  })

  it('take I., C. and V. for what the sequence says', () => {
    const letters = 'ABCDEFGHI'.split('').flatMap((letter, at) => [`${letter}. Part`, `${at + 1}. Text.`])
    const read = structure('I. Work', ...letters, 'II. Rest', 'C. Only this', '10. Text.')
    expect(headings(read).map(([key]) => key)).toEqual([
      'heading-i',
      ...'abcdefghi'.split('').map((letter) => `heading-i-${letter}`),
      'heading-ii',
      'heading-ii-c',
    ])
  })

  it('by level, by style and by looks', () => {
    const read = structure(
      block('Lamps of the coast', { kind: 'heading', level: 2 }),
      '1. They shine.',
      block('Lamps of the lake', { style: '_ H_2/3' }),
      '2. They shine.',
      block('Lamps in towns', { emphasis: true }),
      '3. They shine.',
      'Lamps in the countryside',
      'They shine on all those who walk there at night, and on some who do not.',
    )
    expect(headings(read)).toHaveLength(4)
    expect(passage(read, '2').section).toEqual(['Lamps of the lake'])
  })

  it('are no sentences, lists, dates, names or meeting numbers', () => {
    const sentence = 'They shine on all those who walk there at night, and on some who do not.'
    const read = structure(
      'I. Work',
      '1. The voting was as follows:',
      'In favour:',
      'Algeria, Bangladesh, Bolivia (Plurinational State of), Botswana, China',
      sentence,
      '66th meeting',
      sentence,
      '24 March 2016',
      sentence,
      'Documentation: XYZ/AC.4/2022/2',
      '2. It closed.',
    )
    expect(headings(read)).toEqual([['heading-i', 'I', 0]])
  })

  it('number on a line of its own', () => {
    const read = structure(
      'Introductory words that open a long and winding text about lamps.',
      'XIV',
      'Lamps at sea',
      '1. They shine.',
    )
    expect(passage(read, '1').section).toEqual(['XIV Lamps at sea'])
    const marked = structure(
      'I. Work',
      '1. It was done.',
      block('XIV Lamps at sea', { kind: 'heading', level: 1 }),
      '2. They shine.',
    )
    expect(headings(marked).at(-1)).toEqual(['heading-xiv', 'XIV', 0])
  })

  it('begin anew in an annex, which keeps its role below', () => {
    const read = structure(
      'I. Attendance',
      '1. Many came.',
      'Annex I',
      'List of participants',
      'I. Attendance',
      '1. More came.',
    )
    expect(headings(read).map(([key]) => key)).toEqual([
      'heading-i',
      'heading-annex-i',
      'heading-annex-i-list-of-participants',
      'heading-annex-i-i',
    ])
    expect(passage(read, '1-2')).toMatchObject({ role: 'ANNEX', section: ['Annex I', 'I. Attendance'] })
    expect(passage(read, '1').role).toBe('ATTENDANCE')
  })
})

describe('resolutions', () => {
  it('have preambular paragraphs without number and operative ones with', () => {
    const read = structure(
      'Human Rights Council',
      'Agenda item 7',
      'Resolution adopted by the Human Rights Council on 24 March 2016',
      '31/36. Lamps in harbours',
      'The Human Rights Council,',
      'Recalling its resolution 3/1,',
      '1. Notes the lamps;',
      '2. Calls upon States:',
      '(a) To light them.',
    )
    expect(read.type).toBe('RESOLUTION')
    expect(read.cover).toMatchObject({
      title: '31/36. Lamps in harbours',
      agendaItem: '7',
      bodies: ['Human Rights Council'],
    })
    expect(read.passages.slice(4).map(({ key, kind }) => `${key} ${kind}`)).toEqual([
      'p1 PARAGRAPH',
      'p2 PARAGRAPH',
      '1 RECOMMENDATION',
      '2 RECOMMENDATION',
      '2-a SUBPARAGRAPH',
    ])
    expect(read.recommendations.map(({ number }) => number)).toEqual(['1', '2'])
    expect(read.findings).toEqual([])
  })

  it('quoted in a report count for themselves', () => {
    const read = structure(
      'I. Work',
      '1. The Council adopted two resolutions.',
      'Annex',
      '25/1. Lamps',
      'The Council,',
      '1. Notes lamps.',
      '25/2. Bells',
      'The Council,',
      '1. Notes bells.',
    )
    expect(passage(read, '1-2').section.at(-1)).toBe('25/1. Lamps')
    expect(passage(read, '1-3').section.at(-1)).toBe('25/2. Bells')
  })
})
