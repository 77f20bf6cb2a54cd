import type { SourceLine, SourcePiece, SourceRow } from '../documents/source-document.js'
import type { Pages } from './flow.js'
import { markerOf } from './signs.js'
import { blankLinesBetween } from './wrapping.js'

/**
 * Tables that text draws with tabs or pipes become rows, as the richer formats have them. Numbers
 * of columns decide: lines next to each other with the same number of cells are one table,
 * and what follows a page break with the same head goes on with it.
 */
export function findTables(pages: Pages): Pages {
  const pieces: SourcePiece[] = []
  let tables = 0
  let last: SourceRow[] = []
  const all = groups(pages.pieces)
  const read = all.map(rowsOf)
  for (const [position, group] of all.entries()) {
    const close = read.slice(Math.max(0, position - NEAR), position + NEAR + 1)
    const alone = standsAlone(all[position - 1]?.at(-1), group, all[position + 1]?.[0])
    const rows = read[position] ?? (alone ? loneRow(group, close) : null)
    if (!rows) {
      pieces.push(...group)
      if (group.some((piece) => !mayInterrupt(piece))) last = []
      continue
    }
    const head = repeatedHead(last, rows)
    const table = head > 0 ? (last[0]?.table ?? tables) : tables++
    const numbered = rows.map((row) => ({ ...row, table }))
    for (const [index, row] of numbered.entries()) row.header ||= index < head
    if (head > 0) for (const row of last.slice(0, head)) row.header = true
    else if (!numbered.some((row) => row.header)) markHead(numbered)
    markRepeated(head > 0 ? last : numbered, numbered)
    pieces.push(...numbered)
    last = head > 0 ? last : numbered
  }
  return { ...pages, pieces }
}

/** Lines next to each other that have the same number of cells, or rows of one table; any other piece is a group of its own. */
function groups(pieces: SourcePiece[]): SourcePiece[][] {
  const found: SourcePiece[][] = []
  const gap = blankLinesInTables(pieces)
  for (const [index, piece] of pieces.entries()) {
    const group = found.at(-1)
    const before = group?.at(-1)
    const sameTable = piece.kind === 'row' && before?.kind === 'row' && piece.table === before.table
    const together =
      piece.kind === 'line' &&
      before?.kind === 'line' &&
      columns(piece.text) > 1 &&
      columns(piece.text) === columns(before.text) &&
      (piece.layout !== null ||
        isDivider(before.text) ||
        blankLinesBetween(before, piece) <= gap ||
        (blankLinesBetween(before, piece) === 1 && goesOn(group ?? [], piece.text)))
    const next = pieces[index + 1]
    const begins = next?.kind === 'line' && isDivider(next.text)
    if (group && !begins && (together || sameTable)) group.push(piece)
    else found.push([piece])
  }
  return found
}

/**
 * True of a row behind a blank line that parts groups of rows inside a table: it has a figure where rows above have one, or
 * a single cell. The head of another table has neither. Two columns may be words with a tab between them.
 */
function goesOn(table: readonly SourcePiece[], line: string): boolean {
  const cells = cellsOf(line)
  if (!isPiped(line) && cells.length < 3) return false
  const above = table.flatMap((piece) => (piece.kind === 'line' ? [cellsOf(piece.text)] : []))
  const figures = cells.map((_, column) => above.some((row) => /\d/.test(row[column] ?? '')))
  const isFigured = cells.some((cell, column) => figures[column] && /\d/.test(cell))
  return isFigured || !figures.includes(true) || cells.filter((cell) => cell !== '').length === 1
}

/** One where a blank line follows every line, those of tables among them; else none. */
function blankLinesInTables(pieces: SourcePiece[]): 0 | 1 {
  const tight = pieces.some((piece, index) => {
    const before = pieces[index - 1]
    return piece.kind === 'line' && before?.kind === 'line' && blankLinesBetween(before, piece) === 0
  })
  return tight ? 0 : 1
}

function rowsOf(group: SourcePiece[]): SourceRow[] | null {
  const own = group.filter((piece): piece is SourceRow => piece.kind === 'row')
  if (own.length === group.length) return own
  const lines = group.filter((piece): piece is SourceLine => piece.kind === 'line')
  const width = lines[0] ? columns(lines[0].text) : 0
  const piped = lines[0] ? isPiped(lines[0].text) : false
  if (lines.length < group.length || width < 2 || (lines.length < 2 && !piped)) return null
  if (!piped && width === 2 && lines.length < 3) return null
  const divider = lines.findIndex((line) => isDivider(line.text))
  return lines
    .filter((line) => !isDivider(line.text))
    .map((line, index) => ({
      kind: 'row',
      table: 0,
      cells: cellsOf(line.text),
      header: index < divider,
      place: line.place,
    }))
}

/** How many pieces away the table may be that a single line belongs to: a heading and blank lines stand between. */
const NEAR = 3

/** Blank lines stand around it: the words of its cells do not run on. */
function standsAlone(before: SourcePiece | undefined, group: SourcePiece[], after: SourcePiece | undefined): boolean {
  const [line] = group
  const parted = (a: SourcePiece | undefined, b: SourcePiece | undefined) =>
    a?.kind !== 'line' || b?.kind !== 'line' || blankLinesBetween(a, b) > 0
  return parted(before, line) && parted(line, after)
}

/** A single line with tabs that has as many cells as a table close by: one row between two headings of a table. */
function loneRow(group: SourcePiece[], close: readonly (SourceRow[] | null)[]): SourceRow[] | null {
  const [line] = group
  if (group.length !== 1 || line?.kind !== 'line' || isPiped(line.text)) return null
  const width = columns(line.text)
  if (width < 3 || !close.some((rows) => rows?.[0]?.cells.length === width)) return null
  return [{ kind: 'row', table: 0, cells: cellsOf(line.text), header: false, place: line.place }]
}

/** The dots of a table of contents. */
const LEADERS = /\.{5,}|(?:\. ){5,}/

/** A paragraph's number with a tab behind it, or an indentation by tabs, makes no table. */
function columns(line: string): number {
  if (isPiped(line)) return cellsOf(line).length
  const words = line.trim()
  if (LEADERS.test(words)) return 1
  if (!words.includes('\t')) return line.includes('\t') && /^\S.*\t *$/.test(line) ? cellsOf(line).length : 1
  const marker = markerOf(words)
  if (marker && !words.slice(marker.length).includes('\t')) return 1
  return cellsOf(line).length
}

function cellsOf(line: string): string[] {
  const cells = isPiped(line)
    ? line
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|')
    : line.split('\t')
  return cells.map((cell) => cell.trim())
}

function isPiped(line: string): boolean {
  return /^\s*\|.*\|\s*$/.test(line)
}

function isDivider(line: string): boolean {
  return /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/.test(line)
}

/** How many rows at the start repeat those at the start of the table before. */
function repeatedHead(table: SourceRow[], rows: SourceRow[]): number {
  let count = 0
  while (table[count] && rows[count] && bareCells(table[count]) === bareCells(rows[count])) count++
  return count
}

function bareCells(row: SourceRow | undefined): string {
  return (row?.cells ?? []).map((cell) => (cell ?? '').replace(/<\/?\w+>|[*_]/g, '').trim()).join('\t')
}

/**
 * The head of a table that is not repeated: rows in italics, or at most three rows at its start that hold no figure
 * in a column where nearly all other rows have one.
 */
function markHead(rows: SourceRow[]): void {
  const figures = (rows[0]?.cells ?? []).map((_, column) => {
    const filled = rows.filter((row) => row.cells[column])
    return filled.length > 4 && filled.filter((row) => /\d/.test(row.cells[column] ?? '')).length >= filled.length * 0.7
  })
  for (const row of rows.slice(0, 3)) {
    const filled = row.cells.filter((cell) => cell)
    const emphasised =
      filled.length > 0 && filled.every((cell) => /^(?:<i>.*<\/i>|<b>.*<\/b>|\*.*\*)$/.test(cell ?? ''))
    const unlike = row.cells.some((cell, column) => figures[column] && cell && !/\d/.test(cell))
    if (!emphasised && !unlike) return
    row.header = true
  }
}

/** The head again in the midst of the rows, where nothing else tells that a page begins. */
function markRepeated(table: SourceRow[], rows: SourceRow[]): void {
  const body = table.findIndex((row) => !row.header)
  const heads = new Set(table.slice(0, Math.max(body, 0)).map(bareCells))
  for (const row of rows) row.header ||= heads.has(bareCells(row))
}

/** What a page break leaves between two parts of a table: itself, and notes at the foot of the page. */
function mayInterrupt(piece: SourcePiece): boolean {
  if (piece.kind === 'page-break' || piece.kind === 'note') return true
  if (piece.kind !== 'line') return false
  return /^\s*(?:\*|[¹²³⁰-⁹]|[_‗]{3})/.test(piece.text) || piece.layout?.raised[0]?.start === 0
}
