import { fold } from '../../graph/model/index.js'

/**
 * A text cut into words and signs once, for all recognisers. Parallel arrays, one place a
 * word: offsets count in UTF-16 code units of the text.
 */
export interface Words {
  text: string
  /** As printed. */
  raw: string[]
  /** Folded, and in one spelling: what names are compared by. */
  key: string[]
  start: number[]
  end: number[]
}

/** A footnote mark that lost its raising stands apart from its word: `Italy1`. */
const WORD = /\p{L}\p{Ll}{3,}(?=\d{1,2}(?![\p{L}\p{N}]))|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|\S/gu

/** Cuts a text; a hyphen, an apostrophe (the modifier letter `ʼ` too) and every other sign is a word of its own. */
export function cut(text: string): Words {
  const words: Words = { text, raw: [], key: [], start: [], end: [] }
  for (const match of text.replaceAll('\u02bc', '’').matchAll(WORD)) {
    const raw = match[0]
    words.raw.push(raw)
    words.key.push(keyOf(raw))
    words.start.push(match.index)
    words.end.push(match.index + raw.length)
  }
  return words
}

/** The text with one sign for the apostrophe, at the same offsets: names are the same with either. */
export const withOneApostrophe = (text: string) => text.replace(/[’\u02bc]/g, "'")

const KEPT = 50_000
const keys = new Map<string, string>()

/** Texts repeat their words, so each is folded once. */
function keyOf(raw: string): string {
  let key = keys.get(raw)
  if (key === undefined) {
    if (keys.size > KEPT) keys.clear()
    key = oneSpelling(/^[a-z]+$/i.test(raw) ? raw.toLowerCase() : fold(raw))
    keys.set(raw, key)
  }
  return key
}

const SPELLINGS: Record<string, string> = {
  centre: 'center',
  centres: 'centers',
  programme: 'program',
  programmes: 'programs',
  labour: 'labor',
  defence: 'defense',
}

/** British and American spellings of words that names are made of. */
function oneSpelling(word: string): string {
  return SPELLINGS[word] ?? word.replace(/isation(s?)$/, 'ization$1')
}

/** True where the word begins with a capital letter. */
export function isCapital(word: string | undefined): boolean {
  if (word === undefined) return false
  const first = word.charCodeAt(0)
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(word)
}

/** True for a word of capitals and digits only, two letters or more: `UNODC`, `G20`. */
export function isAllCapitals(word: string | undefined): boolean {
  return isCapital(word) && /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word ?? '')
}

/** True where the two neighbours are not parted by white space: `UN-Habitat`. */
export function touches(words: Words, left: number): boolean {
  return words.end[left] === words.start[left + 1]
}

/** True where a plain space, and nothing that ends a line or a cell, parts the word from the next. */
export function spaced(words: Words, left: number): boolean {
  const gap = words.text.slice(words.end[left], words.start[left + 1])
  return gap === ' ' || gap === '\u00a0'
}

/** True where a sentence or the text begins with this word. */
export function beginsSentence(words: Words, at: number): boolean {
  if (at === 0) return true
  const before = words.raw[at - 1] ?? ''
  if (/^[“"(‘']$/.test(before)) return beginsSentence(words, at - 1)
  if (before === '.') return !/^(Mr|Ms|Mrs|Dr|Prof|St|No|para|paras|p|\p{Lu})$/u.test(words.raw[at - 2] ?? '')
  return /^[:;?!•]$/.test(before)
}

/** First and last word (exclusive) of a span of the text. */
export function wordsWithin(words: Words, start: number, end: number): [number, number] {
  let first = 0
  while (first < words.start.length && (words.start[first] ?? 0) < start) first++
  let last = first
  while (last < words.end.length && (words.end[last] ?? 0) <= end) last++
  return [first, last]
}

/** Verbs with which a paragraph of a resolution begins, and their kin: `Recalling`, `Requests`. No part of a name there. */
export const isVerbal = (word: string | undefined) =>
  word !== undefined &&
  ((/^\p{L}{3,}ing$/u.test(word) && word !== 'Beijing') ||
    /^(?:Acknowledges|Affirms|Also|Approves|Asks|Calls|Commends|Condemns|Confirms|Considers|Decides|Declares|Deplores|Emphasizes|Encourages|Endorses|Expresses|Further|Highlights|Invites|Notes|Reaffirms|Recalls|Recognizes|Recommends|Reiterates|Requests|Stresses|Supports|Takes|Thanks|Underlines|Underscores|Urges|Welcomes)$/.test(
      word,
    ))
