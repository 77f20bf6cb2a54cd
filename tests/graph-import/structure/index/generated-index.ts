import fc from 'fast-check'
import type { TextBlock } from '../../../../graph-import/text/text-document.js'
import { row } from '../blocks.js'

/** A row of an index as its makers meant it. */
export interface MeantRow {
  topic: string
  document: string
  paragraphs: string[]
  references: string[]
}

export interface MeantIndex {
  rows: MeantRow[]
  /** Place of each paragraph, by document: the regular mapping. */
  places: Map<string, Map<string, string>>
}

const NAMES = [
  'Access to justice',
  'Beneficial ownership',
  'Capacity-building, general',
  'Capacity-building, judges and prosecutors',
  'Detection of false papers',
  'Firearms, marking',
  'Firearms, tracing and record-keeping',
  'Joint bodies',
  'Office of the Harbour Master (OHM), including its branches',
  'Public information, schools and the media',
  'Ports of call',
  'Recovery of assets',
  'Witnesses, protection and relocation',
  'Youth',
]

const ROMAN = ['I', 'II', 'III', 'IV', 'V']

/** Paragraphs of one report and their places: a constant difference that may grow once, and one paragraph with letters. */
const reportArbitrary = fc.record({
  offset: fc.integer({ min: 0, max: 6 }),
  gapAt: fc.integer({ min: 12, max: 18 }),
  gap: fc.integer({ min: 0, max: 3 }),
  lettered: fc.boolean(),
})

type Report = { offset: number; gapAt: number; gap: number; lettered: boolean }

const LAST_PARAGRAPH = 30

function placesOf(report: Report, section: string): Map<string, string> {
  const places = new Map<string, string>()
  for (let paragraph = report.offset + 1; paragraph <= LAST_PARAGRAPH; paragraph++) {
    const inGap = paragraph >= report.gapAt && paragraph < report.gapAt + report.gap
    if (inGap) continue
    const place = paragraph - report.offset - (paragraph >= report.gapAt ? report.gap : 0)
    if (report.lettered && paragraph === report.offset + 3) {
      for (const letter of 'abcde') places.set(`${paragraph} (${letter})`, `${section}.${place}.${letter}`)
    } else places.set(`${paragraph}`, `${section}.${place}`)
  }
  return places
}

/** An index whose topics are in alphabetical order and whose documents ascend within each; every paragraph is named in several rows. */
export const indexArbitrary: fc.Arbitrary<MeantIndex> = fc
  .record({
    series: fc.constantFrom('CTOC/COP/WG.7', 'CAC/COSP/WG.2', 'XYZ/AC.4'),
    firstYear: fc.integer({ min: 1999, max: 2020 }),
    reports: fc.array(reportArbitrary, { minLength: 2, maxLength: 4 }),
    topics: fc.subarray(NAMES, { minLength: 6 }),
    choices: fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
  })
  .map(({ series, firstYear, reports, topics, choices }) => {
    const next = () => choices.next().value as number
    const places = new Map(
      reports.map((report, at) => [`${series}/${firstYear + at}/${at + 3}`, placesOf(report, ROMAN[at] ?? 'I')]),
    )
    const documents = [...places.keys()]
    const rows: MeantRow[] = []
    for (const topic of [...topics].sort()) {
      const chosen = documents.filter(() => next() < 0.6)
      for (const document of chosen.length > 0 ? chosen : documents.slice(0, 1)) {
        const own = [...(places.get(document) ?? [])]
        const from = Math.floor(next() * (own.length - 5))
        const taken = own.slice(from, from + 5).filter(() => next() < 0.75)
        const pairs = taken.length > 0 ? taken : own.slice(from, from + 1)
        rows.push({ topic, document, paragraphs: pairs.map(([p]) => p), references: pairs.map(([, r]) => r) })
      }
    }
    return { rows, places }
  })

export const HEAD = [
  row(['Topic', 'Meeting report', '', 'Reference in XYZ/2024/5 (designated by section/paragraph)'], {
    headerRow: true,
  }),
  row(['', 'Document', 'Paragraphs', ''], { headerRow: true }),
]

/** Prints rows one by one, a topic only in its first row. */
export function print(rows: readonly MeantRow[]): TextBlock[] {
  return rows.map((meant, at) => printRow(meant, rows[at - 1]?.topic === meant.topic ? '' : meant.topic))
}

export function printRow(meant: MeantRow, topic: string): TextBlock {
  return row([topic, meant.document, list(meant.paragraphs), list(meant.references)])
}

/** `4, 5 and 8`; three or more in a run become a range. */
function list(entries: string[]): string {
  const parts: string[] = []
  for (let at = 0; at < entries.length; ) {
    let end = at
    while (end + 1 < entries.length && isNext(entries[end] ?? '', entries[end + 1] ?? '')) end++
    if (end - at >= 2) {
      parts.push(`${entries[at]}–${(entries[end] ?? '').split('.').at(-1)}`)
      at = end + 1
    } else parts.push(entries[at++] ?? '')
  }
  const last = parts.pop() ?? ''
  return parts.length > 0 ? `${parts.join(', ')} and ${last}` : last
}

function isNext(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => /^((?:[IVX]+\.)?)(\d+)$/.exec(text))
  return !!left && !!right && left[1] === right[1] && Number(left[2]) + 1 === Number(right[2])
}

/** Puts a page break with a repeated head before the given position of the printed rows. */
export function breakBefore(printed: TextBlock[], at: number): TextBlock[] {
  const head = HEAD.map((block, position) => ({ ...block, afterBreak: position === 0 }))
  return [...printed.slice(0, at), ...head, ...printed.slice(at)]
}
