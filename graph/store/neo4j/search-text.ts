import { chunkTerms } from '../search/analyse.js'
import { chunkOf, writtenChunks } from '../search/words.js'

/** Stands between two texts: no word, so that no sequence of words reaches across. */
const BETWEEN = '|'

/**
 * Texts as an engine indexes them that splits at spaces and does nothing else: the words
 * of each in their order, so that a phrase can be asked for, then all other terms.
 */
export function indexedWords(texts: readonly string[]): string {
  const parts = texts.map((text) => writtenChunks(text).map(analysed).filter(isWord))
  const chunks = parts.flat()
  const present = new Set<string>()
  for (const { words } of chunks) for (const word of words) present.add(word)
  const others = new Set<string>()
  for (const { others: some } of chunks) for (const term of some) if (!present.has(term)) others.add(term)
  return [...parts.map((part) => part.map(({ text }) => text).join(' ')), [...others].join(' ')]
    .filter(Boolean)
    .join(` ${BETWEEN} `)
}

/** A chunk of text, as it is written. */
interface Analysed {
  /** Its words in order, and these as a text. */
  words: readonly string[]
  text: string
  /** Its other terms. */
  others: readonly string[]
}

/** Texts are many, words few: each different chunk is analysed once. */
const known = new Map<string, Analysed>()
/** Some tens of megabytes. */
const MOST_KNOWN = 200_000

/** Marks without a letter are none. */
const isWord = ({ text }: Analysed) => text !== ''

function analysed(written: string): Analysed {
  const found = known.get(written)
  if (found) return found
  if (known.size >= MOST_KNOWN) known.clear()
  const chunk = chunkOf(written, 0)
  const words = chunk.words.map(({ form }) => form)
  const made = { words, text: words.join(' '), others: chunkTerms(chunk).filter((term) => !words.includes(term)) }
  known.set(written, made)
  return made
}
