import { chunkTerms } from '../search/analyse.js'
import { chunkOf, writtenChunks } from '../search/words.js'

/** Stands between two texts: no word, so that no sequence of words reaches across. */
const BETWEEN = '|'

/**
 * Texts as an engine indexes them that splits at spaces and does nothing else: the words
 * of each in their order, so that a phrase can be asked for, then all other terms.
 */
export function indexedWords(texts: readonly string[]): string {
  const parts = texts.map((text) => writtenChunks(text).map(analysed))
  const sequences = parts.map((chunks) => chunks.flatMap(({ words }) => words))
  const present = new Set(sequences.flat())
  const others = new Set<string>()
  for (const { terms } of parts.flat()) for (const term of terms) if (!present.has(term)) others.add(term)
  return [...sequences, [...others]]
    .map((sequence) => sequence.join(' '))
    .filter(Boolean)
    .join(` ${BETWEEN} `)
}

/** A chunk of text, as it is written: its words in order, and its terms. */
interface Analysed {
  words: readonly string[]
  terms: readonly string[]
}

/** Texts are many, words few: each different chunk is analysed once. */
const known = new Map<string, Analysed>()
/** Some tens of megabytes. */
const MOST_KNOWN = 200_000

function analysed(written: string): Analysed {
  const found = known.get(written)
  if (found) return found
  if (known.size >= MOST_KNOWN) known.clear()
  const chunk = chunkOf(written, 0)
  const made = { words: chunk.words.map(({ form }) => form), terms: chunkTerms(chunk) }
  known.set(written, made)
  return made
}
