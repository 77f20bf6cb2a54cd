import { beginsSentence, isAllCapitals, isCapital, spaced, touches, type Words } from './words.js'
import { ARTICLES, FUNCTION_WORDS, PREPOSITIONS } from './words-of-names.js'

/**
 * A run of capitalised words with the small words between them: the stuff of names, not
 * yet one. `from` and `to` (exclusive) count words; it begins and ends with a capital.
 */
export interface Phrase {
  from: number
  to: number
}

/** All runs of the text, in order: `Ghana Immigration Service`, `Network of Specialized Prosecutors against Trafficking in Persons`. */
export function phrases(words: Words): Phrase[] {
  const found: Phrase[] = []
  for (let at = 0; at < words.raw.length; ) {
    if (!isNameWord(words, at)) {
      at++
      continue
    }
    const to = endOfPhrase(words, at)
    found.push({ from: at, to })
    at = to
  }
  return found
}

/** A capitalised word that is not only the beginning of a sentence. A `Round Table` is no table. */
export function isNameWord(words: Words, at: number): boolean {
  const raw = words.raw[at]
  if (!isCapital(raw)) return false
  return !FUNCTION_WORDS.has(words.key[at] ?? '') || (words.key[at] === 'table' && words.key[at - 1] === 'round')
}

/** Small words that may stand between two parts of a name. */
export function isJoint(key: string | undefined): boolean {
  return (
    key !== undefined &&
    (PREPOSITIONS.has(key) ||
      ARTICLES.has(key) ||
      key === 'and' ||
      key === '&' ||
      key === 'y' ||
      key === 'et' ||
      key === 'e')
  )
}

/** At most three small words in a row join: `against … and the`. */
const JOINTS = 3

/** An article alone parts, but behind what is to be done: `Partnership to Promote the Rights of Pilots`. */
function endOfPhrase(words: Words, from: number): number {
  let to = endOfWord(words, from)
  for (;;) {
    let next = to
    let joints = 0
    while (spaced(words, next - 1) && isJoint(words.key[next]) && !isCapital(words.raw[next]) && joints < JOINTS) {
      next++
      joints++
    }
    if (!spaced(words, next - 1) || !isNameWord(words, next)) return to
    if (joints > 0 && ARTICLES.has(words.key[to] ?? '') && words.key[to - 2] !== 'to') return to
    if (beginsSentence(words, next)) return to
    to = endOfWord(words, next)
  }
}

/** Past a word with what is glued to it: `Ibero-American`, `General’s`, `HIV/AIDS`, `U.S.`. */
export function endOfWord(words: Words, from: number): number {
  let to = from + 1
  while (to < words.raw.length && touches(words, to - 1)) {
    const sign = words.raw[to] ?? ''
    const next = words.raw[to + 1]
    const glues = sign === '/' ? isAllCapitals(words.raw[to - 1]) && isAllCapitals(next) : /^[-‐‑–’'&]$/.test(sign)
    if (glues && next !== undefined && touches(words, to) && /^[\p{L}\p{N}]/u.test(next)) to += 2
    else if (/^[’']$/.test(sign) && /s$/i.test(words.raw[to - 1] ?? '')) return to + 1
    else return to
  }
  return to
}

/** The run that begins at a word of a name. */
export function phraseAt(words: Words, from: number): Phrase {
  return { from, to: endOfPhrase(words, from) }
}
