import type { Finding, Place } from '../finding.js'

/** First stage: a file as its format gives it, before anyone interprets it. */
export interface SourceDocument {
  file: SourceIdentity
  /** In reading order. */
  pieces: SourcePiece[]
  findings: Finding[]
}

export interface SourceIdentity {
  /** Without folders. */
  name: string
  /** Media type: `text/plain`, `text/markdown`, `text/html`, `application/pdf`, or Word's. */
  format: string
  /** Of the bytes, in hexadecimal. */
  sha256: string
}

export type SourcePiece = SourceLine | SourceParagraph | SourceRow | SourceNote | PageBreak

/** A line as printed: its end may stand in the middle of a sentence. Formats: text, PDF. No piece stands for a blank line. */
export interface SourceLine {
  kind: 'line'
  /** Of PDF: a tab where a gap parts columns. */
  text: string
  /** Of PDF, `line` counts the lines of the page from 1. */
  place: Place
  layout: Layout | null
}

/** Whole, because the format says where it ends. Formats: Markdown, DOCX, HTML. */
export interface SourceParagraph {
  kind: 'paragraph'
  /** A newline in it is white space, and tells that the words after it stand on the next line of the file. */
  text: string
  /** Of its first words. */
  place: Place
  /** Level from 1 where the format marks it as a heading, else null. */
  heading: number | null
  /** True in a list item, with the depth from 1. */
  listDepth: number | null
  /** Name of the style, such as `_ H_1`; null where the format has none. */
  style: string | null
  /** Spans of the text that stand in italics or bold, and marks of footnotes (raised digits, note references). */
  spans: TextSpan[]
  /** `header` for what is printed on top of pages only (DOCX: `word/header*.xml`). */
  role: 'body' | 'header'
}

export interface SourceRow {
  kind: 'row'
  /** Which table of the document, from 0: rows of one table share it. */
  table: number
  /** Cell texts; an empty string for an empty cell. `null` where the cell is covered by one that spans rows or columns. */
  cells: (string | null)[]
  /** True where the format marks the row as a heading of columns. */
  header: boolean
  place: Place
}

/** The text of a footnote where the format keeps it apart (DOCX, Markdown, HTML). */
export interface SourceNote {
  kind: 'note'
  mark: string
  text: string
  place: Place
}

export interface PageBreak {
  kind: 'page-break'
  place: Place
}

export interface TextSpan {
  start: number
  end: number
  as: 'italic' | 'bold' | 'note-mark'
}

/** PDF only. Points from the page's top left corner. */
export interface Layout {
  x: number
  y: number
  width: number
  size: number
  bold: boolean
  italic: boolean
  /** Offsets of raised digits in the line. */
  raised: { start: number; end: number }[]
}
