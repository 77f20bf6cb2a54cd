import type { FoundMention, Meant, Recogniser } from './mention.js'
import { cut, isCapital, spaced, type Words } from './words.js'

/**
 * What the document names in full, named again without its field: `the Expert Mechanism`
 * of `Expert Mechanism on the Rights of Pilots`. Two words at least, behind an article, and
 * only where they begin the name of nobody else in the document.
 */
export const namedForShort: Recogniser = ({ text, context }) => {
  const found: FoundMention[] = []
  for (const [name, meant] of text.includes('he ') ? context.short : []) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length
      if (!/\b[Tt]he $/.test(text.slice(0, start)) || GOES_ON.test(text.slice(end))) continue
      found.push({ start, end, text: name, rule: 'named-for-short', meant, confidence: 0.8, inferred: true })
    }
  }
  return found
}

/** The words go on as another name does. */
const GOES_ON = /^(?:[\p{L}\p{N}/]|-\p{L}|[\s-](?:(?:on|of|for|against|to|in|under)\s(?:the\s)?)?\p{Lu})/u

/** What names found in a document are called for short; names that begin alike are left out. */
export function shortNamesIn(mentions: readonly FoundMention[]): Map<string, Meant> {
  const bearers = new Map<string, Map<string, Meant>>()
  for (const { text, meant } of mentions) {
    const id = meant.by === 'authority' ? meant.id : meant.by === 'name' ? `${meant.kind}:${meant.name}` : ''
    const base = /^(?:body|organisation|BODY|ORGANISATION):/.test(id) ? baseOf(cut(text)) : null
    if (base) bearers.set(base, (bearers.get(base) ?? new Map<string, Meant>()).set(id, meant))
  }
  return new Map(
    [...bearers].flatMap(([base, meant]) =>
      meant.size === 1 ? ([[base, ...meant.values()]] as [string, Meant][]) : [],
    ),
  )
}

/** The capitalised words before the first preposition, `United Nations` aside; null where the name has no field or fewer than two such words. */
function baseOf(words: Words): string | null {
  const from = words.key[0] === 'united' && words.key[1] === 'nations' ? 2 : 0
  let to = from
  while (isCapital(words.raw[to]) || /^[-‐‑]$/.test(words.raw[to] ?? '')) to++
  const first = words.key[from] ?? ''
  if (to - from < 2 || !spaced(words, to - 1) || !BEFORE_FIELD.has(words.key[to] ?? '') || OF_MANY.has(first))
    return null
  const base = words.text.slice(words.start[from], words.end[to - 1])
  return TOO_GENERAL.test(base) ? null : base
}

/** The same words are used of a document's own body (see `bodies-for-short`), or of things of many. */
const TOO_GENERAL =
  /^(?:Working (?:Group|Party)|Trust Fund|Expert Group|Task Force|Steering Committee|Member States|Secretary-General|International Organization|[\p{L}-]+)$/u
const BEFORE_FIELD = new Set(['on', 'of', 'for', 'against', 'to'])
const OF_MANY = new Set(['ministry', 'department', 'office', 'chair', 'national', 'government'])
