import { endWithOwnAbbreviation } from './abbreviations.js'
import type { Recogniser } from './mention.js'
import { overWords } from './proposals.js'
import { isCapital, spaced, type Words } from './words.js'
import { FUNCTION_WORDS } from './words-of-names.js'

/**
 * Organisations that authority data know, under any of their names. An abbreviation in
 * brackets right after the full name belongs to the mention: `International Criminal
 * Police Organization (INTERPOL)`.
 */
export const organisationsKnown: Recogniser = (passage) => {
  const { words, known } = passage
  return known
    .filter((name) => name.kind === 'ORGANISATION' && !isOtherCommonwealth(words, name.from, name.to))
    .filter((name) => name.id !== 'organisation:un' || !goesOn(words, name.to))
    .map((name) => {
      const end = endWithOwnAbbreviation(passage, name)
      return overWords(passage, name.from, end, 'organisation', { by: 'authority', id: name.id }, 1)
    })
}

/** `United Nations Decade on Tides`: the name of something else. */
const goesOn = (words: Words, to: number) =>
  isCapital(words.raw[to]) && spaced(words, to - 1) && !FUNCTION_WORDS.has(words.key[to] ?? '')

/** `Commonwealth of X` is another; the word alone is the association of States. */
function isOtherCommonwealth(words: Words, from: number, to: number): boolean {
  return to === from + 1 && words.key[from] === 'commonwealth' && words.key[to] === 'of'
}
