import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'
import { decode } from './decode.js'
import { GatheredText } from './gathered-text.js'
import { attribute, type HtmlNotes, notesOf } from './html-notes.js'
import { withRaisedDigits } from './raised-digits.js'
import type { SourceDocument, SourceParagraph, SourcePiece, TextSpan } from './source-document.js'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element
type Shape = Pick<SourceParagraph, 'heading' | 'listDepth' | 'style'>
type Styles = ReadonlySet<TextSpan['as']>

/** What a page holds besides its document. */
const SKIPPED = new Set(['head', 'script', 'style', 'noscript', 'template', 'nav', 'svg', 'form', 'iframe', 'button'])
const INLINE = new Set(
  'a abbr b bdi bdo big cite code dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
const STYLES: Record<string, TextSpan['as']> = {
  i: 'italic',
  em: 'italic',
  b: 'bold',
  strong: 'bold',
  sup: 'note-mark',
}

/** A page or a piece of one (`un.org` serves bare tables): headings, paragraphs, lists, tables, footnotes by their ids. */
export async function readHtml(bytes: Uint8Array): Promise<Pick<SourceDocument, 'pieces' | 'findings'>> {
  const { text, findings } = decode(bytes)
  return { pieces: htmlPieces(text, 1, 0), findings }
}

/**
 * @param line of the file on which the HTML begins
 * @param tables how many tables of the document stand before it
 */
export function htmlPieces(html: string, line: number, tables: number): SourcePiece[] {
  const options = { sourceCodeLocationInfo: true }
  const whole = /<(html|body)[\s>]/i.test(html)
  const root = whole ? parse(html, options) : parseFragment(html, options)
  const reader = new HtmlReader(line - 1, tables, notesOf(root.childNodes))
  reader.children(root.childNodes, new Set(), { heading: null, listDepth: null, style: null })
  reader.end({ heading: null, listDepth: null, style: null })
  return reader.pieces
}

class HtmlReader {
  readonly pieces: SourcePiece[] = []
  private readonly gathered = new GatheredText()

  constructor(
    private readonly linesBefore: number,
    private tables: number,
    private readonly notes: HtmlNotes,
  ) {}

  children(nodes: Node[], styles: Styles, shape: Shape): void {
    for (const node of nodes) {
      if (node.nodeName === '#text' && 'value' in node) this.gathered.add(node.value, this.lineOf(node), styles)
      else if ('tagName' in node) this.element(node, styles, shape)
    }
  }

  private element(element: Element, styles: Styles, shape: Shape): void {
    const name = element.tagName
    if (SKIPPED.has(name) || attribute(element, 'hidden') !== null || this.notes.backs.has(element)) return
    const mark = this.notes.marks.get(element)
    const note = this.notes.texts.get(element)
    if (mark !== undefined) this.gathered.add(mark, this.lineOf(element), new Set([...styles, 'note-mark' as const]))
    else if (note !== undefined) this.note(note, element, shape)
    else if (name === 'br') this.end(shape)
    else if (name === 'table') this.table(element, shape)
    else if (INLINE.has(name)) {
      const as = STYLES[name]
      this.children(element.childNodes, as ? new Set([...styles, as]) : styles, shape)
    } else {
      this.end(shape)
      const inner = shapeOf(element, shape)
      if (name === 'li') this.itemNumber(element)
      this.children(element.childNodes, styles, inner)
      this.end(inner)
    }
  }

  /** The number that a browser would print before an item of a numbered list. */
  private itemNumber(item: Element): void {
    const list = item.parentNode
    if (!list || !('tagName' in list) || list.tagName !== 'ol') return
    const items = list.childNodes.filter((node) => node.nodeName === 'li')
    const number = Number(attribute(list, 'start') ?? 1) + items.indexOf(item)
    const type = attribute(list, 'type')
    const letter = String.fromCharCode(96 + number)
    const printed = type === 'a' ? `(${letter})` : type === 'A' ? `${letter.toUpperCase()}.` : `${number}.`
    this.gathered.add(`${printed} `, this.lineOf(item), new Set())
  }

  /** Its mark, which the text repeats in front, is left out. */
  private note(mark: string, element: Element, shape: Shape): void {
    this.end(shape)
    const text = this.innerText(element, '\n')
    const raised = withRaisedDigits({ text: mark, spans: [{ start: 0, end: mark.length, as: 'note-mark' }] })
    const repeated = text.startsWith(mark) || text.startsWith(raised)
    const front = repeated ? /^\S+\s+/.exec(text)?.[0].length : 0
    const place = { line: this.lineOf(element), page: null }
    this.pieces.push({ kind: 'note', mark, text: text.slice(front).trim(), place })
  }

  private table(table: Element, shape: Shape): void {
    this.end(shape)
    const rows = descendants(table, 'tr')
    // A table inside a cell, or of a single cell, lays out the page: its content is the document's.
    if (descendants(table, 'table').length > 0 || rows.every((row) => cellsOf(row).length < 2)) {
      for (const cell of rows.flatMap(cellsOf)) {
        this.children(cell.childNodes, new Set(), shape)
        this.end(shape)
      }
      return
    }
    const number = this.tables++
    const covered: number[] = []
    for (const row of rows) {
      const cells: (string | null)[] = []
      for (const cell of cellsOf(row)) {
        while (takeCovered(covered, cells.length)) cells.push(null)
        const span = Math.max(1, Number(attribute(cell, 'rowspan') ?? 1) || 1) - 1
        const width = Math.min(50, Math.max(1, Number(attribute(cell, 'colspan') ?? 1) || 1))
        for (let column = 0; column < width; column++) {
          covered[cells.length] = span
          cells.push(column === 0 ? this.innerText(cell, ' ') : null)
        }
      }
      while (takeCovered(covered, cells.length)) cells.push(null)
      if (cells.every((cell) => !cell)) continue
      const header = cellsOf(row).every((cell) => cell.tagName === 'th')
      this.pieces.push({ kind: 'row', table: number, cells, header, place: { line: this.lineOf(row), page: null } })
    }
  }

  /** Paragraphs of a cell or footnote, with `glue` between them. */
  private innerText(element: Element, glue: string): string {
    const reader = new HtmlReader(this.linesBefore, 0, this.notes)
    reader.children(element.childNodes, new Set(), { heading: null, listDepth: null, style: null })
    reader.end({ heading: null, listDepth: null, style: null })
    return reader.pieces
      .map((piece) => (piece.kind === 'paragraph' ? withRaisedDigits(piece).replace(/\s+/g, ' ') : ''))
      .join(glue)
  }

  private lineOf(node: Node): number {
    const location = node.sourceCodeLocation ?? node.parentNode?.childNodes[0]?.sourceCodeLocation
    return (location?.startLine ?? 1) + this.linesBefore
  }

  end(shape: Shape): void {
    const paragraph = this.gathered.take(shape)
    if (paragraph) this.pieces.push(paragraph)
  }
}

function shapeOf(element: Element, shape: Shape): Shape {
  const heading = /^h([1-6])$/.exec(element.tagName)
  if (heading) return { ...shape, heading: Number(heading[1]) }
  if (element.tagName === 'ul' || element.tagName === 'ol') {
    return { ...shape, heading: null, listDepth: (shape.listDepth ?? 0) + 1 }
  }
  return { ...shape, heading: null, style: attribute(element, 'class') ?? shape.style }
}

/** True where a cell of a row above reaches down into this column; counts that row as done. */
function takeCovered(covered: number[], column: number): boolean {
  const rows = covered[column] ?? 0
  if (rows > 0) covered[column] = rows - 1
  return rows > 0
}

function cellsOf(row: Element): Element[] {
  return row.childNodes.filter((node): node is Element => node.nodeName === 'td' || node.nodeName === 'th')
}

function descendants(element: Element, name: string): Element[] {
  return element.childNodes.flatMap((node) =>
    'tagName' in node ? [...(node.tagName === name ? [node] : []), ...descendants(node, name)] : [],
  )
}
