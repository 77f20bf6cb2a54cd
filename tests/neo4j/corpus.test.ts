import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ENTITY_KINDS, type Graph } from '../../graph/model/index.js'
import { openEmbeddedLoader, openEmbeddedStore } from '../../graph/store/embedded/index.js'
import type { GraphStore } from '../../graph/store/graph-store.js'
import { openNeo4jLoader, openNeo4jStore } from '../../graph/store/neo4j/index.js'
import { corpus } from './corpus.js'
import { clear, cypher, describeNeo4j, neo4jServer } from './given.js'

const NOW = '2026-01-01T00:00:00.000Z'
const page = { first: 20, after: null }

/** Questions that researchers ask, of the corpus as it is. */
const QUESTIONS: Record<string, (store: GraphStore, graph: Graph) => Promise<unknown>> = {
  'all entities': (store, graph) => store.entities(graph.entities.map(({ id }) => id)),
  'all relations': (store, graph) => store.relations(graph.relations.map(({ id }) => id)),
  'all passages': (store, graph) => store.passages(graph.passages.map(({ id }) => id)),
  diagnostics: (store) => store.diagnostics({ first: 500, after: null }),
  lists: async (store) => {
    const found = []
    for (const kind of ENTITY_KINDS) {
      for (const order of ['MOST_CONNECTED', 'NEWEST_FIRST'] as const) {
        found.push(await store.list({ kind, filter: {}, order, ...page }))
      }
    }
    return found
  },
  'relations of all': (store, graph) =>
    store.relationsOf(
      graph.entities.map(({ id }) => id),
      {},
      page,
    ),
  'counts of relations': (store, graph) =>
    store.relationCounts(
      graph.entities.map(({ id }) => id),
      {},
      [],
    ),
  'mentions of all': (store, graph) =>
    store.mentionsOf(
      graph.entities.map(({ id }) => id),
      page,
    ),
  'relations on all passages': (store, graph) =>
    store.relationsOn(
      graph.passages.map(({ id }) => id),
      page,
    ),
  neighbourhoods: (store, graph) =>
    Promise.all(
      graph.entities
        .filter((_, place) => place % 25 === 0)
        .map(({ id }) =>
          store.neighbourhood({ ids: [id], depth: 2, filter: {}, exclude: [], order: 'BEST_CONNECTED', first: 40 }),
        ),
    ),
  paths: (store, graph) =>
    store.paths(
      graph.entities
        .filter((_, place) => place % 20 === 0)
        .map(({ id }, place, some) => ({
          from: id,
          to: some[(place * 7 + 3) % some.length]?.id ?? '',
          maxLength: 4,
          filter: {},
          first: 5,
        })),
    ),
  searches: (store) =>
    Promise.all(
      [
        'INTERPOL',
        'smuggling by sea',
        'protocol',
        'r',
        'victims and witnesses',
        'CTOC/COP/WG.7',
        'unodc',
        '"migrant smuggling"',
      ].map((query) => store.search({ query, filter: {}, ...page })),
    ),
  'searches of passages': (store) =>
    Promise.all(
      ['financial flows', '"smuggling of migrants"', 'the observer for', 'niger'].map((query) =>
        store.searchPassages({ query, filter: {}, ...page }),
      ),
    ),
  facets: (store) =>
    store.recommendationFacets(
      (['bodies', 'meetings', 'topics', 'addressees', 'mentions', 'strengths'] as const).map((of) => ({
        filter: { query: 'States' },
        of,
        first: 20,
      })),
    ),
  'topics together': (store) =>
    store.coOccurrence({ of: 'TOPIC', with: 'TOPIC', through: 'RECOMMENDATION', filter: {}, minimumCount: 1 }),
  'organisations that come back': (store) =>
    store.recurrence({ of: 'ORGANISATION', filter: {}, minimumMeetings: 1, ...page }),
  presence: (store, graph) =>
    store.presence(graph.entities.filter(({ kind }) => kind === 'MEETING').map(({ id }) => id)),
  coverage: (store) => store.coverage(),
}

/** Entities meant by words with a typing error. */
const MISSPELT = { interpl: 'organisation:interpol', smugling: /smuggl/i, protocl: /protocol/i } as const

describeNeo4j('the corpus in both stores', () => {
  let graph: Graph
  let folder: string
  let embedded: GraphStore
  let neo4j: GraphStore
  beforeAll(async () => {
    graph = await corpus()
    await clear()
    folder = await mkdtemp(join(tmpdir(), 'rapporteur-corpus-'))
    for (const loader of [await openNeo4jLoader(neo4jServer()), await openEmbeddedLoader(folder)]) {
      await loader.load(graph, new Map(), NOW)
      await loader.close()
    }
    embedded = await openEmbeddedStore(folder)
    neo4j = await openNeo4jStore(neo4jServer())
  })
  afterAll(async () => {
    await neo4j?.close()
    await embedded?.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('has the same version and counts', async () => {
    expect(graph.entities.length).toBeGreaterThan(100)
    expect(await neo4j.info()).toEqual(await embedded.info())
  })

  it.each(Object.keys(QUESTIONS))('answers alike: %s', async (name) => {
    const question = QUESTIONS[name]
    const wanted = await question?.(embedded, graph)
    expect(JSON.stringify(wanted).length).toBeGreaterThan(2)
    expect(await question?.(neo4j, graph)).toEqual(wanted)
  })

  it.each(Object.entries(MISSPELT))('finds what %s means among the first five', async (query, meant) => {
    for (const store of [embedded, neo4j]) {
      const { items } = await store.search({ query, filter: {}, first: 5, after: null })
      expect(items.map(({ value }) => `${value.id} ${value.label} ${value.title}`).join('\n')).toMatch(meant)
    }
  })

  it('lets every relation lead to the words that state it, in Cypher', async () => {
    const rows = await cypher(
      `MATCH (:Rapporteur)-[r]->(:Rapporteur) WHERE r.passages IS NOT NULL
       UNWIND range(0, size(r.passages) - 1) AS at
       OPTIONAL MATCH (p:Rapporteur:Passage {id: r.passages[at]})
       RETURN count(*) AS evidence, count(CASE WHEN size(substring(p.text, r.starts[at], r.ends[at] - r.starts[at])) > 0 THEN 1 END) AS quoted`,
    )
    const evidence = graph.relations.reduce((sum, relation) => sum + relation.evidence.length, 0)
    expect(rows).toEqual([{ evidence, quoted: evidence }])
  })
})
