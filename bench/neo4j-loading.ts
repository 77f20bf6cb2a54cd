import type { Graph } from '../graph/model/index.js'
import { openNeo4jLoader } from '../graph/store/neo4j/index.js'
import type { RunningNeo4j } from '../scripts/neo4j/server.mjs'
import { bigGraph } from '../tests/store/big-graph.js'
import { importOffline } from './neo4j-admin.js'
import { loadCsv, writeCsv } from './neo4j-csv.js'
import { census, emptied, percentiles, rate, seconds } from './neo4j-measure.js'

/** Graphs of more entities are loaded once each way, and not counted afterwards. */
const MANY = 20_000

/** LOAD CSV and our load into the same server, which is emptied between, in turns so that what else the machine does falls on both; ours is last and stays. */
export async function loading(server: RunningNeo4j, graph: Graph) {
  // Small loads warm the server and make constraint and indexes, so that both that are measured find the same.
  const small = bigGraph({ entities: 2_000, relations: 6_000 })
  await ours(server, small)
  const { loads: smallLoads } = writeCsv(server.home, small)
  await emptied(server)
  await loadCsv(server, smallLoads)

  const many = graph.entities.length > MANY
  const { rows, loads } = writeCsv(server.home, graph)
  const theirs = () => loadCsv(server, loads)
  const own = () => ours(server, graph)
  const measured = async (load: () => Promise<unknown>) => {
    await emptied(server)
    const time = await seconds(load)
    return { time, census: many ? '' : await census(server) }
  }
  const ratios: number[] = []
  for (const ownFirst of many ? [false] : [false, true, false]) {
    const first = await measured(ownFirst ? own : theirs)
    const second = await measured(ownFirst ? theirs : own)
    if (first.census !== second.census) throw new Error('The two loads did not make the same graph.')
    const [csv, us] = ownFirst ? [second.time, first.time] : [first.time, second.time]
    rate('LOAD CSV', rows, csv)
    rate('our load', rows, us, `, ${(csv / us).toFixed(2)} times LOAD CSV`)
    ratios.push(csv / us)
  }
  console.log(`our load, median: ${percentiles(ratios).median.toFixed(2)} times LOAD CSV`)
  rate('our load again, nothing changed', rows, await seconds(own))
  rate('neo4j-admin import, offline', rows, importOffline(server, graph))
}

/** From the graph to the end of the last transaction. */
async function ours(server: RunningNeo4j, graph: Graph) {
  const loader = await openNeo4jLoader(server)
  try {
    await loader.load(graph, new Map(), '2026-01-01T00:00:00.000Z')
  } finally {
    await loader.close()
  }
}
