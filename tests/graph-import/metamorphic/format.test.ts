import { beforeAll, describe, expect, it } from 'vitest'
import type { EntityKind, Graph, RelationKind } from '../../../graph/model/index.js'
import { makeDocx, p, run } from '../documents/make-docx.js'
import { column, makePdf } from '../documents/make-pdf.js'
import { wrapped } from './printings.js'
import { difference, graphOfFile, graphOfText, NONE, seen } from './seen.js'

/** A report as a committee's secretariat would write it, each paragraph on one line, in letters of Latin-1. */
const PARAGRAPHS = [
  'IW/COM/2021/4',
  'Committee on Inland Waterways',
  'Nairobi, 3 to 7 May 2021',
  'Report of the Committee on Inland Waterways on its fourth session, held in Nairobi from 3 to 7 May 2021',
  'I. Recommendations',
  '1. The Committee on Inland Waterways adopted the recommendations presented below.',
  'Recommendation 1',
  'States parties are encouraged to exchange information on the navigation of shared waterways, as appropriate, including by:',
  '(a) Nominating focal points for the exchange of information with neighbouring States and with the secretariat;',
  '(b) Publishing notices to shipping in at least two languages, without undue delay.',
  'Recommendation 2',
  'States should consider the establishment of a voluntary fund for the training of pilots, with the support of the World Health Organization and of INTERPOL, and should report on the use of the fund at each session.',
  'II. Organization of the session',
  'A. Opening of the session',
  '2. The fourth session of the Committee on Inland Waterways was held in Nairobi from 3 to 7 May 2021. Six meetings were held.',
  'B. Statements',
  '3. Under agenda item 2, statements were made by the representatives of Albania, Brazil, Mali, New Zealand and Zambia.',
  '4. The observers for the World Health Organization and INTERPOL also made statements.',
  'C. Attendance',
  '5. The following States parties were represented at the session: Albania, Brazil, Dominican Republic, El Salvador, Mali, New Zealand, United Kingdom of Great Britain and Northern Ireland, Venezuela (Bolivarian Republic of) and Zambia.',
  '6. The following intergovernmental organizations were represented by observers: INTERPOL and World Health Organization.',
]

/** What the words say; an agenda or a cover is not asked for. */
const KINDS: (RelationKind | EntityKind)[] = [
  'ATTENDED',
  'SPOKE_ON',
  'ADDRESSED_TO',
  'CONTAINED_IN',
  'MENTIONS',
  'RECOMMENDATION',
  'MEETING',
]

describe('one report as text, Word document and PDF', () => {
  let text: string[] = []
  beforeAll(async () => {
    text = said(await graphOfText(PARAGRAPHS.join('\n\n')))
    const count = (start: string) => text.filter((fact) => fact.startsWith(start)).length
    expect(count('recommendation:')).toBe(2)
    expect(count('ATTENDED~')).toBe(11)
    expect(count('SPOKE_ON~')).toBe(7)
  })

  it('says the same in a Word document', async () => {
    const word = PARAGRAPHS.map((paragraph) => p(run(paragraph), isHeading(paragraph) ? 'Heading1' : undefined)).join(
      '',
    )
    expect(difference(text, said(await graphOfFile('report.docx', makeDocx(word))))).toEqual(NONE)
  })

  it('says the same in a PDF of several pages', async () => {
    for (const [width, height] of [
      [60, 20],
      [80, 24],
      [95, 30],
    ] as const) {
      expect(difference(text, said(await graphOfFile('report.pdf', pdf(width, height))))).toEqual(NONE)
    }
  })
})

function said(graph: Graph): string[] {
  const document = graph.entities.find((entity) => entity.kind === 'DOCUMENT' && entity.inCorpus)
  const kinds = new Set<string>(KINDS)
  const entities = graph.entities.filter(({ kind }) => kinds.has(kind))
  const relations = graph.relations.filter(({ kind }) => kinds.has(kind))
  return [`document ${document?.id}`, ...seen({ ...graph, entities, relations })]
}

function isHeading(paragraph: string): boolean {
  return /^(?:[IVX]+\.|[A-Z]\.|Recommendation \d+$)/.test(paragraph)
}

/** Lines twelve points apart, half a line more between paragraphs; a symbol and a number on each page. */
function pdf(width: number, height: number): Uint8Array {
  const lines = PARAGRAPHS.flatMap((paragraph, index) => {
    const bold = isHeading(paragraph) || index < 4
    return wrapped(paragraph, width).map((words, line) => ({ words, bold, first: line === 0 }))
  })
  const pages = Array.from({ length: Math.ceil(lines.length / height) }, (_, page) => {
    let y = 100
    const body = lines.slice(page * height, (page + 1) * height).map(({ words, bold, first }) => {
      y += first ? (bold ? 30 : 20) : 12
      return { text: words, x: 90, y, font: bold ? ('bold' as const) : ('regular' as const) }
    })
    return [
      ...(page === 0 ? [] : column(['IW/COM/2021/4'], { x: 90, y: 50, size: 8 })),
      ...body,
      ...column([`${page + 1}/3`], { x: 90, y: 755, size: 8 }),
    ]
  })
  return makePdf(pages)
}
