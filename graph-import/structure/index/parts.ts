import { fold } from '../../../graph/model/index.js'
import type { Draft, TableRow } from '../draft.js'
import type { DraftPassage } from '../structured-document.js'
import { isSymbol } from './columns.js'

/**
 * The tables of a document, each with all its parts. A line that names a group of topics, or
 * a topic whose empty cells the text has lost, parts the rows of one table; such a line
 * becomes a row without cells:
 *
 *     A. Extradition
 *     Dual criminality   A/99/4   11 and 12   II.6 and II.7
 */
export function tablesWithParts(draft: Draft): TableRow[][] {
  const tables: TableRow[][] = []
  for (const row of draft.rows) {
    const table = tables.at(-1)
    const last = table?.at(-1)
    if (table && last?.table === row.table) table.push(row)
    else if (table && last && isPart(row, table)) {
      const between = passagesBetween(draft, last.passage, row.passage)
      if (between.length > MOST_LINES_BETWEEN || !between.every(isShort)) tables.push([row])
      else {
        const names = between.filter(isName).map((passage) => ({ passage, table: row.table, afterBreak: false }))
        table.push(...names, row)
      }
    } else tables.push([row])
  }
  return tables
}

/** A group's name and a topic's, and what a page end leaves: its number and the symbol at the head of the next. */
const MOST_LINES_BETWEEN = 4

/** True of a row as wide as the table that has a symbol, stands alone in its row, or repeats the head. */
function isPart({ passage }: TableRow, table: readonly TableRow[]): boolean {
  const cells = passage.cells ?? []
  const [head] = table
  if (cells.length !== head?.passage.cells?.length) return false
  if (cells.some(({ text }) => isSymbol(text)) || fold(passage.text) === fold(head.passage.text)) return true
  return cells.filter(({ text }) => text.trim() !== '').length === 1
}

function passagesBetween(draft: Draft, a: DraftPassage, b: DraftPassage): DraftPassage[] {
  const from = draft.passages.indexOf(a)
  return draft.passages.slice(from + 1, draft.passages.indexOf(b, from))
}

const isShort = ({ text, kind }: DraftPassage) => kind === 'FOOTNOTE' || (text.length <= 150 && !/[.;:]$/.test(text))

/** Words, not the number of a page or a symbol at its head. */
const isName = ({ text, kind }: DraftPassage) =>
  kind !== 'FOOTNOTE' && /\p{Ll}{3}/u.test(text) && !/^(?:page|table)\b/i.test(text)
