import { afterAll, beforeAll, expect, it } from 'vitest'
import type { GraphStore } from '../../graph/store/graph-store.js'
import { openNeo4jLoader, openNeo4jStore } from '../../graph/store/neo4j/index.js'
import { bigGraph } from '../store/big-graph.js'
import { clear, describeNeo4j, neo4jServer } from './given.js'

const graph = bigGraph({ entities: 600, relations: 2_500, passages: 200 })
const of = (kind: string) => graph.entities.filter((entity) => entity.kind === kind).map(({ id }) => id)
const many = graph.entities.slice(0, 40).map(({ id }) => id)
const meetings = of('MEETING')
const topics = of('TOPIC')
const page = { first: 5, after: null }

/** Each method of the port, asked about few and about many. */
const METHODS: Record<string, (store: GraphStore, ids: (all: readonly string[]) => string[]) => Promise<unknown>> = {
  entities: (store, ids) => store.entities(ids(many)),
  relations: (store, ids) => store.relations(ids(graph.relations.slice(0, 40).map(({ id }) => id))),
  passages: (store, ids) => store.passages(ids(graph.passages.slice(0, 40).map(({ id }) => id))),
  documentsBySymbol: (store, ids) => store.documentsBySymbol(ids(['X/WG.1/1', 'X/WG.2/2', 'X/WG.3/3'])),
  countriesByName: (store, ids) => store.countriesByName(ids(['Italy', 'France', 'ITA'])),
  list: (store) => store.list({ kind: 'TOPIC', filter: {}, order: 'NAME', ...page }),
  diagnostics: (store) => store.diagnostics(page),
  relationCounts: (store, ids) => store.relationCounts(ids(many), {}, []),
  relationsOf: (store, ids) => store.relationsOf(ids(many), {}, page),
  linked: (store, ids) =>
    store.linked(ids(meetings), { relations: ['ITEM_OF'], direction: 'INCOMING', order: 'NUMBER', ...page }),
  mentionsOf: (store, ids) => store.mentionsOf(ids(many), page),
  passagesOf: (store, ids) => store.passagesOf(ids(of('DOCUMENT')), page),
  relationsOn: (store, ids) => store.relationsOn(ids(graph.passages.map(({ id }) => id)), page),
  relationsAt: (store, ids) => store.relationsAt(ids(meetings), ['ATTENDED', 'SPOKE_ON']),
  neighbourhood: (store, ids) =>
    store.neighbourhood({ ids: ids(many), depth: 2, filter: {}, exclude: [], order: 'NAME', first: 50 }),
  paths: (store, ids) =>
    store.paths(ids(topics).map((to) => ({ from: meetings[0] ?? '', to, maxLength: 3, filter: {}, first: 2 }))),
  coOccurrence: (store) =>
    store.coOccurrence({ of: 'TOPIC', with: 'TOPIC', through: 'RECOMMENDATION', filter: {}, minimumCount: 1 }),
  shared: (store, ids) =>
    store.shared(
      ids(topics).map((topic) => [topic, topics[0] ?? ''] as const),
      { of: 'TOPIC', with: 'TOPIC', through: 'RECOMMENDATION', filter: {} },
      page,
    ),
  recurrence: (store) => store.recurrence({ of: 'ORGANISATION', filter: {}, minimumMeetings: 1, ...page }),
  recurrenceEvidence: (store, ids) =>
    store.recurrenceEvidence(
      ids(meetings).map((meeting) => ({ subject: topics[0] ?? '', meeting })),
      page,
    ),
  presence: (store, ids) => store.presence(ids(meetings)),
  coverage: (store) => store.coverage(),
}

/** Methods that search words ask the index first which of them it knows. */
const SEARCHES: typeof METHODS = {
  search: (store) => store.search({ query: 'migration border vessel', filter: {}, ...page }),
  searchPassages: (store) => store.searchPassages({ query: '"migration border"', filter: {}, ...page }),
  'list with words': (store) =>
    store.list({ kind: 'TOPIC', filter: { query: 'migration' }, order: 'BEST_MATCH', ...page }),
  recommendationFacets: (store) =>
    store.recommendationFacets(
      (['bodies', 'topics', 'strengths'] as const).map((of) => ({ filter: { query: 'border' }, of, first: 5 })),
    ),
}

describeNeo4j('round trips', () => {
  let store: GraphStore
  let queries = 0
  beforeAll(async () => {
    await clear()
    const loader = await openNeo4jLoader(neo4jServer())
    await loader.load(graph, new Map(), '2026-01-01T00:00:00.000Z')
    await loader.close()
    store = await openNeo4jStore({ ...neo4jServer(), onQuery: () => queries++, pollInterval: 3_600_000 })
    await store.coverage()
  })
  afterAll(() => store?.close())

  const counted = async (call: Promise<unknown>) => {
    const before = queries
    await call
    return queries - before
  }

  it.each(Object.keys(METHODS))('%s costs one, however much is asked', async (name) => {
    const method = METHODS[name]
    expect(await counted(method?.(store, (all) => all.slice(0, 1)) ?? Promise.resolve())).toBe(1)
    expect(await counted(method?.(store, (all) => [...all]) ?? Promise.resolve())).toBe(1)
  })

  it.each(Object.keys(SEARCHES))('%s costs two at the most', async (name) => {
    const method = SEARCHES[name]
    const cost = await counted(method?.(store, (all) => [...all]) ?? Promise.resolve())
    expect(cost).toBeGreaterThan(0)
    expect(cost).toBeLessThanOrEqual(2)
  })
})
