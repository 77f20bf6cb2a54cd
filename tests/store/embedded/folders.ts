import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import type { Graph } from '../../../graph/model/index.js'
import { openEmbeddedLoader } from '../../../graph/store/embedded/index.js'
import type { StoredReading, StoreInfo } from '../../../graph/store/graph-store.js'
import { build } from '../graphs.js'

const open: string[] = []
const closing: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const close of closing.splice(0)) await close()
  for (const folder of open.splice(0)) await rm(folder, { recursive: true, force: true })
})

/** A folder of its own for a case, removed behind it. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-embedded-'))
  open.push(folder)
  return folder
}

/** Closes it behind the case. */
export function closed<T extends { close(): Promise<void> }>(opened: T): T {
  closing.push(() => opened.close())
  return opened
}

export async function importInto(
  folder: string,
  graph: Graph,
  readings: ReadonlyMap<string, StoredReading> = new Map(),
): Promise<StoreInfo> {
  const loader = await openEmbeddedLoader(folder)
  try {
    return await loader.load(graph, readings, '2026-01-01T00:00:00.000Z')
  } finally {
    await loader.close()
  }
}

/** A small graph told from others by its countries. */
export function countries(...codes: string[]): Graph {
  return build((g) => {
    for (const code of codes) g.country(code)
  })
}

/** Waits until it is so, at most five seconds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    if (await holds()) return
    await new Promise((done) => setTimeout(done, 10))
  }
  throw new Error('it never came to be so')
}
