import { type FSWatcher, watch } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { StoreError } from '../errors.js'
import type { StoreInfo } from '../graph-store.js'
import { isCode, pathsIn } from './folder.js'
import { type ServedGraph, serve } from './served-graph.js'
import { readSnapshot } from './snapshot.js'

export interface SnapshotWatch {
  /** Null while there is no snapshot. Whoever has got one keeps it for the whole answer. */
  current(): ServedGraph | null
  close(): void
}

/**
 * Serves the snapshot that is there, and moves over to each that replaces it. The system's
 * notices make that quick; looking at intervals makes it sure, also where there are none.
 */
export async function watchSnapshots(
  folder: string,
  interval: number,
  onProblem: (error: Error) => void,
  onChange: (info: StoreInfo) => void,
): Promise<SnapshotWatch> {
  const { snapshot } = pathsIn(folder)
  let seen = await identity(snapshot)
  let current = seen === null ? null : await load(folder)
  let closed = false

  const look = async () => {
    const now = await identity(snapshot).catch(() => null)
    if (now === seen || now === null || closed) return
    const before = seen
    seen = now
    try {
      const next = await load(folder)
      if (!next || closed) return
      const former = current?.graph.info.version ?? null
      current = next
      if (next.graph.info.version !== former) onChange(next.graph.info)
    } catch (error) {
      // A damaged one stays so; what else hindered reading may pass.
      if (!(error instanceof StoreError)) seen = before
      onProblem(error instanceof Error ? error : new Error(String(error)))
    }
  }
  /** One look at a time; what was noticed meanwhile is looked at afterwards. */
  const looks = { busy: false, again: false }
  const lookOnce = async () => {
    looks.again = looks.busy
    if (looks.busy) return
    looks.busy = true
    try {
      do {
        looks.again = false
        await look()
      } while (looks.again)
    } finally {
      looks.busy = false
    }
  }
  let notices: FSWatcher | null = null
  const listen = () => {
    notices ??= watchFolder(folder, basename(snapshot), lookOnce)
    notices?.on('error', () => {
      notices?.close()
      notices = null
    })
  }
  listen()
  const timer = setInterval(() => {
    if (!notices) listen()
    lookOnce()
  }, interval)
  timer.unref()
  return {
    current: () => current,
    close: () => {
      closed = true
      clearInterval(timer)
      notices?.close()
    },
  }
}

/** Ready for type-ahead. Between the long steps others are let in: the former graph goes on answering. */
async function load(folder: string): Promise<ServedGraph | null> {
  const snapshot = await readSnapshot(folder)
  if (!snapshot) return null
  await setImmediate()
  const served = serve(snapshot)
  await setImmediate()
  served.entitySearch()
  // Long work on a large graph, which whoever first searches passages would wait for; it gives turns.
  void served.passageSearch()
  return served
}

/** Tells a file from the one that replaced it; null where there is none. */
async function identity(path: string): Promise<string | null> {
  try {
    const { ino, size, mtimeMs } = await stat(path)
    return `${ino} ${size} ${mtimeMs}`
  } catch (error) {
    if (isCode(error, 'ENOENT', 'ENOTDIR')) return null
    throw error
  }
}

/** Null where the folder is not there yet or the system gives no notices. */
function watchFolder(folder: string, file: string, notice: () => void): FSWatcher | null {
  try {
    return watch(folder, { persistent: false }, (_, name) => {
      if (name === null || name === file) notice()
    })
  } catch {
    return null
  }
}
