import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StructuredDocument } from '../../../../graph-import/structure/structured-document.js'
import type { TextBlock } from '../../../../graph-import/text/text-document.js'
import { row, structure } from '../blocks.js'
import { breakBefore, HEAD, indexArbitrary, type MeantRow, print, printRow } from './generated-index.js'

const COVER = [
  'Working Group on Harbours',
  'Vienna, 11–13 September 2019',
  'Index of recommendations adopted by the Working Group',
  '1. The table below lists all recommendations.',
]

function read(rows: TextBlock[]): StructuredDocument {
  return structure(...COVER, ...HEAD, ...rows)
}

const meant = (read: StructuredDocument): MeantRow[] =>
  read.index.map(({ topic, document, paragraphs, references }) => ({
    topic,
    document,
    paragraphs,
    references: references ?? [],
  }))

/** Without what generated gaps at either end of a report rightly leave unconfirmed. */
const findings = (read: StructuredDocument) =>
  read.findings
    .filter(({ rule }) => rule !== 'index-reference-unconfirmed')
    .map(({ rule, written, implied }) => [rule, written, implied].filter((part) => part !== undefined).join(' '))

describe('an index of recommendations', () => {
  it('is read as its makers meant it, whatever page breaks stand in it', () => {
    fc.assert(
      fc.property(indexArbitrary, fc.array(fc.nat()), ({ rows }, breaks) => {
        let printed = print(rows)
        for (const at of breaks.slice(0, 4)) printed = breakBefore(printed, at % printed.length)
        const index = read(printed)
        expect(index.type).toBe('INDEX_OF_RECOMMENDATIONS')
        expect(meant(index)).toEqual(rows)
        expect(findings(index)).toEqual([])
      }),
    )
  })

  it('gives spans that print what they say', () => {
    fc.assert(
      fc.property(indexArbitrary, ({ rows }) => {
        const index = read(print(rows))
        const text = (key: string, [start, end]: [number, number]) =>
          index.passages.find((passage) => passage.key === key)?.text.slice(start, end)
        for (const entry of index.index) {
          expect(text(entry.passage, entry.documentSpan)).toBe(entry.document)
          expect(text(entry.topicPassage, entry.topicSpan)).toBe(entry.topic)
          expect(text(entry.passage, entry.paragraphsSpan)).toContain(entry.paragraphs[0])
        }
      }),
    )
  })

  it('says where one place disagrees with what all other rows imply, and nothing else', () => {
    const contradicted = indexArbitrary.chain((index) =>
      fc.record({
        index: fc.constant(index),
        row: fc.nat({ max: index.rows.length - 1 }),
        entry: fc.nat(),
        error: fc.constantFrom<Planted>(-2, -1, 1, 2, 5, 'letter', 'section'),
      }),
    )
    fc.assert(
      fc.property(contradicted, ({ index, row: at, entry, error }) => {
        const chosen = index.rows[at]
        if (!chosen) return
        const position = entry % chosen.references.length
        const right = chosen.references[position] ?? ''
        const wrong = planted(right, error)
        const others = index.rows.filter((other) => other !== chosen && other.document === chosen.document)
        fc.pre(wrong !== null && isImplied(chosen.paragraphs[position] ?? '', right, others))
        const references = chosen.references.map((reference, i) => (i === position ? (wrong ?? '') : reference))
        const rows = index.rows.map((other) => (other === chosen ? { ...chosen, references } : other))
        const result = read(print(rows))
        expect(meant(result)).toEqual(rows)
        expect(findings(result)).toEqual([`index-reference-mismatch ${wrong} ${right}`])
      }),
      { numRuns: 300 },
    )
  })

  it('puts rows that a break parted from a later heading under it, and says so', () => {
    fc.assert(
      fc.property(indexArbitrary, fc.nat(), fc.boolean(), ({ rows }, pick, breakFirst) => {
        const heads = rows
          .map((_, at) => at)
          .filter((at) => at > 0 && rows[at - 1]?.topic !== rows[at]?.topic && rows[at + 1]?.topic === rows[at]?.topic)
        const telling = heads.filter((at) => (rows[at - 1]?.document ?? '') >= (rows[at]?.document ?? ''))
        fc.pre(telling.length > 0)
        const at = telling[pick % telling.length] ?? 0
        const [first, second] = [rows[at], rows[at + 1]]
        if (!first || !second) return
        const printed = print(rows)
        printed.splice(at, 2, printRow(first, ''), printRow(second, second.topic))
        const result = read(breakBefore(printed, breakFirst ? at : at + 1))
        expect(meant(result)).toEqual(rows)
        expect(result.index.map((entry) => entry.displaced)).toEqual(rows.map((_, i) => i === at))
        expect(findings(result)).toEqual([`index-row-displaced ${first.topic}`])
      }),
    )
  })

  it('joins a topic that a break has cut at a comma', () => {
    fc.assert(
      fc.property(indexArbitrary, fc.nat(), ({ rows }, pick) => {
        const cuttable = rows
          .map((_, at) => at)
          .filter(
            (at) =>
              at > 0 &&
              rows[at]?.topic.includes(', ') &&
              rows[at - 1]?.topic === rows[at]?.topic &&
              rows[at - 2]?.topic !== rows[at]?.topic,
          )
        fc.pre(cuttable.length > 0)
        const at = cuttable[pick % cuttable.length] ?? 0
        const [first, second] = [rows[at - 1], rows[at]]
        if (!first || !second) return
        const comma = first.topic.indexOf(', ') + 1
        const printed = print(rows)
        printed.splice(
          at - 1,
          2,
          printRow(first, first.topic.slice(0, comma)),
          printRow(second, first.topic.slice(comma + 1)),
        )
        const result = read(breakBefore(printed, at))
        expect(meant(result)).toEqual(rows)
        expect(findings(result)).toEqual([])
      }),
    )
  })
})

type Planted = number | 'letter' | 'section'

/** A place with one thing wrong; null where it has no such thing. */
function planted(place: string, error: Planted): string | null {
  const [section = '', number, letter] = place.split('.')
  if (error === 'section')
    return [section === 'I' ? 'III' : 'I', number, letter].filter((part) => part !== undefined).join('.')
  if (error === 'letter') return letter === undefined ? null : `${section}.${number}.${letter === 'a' ? 'd' : 'a'}`
  const moved = Number(number) + error
  return moved < 1 ? null : [section, moved, letter].filter((part) => part !== undefined).join('.')
}

/** True where the other rows tell the place of a paragraph: one at least names it too and others stand on the same stretch. */
function isImplied(paragraph: string, place: string, others: MeantRow[]): boolean {
  const state = (p: string, r: string) => `${r.split('.')[0]} ${Number.parseInt(p, 10) - Number(r.split('.')[1])}`
  const own = state(paragraph, place)
  const pairs = others.flatMap((row) => row.paragraphs.map((p, i) => ({ p, r: row.references[i] ?? '' })))
  const base = Number.parseInt(paragraph, 10)
  const same = pairs.filter(({ p, r }) => state(p, r) === own)
  return same.some(({ p }) => Number.parseInt(p, 10) === base) && same.length >= 4
}

describe('tables of recommendations in other shapes', () => {
  const HEADLESS = (cells: string[]) => row(cells)

  it('reads a table without a column of places', () => {
    const result = structure(
      ...COVER,
      row(['Subject', 'Report', 'Paragraphs'], { headerRow: true }),
      HEADLESS(['Ports', 'XYZ/AC.4/2011/2', '4, 6 (a) and (b)']),
      HEADLESS(['', 'XYZ/AC.4/2012/3', '7–9']),
    )
    expect(meant(result).map(({ topic, paragraphs }) => [topic, ...paragraphs])).toEqual([
      ['Ports', '4', '6 (a)', '6 (b)'],
      ['Ports', '7', '8', '9'],
    ])
    expect(result.index[0]?.references).toBeNull()
  })

  it('joins a list that a break has cut, and a topic that the new page repeats', () => {
    const result = structure(
      ...COVER,
      ...HEAD,
      row(['Ports', 'XYZ/AC.4/2011/2', '8 (b), (g) and', 'I.2.b, I.2.g and']),
      ...HEAD.map((block) => ({ ...block, afterBreak: true })),
      row(['', '', '(h) and 10', 'I.2.h and I.4']),
      row(['Ports (continued)', 'XYZ/AC.4/2012/3', '4', 'II.1']),
    )
    expect(meant(result)).toEqual([
      {
        topic: 'Ports',
        document: 'XYZ/AC.4/2011/2',
        paragraphs: ['8 (b)', '8 (g)', '8 (h)', '10'],
        references: ['I.2.b', 'I.2.g', 'I.2.h', 'I.4'],
      },
      { topic: 'Ports', document: 'XYZ/AC.4/2012/3', paragraphs: ['4'], references: ['II.1'] },
    ])
  })

  it('leaves other tables alone, also one with a symbol in each row', () => {
    const result = structure(
      'Committee on Harbours',
      'Report of the Committee on its second session',
      '1. The documents were:',
      row(['Date', 'Document', 'Vote']),
      row(['1 May', 'XYZ/AC.4/2011/2', '12']),
      row(['2 May', 'XYZ/AC.4/2012/3', '14']),
    )
    expect(result.index).toEqual([])
    expect(result.passages.filter((passage) => passage.kind === 'TABLE_ROW')).toHaveLength(3)
  })

  it('says that two lists of different length cannot be compared', () => {
    const result = structure(
      ...COVER,
      ...HEAD,
      row(['Ports', 'XYZ/AC.4/2011/2', '4 and 6', 'I.1, I.3 and I.4']),
      row(['', 'XYZ/AC.4/2012/3', '4', 'II.1']),
    )
    expect(findings(result)).toEqual(['index-reference-count'])
    expect(result.findings[0]?.severity).toBe('WARNING')
  })

  it('says what the other rows imply where a range has another length than its places', () => {
    const result = structure(
      ...COVER,
      ...HEAD,
      row(['Ports', 'XYZ/AC.4/2011/2', '5 and 11', 'I.2 and I.8']),
      row(['Quays', 'XYZ/AC.4/2011/2', '6–9', 'I.3-5']),
      row(['', 'XYZ/AC.4/2012/3', '4', 'II.1']),
    )
    expect(findings(result)).toEqual(['index-reference-mismatch I.3-5 I.3-6'])
  })

  it('keeps a topic with a small letter where the alphabet expects one', () => {
    const result = structure(
      ...COVER,
      ...HEAD,
      row(['Drugs', 'XYZ/AC.4/2011/2', '4', 'I.1']),
      row(['e-evidence', 'XYZ/AC.4/2012/3', '4', 'II.1']),
      row(['Extradition', 'XYZ/AC.4/2013/3', '4', 'III.1']),
    )
    expect(result.index.map((entry) => entry.topic)).toEqual(['Drugs', 'e-evidence', 'Extradition'])
  })

  it('keeps a name cut in the middle of a phrase together, the rest with a capital', () => {
    const result = structure(
      ...COVER,
      ...HEAD,
      row(['International bodies, International Civil', 'XYZ/AC.4/2011/2', '4', 'I.1']),
      ...HEAD.map((block) => ({ ...block, afterBreak: true })),
      row(['Aviation Organization', 'XYZ/AC.4/2012/3', '4', 'II.1']),
      row(['Justice', 'XYZ/AC.4/2012/3', '5', 'II.2']),
    )
    expect(result.index.map((entry) => entry.topic)).toEqual([
      'International bodies, International Civil Aviation Organization',
      'International bodies, International Civil Aviation Organization',
      'Justice',
    ])
  })

  it('does not move a row that the order leaves where it stands', () => {
    const result = structure(
      ...COVER,
      ...HEAD,
      row(['Drugs', 'XYZ/AC.4/2011/2', '4', 'I.1']),
      row(['', 'XYZ/AC.4/2012/3', '4', 'II.1']),
      ...HEAD.map((block) => ({ ...block, afterBreak: true })),
      row(['Extradition', 'XYZ/AC.4/2013/3', '4', 'III.1']),
    )
    expect(result.index.map((entry) => entry.topic)).toEqual(['Drugs', 'Drugs', 'Extradition'])
    expect(result.findings).toEqual([])
  })
})

describe('lines that part the rows of an index', () => {
  const read = (...blocks: Parameters<typeof structure>) => structure(...COVER, ...HEAD, ...blocks)
  const part = (cells: string[], table: number) => row(cells, { table })
  const grouped = (result: StructuredDocument) =>
    result.index.map(({ topic, group }) => `${group?.name ?? '-'} / ${topic}`)

  it('are groups of topics where they are numbered', () => {
    const result = read(
      'A. Extradition',
      part(['Dual criminality', 'XYZ/AC.4/2011/2', '4', 'I.1'], 1),
      part(['', 'XYZ/AC.4/2012/3', '4', 'II.1'], 1),
      'B. Mutual legal assistance',
      part(['Central authorities', 'XYZ/AC.4/2011/2', '5', 'I.2'], 2),
      part(['Video links', 'XYZ/AC.4/2012/3', '5', 'II.2'], 3),
    )
    expect(grouped(result)).toEqual([
      'Extradition / Dual criminality',
      'Extradition / Dual criminality',
      'Mutual legal assistance / Central authorities',
      'Mutual legal assistance / Video links',
    ])
    const at = result.index[0]?.group
    const heading = result.passages.find(({ key }) => key === at?.passage)
    expect(heading?.text).toBe('A. Extradition')
    expect(heading?.role).toBe('INDEX')
  })

  it('are topics where rows without one follow', () => {
    const result = read(
      part(['Drugs', 'XYZ/AC.4/2011/2', '4', 'I.1'], 0),
      'Extradition',
      part(['', 'XYZ/AC.4/2011/2', '5', 'I.2'], 1),
      part(['Ports', 'XYZ/AC.4/2012/3', '5', 'II.2'], 1),
    )
    expect(grouped(result)).toEqual(['- / Drugs', '- / Extradition', '- / Ports'])
  })

  it('are neither where a page ends, nor where another table begins', () => {
    const head = HEAD.map((block) => ({ ...block, afterBreak: true, table: 1 }))
    const result = read(
      part(['Drugs', 'XYZ/AC.4/2011/2', '4', 'I.1'], 0),
      'V.19-12345 2/3',
      'XYZ/AC.4/2024/7',
      ...head,
      part(['', 'XYZ/AC.4/2012/3', '5', 'II.2'], 1),
      'Reports by year',
      part(['Year', 'Place', 'Chair', 'Members'], 2),
      part(['2011', 'Vienna', 'Ada', '4'], 2),
    )
    expect(grouped(result)).toEqual(['- / Drugs', '- / Drugs'])
    expect(result.passages.at(-1)?.role).not.toBe('INDEX')
  })

  it('in the cell of topics hold those that begin with them, and no others', () => {
    const result = read(
      part(['Tracing', '', '', ''], 0),
      part(['Tracing, requests', 'XYZ/AC.4/2011/2', '4', 'I.1'], 0),
      part(['Tracing, statistics', 'XYZ/AC.4/2011/2', '5', 'I.2'], 0),
      part(['Ammunition, parts', 'XYZ/AC.4/2012/3', '5', 'II.2'], 0),
    )
    expect(grouped(result)).toEqual([
      'Tracing / Tracing, requests',
      'Tracing / Tracing, statistics',
      '- / Ammunition, parts',
    ])
  })
})

describe('what an index leaves unclear', () => {
  it('is said of rows without report, without paragraphs or before the first topic', () => {
    const result = structure(
      ...COVER,
      ...HEAD,
      row(['', 'XYZ/AC.4/2010/1', '3', 'I.1']),
      row(['Drugs', 'XYZ/AC.4/2011/2', '4', 'I.1']),
      row(['Ports', 'XYZ/AC.4/2011/2', '', '']),
    )
    expect(findings(result)).toEqual(['unplaced-text XYZ/AC.4/2010/1', 'unplaced-text XYZ/AC.4/2011/2'])
  })

  it('is said of an index without any row that can be read, and of no other document', () => {
    const words = ['Drugs: see paragraphs 4 and 5 of the first report.']
    expect(findings(structure(...COVER, ...words))).toEqual(['index-unread'])
    expect(findings(structure('Working Group on Harbours', 'Report of the Working Group', ...words))).toEqual([])
  })
})

describe('a place at either end of a report that one row alone gives', () => {
  const unconfirmed = (...pairs: [paragraphs: string, places: string][]) =>
    structure(
      ...COVER,
      ...HEAD,
      ...pairs.map(([paragraphs, places], at) => row([`Topic ${'ABCDE'[at]}`, 'XYZ/AC.4/2011/2', paragraphs, places])),
    )
      .findings.filter(({ rule }) => rule === 'index-reference-unconfirmed')
      .map(({ written, implied, severity }) => `${severity} ${written} ${implied}`)

  it('is named where it is out of step, at the end and at the beginning', () => {
    expect(unconfirmed(['5–9', 'I.1–5'], ['12', 'I.7'])).toEqual(['INFO I.7 I.8'])
    expect(unconfirmed(['4', 'I.3'], ['7–9', 'I.5–7'])).toEqual(['INFO I.3 I.2'])
  })

  it('is not where it is in step, another row confirms it, or another section begins', () => {
    expect(unconfirmed(['5–9', 'I.1–5'], ['12', 'I.8'])).toEqual([])
    expect(unconfirmed(['5–9', 'I.1–5'], ['12', 'I.7'], ['12', 'I.7'])).toEqual([])
    expect(unconfirmed(['5–9', 'I.1–5'], ['12', 'I.7'], ['13', 'I.8'])).toEqual([])
    expect(unconfirmed(['5–9', 'I.1–5'], ['12', 'II.1'])).toEqual([])
  })
})
