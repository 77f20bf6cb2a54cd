import { fold } from '../model/index.js'

/**
 * How much of its wording one text shares with another: Dice's coefficient over pairs of
 * neighbouring words, 0 to 1. Pairs keep the order of words, so two texts on one subject
 * in other words score low, and one that inserts or drops a clause still scores high.
 */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const pair of small) if (large.has(pair)) shared++
  return (2 * shared) / (a.size + b.size)
}

/** The words of a text in order; letter case, accents and marks aside. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The pairs of neighbouring words of a text. */
export function wording(text: string): Set<string> {
  const words = wordsOf(text)
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`))
}
