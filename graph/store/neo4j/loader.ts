import type { Graph } from '../../model/index.js'
import type { GraphLoader, StoredReading, StoreInfo } from '../graph-store.js'
import { checked, infoOf, inOrder } from '../loadable.js'
import type { Neo4jConfig } from './config.js'
import { writeInfo } from './corpus.js'
import { lockForImport } from './lock.js'
import { got } from './mappers.js'
import { LABEL } from './names.js'
import { inTransactions, planGraph, planReadings, type Unit } from './plan.js'
import { readPresent } from './present.js'
import { awaitIndexes, INDEX_NAMES, schema } from './schema.js'
import { Neo4jSession } from './session.js'
import { writeTransactions } from './transactions.js'

/**
 * Opens the database for one import, with constraint and indexes where they are missing; until
 * `close`, other imports are refused.
 * @throws StoreError STORE_UNAVAILABLE where the server is silent, refuses the password or is too old, or while another import runs.
 */
export async function openNeo4jLoader(config: Neo4jConfig): Promise<GraphLoader> {
  const session = new Neo4jSession(config, 'loading')
  try {
    await prepare(session)
    const unlock = await lockForImport(session)
    return {
      readings: () => readReadings(session),
      notices: () => noticesOf(session, config.database),
      load: (graph, readings, importedAt, progress) => load(session, graph, readings, importedAt, progress),
      close: async () => {
        // A server that has gone away takes no lock back; it is forgotten after a while.
        await unlock().catch(() => {})
        await session.close()
      },
    }
  } catch (error) {
    await session.close()
    throw error
  }
}

/** Constraint and indexes, only those that are missing: to ask for each whether it is there takes a tenth of a second. */
async function prepare(session: Neo4jSession) {
  const present = new Set((await session.read(INDEX_NAMES)).map((row) => got<string>(row, 'name')))
  for (const { name, query } of schema()) if (!present.has(name)) await session.write((run) => run(query))
  await session.write((run) => run(awaitIndexes()))
}

const READINGS = `MATCH (r:${LABEL.own}:${LABEL.reading}) RETURN r.key AS key, r.rules AS rules, r.bytes AS bytes`

async function readReadings(session: Neo4jSession): Promise<Map<string, StoredReading>> {
  const readings = new Map<string, StoredReading>()
  await session.stream({ text: READINGS, parameters: {} }, (row) => {
    const bytes = got<Int8Array>(row, 'bytes')
    const rules = got<string>(row, 'rules')
    readings.set(got(row, 'key'), { rules, bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) })
  })
  return readings
}

/** Both counts are kept by Neo4j, so nothing is read. */
const NODES = `CALL () { MATCH (n) RETURN count(n) AS nodes } CALL () { MATCH (n:${LABEL.own}) RETURN count(n) AS ours }
RETURN nodes - ours AS others`

async function noticesOf(session: Neo4jSession, database: string): Promise<string[]> {
  const [row] = await session.read({ text: NODES, parameters: {} })
  const others = row ? got<number>(row, 'others') : 0
  if (others === 0) return []
  const nodes = others === 1 ? '1 node' : `${others} nodes`
  return [
    `Database "${database}" holds other data too: ${nodes} without the label ${LABEL.own}. They are neither read nor touched.`,
  ]
}

type Progress = NonNullable<Parameters<GraphLoader['load']>[3]>

async function load(
  session: Neo4jSession,
  given: Graph,
  readings: ReadonlyMap<string, StoredReading>,
  importedAt: string,
  progress: Progress = () => {},
): Promise<StoreInfo> {
  const graph = inOrder(given)
  // The server has work meanwhile, of which nothing is committed before the graph has proved sound.
  const sound = checked(graph)
  // A failure is met where it is awaited.
  sound.catch(() => {})
  try {
    return await write(session, graph, readings, sound, importedAt, progress)
  } catch (error) {
    // With a graph that is not sound anything may go wrong.
    await sound
    throw error
  }
}

async function write(
  session: Neo4jSession,
  graph: Graph,
  readings: ReadonlyMap<string, StoredReading>,
  sound: Promise<void>,
  importedAt: string,
  progress: Progress,
): Promise<StoreInfo> {
  const present = await readPresent(session)
  const transactions = inTransactions([...planReadings(present, readings), ...planGraph(present, graph)])
  const [rows, documents] = [rowsOf(transactions.flat()), documentsOf(transactions.flat())]
  const tell = (written: readonly Unit[]) =>
    progress(rowsOf(written), rows, { done: documentsOf(written), total: documents })
  tell([])
  let info: StoreInfo | null = null
  for await (const written of writeTransactions(session, transactions, sound)) {
    tell(transactions.slice(0, written).flat())
    // While the server has work: the next is sent already.
    if (written > 0) info ??= infoOf(graph, importedAt)
  }
  const state = info ?? infoOf(graph, importedAt)
  await session.write((run) => run(writeInfo(state)))
  return state
}

const rowsOf = (units: readonly Unit[]) => units.reduce((sum, { size }) => sum + size, 0)

const documentsOf = (units: readonly Unit[]) => units.filter(({ isDocument }) => isDocument).length
