import type { Occurrence } from './known-names.js'
import type { PreparedText } from './mention.js'
import { isAllCapitals, isCapital, type Words } from './words.js'

/** The word after `(ABBR)` where a name that ends at `to` is followed by such brackets, else `to`. */
export function endWithAbbreviation(words: Words, to: number): number {
  if (words.raw[to] !== '(') return to
  for (let at = to + 1; at < to + 8 && at < words.raw.length; at++) {
    const word = words.raw[at] ?? ''
    if (word === ')') return at > to + 1 && isAbbreviation(words, to + 1, at) ? at + 1 : to
    if (word === '(' || word === ',') return to
  }
  return to
}

/** True where the words are one abbreviation: `UN-Habitat`, `INTERPOL`, `GLO.ACT`, `iRAP`. */
function isAbbreviation(words: Words, from: number, to: number): boolean {
  const text = words.text.slice(words.start[from], words.end[to - 1])
  return (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2 && /^(?:\p{Lu}|\p{Ll}\p{Lu})[\p{L}\p{N}.&/–-]*$/u.test(text)
}

/**
 * The same for a name that is known. Brackets that hold the abbreviation of another, as in
 * `Governing Council of the United Nations Environment Programme (UNEP)`, are not its own.
 */
export function endWithOwnAbbreviation({ words, known }: PreparedText, name: Occurrence): number {
  const end = endWithAbbreviation(words, name.to)
  const meant = known.filter((other) => other.from === name.to + 1 && other.to === end - 1)
  return meant.length === 0 || meant.some((other) => other.id === name.id) ? end : name.to
}

/** Longest series in a name before its abbreviation, in words. */
const LONGEST_SERIES = 16

/**
 * The abbreviation behind a series with which a name may go on after a comma, if the words
 * before the comma spell it, or its beginning where an article goes on behind the comma, and
 * the words of the last part do not spell it alone; null where there is none.
 */
export function abbreviationOverSeries(
  words: Words,
  from: number,
  comma: number,
): { to: number; end: number; abbreviation: string } | null {
  if (words.raw[comma] !== ',') return null
  for (let at = comma + 1; at < comma + LONGEST_SERIES; at++) {
    const raw = words.raw[at] ?? ';'
    if (raw === '(') {
      const end = endWithAbbreviation(words, at)
      const abbreviation = words.text.slice(words.start[at + 1], words.end[end - 2])
      const isWhole =
        end > at &&
        (spells(words, from, comma, abbreviation) ||
          (words.key[comma + 1] === 'the' && opens(words, from, abbreviation))) &&
        !spells(words, lastPart(words, at), at, abbreviation)
      return isWhole ? { to: at, end, abbreviation } : null
    }
    if (!isCapital(raw) && !/^(?:,|and|the|of|in)$/.test(raw)) return null
  }
  return null
}

/** Past an abbreviation that stands before the name whose initials it is, as in lists of abbreviations: `HPA | Harbour Pilots Association`. */
export function pastAbbreviation(words: Words, from: number, to: number): number {
  const letters = words.raw[from] ?? ''
  if (!isAllCapitals(letters)) return from
  const initials = words.raw.slice(from + 1, to).flatMap((word) => (isCapital(word) ? [word.charAt(0)] : []))
  return initials.length >= letters.length && initials.slice(0, letters.length).join('') === letters ? from + 1 : from
}

/** The word behind the last comma or `and` before a place. */
function lastPart(words: Words, to: number): number {
  let at = to
  while (at > 0 && !/^(?:,|and)$/.test(words.raw[at - 1] ?? '')) at--
  return words.key[at] === 'the' ? at + 1 : at
}

/** True where the abbreviation is made of beginnings of the words, in order, at least two of them: `RECSA`, Regional Centre on Small Arms. */
function spells(words: Words, from: number, to: number, abbreviation: string): boolean {
  const letters = abbreviation.toLowerCase().replace(/[^\p{L}]/gu, '')
  const from0 = words.key[from]?.startsWith(letters.charAt(0)) === true
  return from0 && spelled(words, from, to, letters, 0)
}

/** True where the first two words begin the abbreviation: `RECMON`, Regional Centre. */
function opens(words: Words, from: number, abbreviation: string): boolean {
  const letters = abbreviation.toLowerCase()
  const [first = '', second = ''] = words.key.slice(from, from + 2)
  for (let length = 1; length < letters.length && first.startsWith(letters.slice(0, length)); length++)
    if (second.startsWith(letters.charAt(length))) return true
  return false
}

function spelled(words: Words, at: number, to: number, letters: string, parts: number): boolean {
  if (letters === '') return parts > 1
  if (at >= to) return false
  const word = words.key[at] ?? ''
  for (let length = 1; length <= letters.length && word.startsWith(letters.slice(0, length)); length++)
    if (spelled(words, at + 1, to, letters.slice(length), parts + 1)) return true
  return spelled(words, at + 1, to, letters, parts)
}

/**
 * The abbreviation in brackets behind a name, and where the mention ends with it. One that
 * spells the end of the name only is not the whole's: `Working Group on Intelligent
 * Transport Systems (ITS)`.
 */
export function abbreviationBehind(
  words: Words,
  from: number,
  to: number,
): { end: number; abbreviation: string | null } {
  const end = endWithAbbreviation(words, to)
  if (end === to) return { end, abbreviation: null }
  const abbreviation = words.text.slice(words.start[to + 1], words.end[end - 2])
  const letters = abbreviation.replace(/[^\p{Lu}]/gu, '')
  const initials = words.raw.slice(from, to).flatMap((word) => (isCapital(word) ? [word.charAt(0)] : []))
  const spellsTail =
    initials.length > letters.length &&
    initials.slice(-letters.length).join('') === letters &&
    initials[0] !== letters[0]
  return spellsTail ? { end: to, abbreviation: null } : { end, abbreviation }
}
