import type { Snippet } from '../graph-store.js'
import type { SearchFields } from './fields.js'
import { type Expansion, marks } from './matching.js'
import type { SearchQuery } from './query.js'
import { words } from './words.js'

/** UTF-16 code units, ellipses aside. */
const LONGEST = 240

/** Text around the hit: of an entity the text it is found in that holds most of the query's words, the first of equally good ones. Null where none holds any. */
export function entitySnippet(
  query: SearchQuery,
  expansions: readonly Expansion[],
  fields: SearchFields,
): Snippet | null {
  let best: { text: string; found: number; spans: Span[] } | null = null
  for (const text of [...fields.texts, ...fields.names, ...fields.aliases]) {
    const spans = hitsIn(text, query, expansions)
    const found = new Set(spans.map((span) => span.asked)).size
    if (found > (best?.found ?? 0)) best = { text, found, spans }
  }
  return best && cut(best.text, best.spans)
}

/** The same of a passage; its beginning, nothing marked, where the query is empty. */
export function passageSnippet(query: SearchQuery, expansions: readonly Expansion[], text: string): Snippet {
  return cut(text, hitsIn(text, query, expansions))
}

interface Span {
  start: number
  end: number
  /** Which word or phrase of the query. */
  asked: number
}

function hitsIn(text: string, query: SearchQuery, expansions: readonly Expansion[]): Span[] {
  const all = words(text)
  const spans: Span[] = []
  for (let at = 0; at < all.length; at++) {
    const word = all[at]
    if (!word) continue
    query.phrases.forEach((phrase, index) => {
      const last = all[at + phrase.length - 1]
      if (last && phrase.every((form, offset) => all[at + offset]?.form === form)) {
        spans.push({ start: word.start, end: last.end, asked: -1 - index })
      }
    })
    expansions.forEach((expansion, index) => {
      const parts = expansion.word.form.split(/[./]/)
      const last = all[at + parts.length - 1]
      const found = parts.length === 1 ? marks(expansion, word.form) : false
      const symbol = parts.length > 1 && last && parts.every((part, offset) => all[at + offset]?.form === part)
      if (found || symbol) spans.push({ start: word.start, end: (symbol && last ? last : word).end, asked: index })
    })
  }
  return spans.sort((a, b) => a.start - b.start || b.end - a.end).filter(notWithin())
}

/** Keeps of overlapping spans the first and longest. */
function notWithin(): (span: Span) => boolean {
  let end = 0
  return (span) => {
    if (span.start < end) return false
    end = span.end
    return true
  }
}

/** The stretch of the text that holds most of the query's words, cut at white space, with `…` where something is left out. */
function cut(text: string, spans: Span[]): Snippet {
  const first = bestStart(spans)
  const begin = text.length <= LONGEST || first < LONGEST / 4 ? 0 : afterSpace(text, first - LONGEST / 4)
  const end = text.length - begin <= LONGEST ? text.length : beforeSpace(text, begin + LONGEST)
  const lead = begin > 0 ? '… ' : ''
  const highlights = spans
    .filter((span) => span.start >= begin && span.end <= end)
    .map(({ start, end }) => ({ start: start - begin + lead.length, end: end - begin + lead.length }))
  return { text: `${lead}${text.slice(begin, end)}${end < text.length ? ' …' : ''}`, highlights }
}

function bestStart(spans: Span[]): number {
  let best = { start: spans[0]?.start ?? 0, words: 0 }
  for (const { start } of spans) {
    const within = spans.filter((span) => span.start >= start && span.end <= start + (LONGEST * 3) / 4)
    const found = new Set(within.map((span) => span.asked)).size
    if (found > best.words) best = { start, words: found }
  }
  return best.start
}

function afterSpace(text: string, from: number): number {
  const space = text.indexOf(' ', from)
  return space < 0 || space > from + 40 ? from : space + 1
}

function beforeSpace(text: string, to: number): number {
  const space = text.lastIndexOf(' ', to)
  return space < to - 40 ? to : space
}
