import type { SourceLine, SourcePiece, SourceRow } from '../documents/source-document.js'
import type { Pages } from './flow.js'
import { blankLinesBetween } from './wrapping.js'

/**
 * Tables whose columns are set by runs of blanks, as a page printed to plain text has them,
 * where each row names a document and paragraphs of it:
 *
 *     Topic                  Document          Paragraphs     Reference
 *     Extradition,
 *     simple procedures       A/AC.4/2011/2     4, 6 and       I.1, I.3
 *                                              7              and I.4
 *                            A/AC.4/2012/3     9              II.2
 *
 * A document begins a row; what has none goes on with the cell above. Other tables are left
 * alone: without such a column nothing tells a row from a wrapped cell.
 */
export function findBlankColumns(pages: Pages): Pages {
  const segments = segmentsOf(pages.pieces)
  const anchors = segments.flatMap((segment) => (Array.isArray(segment) ? segment.flatMap(anchorOf) : []))
  if (anchors.length < FEWEST_ROWS) return pages
  const widest = Math.max(...anchors.map(({ topic }) => topic.length))
  let table = 0
  const drawn = segments.map((segment) => (Array.isArray(segment) ? tableIn(segment, widest, table++) : segment))
  const head = drawn.flatMap((part) => (Array.isArray(part) ? part : [])).find(isHead)
  const pieces = drawn.flatMap((part) => (Array.isArray(part) ? part.map((piece) => withHead(piece, head)) : [part]))
  return { ...pages, pieces }
}

const isHead = (piece: SourcePiece): piece is SourceRow => piece.kind === 'row' && piece.header

/** A head that later pages repeat is the first, also where lines of it were taken for a running head. */
function withHead(piece: SourcePiece, head: SourceRow | undefined): SourcePiece {
  return isHead(piece) && piece.cells.length === head?.cells.length ? { ...piece, cells: head.cells } : piece
}

const FEWEST_ROWS = 3

/** Lines that follow each other on one page are one segment. */
function segmentsOf(pieces: readonly SourcePiece[]): (SourcePiece | SourceLine[])[] {
  const segments: (SourcePiece | SourceLine[])[] = []
  for (const piece of pieces) {
    const last = segments.at(-1)
    if (piece.kind !== 'line' || piece.layout !== null) segments.push(piece)
    else if (Array.isArray(last)) last.push(piece)
    else segments.push([piece])
  }
  return segments
}

/** Words of a line with two blanks or more around them. */
interface Chunk {
  text: string
  start: number
}

const chunksOf = ({ text }: SourceLine): Chunk[] =>
  [...text.matchAll(/\S+(?: \S+)*/g)].map((match) => ({ text: match[0], start: match.index }))

/** A line that begins a row: a symbol alone in its column and paragraphs behind it. */
interface Anchor {
  topic: string
  symbol: number
  paragraphs: number
  /** Where the place in the compilation begins; null where the row gives none. */
  reference: number | null
}

const SYMBOL = /^[A-Z][A-Z0-9.]*(?:\/[\w.()-]+)+\*?$/
const PARAGRAPHS = /^(?:paras?\. )?\d{1,3}(?:[\d\s,;()a-z–-]|and)*$/

function anchorOf(line: SourceLine): Anchor[] {
  if (line.text.includes('\t')) return []
  const chunks = chunksOf(line)
  const at = chunks.findIndex(({ text }) => SYMBOL.test(text))
  const [before, symbol, paragraphs, reference, ...more] = [chunks[at - 1], ...chunks.slice(Math.max(at, 0))]
  if (at < 0 || at > 1 || !symbol || !paragraphs || !PARAGRAPHS.test(paragraphs.text) || more.length > 0) return []
  const topic = at === 1 ? (before?.text ?? '') : ''
  return [{ topic, symbol: symbol.start, paragraphs: paragraphs.start, reference: reference?.start ?? null }]
}

const TOPIC = 0
const DOCUMENT = 1

/** The lines of a page with its rows of a table in place of the lines that print them. */
function tableIn(lines: readonly SourceLine[], widest: number, table: number): SourcePiece[] {
  const anchors = lines.flatMap((line, index) => anchorOf(line).map((anchor) => ({ ...anchor, index })))
  const [first] = anchors
  const last = anchors.at(-1)
  if (!first || !last) return [...lines]
  const starts = [0, ...columnsOf(anchors)]
  const cells = lines.map((line) => cellsOf(line, starts))
  const endsTitle = (index: number) => {
    const [line, next] = [lines[index], lines[index + 1]]
    const isAlone = cells[index]?.every((cell, column) => column === TOPIC || cell === '') ?? false
    return isAlone && line !== undefined && next !== undefined && blankLinesBetween(line, next) > 0
  }
  let from = first.index
  while (from > 0 && first.index - from < LONGEST_HEAD && cells[from - 1] !== null && !endsTitle(from - 1)) from--
  let to = last.index + 1
  while (to < lines.length && to - last.index <= MOST_LINES && cells[to] !== null) to++
  const rows = new Rows(table, widest)
  const head = cells.slice(from, first.index).findLastIndex((row) => row?.some((cell, at) => at > TOPIC && cell !== ''))
  for (const [offset, line] of lines.slice(from, to).entries()) {
    const row = cells[from + offset]
    if (row && offset <= head) rows.head(row, line)
    else if (row) rows.take(row, line)
  }
  return [...lines.slice(0, from), ...rows.done(), ...lines.slice(to)]
}

/** Lines that the head of a table has at most. */
const LONGEST_HEAD = 8
/** Lines in which the last row of a page goes on at most. */
const MOST_LINES = 6

/** Where the columns of document, paragraphs and places begin: each as far left as any of its cells does. */
function columnsOf(anchors: readonly Anchor[]): number[] {
  const references = anchors.flatMap(({ reference }) => (reference === null ? [] : [reference]))
  const columns = [anchors.map(({ symbol }) => symbol), anchors.map(({ paragraphs }) => paragraphs), references]
  return columns.filter((column) => column.length > 0).map((column) => Math.min(...column))
}

/** Cells of a line by column; null of one that is no part of the table: prose that runs over a column's beginning, a note. */
function cellsOf(line: SourceLine, starts: readonly number[]): string[] | null {
  const chunks = chunksOf(line)
  if (chunks.length === 0 || /^[*†¹²³_]/.test(chunks[0]?.text ?? '')) return null
  const cells = starts.map(() => '')
  for (const { text, start } of chunks) {
    const column = starts.findLastIndex((begin) => begin <= start + SHIFT)
    const next = starts[column + 1]
    if (column === TOPIC && next !== undefined && start + text.length > next) return null
    cells[column] = `${cells[column]} ${text}`.trim()
  }
  return cells
}

/** Blanks by which a cell may begin before its column, as the words of a head do that stands in its middle. */
const SHIFT = 3

/** Rows of one page, as their lines come in. */
class Rows {
  private readonly rows: SourceRow[] = []
  private topicRow: SourceRow | null = null
  /** The topic's last line, which tells whether the next goes on with it. */
  private topicLine = ''
  /** A topic above the line with its document. */
  private pending: { text: string; line: SourceLine } | null = null

  constructor(
    private readonly table: number,
    private readonly widest: number,
  ) {}

  head(cells: string[], line: SourceLine): void {
    const head =
      this.rows[0] ??
      this.add(
        cells.map(() => ''),
        line,
        true,
      )
    head.cells = cells.map((cell, column) => joined(head.cells[column] ?? '', cell))
  }

  take(cells: string[], line: SourceLine): void {
    const [topic = ''] = cells
    if (SYMBOL.test(cells[DOCUMENT] ?? '')) this.begin(cells, line)
    else {
      const row = this.rows.findLast(({ header }) => !header)
      if (row)
        row.cells = row.cells.map((cell, column) => (column === TOPIC ? cell : joined(cell ?? '', cells[column] ?? '')))
      if (topic !== '') this.topic(topic, line)
    }
  }

  private begin(cells: string[], line: SourceLine): void {
    const [printed = ''] = cells
    const { pending } = this
    this.pending = null
    if (pending !== null && printed !== '' && !goesOn(pending.text, printed, this.widest)) {
      this.add([pending.text, ...cells.slice(1).map(() => '')], pending.line, false)
      this.begin(cells, line)
      return
    }
    const topic = pending === null ? printed : joined(pending.text, printed)
    const isRest =
      pending === null &&
      printed !== '' &&
      this.topicRow !== null &&
      this.isRest(printed, this.topicRow.cells[TOPIC] ?? '')
    const row = this.add([isRest ? '' : topic, ...cells.slice(1)], line, false)
    if (isRest) this.extend(printed)
    else if (topic !== '') this.topicRow = row
    if (printed !== '') this.topicLine = printed
  }

  /** Beside a document only order tells a wrapped name from the next topic: topics ascend, and one may begin like the one above. */
  private isRest(printed: string, topic: string): boolean {
    if (!goesOn(this.topicLine, printed, this.widest)) return false
    return isOpen(this.topicLine, printed) || (!topic.startsWith(printed) && printed.localeCompare(topic, 'en') < 0)
  }

  private topic(text: string, line: SourceLine): void {
    if (this.pending !== null) this.pending = { ...this.pending, text: joined(this.pending.text, text) }
    else if (this.topicRow !== null && goesOn(this.topicLine, text, this.widest)) this.extend(text)
    else this.pending = { text, line }
    this.topicLine = text
  }

  private extend(text: string): void {
    if (this.topicRow) this.topicRow.cells[TOPIC] = joined(this.topicRow.cells[TOPIC] ?? '', text)
  }

  private add(cells: string[], { place }: SourceLine, header: boolean): SourceRow {
    const row: SourceRow = { kind: 'row', table: this.table, cells, header, place }
    this.rows.push(row)
    return row
  }

  done(): SourceRow[] {
    const width = this.rows[0]?.cells.length ?? 0
    if (this.pending !== null)
      this.add([this.pending.text, ...Array(Math.max(0, width - 1)).fill('')], this.pending.line, false)
    return this.rows
  }
}

/** Two lines of one cell; what is cut at a dash or hyphen is whole again. */
const joined = (cell: string, more: string) =>
  cell === '' || more === '' || /[\p{L}\d][–-]$/u.test(cell) ? `${cell}${more}` : `${cell} ${more}`

/** True where the next word would not have fitted behind the line above, or the line above is open. */
function goesOn(line: string, next: string, widest: number): boolean {
  return isOpen(line, next) || line.length + 1 + (next.split(' ')[0] ?? '').length > widest
}

const isOpen = (line: string, next: string) =>
  /(?:[-/–]|\b(?:and|of|the|on|in|for|to|against|with))$/.test(line) || /^\p{Ll}/u.test(next)
