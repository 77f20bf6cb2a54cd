import SearchableMap from 'minisearch/SearchableMap'
import { compareIds } from '../../model/index.js'
import { chunkTerms } from '../search/analyse.js'
import { type Expansion, oneErrorApart, type Vocabulary } from '../search/matching.js'
import { chunkOf, writtenChunks } from '../search/words.js'
import { at, runningSum } from './columns.js'

/** A list of numbers that grows without making each an object. */
export class Growing {
  private items = new Int32Array(1 << 16)
  length = 0

  push(value: number) {
    if (this.length === this.items.length) {
      const larger = new Int32Array(this.items.length * 2)
      larger.set(this.items)
      this.items = larger
    }
    this.items[this.length++] = value
  }

  done(): Int32Array {
    return this.items.slice(0, this.length)
  }
}

/** A chunk of text, analysed: numbers of its terms, and of its words in order. */
interface Analysed {
  terms: readonly number[]
  words: readonly number[]
  /** Its words joined by spaces. */
  key: string
}

/** Gathers the terms of many texts (`search/analyse.ts`). Each different chunk is analysed once: texts are many, words few. */
export class TermIndexBuilder {
  private readonly numbers = new Map<string, number>()
  private readonly analysed = new Map<string, Analysed>()
  private readonly term = new Growing()
  private readonly value = new Growing()

  /** Puts the value at every term of the text; values come in ascending order. Calls back with the number of each word in order. */
  add(text: string, value: number, eachWord?: (word: number) => void) {
    for (const written of writtenChunks(text)) {
      const { terms, words } = this.chunk(written)
      for (const term of terms) {
        this.term.push(term)
        this.value.push(value)
      }
      if (eachWord) for (const word of words) eachWord(word)
    }
  }

  /** As `nameKey`. */
  nameKey(name: string): string {
    const key = writtenChunks(name)
      .map((written) => this.chunk(written).key)
      .filter((one) => one !== '')
      .join(' ')
    return key.startsWith('the ') ? key.slice(4) : key
  }

  private chunk(written: string): Analysed {
    const known = this.analysed.get(written)
    if (known) return known
    const chunk = chunkOf(written, 0)
    const forms = chunk.words.map((word) => word.form)
    const analysed = {
      terms: [...new Set(chunkTerms(chunk))].map((term) => this.number(term)),
      words: forms.map((form) => this.number(form)),
      key: forms.join(' '),
    }
    this.analysed.set(written, analysed)
    return analysed
  }

  private number(term: string): number {
    const known = this.numbers.get(term)
    if (known !== undefined) return known
    const number = this.numbers.size
    this.numbers.set(term, number)
    return number
  }

  /** `renumber` gives the final number of a word that `add` told of. */
  done(): { index: TermIndex; renumber: Int32Array } {
    const sorted = [...this.numbers].sort(([a], [b]) => compareIds(a, b))
    const renumber = new Int32Array(sorted.length)
    sorted.forEach(([, number], place) => {
      renumber[number] = place
    })
    const terms = this.term.done()
    const values = this.value.done()
    const sizes = new Int32Array(sorted.length)
    for (const term of terms) {
      const place = at(renumber, term)
      sizes[place] = at(sizes, place) + 1
    }
    const first = runningSum(sizes)
    const next = first.slice()
    const postings = new Int32Array(values.length)
    for (let index = 0; index < values.length; index++) {
      const place = at(renumber, at(terms, index))
      const to = at(next, place)
      postings[to] = at(values, index)
      next[place] = to + 1
    }
    const index = new TermIndex(
      sorted.map(([term]) => term),
      first,
      postings,
    )
    return { index, renumber }
  }
}

/** Terms in the order of code units, and at each the values of the texts that hold it, ascending, a value as often as it was put there. */
export class TermIndex implements Vocabulary {
  private tree: SearchableMap<true> | null = null

  constructor(
    private readonly terms: readonly string[],
    private readonly first: Int32Array,
    private readonly postings: Int32Array,
  ) {}

  has(term: string): boolean {
    return this.terms[this.lower(term)] === term
  }

  hasPrefix(prefix: string): boolean {
    return this.terms[this.lower(prefix)]?.startsWith(prefix) ?? false
  }

  /** minisearch's radix tree counts two exchanged letters as two errors, so it is asked for two. */
  near(term: string): string[] {
    this.tree ??= SearchableMap.from(this.terms.map((one) => [one, true]))
    return [...this.tree.fuzzyGet(term, 2).keys()].filter((one) => oneErrorApart(term, one))
  }

  /** Number of a term, -1 where there is none. */
  number(term: string): number {
    const place = this.lower(term)
    return this.terms[place] === term ? place : -1
  }

  /** Calls back for every stretch of values at the terms that the word asks for; `whole` tells whether it is there whole. */
  each(expansion: Expansion, visit: (values: Int32Array, whole: boolean) => void) {
    for (const term of expansion.whole) visit(this.valuesAt(this.lower(term), this.lower(term) + 1), true)
    for (const term of expansion.misspelt) visit(this.valuesAt(this.lower(term), this.lower(term) + 1), false)
    const { prefix } = expansion
    if (prefix !== null) visit(this.valuesAt(this.lower(prefix), this.lower(`${prefix}\u{10ffff}`)), false)
  }

  private valuesAt(from: number, to: number): Int32Array {
    return this.postings.subarray(at(this.first, from), at(this.first, to))
  }

  /** Place of the first term that is not before the given text. */
  private lower(text: string): number {
    return lowerBound(this.terms.length, (place) => compareIds(this.terms[place] ?? '', text) < 0)
  }
}

/** The first of `length` places that is not `before`; those that are come first. */
export function lowerBound(length: number, before: (place: number) => boolean): number {
  let from = 0
  let to = length
  while (from < to) {
    const middle = (from + to) >> 1
    if (before(middle)) from = middle + 1
    else to = middle
  }
  return from
}
