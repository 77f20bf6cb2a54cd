import type { Recogniser } from './mention.js'
import { overWords } from './proposals.js'
import type { Words } from './words.js'

/**
 * Organisations that authority data know, under any of their names. An abbreviation in
 * brackets right after the full name belongs to the mention: `International Criminal
 * Police Organization (INTERPOL)`.
 */
export const organisationsKnown: Recogniser = (passage) => {
  const { words, known } = passage
  return known
    .filter((name) => name.kind === 'ORGANISATION' && !isOtherCommonwealth(words, name.from, name.to))
    .map((name) => {
      const end = endWithAbbreviation(words, name.to)
      return overWords(passage, name.from, end, 'organisation', { by: 'authority', id: name.id }, 1)
    })
}

/** The word after `(ABBR)` where a name is followed by such brackets, else `to`. */
export function endWithAbbreviation(words: Words, to: number): number {
  if (words.raw[to] !== '(') return to
  for (let at = to + 1; at < to + 8 && at < words.raw.length; at++) {
    const word = words.raw[at] ?? ''
    if (word === ')') return at > to + 1 && abbreviationBetween(words, to + 1, at) ? at + 1 : to
    if (word === '(' || word === ',') return to
  }
  return to
}

/** True where the words between are one abbreviation: `UN-Habitat`, `INTERPOL`, `GLO.ACT`, `iRAP`. */
export function abbreviationBetween(words: Words, from: number, to: number): boolean {
  const text = words.text.slice(words.start[from], words.end[to - 1])
  return !/\s/.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2 && /^\p{L}[\p{L}\p{N}.&/–-]*$/u.test(text)
}

/** `Commonwealth of X` is another; the word alone is the association of States. */
function isOtherCommonwealth(words: Words, from: number, to: number): boolean {
  return to === from + 1 && words.key[from] === 'commonwealth' && words.key[to] === 'of'
}
