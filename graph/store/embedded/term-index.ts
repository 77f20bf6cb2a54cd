import SearchableMap from 'minisearch/SearchableMap'
import { compareIds } from '../../model/index.js'
import { compounds, stemTerm } from '../search/analyse.js'
import { type Expansion, oneErrorApart, type Vocabulary } from '../search/matching.js'
import { chunks } from '../search/words.js'
import { at, runningSum } from './columns.js'

/** Numbers that grow as they come. */
class Growing {
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

/** Gathers the terms of many texts (`search/analyse.ts`); each different word is analysed once. */
export class TermIndexBuilder {
  private readonly numbers = new Map<string, number>()
  private readonly ofForm = new Map<string, readonly [form: number, stem: number]>()
  private readonly term = new Growing()
  private readonly value = new Growing()

  /** Puts the value at every term of the text; values come in ascending order. Returns the numbers of its words where `sequence` is asked for. */
  add(text: string, value: number, sequence?: (form: number) => void) {
    for (const chunk of chunks(text)) {
      for (const { form } of chunk.words) {
        const [number, stem] = this.word(form)
        this.put(number, value)
        if (stem >= 0) this.put(stem, value)
        sequence?.(number)
      }
      if (chunk.words.length > 1) for (const form of compounds(chunk)) this.put(this.number(form), value)
    }
  }

  private word(form: string): readonly [number, number] {
    const known = this.ofForm.get(form)
    if (known) return known
    const stem = stemTerm(form)
    const word = [this.number(form), stem === null ? -1 : this.number(stem)] as const
    this.ofForm.set(form, word)
    return word
  }

  private put(term: number, value: number) {
    this.term.push(term)
    this.value.push(value)
  }

  private number(term: string): number {
    const known = this.numbers.get(term)
    if (known !== undefined) return known
    const number = this.numbers.size
    this.numbers.set(term, number)
    return number
  }

  /** `renumber` gives the final number of a term that `sequence` got. */
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

  /** Calls back for every value at the terms that the word asks for; `whole` tells whether it is there whole. */
  each(expansion: Expansion, visit: (value: number, whole: boolean) => void) {
    for (const term of expansion.whole)
      this.eachOf(this.lower(term), this.lower(term) + 1, (value) => visit(value, true))
    for (const term of expansion.misspelt) {
      this.eachOf(this.lower(term), this.lower(term) + 1, (value) => visit(value, false))
    }
    const { prefix } = expansion
    if (prefix === null) return
    this.eachOf(this.lower(prefix), this.lower(`${prefix}\u{10ffff}`), (value) => visit(value, false))
  }

  private eachOf(from: number, to: number, visit: (value: number) => void) {
    const end = at(this.first, to)
    for (let index = at(this.first, from); index < end; index++) visit(at(this.postings, index))
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
