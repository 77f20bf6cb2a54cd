import { toStructure } from '../../../graph-import/structure/index.js'
import type { StructuredDocument } from '../../../graph-import/structure/structured-document.js'
import type { Footnote, TextBlock, TextDocument } from '../../../graph-import/text/text-document.js'

/** A block of text; its place counts lines as the helper is called for each. */
export function block(text: string, more: Partial<TextBlock> = {}): TextBlock {
  const place = more.place ?? { line: 1, page: null }
  return {
    kind: 'paragraph',
    text,
    level: null,
    cells: null,
    table: null,
    headerRow: false,
    depth: null,
    emphasis: false,
    style: null,
    notes: [],
    afterBreak: false,
    place,
    origins: [{ offset: 0, place }],
    ...more,
  }
}

export function row(cells: string[], more: Partial<TextBlock> = {}): TextBlock {
  return block(cells.join('\t'), { kind: 'row', cells, table: 0, ...more })
}

/** A text document of these blocks, a string being a paragraph; lines are numbered from 1. */
export function document(blocks: (string | TextBlock)[], footnotes: Footnote[] = []): TextDocument {
  return {
    file: { name: 'test.txt', format: 'text/plain', sha256: '0' },
    blocks: blocks.map((entry, at) => {
      const whole = typeof entry === 'string' ? block(entry) : entry
      const place = { line: at + 1, page: whole.place.page }
      return { ...whole, place, origins: [{ offset: 0, place }] }
    }),
    footnotes,
    furniture: [],
    repairs: 0,
    findings: [],
  }
}

export function structure(...blocks: (string | TextBlock)[]): StructuredDocument {
  return toStructure(document(blocks))
}

/** `key: text` of every passage, or of those of one kind. */
export function passages(read: StructuredDocument, kind?: string): string[] {
  return read.passages.filter((passage) => !kind || passage.kind === kind).map(({ key, text }) => `${key}: ${text}`)
}

export function passage(read: StructuredDocument, key: string) {
  const found = read.passages.find((candidate) => candidate.key === key)
  if (!found) throw new Error(`no passage ${key} among ${read.passages.map((candidate) => candidate.key).join(', ')}`)
  return found
}
