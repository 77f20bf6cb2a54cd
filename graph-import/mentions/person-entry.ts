import { knownNames } from './known-names.js'
import { endOfPersonsName } from './names-of-people.js'
import { pastTitles } from './titles-of-people.js'
import { cut, type Words, wordsWithin } from './words.js'

/** Parts of an entry such as `Mr. Ngozi Okafor, Public Prosecutor in Palermo (Italy)`. Offsets in the text. */
export interface PersonEntry {
  /** Without titles. */
  name: { start: number; end: number }
  /** Between name and brackets; null where none is given. */
  role: { start: number; end: number } | null
  /** Country or organisation in the last brackets, or behind the role's `of`; null where none is known. */
  of: { start: number; end: number; id: string } | null
}

/** Reads name, function and State of a person's entry; null where it does not begin with a name. */
export function readPerson(text: string, start: number, end: number): PersonEntry | null {
  const words = cut(text)
  const [first, last] = wordsWithin(words, start, end)
  const from = pastTitles(words, first)
  const to = Math.min(endOfPersonsName(words, from), last)
  if (to <= from) return null
  const brackets = lastBrackets(words, to, last)
  const known = knownNames(words).filter((name) => name.kind === 'COUNTRY' || name.kind === 'ORGANISATION')
  const of = brackets
    ? known.find((name) => name.from === brackets.from + 1 && name.to === brackets.to - 1)
    : known.filter((name) => name.from > to && name.to <= last).at(-1)
  const role = roleBetween(words, to, brackets?.from ?? last)
  return {
    name: span(words, from, to),
    role,
    of: of ? { ...span(words, of.from, of.to), id: of.id } : null,
  }
}

function lastBrackets(words: Words, from: number, last: number): { from: number; to: number } | null {
  let close = last - 1
  while (close > from && /^[.,;]$/.test(words.raw[close] ?? '')) close--
  if (words.raw[close] !== ')') return null
  let depth = 0
  for (let at = close; at >= from; at--) {
    if (words.raw[at] === ')') depth++
    if (words.raw[at] === '(' && --depth === 0) return { from: at, to: close + 1 }
  }
  return null
}

function roleBetween(words: Words, from: number, to: number): { start: number; end: number } | null {
  let first = from
  while (first < to && (/^[,(]$/.test(words.raw[first] ?? '') || words.key[first] === 'the')) first++
  let last = to
  while (last > first && /^[,.;]$/.test(words.raw[last - 1] ?? '')) last--
  return last > first ? span(words, first, last) : null
}

function span(words: Words, from: number, to: number): { start: number; end: number } {
  return { start: words.start[from] ?? 0, end: words.end[to - 1] ?? 0 }
}
