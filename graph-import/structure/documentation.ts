import { fold } from '../../graph/model/index.js'
import { typeOfSymbol, typeOfTitle } from './document-type.js'
import type { DraftPassage, ListedDocument } from './structured-document.js'
import { findSymbols, type SymbolSpan } from './symbols.js'

const HAD_BEFORE_IT =
  /\bhad before it\b|\bthe following documents?\b.*\b(?:before|available|distributed|submitted)\b|\bdocuments? (?:were|was) (?:before|made available|submitted)\b/i
const LABEL = /^\s*Documentation\s*:\s*/i
const NOTHING = /^(?:no (?:advance |pre-session )?documentation|none\b|n\/a)/i

/**
 * Documents that a text lists as being before a meeting: below a heading `Documentation`,
 * in a line `Documentation:`, or after `had before it`. Both orders occur, title before
 * the symbol in brackets and symbol before the title.
 */
export function readDocumentation(passages: readonly DraftPassage[]): ListedDocument[] {
  const lists = new Set<string>()
  const listed: ListedDocument[] = []
  for (const passage of passages) {
    if (
      passage.role === 'ANNEX' ||
      passage.kind === 'HEADING' ||
      passage.kind === 'COVER' ||
      passage.kind === 'FOOTNOTE'
    )
      continue
    if (HAD_BEFORE_IT.test(passage.text)) lists.add(passage.key)
    const label = LABEL.exec(passage.text)?.[0].length ?? null
    const inList = passage.parent !== null && lists.has(passage.parent)
    if (inList) lists.add(passage.key)
    const inSection = passage.role === 'DOCUMENTATION'
    if (!inList && !inSection && label === null && !lists.has(passage.key)) continue
    if (NOTHING.test(passage.text.slice(label ?? 0))) continue
    const from = label ?? (lists.has(passage.key) && !inList ? wordsAfterIntroduction(passage.text) : 0)
    const item = passage.item ?? (passage.role === 'DOCUMENTATION' ? null : itemBefore(passages, passage))
    listed.push(...inPassage(passage, from, item, inSection && passage.kind === 'ANNOTATION'))
  }
  return listed
}

function wordsAfterIntroduction(text: string): number {
  const colon = /:\s*/.exec(text)
  if (colon) return colon.index + colon[0].length
  const verb = /had before it\s*(?:the following(?: documents?)?)?\s*/i.exec(text)
  return verb ? verb.index + verb[0].length : 0
}

function itemBefore(passages: readonly DraftPassage[], passage: DraftPassage): string | null {
  return passages.find((other) => other.key === passage.parent)?.item ?? null
}

function inPassage(passage: DraftPassage, from: number, item: string | null, titleAlone: boolean): ListedDocument[] {
  const symbols = findSymbols(passage.text).filter((symbol) => symbol.start >= from)
  if (symbols.length === 0) return titleAlone ? withoutSymbol(passage, from, item) : []
  const leading =
    passage.text.slice(from, symbols[0]?.start).trim() === '' && passage.parent === null && symbols.length === 1
  let begin = from
  return symbols.map((symbol, position) => {
    const next = symbols[position + 1]
    const title = leading
      ? trimmed(passage.text, symbol.end, next?.start ?? passage.text.length)
      : trimmed(passage.text, begin, symbol.start)
    const start = leading ? symbol.start : Math.min(title.start, symbol.start)
    const end = leading ? Math.max(title.end, symbol.end) : symbol.end
    begin = symbol.end
    return toListed(title.text, symbol, item, passage, start, end)
  })
}

function withoutSymbol(passage: DraftPassage, from: number, item: string | null): ListedDocument[] {
  const title = trimmed(passage.text, from, passage.text.length)
  if (!/^\p{Lu}/u.test(title.text) || title.text.length > 400 || typeOfTitle(title.text) === null) return []
  return [toListed(title.text, null, item, passage, title.start, title.end)]
}

function toListed(
  title: string,
  symbol: SymbolSpan | null,
  item: string | null,
  passage: DraftPassage,
  start: number,
  end: number,
): ListedDocument {
  const bySymbol = symbol ? typeOfSymbol(symbol.symbol) : null
  const type = typeOfListed(title) ?? bySymbol ?? 'OTHER'
  return { title, symbol: symbol?.symbol ?? null, type, item, passage: passage.key, start, end }
}

/** A title in a list may say `report of the Secretary-General` with a small letter and an article before it. */
function typeOfListed(title: string): ReturnType<typeof typeOfTitle> {
  return typeOfTitle(fold(title).replace(/^(?:the|a|an) /, ''))
}

/** The words between two offsets without the brackets, commas and `and` around them. */
function trimmed(text: string, from: number, to: number): { text: string; start: number; end: number } {
  const words = text.slice(from, to)
  const head =
    /^[\s;:.,)\]–—-]*(?:(?:and|as well as|together with)\s+)?(?:\([a-z]\)\s*)?(?:(?:the|a|an)\s+(?=\p{Ll}))?/iu.exec(
      words,
    )?.[0].length ?? 0
  const tail = /[\s;:.,([–—-]*(?:\b(?:contained in|in documents?|[A-Z]{2,} documents?|documents?|see)\s*)?$/i.exec(
    words.slice(head),
  )
  const end = head + (tail ? tail.index : words.length - head)
  return { text: words.slice(head, end), start: from + head, end: from + end }
}
