import type { TableRow } from '../draft.js'
import type { DraftPassage } from '../structured-document.js'
import { findSymbols } from '../symbols.js'
import { type Columns, isHead } from './columns.js'

/** A part of a row with its place in the row's passage. */
export interface Cell {
  text: string
  passage: string
  span: [number, number]
}

/** A row of the table as printed, before topics are put in order. */
export interface PrintedRow {
  passage: DraftPassage
  /** Null where the cell is empty. */
  topic: Cell | null
  /** Null in a row that holds a topic's name alone. */
  entry: { document: Cell; paragraphs: Cell; references: Cell | null } | null
  /** What stands in a row that names a report or paragraphs but not both; else null. */
  incomplete: Cell | null
  /** True where a page break stands before it. */
  afterBreak: boolean
}

/** Rows without the head of the table and its repetitions; cells that wrap into a row of their own go back to the row above. */
export function printedRows(rows: readonly TableRow[], columns: Columns): PrintedRow[] {
  const printed: PrintedRow[] = []
  let afterBreak = false
  for (const { passage: row, afterBreak: broken } of rows) {
    afterBreak ||= broken
    if (isHead(row, columns.document)) {
      afterBreak ||= printed.length > 0
      continue
    }
    const topic = row.cells === null ? wholeOf(row) : cellOf(row, columns.topic)
    const document = documentIn(row, columns.document)
    const paragraphs = cellOf(row, columns.paragraphs)
    const references = columns.references === null ? null : cellOf(row, columns.references)
    if (!topic && !document && !paragraphs && !references) continue
    const above = printed.at(-1)?.entry
    if (!document && !topic && above) {
      above.paragraphs = goneOn(above.paragraphs, paragraphs)
      above.references = above.references && goneOn(above.references, references)
      continue
    }
    const entry = document && paragraphs ? { document, paragraphs, references } : null
    const incomplete = entry ? null : (document ?? paragraphs ?? references)
    printed.push({ passage: row, topic, entry, incomplete, afterBreak })
    afterBreak = false
  }
  return printed
}

/** A list that a page break has cut goes on in a row that names no report; the span stays that of the first part. */
function goneOn(cell: Cell, rest: Cell | null): Cell {
  return rest === null ? cell : { ...cell, text: `${cell.text} ${rest.text}` }
}

/** A line that parts the rows: a name and nothing else. */
const wholeOf = ({ text, key }: DraftPassage): Cell => ({ text, passage: key, span: [0, text.length] })

function cellOf(row: DraftPassage, column: number): Cell | null {
  const cell = row.cells?.[column]
  const text = cell?.text.trim() ?? ''
  if (!cell || text === '') return null
  const start = cell.start + cell.text.indexOf(text)
  return { text, passage: row.key, span: [start, start + text.length] }
}

function documentIn(row: DraftPassage, column: number): Cell | null {
  const cell = cellOf(row, column)
  const [symbol] = cell ? findSymbols(cell.text) : []
  if (!cell || !symbol) return null
  return { text: symbol.symbol, passage: cell.passage, span: [cell.span[0] + symbol.start, cell.span[0] + symbol.end] }
}
