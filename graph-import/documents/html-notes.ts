import type { DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** Footnotes of a page, known by the links between them and the words that bear their marks. */
export interface HtmlNotes {
  /** Links that are marks, with the mark as printed, brackets aside. */
  marks: ReadonlyMap<Element, string>
  /** Blocks that are the text of a footnote, with its mark. */
  texts: ReadonlyMap<Element, string>
  /** Links from a footnote back to its mark: no text of the document. */
  backs: ReadonlySet<Element>
}

const MARK = /^[[(]?(\d{1,3}|[*†‡§]{1,3}|[a-z])[\])]?$/
const BLOCKS = new Set(['p', 'li', 'div', 'aside', 'section', 'td', 'dd', 'blockquote'])

/**
 * A link is the mark of a footnote where it stands raised or in brackets, and its address is further below in the page:
 * `<sup><a href="#fn1">1</a></sup>` … `<li id="fn1">`, also as Word writes it, with `<a name="_ftn1">` inside the note.
 */
export function notesOf(root: Node[]): HtmlNotes {
  const order = inOrder(root)
  const position = new Map(order.map((element, index) => [element, index]))
  const named = new Map<string, Element>()
  for (const element of order) {
    for (const name of [attribute(element, 'id'), attribute(element, 'name')]) if (name) named.set(name, element)
  }
  const marks = new Map<Element, string>()
  const texts = new Map<Element, string>()
  const backs = new Set<Element>()
  for (const link of order) {
    const address = link.tagName === 'a' ? attribute(link, 'href') : null
    const target = address?.startsWith('#') ? named.get(decodeURIComponent(address.slice(1))) : undefined
    const printed = textOf(link).trim()
    const mark = MARK.exec(printed)?.[1]
    const below = target && (position.get(target) ?? 0) > (position.get(link) ?? 0)
    const block = target && blockOf(target)
    if (below && block && mark && (isRaised(link) || /^[[(]/.test(printed)) && block !== blockOf(link)) {
      marks.set(link, mark)
      if (!texts.has(block)) texts.set(block, mark)
    }
  }
  for (const link of order) {
    const isLink = link.tagName === 'a' && attribute(link, 'href')?.startsWith('#') && !marks.has(link)
    if (isLink && ancestors(link).some((element) => texts.has(element))) backs.add(link)
  }
  return { marks, texts, backs }
}

function inOrder(nodes: Node[]): Element[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node, ...inOrder(node.childNodes)] : []))
}

function ancestors(element: Element): Element[] {
  const parent = element.parentNode
  return parent && 'tagName' in parent ? [parent, ...ancestors(parent)] : []
}

function blockOf(element: Element): Element | undefined {
  return [element, ...ancestors(element)].find(({ tagName }) => BLOCKS.has(tagName))
}

function isRaised(link: Element): boolean {
  return [...inOrder(link.childNodes), ...ancestors(link)].some(({ tagName }) => tagName === 'sup')
}

function textOf(element: Element): string {
  return element.childNodes
    .map((node) => ('tagName' in node ? textOf(node) : 'value' in node ? node.value : ''))
    .join('')
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null
}
