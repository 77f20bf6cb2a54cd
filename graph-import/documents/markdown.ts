import type { List, ListItem, Nodes, Parents, Root, RootContent, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { decode } from './decode.js'
import { GatheredText } from './gathered-text.js'
import { htmlPieces } from './html.js'
import type { SourceDocument, SourceParagraph, SourcePiece, TextSpan } from './source-document.js'

type Shape = Pick<SourceParagraph, 'heading' | 'listDepth' | 'style'>
type Styles = ReadonlySet<TextSpan['as']>

/** Tags that stand between the words of a paragraph: what is inside them looks so. */
const INLINE_TAGS: Record<string, TextSpan['as']> = {
  i: 'italic',
  em: 'italic',
  b: 'bold',
  strong: 'bold',
  sup: 'note-mark',
}

/** Markdown as GitHub knows it: headings, paragraphs, lists with the numbers as printed, pipe tables, footnotes. */
export async function readMarkdown(bytes: Uint8Array): Promise<Pick<SourceDocument, 'pieces' | 'findings'>> {
  const { text, findings } = decode(bytes)
  const reader = new MarkdownReader(text)
  reader.blocks(parse(text).children, { heading: null, listDepth: null, style: null })
  return { pieces: reader.pieces, findings }
}

function parse(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
}

class MarkdownReader {
  readonly pieces: SourcePiece[] = []
  private readonly gathered = new GatheredText()
  private tables = 0

  constructor(private readonly source: string) {}

  blocks(nodes: RootContent[], shape: Shape): void {
    for (const node of nodes) this.block(node, shape)
  }

  private block(node: RootContent, shape: Shape): void {
    if (node.type === 'heading') this.paragraph(node, { ...shape, heading: node.depth })
    else if (node.type === 'paragraph' && this.isRows(node)) this.looseRows(node)
    else if (node.type === 'paragraph') this.paragraph(node, shape)
    else if (node.type === 'list') this.list(node, shape)
    else if (node.type === 'table') this.table(node)
    else if (node.type === 'blockquote') this.blocks(node.children, shape)
    else if (node.type === 'footnoteDefinition') this.note(node.label ?? node.identifier, node)
    else if (node.type === 'html') this.html(node.value, lineOf(node))
    else if (node.type === 'code') {
      // Four blanks before a line make it code; in these documents they are an indentation.
      this.gathered.add(node.value, lineOf(node) + (this.fenced(node) ? 1 : 0), new Set())
      this.end(shape)
    }
  }

  private html(html: string, line: number): void {
    const pieces = htmlPieces(html, line, this.tables)
    this.tables += new Set(pieces.filter((piece) => piece.kind === 'row').map((piece) => piece.table)).size
    this.pieces.push(...pieces)
  }

  private paragraph(node: Parents, shape: Shape): void {
    this.inline(node, new Set(), shape)
    this.end(shape)
  }

  private list(list: List, shape: Shape): void {
    const inner = { ...shape, listDepth: (shape.listDepth ?? 0) + 1 }
    for (const item of list.children) {
      if (list.ordered) this.gathered.add(`${this.marker(item)} `, lineOf(item), new Set())
      this.blocks(item.children, inner)
      this.end(inner)
    }
  }

  /** `3.` as printed: a list may count otherwise than its numbers say. */
  private marker(item: ListItem): string {
    const start = item.position?.start.offset ?? 0
    return /^\d+[.)]/.exec(this.source.slice(start, start + 12))?.[0] ?? ''
  }

  /** True of lines between pipes that a blank line has parted from the head of their table. */
  private isRows(node: Parents): boolean {
    return this.sourceOf(node)
      .split('\n')
      .every((line) => /^\s*\|.*\|\s*$/.test(line))
  }

  /** Reads them under an empty head, and puts them in the table above if that is as wide. */
  private looseRows(node: Parents): void {
    const rows = this.sourceOf(node)
    const width = (rows.split('\n')[0]?.match(/(?<!\\)\|/g)?.length ?? 1) - 1
    const head = `|${' |'.repeat(width)}\n|${' - |'.repeat(width)}\n`
    const before = this.pieces.at(-1)
    const within = new MarkdownReader(head + rows)
    within.blocks(parse(head + rows).children, { heading: null, listDepth: null, style: null })
    const table = before?.kind === 'row' && before.cells.length === width ? before.table : this.tables++
    const shift = lineOf(node) - 3
    for (const piece of within.pieces.slice(1)) {
      if (piece.kind !== 'row') continue
      this.pieces.push({ ...piece, table, place: { line: (piece.place.line ?? 0) + shift, page: null } })
    }
  }

  private sourceOf(node: Nodes): string {
    return this.source.slice(node.position?.start.offset, node.position?.end.offset)
  }

  private table(node: Table): void {
    const table = this.tables++
    for (const [index, row] of node.children.entries()) {
      const cells = row.children.map((cell) => {
        const text = new MarkdownReader(this.source)
        text.paragraph(cell, { heading: null, listDepth: null, style: null })
        return text.pieces.map((piece) => ('text' in piece ? piece.text : '')).join(' ')
      })
      const place = { line: lineOf(row), page: null }
      this.pieces.push({ kind: 'row', table, cells, header: index === 0, place })
    }
  }

  private note(mark: string, node: Parents): void {
    const inner = new MarkdownReader(this.source)
    inner.blocks(node.children as RootContent[], { heading: null, listDepth: null, style: null })
    const paragraphs = inner.pieces.filter((piece) => piece.kind === 'paragraph')
    const text = paragraphs.map((piece) => piece.text).join('\n')
    this.pieces.push({ kind: 'note', mark, text, place: { line: lineOf(node), page: null } })
  }

  private inline(node: Parents, styles: Styles, shape: Shape): void {
    const open = new Set(styles)
    for (const child of node.children as Nodes[]) {
      if (child.type === 'text' || child.type === 'inlineCode') this.gathered.add(child.value, lineOf(child), open)
      else if (child.type === 'break') this.end(shape)
      else if (child.type === 'footnoteReference') {
        this.gathered.add(child.label ?? child.identifier, lineOf(child), new Set([...open, 'note-mark' as const]))
      } else if (child.type === 'html') this.tag(child.value, open, shape)
      else if (child.type === 'emphasis') this.inline(child, new Set([...open, 'italic' as const]), shape)
      else if (child.type === 'strong') this.inline(child, new Set([...open, 'bold' as const]), shape)
      else if ('children' in child) this.inline(child as Parents, open, shape)
    }
  }

  private tag(html: string, open: Set<TextSpan['as']>, shape: Shape): void {
    const [, closing, name = ''] = /^<(\/?)\s*([a-z0-9]+)/i.exec(html) ?? []
    const as = INLINE_TAGS[name.toLowerCase()]
    if (name.toLowerCase() === 'br') this.end(shape)
    else if (as && closing) open.delete(as)
    else if (as) open.add(as)
  }

  private fenced(node: Nodes): boolean {
    return /^(```|~~~)/.test(this.source.slice(node.position?.start.offset ?? 0))
  }

  private end(shape: Shape): void {
    const paragraph = this.gathered.take(shape)
    if (paragraph) this.pieces.push(paragraph)
  }
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1
}
