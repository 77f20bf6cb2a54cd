import type { SourceLine, SourcePiece } from '../documents/source-document.js'
import { pageLineEnds } from './line-ends-by-layout.js'
import { textLineEnds } from './line-ends-by-wording.js'

/** Tells which ends of lines are ends of blocks. */
export interface LineEnds {
  /**
   * True where a block ends between its lines so far and the next line.
   *
   * @param note the lines are a footnote below a rule
   */
  between(lines: SourceLine[], next: SourceLine, note: boolean): boolean
  /** True where a line on the next page can belong to the paragraph of this one: there was no room left for its first word. */
  acrossPages(line: SourceLine, next: SourceLine): boolean
}

/** PDF tells where lines stand, text only what they say. */
export function lineEndsOf(pieces: SourcePiece[]): LineEnds {
  const lines = pieces.filter((piece): piece is SourceLine => piece.kind === 'line')
  return lines.some((line) => line.layout !== null) ? pageLineEnds(lines) : textLineEnds(lines)
}

/** True where a line below a rule begins a footnote. */
export function startsNote(line: SourceLine): boolean {
  return /^\s*(?:\d{1,3}\/?\s+\S|[⁰¹²³⁴-⁹]+\s*\S|\*{1,4}\s+\S|[a-z]\s+\p{Lu}|[†‡§])/u.test(line.text)
}
