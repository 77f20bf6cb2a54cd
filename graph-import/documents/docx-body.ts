import type { DocxNumbering } from './docx-numbering.js'
import type { DocxParts } from './docx-package.js'
import { type MarkOf, runText } from './docx-runs.js'
import { type DocxStyles, listOf } from './docx-styles.js'
import { withRaisedDigits } from './raised-digits.js'
import type { SourceParagraph, SourcePiece } from './source-document.js'
import { child, elements, toggle, value, type XmlElement } from './xml.js'

/** Paragraphs, tables and notes of the main text, in its order. */
export function docxBody(parts: DocxParts, styles: DocxStyles, numbering: DocxNumbering): SourcePiece[] {
  const root = child(child(parts.get('document'), 'w:document'), 'w:body')
  if (!root) return []
  const reader = new BodyReader(styles, numbering, notesOf(parts), paged(root))
  reader.blocks(root)
  return reader.pieces
}

/** Elements that hold blocks of the text and add nothing to them. */
const TRANSPARENT = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:moveTo',
  'w:customXml',
  'w:smartTag',
  'mc:AlternateContent',
  'mc:Choice',
])

class BodyReader {
  readonly pieces: SourcePiece[] = []
  private tables = 0
  private page: number
  private readonly marks = new Map<string, string>()

  constructor(
    private readonly styles: DocxStyles,
    private readonly numbering: DocxNumbering,
    private readonly notes: ReadonlyMap<string, XmlElement>,
    private readonly hasPages: boolean,
  ) {
    this.page = 1
  }

  blocks(parent: XmlElement): void {
    for (const element of elements(parent)) {
      if (element.name === 'w:p') this.paragraph(element)
      else if (element.name === 'w:tbl') this.table(element)
      else if (TRANSPARENT.has(element.name)) this.blocks(element)
    }
  }

  private get place() {
    return { line: null, page: this.hasPages ? this.page : null }
  }

  private paragraph(element: XmlElement): void {
    const properties = child(element, 'w:pPr')
    const style = this.styles.get(value(properties, 'w:pStyle') ?? '')
    const { text, spans, notes, pages, boxes } = runText(element, style, this.markOf)
    const { place } = this
    const list = listOf(properties) ?? style?.list ?? null
    if (text.trim() !== '') {
      const number = list && list.id !== '0' ? this.numbering.next(list) : ''
      const front = number === '' ? 0 : number.length + 1
      const outline = value(properties, 'w:outlineLvl')
      const piece: SourceParagraph = {
        kind: 'paragraph',
        text: number === '' ? text : `${number}\t${text}`,
        place,
        heading: style?.heading ?? (outline && Number(outline) < 9 ? Number(outline) + 1 : null),
        listDepth: list && list.id !== '0' ? list.level + 1 : null,
        style: style?.name ?? null,
        spans: spans.map((span) => ({ ...span, start: span.start + front, end: span.end + front })),
        role: 'body',
      }
      this.pieces.push(piece)
    }
    for (const note of notes) this.note(note)
    for (const box of boxes) this.blocks(box)
    this.page += pages
  }

  /** Number of a note: Word prints none into the file, it counts. */
  private readonly markOf: MarkOf = (note) => {
    const known = this.marks.get(note)
    if (known) return known
    const mark = String(this.marks.size + 1)
    this.marks.set(note, mark)
    return mark
  }

  private note(id: string): void {
    const element = this.notes.get(id)
    if (!element) return
    const own = elements(element)
      .filter((item) => item.name === 'w:p')
      .map((paragraph) => runText(paragraph, undefined, this.markOf).text.trim())
    const text = own.filter((words) => words !== '').join('\n')
    // A mark of the writer's choice is printed in front of the note; other notes have a number that Word counts.
    const custom = this.marks.has(id) ? null : /^[*†‡§]+|^[a-z](?=\s)/.exec(text)?.[0]
    const mark = custom ?? this.markOf(id)
    this.pieces.push({ kind: 'note', mark, text: custom ? text.slice(custom.length).trim() : text, place: this.place })
  }

  private table(table: XmlElement): void {
    const rows = rowsOf(table)
    const number = this.tables++
    for (const row of rows) {
      const { place } = this
      const noted: string[] = []
      const cells: (string | null)[] = []
      for (const cell of cellsOf(row)) {
        const properties = child(cell, 'w:tcPr')
        const merged = child(properties, 'w:vMerge')
        const covered = merged !== undefined && merged.attributes['w:val'] !== 'restart'
        const { text, notes } = this.cell(cell)
        noted.push(...notes)
        cells.push(covered ? null : text)
        for (let span = Number(value(properties, 'w:gridSpan') ?? 1); span > 1; span--) cells.push(null)
      }
      if (cells.some((text) => text)) {
        const header = toggle(child(row, 'w:trPr'), 'w:tblHeader') ?? false
        this.pieces.push({ kind: 'row', table: number, cells, header, place })
      }
      for (const note of noted) this.note(note)
    }
  }

  private cell(cell: XmlElement): { text: string; notes: string[] } {
    const texts: string[] = []
    const notes: string[] = []
    const visit = (parent: XmlElement) => {
      for (const element of elements(parent)) {
        if (element.name === 'w:p') {
          const style = this.styles.get(value(child(element, 'w:pPr'), 'w:pStyle') ?? '')
          const run = runText(element, style, this.markOf)
          texts.push(withRaisedDigits(run).trim())
          notes.push(...run.notes)
          this.page += run.pages
        } else if (element.name !== 'w:tcPr') visit(element)
      }
    }
    visit(cell)
    return { text: texts.filter((text) => text !== '').join('\n'), notes }
  }
}

function rowsOf(table: XmlElement): XmlElement[] {
  return elements(table).flatMap((element) =>
    element.name === 'w:tr' ? [element] : TRANSPARENT.has(element.name) ? rowsOf(element) : [],
  )
}

function cellsOf(row: XmlElement): XmlElement[] {
  return elements(row).flatMap((element) =>
    element.name === 'w:tc' ? [element] : TRANSPARENT.has(element.name) ? cellsOf(element) : [],
  )
}

/** Footnotes and endnotes by `footnote 3`; the lines that only part them from the text aside. */
function notesOf(parts: DocxParts): Map<string, XmlElement> {
  const notes = new Map<string, XmlElement>()
  for (const kind of ['footnote', 'endnote']) {
    const root = child(parts.get(`${kind}s`), `w:${kind}s`)
    for (const element of root ? elements(root) : []) {
      if (element.attributes['w:type'] === undefined || element.attributes['w:type'] === 'normal') {
        notes.set(`${kind} ${element.attributes['w:id']}`, element)
      }
    }
  }
  return notes
}

/** True where Word has noted the pages of its last layout. */
function paged(root: XmlElement): boolean {
  return elements(root).some((element) => element.name === 'w:lastRenderedPageBreak' || paged(element))
}
