import { type Glyphs, type PrintedLine, startsWithFront, textOfGlyphs, wideGaps } from './pdf-glyphs.js'

/** A table as a page prints it. */
export interface PrintedTable {
  /** Indexes of its first line and of the line behind its last. */
  start: number
  end: number
  rows: { cells: string[]; header: boolean; line: number }[]
}

/** A stretch of the page, in points. */
interface Column {
  from: number
  to: number
}

/** Fewer lines with gaps are no table: two lines may stand side by side by chance. */
const FEWEST_LINES = 3
/** Lines without a gap between two with one: a cell of more lines than its neighbours. */
const MOST_BETWEEN = 4
/** Distance between the lines of a table, in type sizes, at most. */
const WIDEST_LEADING = 2.6
/** Points of white space between columns at least. */
const RIVER = 5
/** Share of the lines that may cross the white space between columns: heads that span several. */
const CROSSING = 0.12

/** Tables are told by white space that runs down between columns; prose never leaves any. */
export function tablesOf(lines: PrintedLine[]): PrintedTable[] {
  const tables: PrintedTable[] = []
  let index = 0
  while (index < lines.length) {
    const end = endOfRegion(lines, index)
    const table = end === null ? null : tableOf(lines, index, end)
    if (table) tables.push(table)
    index = table ? table.end : index + 1
  }
  return tables
}

/** Behind the last line of a run of lines with gaps; null where none begins here. */
function endOfRegion(lines: PrintedLine[], start: number): number | null {
  if (!isColumnar(lines[start])) return null
  const width = widestOf(lines)
  let end = start + 1
  let columnar = 1
  for (let index = start + 1, between = 0; index < lines.length && between <= MOST_BETWEEN; index++) {
    const line = lines[index]
    const before = lines[index - 1]
    if (!line || !before || line.y - before.y > WIDEST_LEADING * line.size || line.y <= before.y) break
    if (isColumnar(line)) {
      columnar++
      between = 0
      end = index + 1
    } else if (extentOf(line) > 0.75 * width) break
    else between++
  }
  // The last cell may have more lines than its neighbours.
  for (let line = lines[end], before = lines[end - 1]; line && before; line = lines[end], before = lines[end - 1]) {
    const leading = leadingOf(line, before)
    if (leading <= 0 || leading > 1.35 || extentOf(line) > 0.6 * width || startsWithFront(line)) break
    end++
  }
  return columnar >= FEWEST_LINES ? end : null
}

function isColumnar(line: PrintedLine | undefined): boolean {
  if (!line) return false
  const gaps = wideGaps(line)
  const text = line.glyphs.map((own) => own.text).join('')
  if (/\.{5,}|(?:\. ){5,}/.test(text)) return false
  return startsWithFront(line) ? gaps.length > 1 : gaps.length > 0
}

function tableOf(lines: PrintedLine[], start: number, end: number): PrintedTable | null {
  const region = lines.slice(start, end)
  const columns = columnsOf(region)
  if (columns.length < 2) return null
  const rows: PrintedTable['rows'] = []
  const boundary = rowBoundary(region, columns)
  for (const [index, line] of region.entries()) {
    const cells = cellsOf(line, columns)
    const before = region[index - 1]
    const last = rows.at(-1)
    const tight = before !== undefined && boundary !== null && leadingOf(line, before) <= boundary
    const goesOn = last !== undefined && (tight || (boundary === null && endsCell(cells, last.cells)))
    const texts = cells.map((cell) => textOfGlyphs(cell, line.size))
    if (goesOn) last.cells = last.cells.map((cell, column) => [cell, texts[column]].filter(Boolean).join('\n'))
    else rows.push({ cells: texts, header: false, line: start + index })
    const row = rows.at(-1)
    if (row && (rows.length === 1 || rows.at(-2)?.header)) row.header = line.glyphs.every((own) => isEmphasised(own))
  }
  return rows.length < 2 ? null : { start, end, rows }
}

/** Stretches of the page that lines of the region print on, the white space between them crossed by hardly any. */
function columnsOf(region: PrintedLine[]): Column[] {
  const most = Math.floor(region.length * CROSSING)
  const edges = region.flatMap((line) => line.glyphs.flatMap((own) => [own.x, own.x + own.width]))
  const columns: Column[] = []
  for (let x = Math.floor(Math.min(...edges)); x <= Math.max(...edges); x++) {
    const covering = region.filter((line) => line.glyphs.some((own) => own.x <= x + 1 && own.x + own.width >= x)).length
    if (covering <= most) continue
    const last = columns.at(-1)
    if (last && x - last.to <= RIVER) last.to = x
    else columns.push({ from: x, to: x })
  }
  return columns
}

/** Strings of a line by column; one that spans several stands in the first. */
function cellsOf(line: PrintedLine, columns: Column[]): Glyphs[][] {
  const cells: Glyphs[][] = columns.map(() => [])
  for (const own of line.glyphs) {
    const column = columns.findIndex(({ to }) => own.x <= to)
    cells[column < 0 ? columns.length - 1 : column]?.push(own)
  }
  return cells
}

/**
 * Distance between two lines, in type sizes, up to which they belong to one row. Null where lines stand equally far apart,
 * or where those close together are rows of their own, because they fill the columns.
 */
function rowBoundary(region: PrintedLine[], columns: Column[]): number | null {
  const pairs = region.slice(1).map((line, index) => ({ line, leading: leadingOf(line, region[index] ?? line) }))
  const least = Math.min(...pairs.map((pair) => pair.leading))
  const boundary = least * 1.15
  const tight = pairs.filter((pair) => pair.leading <= boundary)
  if (least > 1.4 || tight.length === pairs.length) return null
  const rows = tight.filter(({ line }) => filledCells(cellsOf(line, columns)) >= Math.max(2, columns.length - 1))
  return rows.length > tight.length * 0.4 ? null : boundary
}

/** True where a line fills one column only, and goes on with what stands in it above: a name of a group in the first column does not. */
function endsCell(cells: Glyphs[][], above: string[]): boolean {
  const column = cells.findIndex((cell) => cell.length > 0)
  if (filledCells(cells) !== 1 || !above[column]) return false
  return column > 0 || /^\p{Ll}/u.test(cells[0]?.[0]?.text.trim() ?? '')
}

function filledCells(cells: Glyphs[][]): number {
  return cells.filter((cell) => cell.length > 0).length
}

function leadingOf(line: PrintedLine, before: PrintedLine): number {
  return (line.y - before.y) / line.size
}

function isEmphasised(own: Glyphs): boolean {
  return /bold|italic|oblique/i.test(own.font)
}

function extentOf(line: PrintedLine): number {
  const last = line.glyphs.at(-1)
  return last ? last.x + last.width - (line.glyphs[0]?.x ?? 0) : 0
}

function widestOf(lines: PrintedLine[]): number {
  return Math.max(...lines.map(extentOf))
}
