import { compareIds, ENTITY_KINDS, type EntityKind, fold } from '../../model/index.js'
import type { SearchPage, SearchRequest, StoredEntity } from '../graph-store.js'
import { inOrderOf, type Ordering, pageOf } from '../pages.js'
import { type SearchFields, searchFields } from '../search/fields.js'
import { type Expansion, expandAll } from '../search/matching.js'
import { isEmpty, parseQuery, type SearchQuery } from '../search/query.js'
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
const FIELDS = (1 << FIELD_BITS) - 1

/** For each set of fields in which a word stands: the steps at which it counts. A word in a name counts among names and aliases too. */
const STEPS_OF_FIELDS = Uint8Array.from({ length: FIELDS + 1 }, (_, fields) => {
  const inNames = fields & IN_NAMES ? IN_NAMES : 0
  const inAliases = fields & (IN_NAMES | IN_ALIASES) ? IN_ALIASES : 0
  return inNames | inAliases | (fields ? IN_TEXTS : 0)
})

/** For each set of steps at which all words count: the score of the best. */
const SCORE_OF_STEPS = Uint8Array.from({ length: FIELDS + 1 }, (_, steps) => {
  if (steps & IN_NAMES) return ENTITY_STEP.IN_NAMES
  if (steps & IN_ALIASES) return ENTITY_STEP.IN_ALIASES
  return steps & IN_TEXTS ? ENTITY_STEP.IN_TEXTS : 0
})

/** What a query matches, before any filter. */
interface Matching {
  query: SearchQuery
  expansions: Expansion[]
  unmatched: string[]
  isHit: Test
  /** Places of those that pass, best first. */
  hits(passes: Test): number[]
  ordering: Ordering<number>
  scoreOf(place: number): number
}

/** Search over the names, aliases and texts of entities. Scores are those of `search/rank.ts`, computed from lists of terms instead of texts. */
export class EntitySearch {
  private readonly index: TermIndex
  /** Names and aliases as `nameKey`, sorted; whose they are. */
  private readonly nameKeys: string[]
  private readonly nameOf: Int32Array
  private readonly isAlias: Uint8Array
  private everything: number[] | null = null
  private degreeOrder: Int32Array | null = null

  constructor(private readonly graph: IndexedGraph) {
    const builder = new TermIndexBuilder()
    const names: { key: string; place: number; alias: boolean }[] = []
    graph.entities.forEach((entity, place) => {
      const fields = searchFields(entity)
      const value = place << FIELD_BITS
      for (const text of fields.names) builder.add(text, value | IN_NAMES)
      for (const text of fields.aliases) builder.add(text, value | IN_ALIASES)
      for (const text of fields.texts) builder.add(text, value | IN_TEXTS)
      for (const name of fields.names) names.push({ key: builder.nameKey(name), place, alias: false })
      for (const name of fields.aliases) names.push({ key: builder.nameKey(name), place, alias: true })
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
        key: (place) => [-at(scores, place), -at(this.graph.degree, place), this.graph.id(place)],
      },
      scoreOf: (place) => at(scores, place),
    }
  }

  private found(request: SearchRequest, passes: Test) {
    const { query, expansions, unmatched, hits, ordering, scoreOf } = this.matching(request.query)
    const page = pageOf(hits(passes), ordering, request, (place) => place)
    const items = page.items.map(({ value: place, cursor }) => {
      const entity = this.graph.entity(place)
      return {
        value: entity,
        cursor,
        score: scoreOf(place),
        snippet: entitySnippet(query, expansions, searchFields(entity)),
      }
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
    /** Steps at which all words so far count, and at which they are there whole. */
    const counts = new Uint8Array(size).fill(FIELDS)
    const whole = new Uint8Array(size).fill(FIELDS)
    for (const expansion of expansions) {
      const fields = new Uint8Array(size)
      const wholeFields = new Uint8Array(size)
      this.index.each(expansion, (values, isWhole) => {
        for (const value of values) {
          const place = value >> FIELD_BITS
          fields[place] = (fields[place] ?? 0) | (value & FIELDS)
          if (isWhole) wholeFields[place] = (wholeFields[place] ?? 0) | (value & FIELDS)
        }
      })
      for (let place = 0; place < size; place++) {
        counts[place] = (counts[place] ?? 0) & (STEPS_OF_FIELDS[fields[place] ?? 0] ?? 0)
        whole[place] = (whole[place] ?? 0) & (STEPS_OF_FIELDS[wholeFields[place] ?? 0] ?? 0)
      }
    }
    const named = this.nameSteps(query.key)
    const scores = new Float64Array(size)
    for (let place = 0; place < size; place++) {
      const steps = counts[place] ?? 0
      if (steps === 0 || !this.hasPhrases(query, place)) continue
      const best = steps & -steps
      const isWhole = ((whole[place] ?? 0) & best) !== 0
      scores[place] = Math.max(SCORE_OF_STEPS[steps] ?? 0, named[place] ?? 0) + (isWhole ? WHOLE : 0)
    }
    return scores
  }

  private hasPhrases(query: SearchQuery, place: number): boolean {
    return query.phrases.length === 0 || hasPhrases(query, textsOf(searchFields(this.graph.entity(place))))
  }

  /** What comparing names with the whole query tells, for each entity; 0 where none begins with it. */
  private nameSteps(key: string): Uint8Array {
    const steps = new Uint8Array(this.graph.entities.length)
    if (key === '') return steps
    const from = lowerBound(this.nameKeys.length, (index) => compareIds(this.nameKeys[index] ?? '', key) < 0)
    for (let index = from; this.nameKeys[index]?.startsWith(key); index++) {
      const place = at(this.nameOf, index)
      const exact = this.isAlias[index] ? ENTITY_STEP.EXACT_ALIAS : ENTITY_STEP.EXACT_NAME
      const step = this.nameKeys[index] === key ? exact : ENTITY_STEP.NAME_BEGINS
      steps[place] = Math.max(step, at(steps, place))
    }
    return steps
  }

  /** Hits fall into few scores; within each they come by degree, then id, because all entities are gone through in that order. */
  private ranked(scores: Float64Array, passes: Test): number[] {
    const byScore = new Map<number, number[]>()
    if (scores.length > 0) {
      for (const place of this.byDegree()) {
        const score = at(scores, place)
        if (score === 0 || !passes(place)) continue
        const hits = byScore.get(score)
        if (hits) hits.push(place)
        else byScore.set(score, [place])
      }
    }
    return [...byScore].sort(([a], [b]) => b - a).flatMap(([, hits]) => hits)
  }

  private byDegree(): Int32Array {
    const { degree } = this.graph
    this.degreeOrder ??= Int32Array.from(degree.keys()).sort((a, b) => at(degree, b) - at(degree, a) || a - b)
    return this.degreeOrder
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
