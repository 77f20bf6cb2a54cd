/** Strings of a PDF page and what their places tell: shared by lines and tables. */

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
export interface PrintedLine {
  y: number
  size: number
  glyphs: Glyphs[]
}

/** A gap wider than this many times the type size can part columns; between words it is narrower unless a line is stretched. */
const COLUMN_GAP = 1.8
/** Type smaller than this share of the line's and set higher is raised. */
const RAISED_SIZE = 0.8
/** What stands in front of a paragraph, point or note, a gap behind it. */
const FRONT = /^(?:\(?[\dA-Za-z]{1,5}[.)]+|(?:\d+\.)+\d*\.?|\d{1,3}|\*+|[-–—•·▪●○◦‣\uf0b7\uf0a7])$/u

/** Indexes of strings with a wide gap before them. */
export function wideGaps(row: PrintedLine): number[] {
  return row.glyphs.flatMap((own, index) => (index > 0 && gapBefore(row, index) > COLUMN_GAP * own.size ? [index] : []))
}

export function gapBefore(row: PrintedLine, index: number): number {
  const before = row.glyphs[index - 1]
  const own = row.glyphs[index]
  return before && own ? own.x - (before.x + before.width) : 0
}

/** True where a number, letter or bullet stands in front with a gap behind it. */
export function startsWithFront(line: PrintedLine): boolean {
  const [gap] = wideGaps(line)
  return (
    gap !== undefined &&
    FRONT.test(
      line.glyphs
        .slice(0, gap)
        .map((own) => own.text)
        .join('')
        .trim(),
    )
  )
}

/** Text of strings of one line; raised digits become the characters for them, because a cell has no spans. */
export function textOfGlyphs(glyphs: Glyphs[], size: number): string {
  const line = { y: Math.max(...glyphs.map((own) => own.y)), size, glyphs }
  let text = ''
  for (const [index, own] of glyphs.entries()) {
    if (index > 0) text += separator(line, index, text, false)
    text += isRaised(own, line) ? own.text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))) : own.text
  }
  return text.trim()
}

export function isRaised(own: Glyphs, line: PrintedLine): boolean {
  return own.size < RAISED_SIZE * line.size && own.y < line.y - 0.1 * line.size
}

export function separator(row: PrintedLine, index: number, before: string, column: boolean): string {
  const own = row.glyphs[index]
  if (!own) return ''
  if (column && !FRONT.test(before.trim())) return '\t'
  const gap = gapBefore(row, index)
  if (/\s$/.test(before) || /^\s/.test(own.text)) return ''
  return gap > 0.16 * Math.min(own.size, row.size) ? ' ' : ''
}
