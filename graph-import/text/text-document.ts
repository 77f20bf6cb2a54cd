import type { SourceIdentity } from '../documents/source-document.js'
import type { Finding, Place } from '../finding.js'

/**
 * Second stage: logical paragraphs. Lines are joined, split words repaired, page furniture
 * (running heads, page numbers, rules) and footnotes taken out of the flow, emphasis marks
 * removed. The same document gives the same blocks whatever file it came in.
 */
export interface TextDocument {
  file: SourceIdentity
  blocks: TextBlock[]
  footnotes: Footnote[]
  /** Pieces of furniture taken out, such as running heads: they may hold a symbol or a date. Each text once. */
  furniture: { text: string; place: Place }[]
  /** How often lines were joined inside a word or a word was mended: the less, the cleaner the file. */
  repairs: number
  findings: Finding[]
}

export interface TextBlock {
  kind: 'paragraph' | 'heading' | 'row'
  /** White space folded; no footnote marks; a no-break space is a space. Of a row: its cells joined by tabs. */
  text: string
  /** Heading level from 1 where the format states it; null where only the looks of the text can tell. */
  level: number | null
  /** Of a row, else null. Null in the list: covered by a spanning cell. */
  cells: (string | null)[] | null
  /** Which table a row belongs to, from 0. A table that goes on after a page break, its head repeated, is one table; null for other blocks. */
  table: number | null
  /** Row that repeats or states the heading of columns. */
  headerRow: boolean
  /** Depth in a list or by indentation, from 0; null where unknown. */
  depth: number | null
  /** True where the whole block stands in italics or bold: a hint at a heading. */
  emphasis: boolean
  /** Name of the paragraph style where the format has one (DOCX), else null. */
  style: string | null
  /** Footnote marks that stood in the text, at the offset where they stood. */
  notes: { mark: string; offset: number }[]
  /** True right after a page break: what goes before it may have been cut there. */
  afterBreak: boolean
  place: Place
  /** Map back to the source: from this offset on, the text stands at that place. Ascending, the first at 0. */
  origins: { offset: number; place: Place }[]
}

export interface Footnote {
  mark: string
  text: string
  place: Place
}
