import type { DocxParts } from './docx-package.js'
import { runText } from './docx-runs.js'
import type { SourceParagraph } from './source-document.js'
import { child, elements, type XmlElement } from './xml.js'

/**
 * What the page headers print. The header of the first page is the top of the cover (symbol,
 * date) and so part of the text; those of the others are repeated on every page.
 */
export function headerLines(parts: DocxParts): SourceParagraph[] {
  const document = parts.get('document')
  if (!document) return []
  const targets = targetsOf(parts.get('document.xml'))
  const lines = new Map<string, SourceParagraph>()
  const references = referencesOf(document)
  for (const role of ['body', 'header'] as const) {
    for (const { id, type } of references) {
      const part = parts.get(targets.get(id) ?? '')
      if (!part || (type === 'first') !== (role === 'body')) continue
      for (const text of columnTexts(part)) if (!lines.has(text)) lines.set(text, line(text, role))
    }
  }
  return [...lines.values()]
}

function line(text: string, role: SourceParagraph['role']): SourceParagraph {
  const place = { line: null, page: null }
  return { kind: 'paragraph', text, place, heading: null, listDepth: null, style: null, spans: [], role }
}

/** Relation id → name of the part: `rId12` → `header3`. */
function targetsOf(relations: XmlElement | undefined): Map<string, string> {
  const root = child(relations, 'Relationships')
  return new Map(
    (root ? elements(root) : []).map(({ attributes }) => [
      attributes.Id ?? '',
      (attributes.Target ?? '').replace(/^.*\//, '').replace(/\.xml$/, ''),
    ]),
  )
}

function referencesOf(element: XmlElement): { id: string; type: string }[] {
  return elements(element).flatMap((own) =>
    own.name === 'w:headerReference'
      ? [{ id: own.attributes['r:id'] ?? '', type: own.attributes['w:type'] ?? 'default' }]
      : referencesOf(own),
  )
}

/** Paragraphs; of a table first those of its left cells, as the cover is read. */
function columnTexts(parent: XmlElement): string[] {
  const texts: string[] = []
  for (const element of elements(parent)) {
    if (element.name === 'w:p') {
      const run = runText(element, undefined, () => '')
      if (run.text.trim() !== '') texts.push(run.text.trim())
    } else if (element.name === 'w:tbl') texts.push(...byColumns(element))
    else texts.push(...columnTexts(element))
  }
  return texts
}

function byColumns(table: XmlElement): string[] {
  const rows = elements(table)
    .filter((row) => row.name === 'w:tr')
    .map((row) => elements(row).filter((cell) => cell.name === 'w:tc'))
  const last = rows.map((cells) => cells.at(-1))
  const left = rows.flatMap((cells) => cells.slice(0, -1))
  return [...left, ...last].flatMap((cell) => (cell ? columnTexts(cell) : []))
}
