import type { Graph } from '../graph/model/index.js'
import { openNeo4jLoader } from '../graph/store/neo4j/index.js'
import { inTransactions, planGraph, type Unit } from '../graph/store/neo4j/plan.js'
import { Neo4jSession } from '../graph/store/neo4j/session.js'
import { writeTransactions } from '../graph/store/neo4j/transactions.js'
import type { RunningNeo4j } from '../scripts/neo4j/server.mjs'
import { bigGraph } from '../tests/store/big-graph.js'
import { importOffline } from './neo4j-admin.js'
import { loadCsv, writeCsv } from './neo4j-csv.js'
import { census, emptied, percentiles, rate, seconds } from './neo4j-measure.js'

/** Graphs of more entities are not counted afterwards, and loaded in fewer turns. */
const MANY = 20_000
const TURNS = 5
const TURNS_OF_MANY = 3

/**
 * LOAD CSV and our load into the same server, which is emptied between, in turns so that what else the machine does
 * falls on all; ours is last and stays. Compared is what begins at the same place: rows that stand ready
 * (LOAD CSV's in its files, ours in memory), and the graph (of which files are made for LOAD CSV).
 */
export async function loading(server: RunningNeo4j, graph: Graph) {
  await warmedUp(server)
  const own = () => ours(server, graph)
  const many = graph.entities.length > MANY
  const { rows, loads } = writeCsv(server.home, graph)
  const files = await seconds(() => writeCsv(server.home, graph))
  /** What has to be there beforehand is made first, and returned is what is measured. */
  const ways: Record<Way, () => () => Promise<void>> = {
    csv: () => () => loadCsv(server, loads),
    ready: () => {
      const transactions = withRowsMade(graph)
      return () => written(server, transactions)
    },
    own: () => own,
  }
  const times: Record<Way, number[]> = { csv: [], ready: [], own: [] }
  const censuses = new Set<string>()
  for (let turn = 0; turn < (many ? TURNS_OF_MANY : TURNS); turn++) {
    for (const way of turn % 2 === 0 ? WAYS : WAYS.toReversed()) {
      await emptied(server)
      times[way].push(await seconds(ways[way]()))
      if (!many) censuses.add(await census(server))
    }
  }
  if (censuses.size > 1) throw new Error('The loads did not make the same graph.')
  const [csv, ready, whole] = WAYS.map((way) => percentiles(times[way]).median) as [number, number, number]
  const beside = (theirs: number, time: number) => `${(theirs / time).toFixed(2)} times`
  rate('LOAD CSV, its files ready', rows, csv)
  rate('our writing, its rows ready', rows, ready, `, ${beside(csv, ready)} LOAD CSV`)
  rate('LOAD CSV, its files made', rows, files + csv)
  rate(
    'our load from the graph',
    rows,
    whole,
    `, ${beside(files + csv, whole)} LOAD CSV with its files made, ${beside(csv, whole)} with them ready`,
  )
  await emptied(server)
  await own()
  rate('our load again, nothing changed', rows, await seconds(own))
  rate('neo4j-admin import, offline', rows, importOffline(server, graph))
}

/**
 * Constraint and indexes made, so that all find the same, and the server's code compiled, which takes half a minute
 * of its processors: it would fall on whichever way comes first.
 */
async function warmedUp(server: RunningNeo4j) {
  const graph = bigGraph({ entities: 10_000, relations: 50_000 })
  await ours(server, graph)
  const { loads } = writeCsv(server.home, graph)
  for (let turn = 0; turn < 3; turn++) {
    await emptied(server)
    await loadCsv(server, loads)
    await emptied(server)
    await ours(server, graph)
  }
}

const WAYS = ['csv', 'ready', 'own'] as const
type Way = (typeof WAYS)[number]

/** Transactions whose rows are made already. */
function withRowsMade(graph: Graph): Unit[][] {
  const made = <T extends { make: () => unknown }>(planned: readonly T[]): T[] =>
    planned.map((one) => {
      const row = one.make()
      return { ...one, make: () => row }
    })
  const units = planGraph({ nodes: new Map(), relations: new Map() }, graph)
  return inTransactions(
    units.map((unit) => ({
      ...unit,
      nodes: made(unit.nodes),
      passages: made(unit.passages),
      relations: made(unit.relations),
    })),
  )
}

async function written(server: RunningNeo4j, transactions: readonly (readonly Unit[])[]) {
  const session = new Neo4jSession(server, 'loading')
  try {
    for await (const _ of writeTransactions(session, transactions, Promise.resolve()));
  } finally {
    await session.close()
  }
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
