import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Graph } from '../../model/index.js'
import type { GraphLoader, StoredReading, StoreInfo } from '../graph-store.js'
import { infoOf, loadable } from '../loadable.js'
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
  const graph = loadable(given)
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

/** What a killed writer left. The lock says that no other is at it. */
async function removeLeftovers(folder: string) {
  for (const place of [folder, pathsIn(folder).readings]) {
    const files = await readdir(place).catch(() => [])
    for (const file of files) if (file.startsWith(TEMPORARY)) await rm(join(place, file), { force: true })
  }
}
