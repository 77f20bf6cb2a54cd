import { likeness, wording } from './similar-wording.js'

/** Many texts, ready to tell which of them share wording with a given one. */
export interface WordingIndex<Key> {
  /** Those at least `minimum` like the text of `key` (see `likeness`), itself left out, most alike first, then as they were given. Empty for a key that has no text. */
  like(key: Key, minimum: number): { key: Key; score: number }[]
}

/**
 * Built once for a graph: each pair of words leads to the texts that hold it, so that a
 * question looks only at texts that share some wording.
 */
export function wordingIndex<Key>(texts: readonly { key: Key; text: string }[]): WordingIndex<Key> {
  const wordings = new Map(texts.map(({ key, text }) => [key, wording(text)]))
  const holders = new Map<string, Key[]>()
  for (const [key, pairs] of wordings) {
    for (const pair of pairs) {
      const known = holders.get(pair)
      if (known) known.push(key)
      else holders.set(pair, [key])
    }
  }
  const place = new Map([...wordings.keys()].map((key, index) => [key, index]))
  return {
    like(key, minimum) {
      const own = wordings.get(key)
      if (!own) return []
      const sharing = new Set([...own].flatMap((pair) => holders.get(pair) ?? []))
      sharing.delete(key)
      return [...sharing]
        .map((other) => ({ key: other, score: likeness(own, wordings.get(other) ?? new Set()) }))
        .filter(({ score }) => score >= minimum)
        .sort((a, b) => b.score - a.score || (place.get(a.key) ?? 0) - (place.get(b.key) ?? 0))
    },
  }
}
