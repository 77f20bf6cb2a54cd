import { openNeo4jLoader, openNeo4jStore } from '../graph/store/neo4j/index.js'
import type { Query } from '../graph/store/neo4j/query.js'
import { type RunningNeo4j, startNeo4j } from '../scripts/neo4j/server.mjs'
import { createApp } from '../server/app.js'
import { bigGraph } from '../tests/store/big-graph.js'
import { importOffline } from './neo4j-admin.js'
import { loadCsv, writeCsv } from './neo4j-csv.js'
import { bare, emptied, percentiles, rate, round, seconds } from './neo4j-measure.js'

/**
 * Neo4j on generated graphs: rows a second of our load against LOAD CSV of the same rows
 * with the same properties, constraint and indexes on the same server, and `neo4j-admin database import` of
 * them as the limit; then each traversal through the API against the same Cypher through the bare driver.
 *
 * `npm run bench -- neo4j [ENTITIES…]`, 10,000 and 100,000 by default, five relations to an entity.
 */
const sizes = process.argv
  .slice(2)
  .filter((word) => /^\d+$/.test(word))
  .map(Number)

const TRAVERSALS: Record<string, string> = {
  'entity by id': '{ entity(id: "topic:topic-3") { id label degree } }',
  'neighbourhood, depth 1':
    '{ neighbourhood(ids: ["topic:topic-3"]) { nodes { id label } relations { id kind } totalCount } }',
  'neighbourhood, depth 2':
    '{ neighbourhood(ids: ["meeting:body/3"], depth: 2) { nodes { id label } relations { id kind } totalCount } }',
  'counts of relations': '{ entity(id: "meeting:body/3") { relationCounts { relation direction kind count } } }',
  'paths, up to 3':
    '{ paths(from: "topic:topic-3", to: "meeting:body/5", maxLength: 3) { length nodes { id } relations { id } } }',
  'recommendations, page of 20': '{ recommendations(first: 20) { totalCount edges { node { id number strength } } } }',
  search: '{ search(query: "migration vessel") { totalCount edges { node { id label } score } } }',
  'search of passages': '{ passages(query: "migration border") { totalCount edges { node { id text } } } }',
  'co-occurrence of topics':
    '{ coOccurrence(of: TOPIC, through: RECOMMENDATION, minimumCount: 3) { totalCount edges { a { id } b { id } count } } }',
  'recurrence of organisations': '{ recurrence(of: ORGANISATION, first: 20) { rows { subject { id } meetingCount } } }',
}

for (const entities of sizes.length > 0 ? sizes : [10_000, 100_000]) await measure(entities)

async function measure(entities: number) {
  const graph = bigGraph({ entities, relations: 5 * entities })
  const server = await startNeo4j()
  try {
    console.log(`\n${entities} entities, ${graph.relations.length} relations, ${graph.passages.length} passages`)
    await loading(server, graph)
    await asking(server)
  } finally {
    await server.stop()
  }
}

async function loading(server: RunningNeo4j, graph: ReturnType<typeof bigGraph>) {
  const rows = writeCsv(server.home, graph)
  // The first load warms the server and makes constraint and indexes, so that both that are measured find the same.
  await ours(server, bigGraph({ entities: 2_000, relations: 6_000 }))
  await emptied(server)
  rate('LOAD CSV', rows, await seconds(() => loadCsv(server)))
  await emptied(server)
  rate('our load', rows, await ours(server, graph))
  rate('our load again, nothing changed', rows, await ours(server, graph))
  rate('neo4j-admin import, offline', rows, importOffline(server, graph))
}

/** Seconds from the graph to the end of the last transaction. */
async function ours(server: RunningNeo4j, graph: ReturnType<typeof bigGraph>): Promise<number> {
  const loader = await openNeo4jLoader(server)
  try {
    return await seconds(() => loader.load(graph, new Map(), '2026-01-01T00:00:00.000Z'))
  } finally {
    await loader.close()
  }
}

async function asking(server: RunningNeo4j) {
  const sent: Query[] = []
  const store = await openNeo4jStore({ ...server, onQuery: (query) => sent.push(query), pollInterval: 3_600_000 })
  const app = createApp(store, { logLevel: 'silent', requestsPerMinute: 1e9 })
  const driver = bare(server)
  const ask = async (query: string) => {
    const body = JSON.stringify({ query })
    const headers = { 'content-type': 'application/json' }
    const answer = await app.fetch('/graphql', { method: 'POST', headers, body })
    const { errors } = (await answer.json()) as { errors?: unknown }
    if (errors) throw new Error(`${query}: ${JSON.stringify(errors)}`)
  }
  console.log('milliseconds: median and 99th percentile through the API, through the bare driver, ratio of medians')
  for (const [name, query] of Object.entries(TRAVERSALS)) {
    // The first answer fills the API's own caches.
    await ask(query)
    sent.length = 0
    await ask(query)
    const queries = [...sent]
    const api: number[] = []
    const direct: number[] = []
    // In turns, so that what else the machine does falls on both.
    for (let turn = 0; turn < 60; turn++) {
      const times = [await seconds(() => ask(query)), await seconds(() => driver.run(queries))]
      if (turn < 10) continue
      api.push((times[0] ?? 0) * 1000)
      direct.push((times[1] ?? 0) * 1000)
    }
    const [a, b] = [percentiles(api), percentiles(direct)]
    console.log(
      `${name.padEnd(30)} ${round(a.median)} ${round(a.last)}   ${round(b.median)} ${round(b.last)}   ${(a.median / b.median).toFixed(2)} (${queries.length} queries)`,
    )
  }
  app.close()
  await store.close()
  await driver.close()
}
