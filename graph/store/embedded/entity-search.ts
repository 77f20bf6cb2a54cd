import { compareIds, ENTITY_KINDS, type EntityKind, fold } from '../../model/index.js'
import type { SearchPage, SearchRequest, StoredEntity } from '../graph-store.js'
import { inOrderOf, type Ordering, pageOf } from '../pages.js'
import { type SearchFields, searchFields } from '../search/fields.js'
import { type Expansion, expandAll } from '../search/matching.js'
import { isEmpty, nameKey, parseQuery, type SearchQuery } from '../search/query.js'
import { ENTITY_STEP, hasPhrases, WHOLE } from '../search/rank.js'
import { entitySnippet } from '../search/snippet.js'
import { at } from './columns.js'
import type { Deadline } from './deadline.js'
import { entityTest, kindTest, type Test } from './filters.js'
import type { IndexedGraph } from './indexed-graph.js'
import { lowerBound, type TermIndex, TermIndexBuilder } from './term-index.js'

/** Fields as bits of a posting, whose rest is the entity's place. */
const IN_NAMES = 1
const IN_ALIASES = 2
const IN_TEXTS = 4
const FIELD_BITS = 3

/** Fields up to which all words are found, the best first. */
const STEPS = [
  { fields: IN_NAMES, score: ENTITY_STEP.IN_NAMES },
  { fields: IN_NAMES | IN_ALIASES, score: ENTITY_STEP.IN_ALIASES },
  { fields: IN_NAMES | IN_ALIASES | IN_TEXTS, score: ENTITY_STEP.IN_TEXTS },
]

interface Hit {
  place: number
  score: number
}

/** What a query matches, before any filter. */
interface Matching {
  query: SearchQuery
  expansions: Expansion[]
  unmatched: string[]
  isHit: Test
  /** Those that pass, best first. */
  hits(passes: Test): Hit[]
  ordering: Ordering<Hit>
}

/** Search over the names, aliases and texts of entities. Scores are those of `search/rank.ts`, computed from lists of terms instead of texts. */
export class EntitySearch {
  private readonly index: TermIndex
  /** Names and aliases as `nameKey`, sorted; whose they are. */
  private readonly nameKeys: string[]
  private readonly nameOf: Int32Array
  private readonly isAlias: Uint8Array
  private everything: number[] | null = null

  constructor(private readonly graph: IndexedGraph) {
    const builder = new TermIndexBuilder()
    const names: { key: string; place: number; alias: boolean }[] = []
    graph.entities.forEach((entity, place) => {
      const fields = searchFields(entity)
      const value = place << FIELD_BITS
      for (const text of fields.names) builder.add(text, value | IN_NAMES)
      for (const text of fields.aliases) builder.add(text, value | IN_ALIASES)
      for (const text of fields.texts) builder.add(text, value | IN_TEXTS)
      for (const name of fields.names) names.push({ key: nameKey(name), place, alias: false })
      for (const name of fields.aliases) names.push({ key: nameKey(name), place, alias: true })
    })
    this.index = builder.done().index
    names.sort((a, b) => compareIds(a.key, b.key))
    this.nameKeys = names.map((name) => name.key)
    this.nameOf = Int32Array.from(names, (name) => name.place)
    this.isAlias = Uint8Array.from(names, (name) => Number(name.alias))
  }

  search(request: SearchRequest, deadline: Deadline): SearchPage<StoredEntity> {
    const passes = entityTest(this.graph, request.filter)
    const ofKinds = kindTest(this.graph, request.filter.kinds)
    const facets = new Int32Array(ENTITY_KINDS.length)
    const counted: Test = (place) => {
      deadline.check()
      if (!passes(place)) return false
      const kind = at(this.graph.kind, place)
      facets[kind] = at(facets, kind) + 1
      return ofKinds(place)
    }
    const page = isEmpty(parseQuery(request.query)) ? this.all(request, counted) : this.found(request, counted)
    return { ...page, facets: facetsOf(facets) }
  }

  matching(text: string): Matching {
    const query = parseQuery(text)
    const { expansions, unmatched } = expandAll(query, this.index)
    const scores = unmatched.length > 0 || isEmpty(query) ? new Float64Array(0) : this.scores(query, expansions)
    return {
      query,
      expansions,
      unmatched,
      isHit: (place) => (scores[place] ?? 0) > 0,
      hits: (passes) => this.ranked(scores, passes),
      ordering: {
        shape: 'nns',
        descending: false,
        key: ({ place, score }) => [-score, -at(this.graph.degree, place), this.graph.id(place)],
      },
    }
  }

  private found(request: SearchRequest, passes: Test) {
    const { query, expansions, unmatched, hits, ordering } = this.matching(request.query)
    const page = pageOf(hits(passes), ordering, request, (hit) => hit)
    const items = page.items.map(({ value: { place, score }, cursor }) => {
      const entity = this.graph.entity(place)
      return { value: entity, cursor, score, snippet: entitySnippet(query, expansions, searchFields(entity)) }
    })
    return { ...page, items, unmatched }
  }

  /** Everything by kind and name. */
  private all(request: SearchRequest, passes: Test) {
    const ordering: Ordering<number> = {
      shape: 'nss',
      descending: false,
      key: (place) => {
        const entity = this.graph.entity(place)
        return [at(this.graph.kind, place), fold(entity.label), entity.id]
      },
    }
    this.everything ??= inOrderOf(this.graph.entities.keys(), ordering)
    const page = pageOf(this.everything.filter(passes), ordering, request, (place) => this.graph.entity(place))
    return { ...page, items: page.items.map((item) => ({ ...item, score: 0, snippet: null })), unmatched: [] }
  }

  /** For each entity, 0 where it is no hit. */
  private scores(query: SearchQuery, expansions: readonly Expansion[]): Float64Array {
    const size = this.graph.entities.length
    const words = expansions.map((expansion) => {
      const whole = new Uint8Array(size)
      const any = new Uint8Array(size)
      this.index.each(expansion, (value, isWhole) => {
        const place = value >> FIELD_BITS
        const fields = value & ((1 << FIELD_BITS) - 1)
        any[place] = at(any, place) | fields
        if (isWhole) whole[place] = at(whole, place) | fields
      })
      return { whole, any }
    })
    const named = this.nameSteps(query.key)
    const scores = new Float64Array(size)
    for (let place = 0; place < size; place++) {
      const step = STEPS.find(({ fields }) => words.every(({ any }) => (at(any, place) & fields) !== 0))
      if (!step || !this.hasPhrases(query, place)) continue
      const whole = words.every((word) => (at(word.whole, place) & step.fields) !== 0)
      scores[place] = Math.max(step.score, named.get(place) ?? 0) + (whole ? WHOLE : 0)
    }
    return scores
  }

  private hasPhrases(query: SearchQuery, place: number): boolean {
    return query.phrases.length === 0 || hasPhrases(query, textsOf(searchFields(this.graph.entity(place))))
  }

  private nameSteps(key: string): Map<number, number> {
    const steps = new Map<number, number>()
    if (key === '') return steps
    const from = lowerBound(this.nameKeys.length, (index) => compareIds(this.nameKeys[index] ?? '', key) < 0)
    for (let index = from; this.nameKeys[index]?.startsWith(key); index++) {
      const place = at(this.nameOf, index)
      const exact = this.isAlias[index] ? ENTITY_STEP.EXACT_ALIAS : ENTITY_STEP.EXACT_NAME
      const step = this.nameKeys[index] === key ? exact : ENTITY_STEP.NAME_BEGINS
      if (step > (steps.get(place) ?? 0)) steps.set(place, step)
    }
    return steps
  }

  private ranked(scores: Float64Array, passes: Test): Hit[] {
    const { degree } = this.graph
    const hits: Hit[] = []
    scores.forEach((score, place) => {
      if (score > 0 && passes(place)) hits.push({ place, score })
    })
    return hits.sort((a, b) => b.score - a.score || at(degree, b.place) - at(degree, a.place) || a.place - b.place)
  }
}

function textsOf(fields: SearchFields): string[] {
  return [...fields.names, ...fields.aliases, ...fields.texts]
}

function facetsOf(counts: Int32Array): Partial<Record<EntityKind, number>> {
  return Object.fromEntries(
    ENTITY_KINDS.map((kind, place) => [kind, at(counts, place)]).filter(([, count]) => count !== 0),
  )
}
