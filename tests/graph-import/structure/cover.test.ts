import { describe, expect, it } from 'vitest'
import { toStructure } from '../../../graph-import/structure/index.js'
import { block, document, row, structure } from './blocks.js'

const BODY = ['I. Introduction', '1. The Committee met to speak about harbours and about all who work in them.']

describe('the cover', () => {
  const TITLE =
    'Report on the meeting of the Working Group of Experts on Ports held in Vienna from 30 June to 2 July 2014'

  it('has the body that only its title names below the body above it', () => {
    const { cover } = structure(
      'Conference of the Parties to the Harbour Convention',
      'Distr.: General',
      TITLE,
      ...BODY,
    )
    expect(cover).toMatchObject({
      bodies: ['Conference of the Parties to the Harbour Convention', 'Working Group of Experts on Ports'],
      city: 'Vienna',
      startDate: '2014-06-30',
      endDate: '2014-07-02',
    })
  })

  it('has not the body of another meeting, of which a session has the report before it', () => {
    const { cover } = structure(
      'Conference of the Parties to the Harbour Convention',
      'Seventh session',
      'Vienna, 6–10 October 2014',
      TITLE,
      ...BODY,
    )
    expect(cover.bodies).toEqual(['Conference of the Parties to the Harbour Convention'])
  })

  it('is read line by line', () => {
    const { cover } = structure(
      'United Nations',
      'CAC/COSP/WG.2/2021/4*',
      'Conference of the States Parties to the Harbour Convention',
      'Distr.: Limited 29 July 2021',
      'Original: English',
      'Working Group on Lighthouses',
      'Fifteenth meeting',
      'Vienna (online), 29 November–1 December 2021',
      'Item 3 (b) of the provisional agenda**',
      'Implementation of the Convention',
      'Good practices in keeping',
      'lighthouses lit at night',
      'Background paper prepared by the Secretariat',
      ...BODY,
    )
    expect(cover).toMatchObject({
      symbol: 'CAC/COSP/WG.2/2021/4',
      distribution: 'LIMITED',
      date: '2021-07-29',
      bodies: ['Conference of the States Parties to the Harbour Convention', 'Working Group on Lighthouses'],
      session: 'Fifteenth meeting',
      city: 'Vienna',
      startDate: '2021-11-29',
      endDate: '2021-12-01',
      agendaItem: '3 (b)',
      title: 'Good practices in keeping lighthouses lit at night',
      subtitles: ['Background paper prepared by the Secretariat'],
    })
    expect(cover.passages).toHaveLength(13)
  })

  it('is read where all its lines have run into one, with spans that stand in it', () => {
    const line =
      'United Nations FFC/COM/WG.3/2029/4 Distr.: General 3 August 2029 Original: English Conference of the Parties to the Convention on Ferries Open-ended Intergovernmental Working Group on Harbours Second session New York, 5 and 6 June 2029 Report on the meeting of the Working Group on Harbours held in New York on 5 and 6 June 2029'
    const { cover, passages } = structure(line, ...BODY)
    expect(cover).toMatchObject({
      symbol: 'FFC/COM/WG.3/2029/4',
      distribution: 'GENERAL',
      date: '2029-08-03',
      bodies: [
        'Conference of the Parties to the Convention on Ferries',
        'Open-ended Intergovernmental Working Group on Harbours',
      ],
      session: 'Second session',
      city: 'New York',
      startDate: '2029-06-05',
      title: 'Report on the meeting of the Working Group on Harbours held in New York on 5 and 6 June 2029',
    })
    expect(
      passages
        .filter(({ kind }) => kind === 'COVER')
        .map(({ text }) => text)
        .join(' '),
    ).toBe(line)
  })

  it('is read from one line without box and session too', () => {
    const { cover } = structure(
      'FFC/COM/WG.3/2029/4 Conference of the Parties to the Convention on Ferries Working Group on Harbours Report of the Working Group on its meeting held in Lima on 5 and 6 June 2029',
      ...BODY,
    )
    expect(cover.bodies).toEqual([
      'Conference of the Parties to the Convention on Ferries',
      'Working Group on Harbours',
    ])
    expect(cover.title).toBe('Report of the Working Group on its meeting held in Lima on 5 and 6 June 2029')
  })

  it('is no sentence that names a meeting and a symbol', () => {
    const sentence =
      'The Committee on Ferries recalled document FFC/COM/2029/4, adopted at its Second session in Lima, 5 and 6 June 2029.'
    expect(structure(sentence, ...BODY).passages.map(({ text }) => text)).toContain(sentence)
  })

  it('may begin with the title, the names of the bodies below it', () => {
    const { cover } = structure(
      block('Report of the Working Group on Harbours', { level: 1 }),
      'FFC/COM/WG.3/2029/4',
      'Conference of the Parties to the Convention on Ferries',
      'Working Group on Harbours',
      'Second session',
      ...BODY,
    )
    expect(cover.bodies).toEqual([
      'Conference of the Parties to the Convention on Ferries',
      'Working Group on Harbours',
    ])
    expect(cover.title).toBe('Report of the Working Group on Harbours')
    const short = structure(
      'Report of the Working Group on Harbours',
      'Conference of the Parties to the Convention on Ferries',
      ...BODY,
    )
    expect(short.cover.title).toBe('Report of the Working Group on Harbours')
    expect(short.cover.bodies).toEqual(['Conference of the Parties to the Convention on Ferries'])
  })

  it('is read from a table and from lines that run into each other', () => {
    const { cover } = structure(
      row(['', 'United Nations', 'A/AC.4/12']),
      row(['', '', 'Distr.: General 4 May 2015 Original: English']),
      'Committee on Harbours',
      'Report of the Committee on Harbours on its third session, held in Lima from 30 May to 1 June 2012',
      ...BODY,
    )
    expect(cover).toMatchObject({
      symbol: 'A/AC.4/12',
      distribution: 'GENERAL',
      date: '2015-05-04',
      bodies: ['Committee on Harbours'],
      city: 'Lima',
      startDate: '2012-05-30',
      endDate: '2012-06-01',
    })
  })

  it('takes symbol, distribution and day from running heads', () => {
    const text = {
      ...document([
        'Resolution adopted by the General Assembly on 5 May 2017',
        '72/1. Lighthouses',
        'The General Assembly,',
      ]),
    }
    const place = { line: null, page: null }
    const { cover } = toStructure({
      ...text,
      furniture: [
        { text: 'A/RES/72/1', place },
        { text: 'Distr.: General 12 June 2017', place },
      ],
    })
    expect(cover).toMatchObject({
      symbol: 'A/RES/72/1',
      distribution: 'GENERAL',
      date: '2017-06-12',
      bodies: ['General Assembly'],
      title: '72/1. Lighthouses',
      subtitles: ['Resolution adopted by the General Assembly on 5 May 2017'],
    })
  })

  it('joins a place and days on two lines, and a name cut at a slash', () => {
    const { cover } = structure(
      'Ninth special session of the Council/',
      'Global Harbour Forum',
      'Doha, Qatar',
      '21–26 April 2012',
      'Provisional agenda',
      '1. Opening.',
      '2. Ports.',
    )
    expect(cover).toMatchObject({
      bodies: ['Council/Global Harbour Forum'],
      session: 'Ninth special session',
      city: 'Doha',
      startDate: '2012-04-21',
      title: 'Provisional agenda',
    })
  })

  it('with several items names none of them', () => {
    const { cover } = structure(
      'Committee on Harbours',
      'ORIGINAL: ENGLISH',
      'Agenda items 5, 6 and 18 (a)',
      'Ports',
      'Report of the Secretary-General',
      ...BODY,
    )
    expect(cover).toMatchObject({
      bodies: ['Committee on Harbours'],
      agendaItem: null,
      title: 'Report of the Secretary-General',
    })
  })

  it('of a session in two parts has the first and the last day', () => {
    const { cover, type } = structure(
      'Assembly for Harbours',
      'Nairobi (hybrid), 22 and 23 February 2021 and 28 February–2 March 2022',
      '5/1. Lamps',
      'The Assembly for Harbours,',
      '1. Notes lamps.',
    )
    expect(cover).toMatchObject({
      city: 'Nairobi',
      startDate: '2021-02-22',
      endDate: '2022-03-02',
      title: '5/1. Lamps',
    })
    expect(type).toBe('RESOLUTION')
  })

  it('of a draft names its sponsors, organ and committee', () => {
    const { cover, type, passages } = structure(
      'United Nations S',
      'General Assembly',
      'A/C.1/80/L.23',
      'Distr.',
      'LIMITED',
      'Eightieth session',
      'First Committee',
      'Agenda item 100 (a)',
      'Review of the work',
      'Cuba, India and Viet Nam:*',
      'draft resolution',
      'Lamps in harbours',
      'The General Assembly',
      'Convinced that lamps are needed in all harbours,',
    )
    expect(cover).toMatchObject({
      symbol: 'A/C.1/80/L.23',
      distribution: 'LIMITED',
      bodies: ['General Assembly', 'First Committee'],
      agendaItem: '100 (a)',
      title: 'Lamps in harbours',
      subtitles: ['Cuba, India and Viet Nam: draft resolution'],
    })
    expect(type).toBe('OTHER')
    expect(passages.at(-2)).toMatchObject({ kind: 'PARAGRAPH', text: 'The General Assembly' })
  })

  it('is absent where the text begins at once; the sentences then tell of the meeting', () => {
    const { cover } = structure(
      'I. Introduction',
      '1. Pursuant to resolution 5/3, adopted by the Conference of the Parties to the Harbour Convention at its fifth session, a working group was established.',
      '2. At its meeting held in Vienna on 3 and 4 May 2023, the Working Group on Lighthouses adopted the recommendations presented below.',
    )
    expect(cover).toMatchObject({
      passages: [],
      title: null,
      bodies: ['Conference of the Parties to the Harbour Convention', 'Working Group on Lighthouses'],
      city: 'Vienna',
      startDate: '2023-05-03',
      endDate: '2023-05-04',
    })
  })

  it('does not take a first sentence for a title', () => {
    const read = structure(
      'Lighthouses are kept by those who keep them, as was said at the meeting of the keepers in Vienna.',
    )
    expect(read.cover.title).toBeNull()
    expect(read.findings.map(({ rule }) => rule)).toEqual(['unplaced-text'])
  })

  it('keeps the day of submission and the day of the meeting apart', () => {
    const { cover } = structure(
      'Committee on Harbours',
      '12 June 2015',
      'Distr.: General',
      'Geneva, 11 June 2015',
      'Report of the Committee',
      ...BODY,
    )
    expect(cover).toMatchObject({ date: '2015-06-12', startDate: '2015-06-11', endDate: '2015-06-11', city: 'Geneva' })
  })

  it('ends at a list of contents, which holds no headings', () => {
    const read = structure(
      'Committee on Harbours',
      'Second session',
      'Report of the Committee on its second session',
      'Contents Paragraphs Page',
      'I. Introduction 1–3 3',
      'II. Attendance (agenda item 2) 4 3',
      'Annexes',
      'I. Names 9',
      'I. Introduction',
      '1. The Committee met.',
      'II. Attendance',
      block('2. Italy was represented.'),
    )
    expect(read.passages.filter(({ kind }) => kind === 'HEADING').map(({ text }) => text)).toEqual([
      'I. Introduction',
      'II. Attendance',
    ])
    expect(read.passages.at(-1)).toMatchObject({ key: '2', item: '2', role: 'ATTENDANCE' })
  })

  it('tells items in a list of contents with columns, or with entries of more than one line', () => {
    const read = structure(
      'Committee on Harbours',
      'Second session',
      'Report of the Committee on its second session',
      'Contents Paragraphs Page',
      row(['I.', 'Introduction', '1–3', '3']),
      row(['II.', 'Election of the Bureau (agenda item 2)', '4', '3']),
      'III. Report on the outcomes of the meeting on lamps in',
      'the harbours of the coast (agenda item 3) 5 4',
      'IV. Lamps 6 4',
      'I. Introduction',
      '1. The Committee met.',
      'II. Election of the Bureau',
      '4. Bells were rung.',
      'III. Report on the outcomes of the meeting on lamps',
      '5. Lamps were lit.',
      'IV. Lamps',
      '6. More were lit.',
    )
    expect(read.passages.filter(({ kind }) => kind === 'PARAGRAPH').map(({ key, item }) => [key, item])).toEqual([
      ['1', null],
      ['4', '2'],
      ['5', '3'],
      ['6', null],
    ])
  })
})
