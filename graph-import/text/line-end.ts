import type { SourceLine } from '../documents/source-document.js'

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
