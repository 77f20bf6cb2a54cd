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

/** The pairs of neighbouring words of a text; letter case, accents and marks aside. */
export function wording(text: string): Set<string> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`))
}

export interface Likeness<T> {
  a: T
  b: T
  score: number
}

/**
 * All pairs of texts at least `minimum` alike, in the order of the texts. A pair is only
 * compared where the two share one of their rarest word pairs: by the pigeonhole
 * principle no pair above the minimum is missed.
 */
export function alikeTexts<T>(texts: readonly { of: T; text: string }[], minimum: number): Likeness<T>[] {
  const sets = texts.map(({ text }) => wording(text))
  const frequency = new Map<string, number>()
  for (const set of sets) for (const pair of set) frequency.set(pair, (frequency.get(pair) ?? 0) + 1)

  const found: Likeness<T>[] = []
  const byPair = new Map<string, number[]>()
  for (const [at, set] of sets.entries()) {
    const rarestFirst = [...set].sort((x, y) => (frequency.get(x) ?? 0) - (frequency.get(y) ?? 0) || (x < y ? -1 : 1))
    // Of two texts with s and t pairs, alike by m, at least m(s + t)/2 ≥ m·s/(2 - m) pairs are common.
    const prefix = rarestFirst.slice(0, set.size - Math.ceil((minimum * set.size) / (2 - minimum)) + 1)
    const candidates = new Set(prefix.flatMap((pair) => byPair.get(pair) ?? []))
    for (const candidate of [...candidates].sort((x, y) => x - y)) {
      const [other, own] = [sets[candidate], sets[at]]
      const [a, b] = [texts[candidate], texts[at]]
      if (!other || !own || !a || !b) continue
      const score = likeness(other, own)
      if (score >= minimum) found.push({ a: a.of, b: b.of, score })
    }
    for (const pair of prefix) byPair.set(pair, [...(byPair.get(pair) ?? []), at])
  }
  return found
}
