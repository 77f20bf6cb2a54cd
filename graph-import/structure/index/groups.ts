import type { Cell, PrintedRow } from './printed-rows.js'

/** A heading over several topics. */
export interface Group {
  /** Without its number. */
  name: string
  cell: Cell
  holds(topic: string): boolean
}

const LABEL = /^(?:[A-Z]|[IVX]+|\d{1,2})\. (?=\p{L})/u

/** A name that breaks off in the middle of a phrase: it goes on in a later row. */
export const CUT = /(?:[,/–—-]|\b(?:of|and|the|for|against|on|in|to|with|by|from|at|or|including|an?))$/i

/**
 * The group that begins at a row: a name without reports, over topics that have some. It is numbered or stands
 * in a line of its own, and then holds every topic up to the next group; or the topics below begin
 * with it (`Tracing` over `Tracing, requests`), and then it holds those. Null for any other row: next to a
 * page break, a name without reports may be the first part of the topic below.
 */
export function groupAt(rows: readonly PrintedRow[], position: number): Group | null {
  const [row, next] = [rows[position], rows[position + 1]]
  if (!row?.topic || row.entry || row.incomplete || !next?.topic || CUT.test(row.topic.text)) return null
  const name = row.topic.text.replace(LABEL, '')
  const group = { name, cell: row.topic }
  if (name !== row.topic.text) return { ...group, holds: () => true }
  if (!next.entry || /^\p{Ll}/u.test(next.topic.text)) return null
  if (next.topic.text.startsWith(`${name},`)) return { ...group, holds: (topic) => topic.startsWith(`${name},`) }
  return row.passage.cells === null && !nearBreak(rows, position) ? { ...group, holds: () => true } : null
}

export function nearBreak(rows: readonly PrintedRow[], position: number): boolean {
  return [rows[position], rows[position - 1], rows[position + 1]].some((row) => row?.afterBreak === true)
}
