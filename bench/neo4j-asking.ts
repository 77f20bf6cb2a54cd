import { openNeo4jStore } from '../graph/store/neo4j/index.js'
import type { Query } from '../graph/store/neo4j/query.js'
import type { RunningNeo4j } from '../scripts/neo4j/server.mjs'
import { createApp } from '../server/app.js'
import { bare, percentiles, round, seconds } from './neo4j-measure.js'

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

/** Milliseconds for a traversal, after which fewer turns have to do. */
const PATIENCE = 20_000

/** Milliseconds for which each is asked before anything is measured. */
const WARMING = 2_000

/** Each traversal through the API, and the Cypher that it sends through the bare driver. */
export async function asking(server: RunningNeo4j) {
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
  // Until the programs on both sides are compiled: else what is asked first is measured slower than the rest.
  for (const query of Object.values(TRAVERSALS)) {
    const until = performance.now() + WARMING
    while (performance.now() < until) await ask(query)
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
    const until = performance.now() + PATIENCE
    // In turns, so that what else the machine does falls on both.
    for (let turn = 0; turn < 60 && (turn < 20 || performance.now() < until); turn++) {
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
