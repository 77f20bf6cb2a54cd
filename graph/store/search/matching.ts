import type { QueryWord, SearchQuery } from './query.js'
import { stem } from './stem.js'

/**
 * When a word of a query is in a text, given the terms of the text (`analyse.ts`):
 *
 * - **whole**: its form or its stem is among the terms;
 * - **partly**: it is the query's last word and a term begins with it; or it is nowhere in
 *   the whole index, neither whole nor as a beginning, is a word of five letters or more, and a
 *   term (a form, or a stem for a stem) differs from it by one typing error.
 *
 * What is "nowhere" does not depend on filters. Words that even so match nothing are the
 * query's `unmatched`, and nothing is a hit.
 */
export interface Expansion {
  word: QueryWord
  /** Terms that the word asks for whole: its form, its stem. */
  whole: string[]
  /** Terms that begin with this are accepted too; null where the word is no beginning. */
  prefix: string | null
  /** Terms accepted because the word is misspelt; empty unless it is nowhere in the index. */
  misspelt: string[]
}

/** What the index knows of terms. */
export interface Vocabulary {
  has(term: string): boolean
  /** True where some term begins with it. */
  hasPrefix(prefix: string): boolean
  /** Terms at most one typing error away, in any order. */
  near(term: string): Iterable<string>
}

/** Null where the word is nowhere in the index. */
export function expand(word: QueryWord, vocabulary: Vocabulary): Expansion | null {
  const wanted = wholeTerms(word)
  const whole = wanted.filter((term) => vocabulary.has(term))
  const prefix = word.prefix && vocabulary.hasPrefix(word.form) ? word.form : null
  if (whole.length > 0 || prefix !== null) return { word, whole, prefix, misspelt: [] }
  if (!word.fuzzy) return null
  const misspelt = [...new Set(wanted.flatMap((term) => [...vocabulary.near(term)]))].filter((term) =>
    wanted.some((one) => sameSort(term, one) && oneErrorApart(one, term)),
  )
  return misspelt.length > 0 ? { word, whole: [], prefix: null, misspelt } : null
}

export function wholeTerms(word: QueryWord): string[] {
  return word.stem === null ? [word.form] : [word.form, word.stem]
}

export type Grade = 'whole' | 'partly' | null

/** Of one word in one set of terms. */
export function grade(expansion: Expansion, terms: ReadonlySet<string>): Grade {
  if (expansion.whole.some((term) => terms.has(term))) return 'whole'
  if (expansion.misspelt.some((term) => terms.has(term))) return 'partly'
  const prefix = expansion.prefix
  if (prefix !== null) for (const term of terms) if (term.startsWith(prefix)) return 'partly'
  return null
}

/** Form with form, stem with stem. */
function sameSort(a: string, b: string): boolean {
  return a.startsWith('_') === b.startsWith('_')
}

/** True where one letter more, less, changed, or two neighbours exchanged make `b` of `a`; equal words are not. */
export function oneErrorApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && from < b.length && a[from] === b[from]) from++
  const restA = a.slice(from)
  const restB = b.slice(from)
  if (restA.length === restB.length) {
    if (restA.slice(1) === restB.slice(1)) return true
    return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
  }
  return restA.length > restB.length ? restA.slice(1) === restB : restA === restB.slice(1)
}

/** The same word's forms that a snippet marks: whether a form of the text is what the query word found. */
export function marks(expansion: Expansion, form: string): boolean {
  if (expansion.whole.includes(form) || expansion.misspelt.includes(form)) return true
  const stemmed = `_${stem(form)}`
  if (expansion.whole.includes(stemmed) || expansion.misspelt.includes(stemmed)) return true
  return expansion.prefix !== null && form.startsWith(expansion.prefix)
}

/** The whole query against the index: what each word asks for, and the words (as typed; of phrases as folded) that match nothing at all. With one of those, nothing is a hit. */
export function expandAll(
  query: SearchQuery,
  vocabulary: Vocabulary,
): { expansions: Expansion[]; unmatched: string[] } {
  const expansions: Expansion[] = []
  const unmatched: string[] = []
  for (const word of query.words) {
    const expansion = expand(word, vocabulary)
    if (expansion) expansions.push(expansion)
    else unmatched.push(word.written)
  }
  for (const form of query.phrases.flat()) if (!vocabulary.has(form)) unmatched.push(form)
  return { expansions, unmatched: [...new Set(unmatched)] }
}
