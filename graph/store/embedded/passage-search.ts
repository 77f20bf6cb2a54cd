import type { Passage } from '../../model/index.js'
import type { PassageSearchRequest, SearchPage } from '../graph-store.js'
import { type Ordering, pageOf } from '../pages.js'
import { type Expansion, expandAll } from '../search/matching.js'
import { isEmpty, parseQuery, type SearchQuery } from '../search/query.js'
import { PASSAGE_STEP, WHOLE } from '../search/rank.js'
import { passageSnippet } from '../search/snippet.js'
import { turn } from '../turns.js'
import { at } from './columns.js'
import type { Deadline } from './deadline.js'
import { passageTest, type Test } from './filters.js'
import type { IndexedGraph } from './indexed-graph.js'
import { Growing, type TermIndex, TermIndexBuilder } from './term-index.js'

/** Some milliseconds of work: nobody waits for it in particular, and an answer to others takes several turns. */
const PASSAGES_BETWEEN_TURNS = 200

interface Hit {
  place: number
  score: number
}

/** Search over the words of passages. Scores are those of `search/rank.ts`, computed from lists of terms instead of texts. */
export class PassageSearch {
  private constructor(
    private readonly graph: IndexedGraph,
    private readonly index: TermIndex,
    /** The words of all passages in order, as numbers of terms, for phrases. */
    private readonly words: Int32Array,
    private readonly firstWord: Int32Array,
  ) {}

  /** Takes the passages apart, which is long work where there are many: others have their turns meanwhile. */
  static async of(graph: IndexedGraph): Promise<PassageSearch> {
    const builder = new TermIndexBuilder()
    const words = new Growing()
    const firstWord = new Int32Array(graph.passages.length + 1)
    for (const [place, passage] of graph.passages.entries()) {
      builder.add(passage.text, place, (word) => words.push(word))
      firstWord[place + 1] = words.length
      if ((place + 1) % PASSAGES_BETWEEN_TURNS === 0) await turn()
    }
    const { index, renumber } = builder.done()
    return new PassageSearch(
      graph,
      index,
      words.done().map((word) => at(renumber, word)),
      firstWord,
    )
  }

  search(request: PassageSearchRequest, deadline: Deadline): SearchPage<Passage> {
    const query = parseQuery(request.query)
    const { expansions, unmatched } = expandAll(query, this.index)
    const passes = passageTest(this.graph, request.filter)
    const guarded: Test = (place) => {
      deadline.check()
      return passes(place)
    }
    const hits = unmatched.length > 0 ? [] : this.hits(query, expansions, guarded)
    const page = pageOf(hits, this.ordering(), request, (hit) => hit)
    const items = page.items.map(({ value: { place, score }, cursor }) => {
      const passage = this.graph.passage(place)
      return { value: passage, cursor, score, snippet: passageSnippet(query, expansions, passage.text) }
    })
    return { ...page, items, facets: {}, unmatched }
  }

  /** Best first, then by document and position, which is the order of places. */
  private ordering(): Ordering<Hit> {
    return {
      shape: 'nsns',
      descending: false,
      key: ({ place, score }) => {
        const passage = this.graph.passages[place]
        return [-score, passage?.document ?? '', passage?.position ?? 0, passage?.id ?? '']
      },
    }
  }

  private hits(query: SearchQuery, expansions: readonly Expansion[], passes: Test): Hit[] {
    const size = this.graph.passages.length
    const words = expansions.map((expansion) => {
      /** 1 partly, 2 whole. */
      const grade = new Uint8Array(size)
      this.index.each(expansion, (places, whole) => {
        for (const place of places) if (whole || grade[place] === 0) grade[place] = whole ? 2 : 1
      })
      return grade
    })
    const phrases = query.phrases.map((phrase) => this.numbers(phrase))
    const sequence = isEmpty(query) ? null : this.numbers(query.key.split(' '))
    const hits: Hit[] = []
    for (let place = 0; place < size; place++) {
      if (words.some((grade) => grade[place] === 0) || !passes(place)) continue
      if (!phrases.every((phrase) => this.holds(place, phrase))) continue
      hits.push({ place, score: sequence ? this.score(place, sequence, words) : 0 })
    }
    return hits.sort((a, b) => b.score - a.score || a.place - b.place)
  }

  private score(place: number, sequence: readonly number[], words: readonly Uint8Array[]): number {
    const step = this.holds(place, sequence) ? PASSAGE_STEP.IN_SEQUENCE : PASSAGE_STEP.ANYWHERE
    return step + (words.every((grade) => grade[place] === 2) ? WHOLE : 0)
  }

  private numbers(forms: readonly string[]): number[] {
    return forms.map((form) => this.index.number(form))
  }

  /** Whether the words stand in the passage one after the other. */
  private holds(place: number, sequence: readonly number[]): boolean {
    if (sequence.includes(-1)) return false
    const last = at(this.firstWord, place + 1) - sequence.length
    for (let from = at(this.firstWord, place); from <= last; from++) {
      if (sequence.every((word, offset) => this.words[from + offset] === word)) return true
    }
    return false
  }
}
