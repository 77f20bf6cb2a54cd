import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { StoredReading } from '../graph-store.js'
import { isCode, pathsIn, replaceFile } from './folder.js'
import type { KeptReading } from './snapshot.js'

/**
 * Readings lie beside the snapshot, one file each, named by the hash of its bytes, so that an
 * import writes only the new ones. The snapshot lists them: until it is replaced, the new files are
 * nobody's.
 */
export async function keepReadings(
  folder: string,
  readings: ReadonlyMap<string, StoredReading>,
  done: () => void,
): Promise<KeptReading[]> {
  const { readings: place } = pathsIn(folder)
  await mkdir(place, { recursive: true })
  const kept: KeptReading[] = []
  await inTurns([...readings], async ([key, reading]) => {
    const file = createHash('sha256').update(reading.bytes).digest('hex')
    if (!existsSync(join(place, file))) await replaceFile(join(place, file), [reading.bytes])
    kept.push({ key, rules: reading.rules, file })
    done()
  })
  return kept.sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** A reading whose file is gone or damaged is left out: the importer then reads the document anew. */
export async function loadReadings(folder: string, kept: readonly KeptReading[]): Promise<Map<string, StoredReading>> {
  const { readings: place } = pathsIn(folder)
  const found = new Map<string, StoredReading>()
  await inTurns(kept, async ({ key, rules, file }) => {
    const bytes = await readFile(join(place, file)).catch((error: unknown) => {
      if (isCode(error, 'ENOENT')) return null
      throw error
    })
    if (bytes && createHash('sha256').update(bytes).digest('hex') === file) found.set(key, { rules, bytes })
  })
  return found
}

/** Removes what neither list names. */
export async function removeOthers(folder: string, ...lists: (readonly KeptReading[])[]) {
  const { readings: place } = pathsIn(folder)
  const wanted = new Set(lists.flat().map((reading) => reading.file))
  const there = await readdir(place).catch(() => [])
  for (const file of there) if (!wanted.has(file)) await rm(join(place, file), { force: true })
}

/** Files opened side by side. */
const SIDE_BY_SIDE = 8

async function inTurns<T>(items: readonly T[], act: (item: T) => Promise<void>) {
  const queue = items.values()
  const worker = async () => {
    for (const item of queue) await act(item)
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker))
}
