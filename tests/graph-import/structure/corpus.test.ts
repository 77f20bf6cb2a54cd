import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSource } from '../../../graph-import/documents/index.js'
import { toStructure } from '../../../graph-import/structure/index.js'
import type { StructuredDocument } from '../../../graph-import/structure/structured-document.js'
import { toText } from '../../../graph-import/text/index.js'
import { passage } from './blocks.js'

async function read(name: string): Promise<StructuredDocument> {
  return toStructure(toText(await readSource(name, readFileSync(`corpus/${name}`))))
}

const REPORT = await read('wg-smuggling-of-migrants-2022-report.txt')
const RAW = await read('wg-smuggling-of-migrants-2022-report.pdf-text.txt')
const AGENDA = await read('wg-smuggling-of-migrants-2022-annotated-agenda.txt')
const DRAFT = await read('wg-smuggling-of-migrants-2019-draft-report-addendum.md')
const INDEX = await read('wg-smuggling-of-migrants-2019-index-of-recommendations.txt')

const CONFERENCE = 'Conference of the Parties to the United Nations Convention against Transnational Organized Crime'
const WORKING_GROUP = 'Working Group on the Smuggling of Migrants'

/** Read off the report, section IV.C, and the provisional agenda. */
const ITEMS = [
  ['1', 'Organizational matters'],
  ['1 (a)', 'Opening of the meeting'],
  ['1 (b)', 'Adoption of the agenda and organization of work'],
  ['2', 'Good practices in cooperating with the private sector to prevent and combat the smuggling of migrants'],
  [
    '3',
    'Sharing national procedures to investigate the smuggling of migrants with a view to enhancing international cooperation and the possible harmonization of approaches',
  ],
  [
    '4',
    'Matters pertaining to the Mechanism for the Review of the Implementation of the United Nations Convention against Transnational Organized Crime and the Protocols thereto',
  ],
  ['5', 'Other matters'],
  ['6', 'Adoption of the report'],
]

const items = (document: StructuredDocument) => document.agenda.map(({ number, title }) => [number, title])

describe('the report of 2022', () => {
  it('has the cover that is printed', () => {
    expect(REPORT.type).toBe('REPORT')
    expect(REPORT.language).toBe('en')
    expect(REPORT.cover).toMatchObject({
      symbol: null,
      distribution: 'LIMITED',
      date: '2022-07-15',
      bodies: [CONFERENCE, WORKING_GROUP],
      city: 'Vienna',
      startDate: '2022-06-27',
      endDate: '2022-06-28',
      title:
        'Report on the meeting of the Working Group on the Smuggling of Migrants held in Vienna on 27 and 28 June 2022',
      subtitles: [],
      agendaItem: null,
    })
  })

  it('has 56 numbered paragraphs, and its sections', () => {
    const numbers = REPORT.passages.filter(({ kind }) => kind === 'PARAGRAPH').map(({ number }) => Number(number))
    expect(numbers).toEqual(Array.from({ length: 56 }, (_, i) => i + 1))
    expect(
      REPORT.passages.filter(({ kind }) => kind === 'HEADING').map(({ number, role }) => `${number} ${role}`),
    ).toEqual([
      'I INTRODUCTION',
      'II RECOMMENDATIONS',
      'II.A RECOMMENDATIONS',
      'II.B RECOMMENDATIONS',
      'II.C RECOMMENDATIONS',
      'II.D RECOMMENDATIONS',
      'III DELIBERATIONS',
      'III.A DELIBERATIONS',
      'III.B DELIBERATIONS',
      'III.C DELIBERATIONS',
      'III.D DELIBERATIONS',
      'IV OTHER',
      'IV.A OPENING',
      'IV.B STATEMENTS',
      'IV.C AGENDA',
      'IV.D ATTENDANCE',
      'IV.E DOCUMENTATION',
      'V ADOPTION',
    ])
    expect(passage(REPORT, '8').section).toEqual(['III. Summary of deliberations', `A. ${ITEMS[3]?.[1]}`])
    expect(REPORT.findings).toEqual([])
  })

  it('has 13 recommendations with their sections, items, sub-paragraphs and one footnote', () => {
    expect(REPORT.recommendations.map(({ number, form, introduction }) => [number, form, introduction])).toEqual(
      Array.from({ length: 13 }, (_, i) => [`${i + 1}`, 'HEADING', null]),
    )
    const letters = Object.fromEntries(
      REPORT.recommendations.map(({ number, subparagraphs }) => [
        number,
        subparagraphs.map(({ letter }) => letter).join(''),
      ]),
    )
    expect(letters).toMatchObject({ 7: '', 8: 'abc', 9: 'abc', 10: '' })
    expect(REPORT.recommendations.flatMap(({ footnotes }) => footnotes)).toEqual(['fn-1'])
    expect(REPORT.recommendations[2]?.footnotes).toEqual(['fn-1'])
    expect(REPORT.recommendations.map(({ passage: key }) => passage(REPORT, key).item)).toEqual([
      null,
      null,
      '2',
      '2',
      '2',
      '2',
      '2',
      '3',
      '3',
      '3',
      '3',
      '3',
      '4',
    ])
    expect(REPORT.recommendations[0]?.section).toBe('General recommendations')
    expect(REPORT.recommendations[12]?.section).toMatch(
      /^Recommendations on matters pertaining to the Mechanism .* thereto$/,
    )
  })

  it('has their exact words', () => {
    expect(passage(REPORT, 'recommendation-3').text).toBe(
      'In accordance with the Organized Crime Convention and the Smuggling of Migrants Protocol, and bearing in mind the global efforts that promote dialogue and contribute to strengthened international cooperation, States parties are urged to take action against the smuggling of migrants in partnership with all relevant stakeholders, including the private sector and academia.',
    )
    const [note] = passage(REPORT, 'recommendation-3').notes
    expect(note?.mark).toBe('1')
    expect(passage(REPORT, 'recommendation-3').text.slice(0, note?.offset)).toMatch(/ the global efforts$/)
    expect(passage(REPORT, 'fn-1')).toMatchObject({
      kind: 'FOOTNOTE',
      text: 'Such as the Global Compact for Safe, Orderly and Regular Migration.',
      parent: 'recommendation-3',
      number: '1',
    })
    expect(passage(REPORT, 'recommendation-8-b')).toMatchObject({
      kind: 'SUBPARAGRAPH',
      number: '8 (b)',
      parent: 'recommendation-8',
      text: 'Deploying border management and/or specialist liaison officials, such as police officers, prosecutors and magistrates, to collaborate directly with investigative teams in origin and transit countries, where possible and appropriate;',
    })
    expect(passage(REPORT, 'recommendation-11').text).toBe(
      'States parties are encouraged to make their technical assistance needs known to UNODC in order to enhance their capacity to combat migrant smuggling.',
    )
  })

  it('has the agenda with its sub-items', () => {
    expect(items(REPORT)).toEqual(ITEMS)
    expect(REPORT.agenda.map(({ parent }) => parent)).toEqual([null, '1', '1', null, null, null, null, null])
    for (const entry of REPORT.agenda)
      expect(passage(REPORT, entry.passage).text.slice(entry.start, entry.end)).toBe(entry.title)
  })

  it('knows which deliberations are about which item', () => {
    const about = (from: number, to: number) =>
      new Set(Array.from({ length: to - from + 1 }, (_, i) => passage(REPORT, `${from + i}`).item))
    expect(about(4, 4)).toEqual(new Set([null]))
    expect(about(5, 12)).toEqual(new Set(['2']))
    expect(about(13, 25)).toEqual(new Set(['3']))
    expect(about(26, 30)).toEqual(new Set(['4']))
    expect(about(31, 32)).toEqual(new Set(['5']))
    expect(about(33, 56)).toEqual(new Set([null]))
  })

  it('lists the documents that were before the meeting', () => {
    expect(REPORT.documentation.map(({ symbol, type, title }) => [symbol, type, title])).toEqual([
      ['CTOC/COP/WG.7/2022/1', 'ANNOTATED_AGENDA', 'Annotated provisional agenda'],
      [
        'CTOC/COP/WG.7/2022/2',
        'BACKGROUND_PAPER',
        'Background paper prepared by the Secretariat on good practices in cooperating with the private sector to prevent and combat the smuggling of migrants',
      ],
      [
        'CTOC/COP/WG.7/2022/3',
        'BACKGROUND_PAPER',
        'Background paper prepared by the Secretariat on sharing national procedures to investigate the smuggling of migrants with a view to enhancing international cooperation and the possible harmonization of approaches',
      ],
      [
        'CTOC/COP/WG.6/2022/CRP.1/Rev.1',
        'CONFERENCE_ROOM_PAPER',
        'Conference room paper containing a note by the Secretariat on the status of the functioning of the Mechanism for the Review of the Implementation of the United Nations Convention against Transnational Organized Crime and the Protocols thereto',
      ],
    ])
  })
})

describe('the same report as raw text from a PDF', () => {
  it('gives the same from section I on', () => {
    const from = (document: StructuredDocument) =>
      document.passages
        .filter(({ role }) => role !== 'COVER')
        .map(({ key, kind, number, section, role, text, parent, item, notes }) => ({
          key,
          kind,
          number,
          section,
          role,
          text: text.replace(/[’']/g, "'"),
          parent,
          item,
          notes,
        }))
    expect(from(RAW)).toEqual(from(REPORT))
    expect(RAW.agenda).toEqual(REPORT.agenda)
    expect(RAW.recommendations).toEqual(REPORT.recommendations)
    expect(RAW.documentation).toEqual(REPORT.documentation)
    expect(RAW.findings).toEqual([])
  })

  it('takes type, bodies, place and days from its sentences', () => {
    expect(RAW.type).toBe('REPORT')
    expect(RAW.cover).toMatchObject({
      passages: [],
      title: null,
      distribution: null,
      bodies: [CONFERENCE, WORKING_GROUP],
      city: 'Vienna',
      startDate: '2022-06-27',
      endDate: '2022-06-28',
    })
  })
})

describe('the annotated agenda of 2022', () => {
  it('has its cover and its agenda', () => {
    expect(AGENDA.type).toBe('ANNOTATED_AGENDA')
    expect(AGENDA.cover).toMatchObject({
      distribution: 'GENERAL',
      date: '2022-03-16',
      bodies: [CONFERENCE, WORKING_GROUP],
      city: 'Vienna',
      startDate: '2022-06-27',
      endDate: '2022-06-28',
      title: 'Annotated provisional agenda',
    })
    expect(items(AGENDA)).toEqual(ITEMS)
  })

  it('has the annotations of each item', () => {
    const annotations = AGENDA.passages
      .filter(({ kind }) => kind === 'ANNOTATION')
      .map(({ key, item }) => `${item}: ${key}`)
    expect(annotations).toEqual([
      '1 (a): annotation-1-a-1',
      '1 (b): annotation-1-b-1',
      '1 (b): annotation-1-b-2',
      '1 (b): annotation-1-b-3',
      '1 (b): annotation-1-b-4',
      '2: annotation-2-1',
      '2: annotation-2-2',
      '2: annotation-2-3',
      '2: annotation-2-4',
      '2: annotation-2-5',
      '3: annotation-3-1',
      '3: annotation-3-2',
      '3: annotation-3-3',
      '3: annotation-3-4',
      '3: annotation-3-5',
      '4: annotation-4-1',
      '4: annotation-4-2',
      '4: annotation-4-3',
      '5: annotation-5-1',
      '6: annotation-6-1',
    ])
    expect(passage(AGENDA, 'annotation-1-b-1').text).toContain(
      'forwarding its reports and recommendations to the Conference',
    )
    expect(passage(AGENDA, 'annotation-1-b-4').section).toEqual([
      'Annotations',
      '1. Organizational matters',
      '(b) Adoption of the agenda and organization of work',
      'Impact of the coronavirus disease (COVID-19) pandemic on the organization of work and possible changes',
    ])
  })

  it('lists the documentation by item, and none where it says so', () => {
    expect(AGENDA.documentation.map(({ item, symbol }) => [item, symbol])).toEqual([
      ['2', 'CTOC/COP/WG.7/2022/2'],
      ['3', 'CTOC/COP/WG.7/2022/3'],
    ])
  })

  it('has the footnotes where their marks stand and the rows of the work table', () => {
    expect(
      AGENDA.passages.filter(({ kind }) => kind === 'FOOTNOTE').map(({ key, parent }) => `${key} ${parent}`),
    ).toEqual(['fn-1 annotation-1-a-1', 'fn-2 annotation-2-1', 'fn-1-2 heading-annex-proposed-organization-of-work'])
    expect(passage(AGENDA, 'fn-2').text).toMatch(
      /^See United Nations Office on Drugs and Crime, Smuggling of Migrants: Compendium .* p\. 47\.$/,
    )
    const rows = AGENDA.passages.filter(({ kind }) => kind === 'TABLE_ROW')
    expect(rows.map(({ cells }) => cells?.[1]?.text)).toEqual([
      'Agenda item',
      '',
      '1 (a)',
      '1 (b)',
      '2',
      '2',
      '3',
      '',
      '3',
      '4',
      '5',
      '6',
    ])
    expect(rows.every(({ role }) => role === 'ANNEX')).toBe(true)
    expect(AGENDA.recommendations).toEqual([])
    expect(AGENDA.findings).toEqual([])
  })
})

describe('the draft report of 2019', () => {
  it('is a draft, an addendum', () => {
    expect(DRAFT.type).toBe('DRAFT_REPORT')
    expect(DRAFT.cover).toMatchObject({
      distribution: 'LIMITED',
      date: '2019-09-12',
      bodies: [CONFERENCE, WORKING_GROUP],
      startDate: '2019-09-11',
      endDate: '2019-09-13',
      title: 'Draft Report',
      subtitles: ['Addendum'],
    })
  })

  it('has one recommendation with thirteen sub-paragraphs inside its text', () => {
    expect(DRAFT.recommendations).toHaveLength(1)
    const [recommendation] = DRAFT.recommendations
    expect(recommendation).toMatchObject({ number: '22', form: 'HEADING', section: 'General Recommendations' })
    const { text } = passage(DRAFT, 'recommendation-22')
    expect(text.slice(0, recommendation?.textEnd)).toBe(
      'The Working Group should address the following topics as priorities in its next meetings:',
    )
    expect(recommendation?.subparagraphs.map(({ letter }) => letter).join('')).toBe('abcdefghijklm')
    const words = recommendation?.subparagraphs.map(({ start, end }) => text.slice(start, end))
    expect(words?.[0]).toBe(
      'analysis of the impact that the availability of regular channels of migration have in reducing the demand for migrant smuggling',
    )
    expect(words?.[8]).toBe(
      'good practices in cooperating with the private sector to prevent and combat migrant smuggling',
    )
  })

  it('has five numbered paragraphs in their sections, the deliberations under item 4', () => {
    const numbered = DRAFT.passages.filter(({ kind }) => kind === 'PARAGRAPH')
    expect(numbered.map(({ number, role, item }) => `${number} ${role} ${item}`)).toEqual([
      '1 DELIBERATIONS 4',
      '2 DELIBERATIONS 4',
      '3 STATEMENTS null',
      '4 STATEMENTS null',
      '5 STATEMENTS null',
    ])
    expect(DRAFT.agenda).toEqual([])
  })
})

describe('the index of 2019', () => {
  it('is an index, although it calls itself a background paper', () => {
    expect(INDEX.type).toBe('INDEX_OF_RECOMMENDATIONS')
    expect(INDEX.cover).toMatchObject({
      distribution: 'GENERAL',
      date: '2019-07-16',
      bodies: [CONFERENCE, WORKING_GROUP],
      startDate: '2019-09-11',
      endDate: '2019-09-13',
      title:
        'Index of recommendations adopted by the Working Group on Smuggling of Migrants at its first five meetings',
      subtitles: ['Background paper prepared by the Secretariat'],
      agendaItem: '4',
    })
    expect(INDEX.recommendations).toEqual([])
  })

  it('has 180 rows under 78 topics, by report', () => {
    expect(INDEX.index).toHaveLength(180)
    expect(new Set(INDEX.index.map(({ topic }) => topic)).size).toBe(78)
    const count = (symbol: string) => INDEX.index.filter(({ document }) => document === symbol).length
    expect(['2012/6', '2013/5', '2015/6', '2017/5', '2018/3'].map((end) => count(`CTOC/COP/WG.7/${end}`))).toEqual([
      48, 30, 56, 24, 22,
    ])
    expect(new Set(INDEX.index.map(({ compilation }) => compilation))).toEqual(new Set(['CTOC/COP/WG.7/2019/5']))
    expect(INDEX.index.every(({ paragraphs, references }) => paragraphs.length === references?.length)).toBe(true)
  })

  it('puts the row that a page break displaced under the topic that follows', () => {
    const consular = INDEX.index.filter(({ topic }) => topic === 'Consular and diplomatic support')
    expect(consular.map(({ document, paragraphs, displaced }) => [document, paragraphs, displaced])).toEqual([
      ['CTOC/COP/WG.7/2012/6', ['25'], true],
      ['CTOC/COP/WG.7/2013/5', ['34'], false],
      ['CTOC/COP/WG.7/2018/3', ['8 (e)'], false],
    ])
    expect(INDEX.index.filter(({ displaced }) => displaced)).toHaveLength(1)
  })

  it('mends the topic that a page break cut', () => {
    const office = INDEX.index.filter(
      ({ topic }) => topic === 'United Nations Office on Drugs and Crime (UNODC), including Secretariat',
    )
    expect(office.map(({ document }) => document.split('/').slice(-2).join('/'))).toEqual([
      '2012/6',
      '2013/5',
      '2015/6',
      '2018/3',
    ])
  })

  it('expands ranges and letters', () => {
    const row = (topic: string, end: string) =>
      INDEX.index.find((entry) => entry.topic === topic && entry.document.endsWith(end))
    expect(row('Assistance to smuggled migrants', '2015/6')).toMatchObject({
      paragraphs: ['9', '18', '23', '24', '25'],
      references: ['III.5', 'III.14', 'III.19', 'III.20', 'III.21'],
    })
    expect(row('Information-sharing', '2018/3')).toMatchObject({
      paragraphs: ['8 (b)', '8 (g)', '8 (h)', '10 (e)'],
      references: ['V.2.b', 'V.2.g', 'V.2.h', 'V.4.e'],
    })
    expect(row('Criminal justice system, general', '2018/3')).toMatchObject({
      paragraphs: ['7', '8 (b)'],
      references: ['V.1', 'V.2.b'],
    })
  })

  it('says what disagrees: four places, compared by hand with all other rows', () => {
    const found = INDEX.findings.filter(({ rule }) => rule === 'index-reference-mismatch')
    const topicOf = (key: string | undefined) => INDEX.index.find((entry) => entry.passage === key)?.topic
    expect(found.map(({ written, implied, passage: key }) => [topicOf(key), written, implied])).toEqual([
      ['International cooperation', 'III.11', 'III.12'],
      ['Smuggling by sea', 'I.49', 'I.47'],
      ['Technical assistance', 'V.6.d', 'V.4.d'],
      ['Vienna Convention on Consular Relations', 'II.31', 'II.30'],
    ])
    expect(found.every(({ severity }) => severity === 'WARNING')).toBe(true)
    expect(
      INDEX.findings
        .map(({ rule }) => rule)
        .filter((rule) => rule !== 'index-reference-mismatch')
        .sort(),
    ).toEqual(['index-row-displaced', 'unplaced-text'])
  })
})
