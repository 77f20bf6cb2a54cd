import type { SourceLine } from './source-document.js'

/** A string as a page draws it: points from the top left corner, `y` at the baseline. */
export interface Glyphs {
  text: string
  x: number
  y: number
  width: number
  size: number
  /** Name of the font as the file gives it, such as `ABCDEF+TimesNewRomanPS-BoldMT`. */
  font: string
}

/** Strings on one baseline, from left to right. */
interface Row {
  y: number
  size: number
  glyphs: Glyphs[]
}

/** A gap of so many points parts columns even where no other line has it. */
const WIDE_GAP = 90
/** A gap wider than this many times the type size can part columns; between words it is narrower unless a line is stretched. */
const COLUMN_GAP = 1.8
/** Type smaller than this share of the line's and set higher is raised. */
const RAISED_SIZE = 0.8
/** What stands in front of a paragraph, point or note, a gap behind it. */
const FRONT = /^(?:\(?[\dA-Za-z]{1,5}[.)]+|(?:\d+\.)+\d*\.?|\d{1,3}|\*+|[-–—•·▪●○◦‣\uf0b7\uf0a7])$/u

/** The lines of a page from top to bottom; a tab where columns are parted. */
export function linesOf(glyphs: Glyphs[], at: { page: number; first: boolean }): SourceLine[] {
  const rows = rowsOf(withoutShadows(glyphs))
  const columns = columnStarts(rows)
  const cut = at.first ? coverColumns(rows) : rows
  return cut.map((row, index) => lineOf(row, columns, { line: index + 1, page: at.page }))
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

function rowsOf(glyphs: Glyphs[]): Row[] {
  const rows: Row[] = []
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

function sharesLine(row: Row, own: Glyphs): boolean {
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
function columnStarts(rows: Row[]): number[] {
  const starts = rows.flatMap((row) => wideGaps(row).map((index) => row.glyphs[index]?.x ?? 0)).sort((a, b) => a - b)
  return starts.filter((x, index) => {
    const neighbours = [starts[index - 1], starts[index + 1]]
    return neighbours.some((other) => other !== undefined && Math.abs(other - x) < 3)
  })
}

/** Indexes of strings with a wide gap before them. */
function wideGaps(row: Row): number[] {
  return row.glyphs.flatMap((own, index) => (index > 0 && gapBefore(row, index) > COLUMN_GAP * own.size ? [index] : []))
}

function gapBefore(row: Row, index: number): number {
  const before = row.glyphs[index - 1]
  const own = row.glyphs[index]
  return before && own ? own.x - (before.x + before.width) : 0
}

/**
 * The box on top of a cover has two columns that are read one after the other: names of the organs left,
 * symbol and date right. It ends where a line crosses from one to the other.
 */
function coverColumns(rows: Row[]): Row[] {
  const gutter = rows
    .flatMap((row) => wideGaps(row).map((index) => row.glyphs[index]?.x ?? 0))
    .filter((x) => x > 300)
    .sort((a, b) => a - b)[0]
  if (gutter === undefined) return rows
  const right = (own: Glyphs) => own.x >= gutter - 10
  const first = rows.findIndex((row) => row.glyphs.some(right))
  let end = rows.length
  for (let index = first; index < rows.length; index++) {
    const row = rows[index]
    const crosses = row?.glyphs.some((own) => !right(own) && own.x + own.width > gutter - 5)
    if (crosses || (row?.y ?? 0) > 330) {
      end = index
      break
    }
  }
  const box = rows.slice(0, end)
  const side = (keep: (own: Glyphs) => boolean) =>
    box.map((row) => ({ ...row, glyphs: row.glyphs.filter(keep) })).filter((row) => row.glyphs.length > 0)
  const lastRight = box.findLast((row) => row.glyphs.some(right))?.y ?? 0
  const left = side((own) => !right(own))
  return [
    ...left.filter((row) => row.y <= lastRight),
    ...side(right),
    ...left.filter((row) => row.y > lastRight),
    ...rows.slice(end),
  ]
}

function lineOf(row: Row, columns: number[], place: SourceLine['place']): SourceLine {
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
    const lifted = own.size < RAISED_SIZE * row.size && own.y < row.y - 0.1 * row.size
    if (lifted && /[\d*†‡a-z]/.test(own.text)) raised.push({ start, end: text.length })
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

function separator(row: Row, index: number, before: string, column: boolean): string {
  const own = row.glyphs[index]
  if (!own) return ''
  if (column && !FRONT.test(before.trim())) return '\t'
  const gap = gapBefore(row, index)
  if (/\s$/.test(before) || /^\s/.test(own.text)) return ''
  return gap > 0.16 * Math.min(own.size, row.size) ? ' ' : ''
}

function isColumn(x: number, columns: number[]): boolean {
  return columns.some((column) => Math.abs(column - x) < 3)
}
