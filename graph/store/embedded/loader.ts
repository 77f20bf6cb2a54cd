import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import {
  compareIds,
  diagnosticSchema,
  type Entity,
  entitySchema,
  type Graph,
  inconsistencies,
  passageSchema,
  relationSchema,
} from '../../model/index.js'
import type { GraphLoader, StoredReading, StoreInfo } from '../graph-store.js'
import { comparePassages } from '../search/rank.js'
import { graphVersion } from '../version.js'
import { pathsIn, TEMPORARY } from './folder.js'
import { keepReadings, loadReadings, removeOthers } from './kept-readings.js'
import { lockForImport } from './lock.js'
import { readHeader, writeSnapshot } from './snapshot.js'

/**
 * Opens the folder for one import; until `close`, others are refused. A folder that is not there is made.
 * @throws StoreError STORE_UNAVAILABLE while another import runs, or where the snapshot is damaged.
 */
export async function openEmbeddedLoader(folder: string): Promise<GraphLoader> {
  const unlock = await lockForImport(folder)
  return {
    readings: async () => {
      const header = await readHeader(folder)
      return loadReadings(folder, header?.readings ?? [])
    },
    load: (graph, readings, importedAt, progress) => load(folder, graph, readings, importedAt, progress),
    close: async () => unlock(),
  }
}

async function load(
  folder: string,
  given: Graph,
  readings: ReadonlyMap<string, StoredReading>,
  importedAt: string,
  progress: (done: number, total: number) => void = () => {},
): Promise<StoreInfo> {
  // Steps of the progress: one for each reading, and three for the graph.
  const total = readings.size + 3
  let done = 0
  const step = () => progress(++done, total)
  const graph = validated(inOrder(given))
  step()
  await removeLeftovers(folder)
  const kept = await keepReadings(folder, readings, step)
  const info = infoOf(graph, importedAt)
  step()
  const former = await readHeader(folder).catch(() => null)
  await writeSnapshot(folder, graph, info, kept)
  await removeOthers(folder, kept, former?.readings ?? [])
  step()
  return info
}

/** The orders that `Graph` promises and the columns rely on; sorting what is sorted costs little. */
function inOrder(graph: Graph): Graph {
  const byId = (a: { id: string }, b: { id: string }) => compareIds(a.id, b.id)
  return {
    ...graph,
    entities: graph.entities.toSorted(byId),
    relations: graph.relations.toSorted(byId),
    passages: graph.passages.toSorted(comparePassages),
  }
}

/** @throws Error with the first findings: a graph that is not whole is not kept. */
function validated(graph: Graph): Graph {
  for (const entity of graph.entities) entitySchema.parse(entity)
  for (const relation of graph.relations) relationSchema.parse(relation)
  for (const passage of graph.passages) passageSchema.parse(passage)
  for (const diagnostic of graph.diagnostics) diagnosticSchema.parse(diagnostic)
  const found = inconsistencies(graph)
  if (found.length > 0) throw new Error(`The graph is not consistent, so it was not kept:\n${found.join('\n')}`)
  return graph
}

function infoOf(graph: Graph, importedAt: string): StoreInfo {
  return {
    version: graphVersion(graph),
    importedAt,
    entityCounts: countBy(graph.entities, (entity: Entity) => entity.kind),
    relationCounts: countBy(graph.relations, (relation) => relation.kind),
    passageCount: graph.passages.length,
  }
}

function countBy<T, K extends string>(items: readonly T[], key: (item: T) => K): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {}
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1
  return counts
}

/** What a killed writer left. The lock says that no other is at it. */
async function removeLeftovers(folder: string) {
  for (const place of [folder, pathsIn(folder).readings]) {
    const files = await readdir(place).catch(() => [])
    for (const file of files) if (file.startsWith(TEMPORARY)) await rm(join(place, file), { force: true })
  }
}
