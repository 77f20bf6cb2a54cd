import { wordsOf } from './similar-wording.js'

export interface Likeness<Key> {
  a: Key
  b: Key
  score: number
}

/**
 * Many texts, ready to tell which of them share wording: how much, `likeness` says. Each pair of
 * words is a number here and leads to the texts that hold it, so that a question looks only
 * at texts that share some wording.
 */
export class WordingIndex<Key> {
  private readonly keys: Key[] = []
  private readonly places = new Map<Key, number>()
  private readonly words = new Map<string, number>()
  /** For each word, the pairs that begin with it by the number of their second word. */
  private readonly followers: Map<number, number>[] = []
  /** How many texts hold each pair. */
  private readonly held: number[] = []
  /** The pairs of each text. */
  private readonly wordings: Int32Array[] = []
  /** Both until another text is added. */
  private ranked: Int32Array[] | null = null
  private holding: Holders | null = null

  /** No key is added twice. */
  add(key: Key, text: string): void {
    this.ranked = null
    this.holding = null
    this.places.set(key, this.keys.push(key) - 1)
    const words = wordsOf(text).map((word) => this.word(word))
    const pairs = new Set(words.slice(1).map((word, before) => this.pair(words[before] ?? 0, word)))
    for (const pair of pairs) this.held[pair] = (this.held[pair] ?? 0) + 1
    this.wordings.push(Int32Array.from(pairs))
  }

  /** Those at least `minimum` like the text of `key`, itself left out, most alike first, then as they were added. Empty for a key that has no text. */
  like(key: Key, minimum: number): { key: Key; score: number }[] {
    const at = this.places.get(key)
    if (at === undefined) return []
    this.holding ??= holdersOf(this.byRarity(), this.held.length)
    const { first, texts } = this.holding
    return this.alike(at, minimum, (pair) => texts.subarray(first[pair], first[pair + 1]))
  }

  /** For each of `keys` in turn, those of `others` that are at least `minimum` like it, in the order of `like`: without a look at any other text. */
  *likeAmong(
    keys: readonly Key[],
    others: Iterable<Key>,
    minimum: number,
  ): Generator<{ key: Key; like: { key: Key; score: number }[] }> {
    const among = new Map<number, number[]>()
    for (const at of new Set([...others].map((other) => this.places.get(other)))) {
      if (at === undefined) continue
      for (const pair of this.telling(at, minimum)) {
        const known = among.get(pair)
        if (known) known.push(at)
        else among.set(pair, [at])
      }
    }
    for (const key of keys) {
      const at = this.places.get(key)
      if (at !== undefined) yield { key, like: this.alike(at, minimum, (pair) => among.get(pair) ?? []) }
    }
  }

  private alike(at: number, minimum: number, heldBy: (pair: number) => Iterable<number>) {
    const wordings = this.byRarity()
    const size = (place: number) => wordings[place]?.length ?? 0
    const least = sharedAtLeast(size(at), minimum)
    const candidates = new Set<number>()
    for (const pair of this.telling(at, minimum)) {
      for (const other of heldBy(pair)) {
        if (other !== at && size(other) >= least && size(at) >= sharedAtLeast(size(other), minimum))
          candidates.add(other)
      }
    }
    return [...candidates]
      .map((other) => {
        const both = size(at) + size(other)
        const shared = sharedNumbers(wordings[at], wordings[other], (minimum * both) / 2 - ROUNDING)
        return { other, score: (2 * shared) / both }
      })
      .filter(({ score }) => score >= minimum)
      .sort((a, b) => b.score - a.score || a.other - b.other)
      .map(({ other, score }) => ({ key: this.keys[other] as Key, score }))
  }

  /** The rarest pairs of a text: two texts that are alike share one that is among these of both. */
  private telling(at: number, minimum: number): Int32Array {
    const own = this.byRarity()[at] ?? new Int32Array()
    return own.subarray(0, own.length - Math.ceil(sharedAtLeast(own.length, minimum)) + 1)
  }

  /** All pairs of texts at least `minimum` alike, a number above 0: in the order of the later of the two, then of the earlier, which is `a`. */
  pairs(minimum: number): Likeness<Key>[] {
    const key = (at: number) => this.keys[at] as Key
    return alikePairs(this.byRarity(), minimum).map(({ a, b, score }) => ({ a: key(a), b: key(b), score }))
  }

  private word(word: string): number {
    const known = this.words.get(word)
    if (known !== undefined) return known
    this.words.set(word, this.followers.length)
    return this.followers.push(new Map()) - 1
  }

  private pair(first: number, second: number): number {
    const followers = this.followers[first]
    const known = followers?.get(second)
    if (known !== undefined) return known
    followers?.set(second, this.held.length)
    return this.held.push(0) - 1
  }

  /** Wordings with other numbers, ascending: the fewer texts hold a pair, the lower its number, among equally rare ones as they were first met. */
  private byRarity(): Int32Array[] {
    if (this.ranked === null) {
      const rank = ranksOf(this.held)
      this.ranked = this.wordings.map((numbers) => numbers.map((number) => rank[number] ?? 0).sort())
    }
    return this.ranked
  }
}

/** The place of each number in the order of the numbers, equal ones as they stand. */
function ranksOf(numbers: readonly number[]): Int32Array {
  const next = new Int32Array(numbers.reduce((most, number) => Math.max(most, number), 0) + 2)
  for (const number of numbers) next[number + 1] = (next[number + 1] ?? 0) + 1
  for (let number = 1; number < next.length; number++) next[number] = (next[number] ?? 0) + (next[number - 1] ?? 0)
  return Int32Array.from(numbers, (number) => {
    const place = next[number] ?? 0
    next[number] = place + 1
    return place
  })
}

/** The texts that hold each pair, ascending: those of a pair stand at `first` of it, up to `first` of the next. */
interface Holders {
  first: Int32Array
  texts: Int32Array
}

function holdersOf(wordings: readonly Int32Array[], pairs: number): Holders {
  const first = new Int32Array(pairs + 1)
  for (const wording of wordings) for (const pair of wording) first[pair + 1] = (first[pair + 1] ?? 0) + 1
  for (let pair = 1; pair <= pairs; pair++) first[pair] = (first[pair] ?? 0) + (first[pair - 1] ?? 0)
  const next = first.slice()
  const texts = new Int32Array(first[pairs] ?? 0)
  for (const [text, wording] of wordings.entries()) {
    for (const pair of wording) {
      const place = next[pair] ?? 0
      texts[place] = text
      next[pair] = place + 1
    }
  }
  return { first, texts }
}

/** Two texts alike by m, of s and t pairs, share m(s + t)/2 of them, and no more than t: at least ms/(2 - m). */
const sharedAtLeast = (pairs: number, minimum: number) => (minimum * pairs) / (2 - minimum) - ROUNDING

/**
 * Nothing is compared that cannot be alike: texts with s and t pairs of words, alike by m, share
 * m(s + t)/2 of them, so that, the rarest taken first, they share one among the first
 * s - m(s + t)/2 + 1 and t - m(s + t)/2 + 1, and neither is too long for the other.
 */
function alikePairs(wordings: readonly Int32Array[], minimum: number): Likeness<number>[] {
  const size = (at: number) => wordings[at]?.length ?? 0
  const found: Likeness<number>[] = []
  const indexed: number[][] = []
  const shortestFirst = wordings.map((_, at) => at).sort((a, b) => size(a) - size(b) || a - b)
  for (const at of shortestFirst) {
    const own = wordings[at] ?? new Int32Array()
    const fewest = sharedAtLeast(own.length, minimum)
    const candidates = new Set<number>()
    for (const pair of own.subarray(0, own.length - Math.ceil(fewest) + 1)) {
      for (const other of indexed[pair] ?? []) if (size(other) >= fewest) candidates.add(other)
    }
    for (const other of candidates) {
      const both = own.length + size(other)
      const score = (2 * sharedNumbers(own, wordings[other], (minimum * both) / 2 - ROUNDING)) / both
      if (score >= minimum) found.push({ a: Math.min(at, other), b: Math.max(at, other), score })
    }
    for (const pair of own.subarray(0, own.length - Math.ceil(minimum * own.length - ROUNDING) + 1)) {
      const known = indexed[pair]
      if (known) known.push(at)
      else indexed[pair] = [at]
    }
  }
  return found.sort((x, y) => x.b - y.b || x.a - y.a)
}

/** Keeps a bound that is a whole number from being rounded up past it. */
const ROUNDING = 1e-9

/** How many numbers two ascending lists share; some lower number where `needed` cannot be reached. */
function sharedNumbers(a: Int32Array = new Int32Array(), b: Int32Array = new Int32Array(), needed = 0): number {
  let shared = 0
  for (let x = 0, y = 0; x < a.length && y < b.length; ) {
    if (shared + Math.min(a.length - x, b.length - y) < needed) return shared
    const [p, q] = [a[x] ?? 0, b[y] ?? 0]
    if (p === q) shared++
    if (p <= q) x++
    if (q <= p) y++
  }
  return shared
}
