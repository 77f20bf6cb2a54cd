import type { Entity } from '../../model/index.js'
import { chunkTerms, isStem } from '../search/analyse.js'
import { searchFields } from '../search/fields.js'
import { keyOfWords } from '../search/query.js'
import { chunks } from '../search/words.js'

/** An entity's words: names as they are compared, and all as an engine indexes them. */
export interface SearchWords {
  nameKeys: string[]
  aliasKeys: string[]
  names: string
  aliases: string
  texts: string
}

export function searchWords(entity: Entity): SearchWords {
  const { names, aliases, texts } = searchFields(entity)
  return {
    nameKeys: names.map(nameKeyOf),
    aliasKeys: aliases.map(nameKeyOf),
    names: indexedWords(names),
    aliases: indexedWords(aliases),
    texts: indexedWords(texts),
  }
}

const nameKeyOf = (name: string) => keyOfWords(name.split(' ').flatMap((piece) => analysed(piece).words))

/** Stands between two texts: no word, so that no sequence of words reaches across. */
const BETWEEN = '|'

/**
 * Texts as an engine indexes them that splits at spaces and does nothing else: the words
 * of each in their order, so that a phrase can be asked for, then all other terms.
 */
export function indexedWords(texts: readonly string[]): string {
  const parts: string[] = []
  const stems = new Set<string>()
  const compounds = new Set<string>()
  for (const text of texts) {
    const written: string[] = []
    for (const piece of text.split(' ')) {
      const found = analysed(piece)
      if (found.written !== '') written.push(found.written)
      for (const stem of found.stems) stems.add(stem)
      for (const compound of found.compounds) compounds.add(compound)
    }
    parts.push(written.join(' '))
  }
  if (compounds.size > 0) {
    const words = new Set(parts.flatMap((part) => part.split(' ')))
    for (const compound of compounds) if (words.has(compound)) compounds.delete(compound)
  }
  parts.push([...stems, ...compounds].join(' '))
  return parts.filter(Boolean).join(` ${BETWEEN} `)
}

/** What stands between two spaces of a text. */
interface Analysed {
  /** Its words in order. */
  words: readonly string[]
  /** The same as a text. */
  written: string
  /** Its stems, which no word is: they are marked. */
  stems: readonly string[]
  /** Its other terms. */
  compounds: readonly string[]
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
  const rest = all.flatMap(chunkTerms).filter((term) => !words.includes(term))
  const made = {
    words,
    written: words.join(' '),
    stems: rest.filter(isStem),
    compounds: rest.filter((term) => !isStem(term)),
  }
  known.set(piece, made)
  return made
}
