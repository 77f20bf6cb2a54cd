import { type Glyphs, gapBefore, isRaised, type PrintedLine, separator, wideGaps } from './pdf-glyphs.js'
import { tablesOf } from './pdf-tables.js'
import type { SourceLine, SourceRow } from './source-document.js'

/** A gap of so many points parts columns even where no other line has it. */
const WIDE_GAP = 90
/** The box on a cover ends above this height, in points. */
const COVER_BOX = 330
/**
 * The lines of a page from top to bottom, a tab where columns are parted; tables as rows.
 *
 * @param at `first` is the page with the cover; `tables` counts those on the pages before
 */
export function linesOf(
  glyphs: Glyphs[],
  at: { page: number; first: boolean; tables: number },
): (SourceLine | SourceRow)[] {
  const printed = rowsOf(withoutShadows(glyphs))
  const columns = columnStarts(printed)
  const lines = at.first ? coverColumns(printed) : printed
  const pieces: (SourceLine | SourceRow)[] = []
  const tables = tablesOf(lines)
  for (const [index, line] of lines.entries()) {
    const table = tables.findIndex(({ start, end }) => start <= index && index < end)
    const row = tables[table]?.rows.find((own) => own.line === index)
    const place = { line: index + 1, page: at.page }
    if (table < 0) pieces.push(lineOf(line, columns, place))
    else if (row) pieces.push({ kind: 'row', table: at.tables + table, cells: row.cells, header: row.header, place })
  }
  return pieces
}

/** Old writers draw bold by setting a string twice, a hair apart. */
function withoutShadows(glyphs: Glyphs[]): Glyphs[] {
  const drawn = new Map<string, Glyphs[]>()
  return glyphs.filter((own) => {
    const same = drawn.get(own.text) ?? []
    if (same.some((other) => Math.abs(other.x - own.x) < 1.5 && Math.abs(other.y - own.y) < 1.5)) return false
    drawn.set(own.text, [...same, own])
    return true
  })
}

function rowsOf(glyphs: Glyphs[]): PrintedLine[] {
  const rows: PrintedLine[] = []
  const printed = glyphs.filter((own) => own.text.trim() !== '')
  // Large type first: what is raised or lowered beside it then finds its line.
  for (const own of [...printed].sort((a, b) => b.size - a.size || a.y - b.y)) {
    const row = rows.find((candidate) => sharesLine(candidate, own))
    if (row) row.glyphs.push(own)
    else rows.push({ y: own.y, size: own.size, glyphs: [own] })
  }
  for (const row of rows) {
    row.glyphs.sort((a, b) => a.x - b.x)
    row.size = mainSize(row.glyphs)
  }
  return rows.sort((a, b) => a.y - b.y || (a.glyphs[0]?.x ?? 0) - (b.glyphs[0]?.x ?? 0))
}

function sharesLine(row: PrintedLine, own: Glyphs): boolean {
  const below = own.y - row.y
  return below <= 0.2 * own.size && below >= -0.45 * row.size
}

/** Size in which most of the letters stand. */
function mainSize(glyphs: Glyphs[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of glyphs) letters.set(size, (letters.get(size) ?? 0) + text.length)
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** Where strings begin behind a wide gap, on more than one line of the page: stretched lines do so anywhere. */
function columnStarts(rows: PrintedLine[]): number[] {
  const starts = rows.flatMap((row) => wideGaps(row).map((index) => row.glyphs[index]?.x ?? 0)).sort((a, b) => a - b)
  return starts.filter((x, index) => {
    const neighbours = [starts[index - 1], starts[index + 1]]
    return neighbours.some((other) => other !== undefined && Math.abs(other - x) < 3)
  })
}

/**
 * The box on top of a cover has two columns that are read one after the other: names of the organs left,
 * symbol and date right. It ends where a line crosses from one to the other.
 */
function coverColumns(rows: PrintedLine[]): PrintedLine[] {
  const gutter = rows
    .flatMap((row) => wideGaps(row).map((index) => row.glyphs[index]?.x ?? 0))
    .filter((x) => x > 300)
    .sort((a, b) => a - b)[0]
  const box = rows.filter((row) => row.y < COVER_BOX).flatMap((row) => row.glyphs.filter((own) => own.x > 300))
  if (gutter === undefined || !box.some((own) => /^(?:Distr|[A-Z]+\/?$|\/?[A-Z]+\/)/.test(own.text.trim()))) return rows
  const right = (own: Glyphs) => own.x >= gutter - 10
  const first = rows.findIndex((row) => row.glyphs.some(right))
  let end = rows.length
  for (let index = first; index < rows.length; index++) {
    const row = rows[index]
    const crosses = row?.glyphs.some((own) => !right(own) && own.x + own.width > gutter - 5)
    if (crosses || (row?.y ?? 0) > COVER_BOX) {
      end = index
      break
    }
  }
  const upper = rows.slice(0, end)
  const side = (keep: (own: Glyphs) => boolean) =>
    upper.map((row) => ({ ...row, glyphs: row.glyphs.filter(keep) })).filter((row) => row.glyphs.length > 0)
  const lastRight = upper.findLast((row) => row.glyphs.some(right))?.y ?? 0
  const left = side((own) => !right(own))
  return [
    ...left.filter((row) => row.y <= lastRight),
    ...side(right),
    ...left.filter((row) => row.y > lastRight),
    ...rows.slice(end),
  ]
}

function lineOf(row: PrintedLine, columns: number[], place: SourceLine['place']): SourceLine {
  let text = ''
  const raised: { start: number; end: number }[] = []
  const gaps = new Set(wideGaps(row))
  for (const [index, own] of row.glyphs.entries()) {
    if (index > 0)
      text += separator(
        row,
        index,
        text,
        gaps.has(index) && (isColumn(own.x, columns) || gapBefore(row, index) > WIDE_GAP),
      )
    const start = text.length
    text += index === 0 ? own.text.trimStart() : own.text
    if (isRaised(own, row) && /[\d*†‡a-z]/.test(own.text)) raised.push({ start, end: text.length })
  }
  const first = row.glyphs[0]
  const last = row.glyphs.at(-1)
  const x = first?.x ?? 0
  return {
    kind: 'line',
    text: text.trimEnd(),
    place,
    layout: {
      x,
      y: row.y,
      width: (last ? last.x + last.width : x) - x,
      size: row.size,
      bold: row.glyphs.every((own) => /bold|black|heavy/i.test(own.font)),
      italic: row.glyphs.every((own) => /italic|oblique/i.test(own.font)),
      raised,
    },
  }
}

function isColumn(x: number, columns: number[]): boolean {
  return columns.some((column) => Math.abs(column - x) < 3)
}
