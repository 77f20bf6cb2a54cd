import { terms } from '../search/analyse.js'
import { words } from '../search/words.js'

/** Stands between two texts: no word, so that no sequence of words reaches across. */
const BETWEEN = '|'

/**
 * Texts as an engine indexes them that splits at spaces and does nothing else: the words
 * of each in their order, so that a phrase can be asked for, then all other terms.
 */
export function indexedWords(texts: readonly string[]): string {
  const sequences = texts.map((text) => words(text).map((word) => word.form))
  const present = new Set(sequences.flat())
  const others = new Set(texts.flatMap((text) => [...terms(text)]).filter((term) => !present.has(term)))
  return [...sequences, [...others]]
    .map((sequence) => sequence.join(' '))
    .filter(Boolean)
    .join(` ${BETWEEN} `)
}
