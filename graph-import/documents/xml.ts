import { SaxesParser } from 'saxes'

/** An element of an XML file. Names keep their prefix: `w:p`. */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: (XmlElement | string)[]
}

/** Deeper nesting is an attack or a defect; Word's own files stay below 100. */
const DEEPEST = 1_000

/** @throws Error where the text is no well-formed XML */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser()
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    const element: XmlElement = { name: tag.name, attributes: tag.attributes, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
    if (open.length > DEEPEST) throw new Error('The XML is nested too deeply.')
  })
  parser.on('text', (words) => open.at(-1)?.children.push(words))
  parser.on('closetag', () => open.pop())
  parser.write(text).close()
  return root
}

export function elements(parent: XmlElement): XmlElement[] {
  return parent.children.filter((child) => typeof child !== 'string')
}

export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent && elements(parent).find((element) => element.name === name)
}

/** First element of that name at any depth. */
export function descendant(parent: XmlElement, name: string): XmlElement | undefined {
  for (const element of elements(parent)) {
    const found = element.name === name ? element : descendant(element, name)
    if (found) return found
  }
  return undefined
}

export function textOf(parent: XmlElement): string {
  return parent.children.map((item) => (typeof item === 'string' ? item : textOf(item))).join('')
}

/** `w:val` of a child, as Word states most properties; null where the child or the value is missing. */
export function value(parent: XmlElement | undefined, name: string): string | null {
  return child(parent, name)?.attributes['w:val'] ?? null
}

/** A property that is on when its element stands there, unless it says otherwise; null where it does not stand there. */
export function toggle(parent: XmlElement | undefined, name: string): boolean | null {
  const element = child(parent, name)
  if (!element) return null
  return !['0', 'false', 'off', 'none'].includes(element.attributes['w:val'] ?? '1')
}
