import { chunkTerms } from '../search/analyse.js'
import { chunks } from '../search/words.js'

/** Stands between two texts: no word, so that no sequence of words reaches across. */
const BETWEEN = '|'

/**
 * Texts as an engine indexes them that splits at spaces and does nothing else: the words
 * of each in their order, so that a phrase can be asked for, then all other terms.
 */
export function indexedWords(texts: readonly string[]): string {
  const parts: string[] = []
  const present = new Set<string>()
  const others = new Set<string>()
  for (const text of texts) {
    const written: string[] = []
    for (const piece of text.split(' ')) {
      const { words, rest } = analysed(piece)
      for (const word of words) present.add(word)
      for (const term of rest) others.add(term)
      written.push(...words)
    }
    parts.push(written.join(' '))
  }
  parts.push([...others].filter((term) => !present.has(term)).join(' '))
  return parts.filter(Boolean).join(` ${BETWEEN} `)
}

/** What stands between two spaces of a text. */
interface Analysed {
  /** Its words in order. */
  words: readonly string[]
  /** Its other terms. */
  rest: readonly string[]
}

/** Texts are many, words few: each different piece is analysed once. */
const known = new Map<string, Analysed>()
/** Some tens of megabytes. */
const MOST_KNOWN = 200_000

function analysed(piece: string): Analysed {
  const found = known.get(piece)
  if (found) return found
  if (known.size >= MOST_KNOWN) known.clear()
  const all = chunks(piece)
  const words = all.flatMap((chunk) => chunk.words.map(({ form }) => form))
  const made = { words, rest: all.flatMap(chunkTerms).filter((term) => !words.includes(term)) }
  known.set(piece, made)
  return made
}
