import { child, elements, toggle, value, type XmlElement } from './xml.js'

/** A paragraph style with what it inherits. */
export interface DocxStyle {
  /** As Word shows it: `_ H_1`, `heading 2`. */
  name: string
  /** Level from 1 where the style is one of a heading, else null. */
  heading: number | null
  bold: boolean
  italic: boolean
  /** List that paragraphs of the style belong to. */
  list: { id: string; level: number } | null
}

export type DocxStyles = ReadonlyMap<string, DocxStyle>

const NO_STYLE: DocxStyle = { name: '', heading: null, bold: false, italic: false, list: null }
/** Headings of Word and of the templates of the United Nations; titles and sessions inherit from these, but head nothing. */
const HEADING = /^(?:heading \d|_?\s*H\s?_\s?(?:Ch|\d))/i

export function stylesOf(part: XmlElement | undefined): DocxStyles {
  const sources = new Map<string, XmlElement>()
  const root = child(part, 'w:styles')
  for (const style of root ? elements(root) : []) {
    const id = style.attributes['w:styleId']
    if (style.name === 'w:style' && id && style.attributes['w:type'] !== 'character') sources.set(id, style)
  }
  const styles = new Map<string, DocxStyle>()
  for (const id of sources.keys()) styles.set(id, resolve(id, sources, new Set()))
  return styles
}

function resolve(id: string, sources: ReadonlyMap<string, XmlElement>, seen: Set<string>): DocxStyle {
  const source = sources.get(id)
  if (!source || seen.has(id)) return NO_STYLE
  seen.add(id)
  const base = value(source, 'w:basedOn')
  const inherited = base ? resolve(base, sources, seen) : NO_STYLE
  const paragraph = child(source, 'w:pPr')
  const run = child(source, 'w:rPr')
  const name = value(source, 'w:name') ?? id
  const outline = value(paragraph, 'w:outlineLvl')
  const level = outline === null ? inherited.heading : Number(outline) + 1
  return {
    name,
    heading: HEADING.test(name) ? (level ?? Number(/\d/.exec(name)?.[0] ?? 1)) : null,
    bold: toggle(run, 'w:b') ?? inherited.bold,
    italic: toggle(run, 'w:i') ?? inherited.italic,
    list: listOf(paragraph) ?? inherited.list,
  }
}

/** The list and level that properties of a paragraph name; null where they name none. */
export function listOf(properties: XmlElement | undefined): DocxStyle['list'] {
  const numbering = child(properties, 'w:numPr')
  const id = value(numbering, 'w:numId')
  return id === null ? null : { id, level: Number(value(numbering, 'w:ilvl') ?? 0) }
}
