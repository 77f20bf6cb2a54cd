import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Diagnostic, Graph } from '../../graph/model/index.js'
import type { GraphLoader, StoreInfo } from '../../graph/store/graph-store.js'
import { assemble } from '../assembly/index.js'
import { inOrder } from './ahead.js'
import { isExport, readingsOfExport } from './exported.js'
import { type HeldReading, hold, holdStored, RULES, unpack } from './kept.js'
import type { Reader } from './reader.js'
import { SharedTexts } from './shared-texts.js'

export interface ImportRequest {
  files: readonly string[]
  /** Symbols or file names of documents to take out of the graph. */
  remove: readonly string[]
  /** Closed when all files are read. */
  reader: Reader
  /** ISO instant of this import. */
  now: string
  progress?: (step: ImportStep) => void
}

export type ImportStep =
  | { step: 'reading'; done: number; total: number; file: string }
  | { step: 'assembling'; documents: number }
  | { step: 'loading'; done: number; total: number; documents?: { done: number; total: number } | undefined }

export interface ImportResult {
  read: number
  /** Files that the store had already, read by the same rules. */
  unchanged: number
  /** Former files of documents that were read anew. */
  replaced: string[]
  removed: string[]
  /** Asked to be removed, but not in the store. */
  notFound: string[]
  failed: { path: string; reason: string }[]
  graph: Pick<Graph, 'entities' | 'relations' | 'passages'>
  diagnostics: readonly Diagnostic[]
  info: StoreInfo
}

type Readings = Map<string, HeldReading>

/**
 * Brings files into a store, beside what it holds. A file that cannot be read is named and
 * the rest imported; a file of a name that the store knows, with other content of the same
 * document, replaces the former. Several files may be read at the same time; they count
 * in the order in which they are given.
 */
export async function importFiles(loader: GraphLoader, request: ImportRequest): Promise<ImportResult> {
  const readings: Readings = new Map()
  for (const [key, stored] of await loader.readings()) readings.set(key, holdStored(stored))
  const read = await readFiles(readings, request)
  const { removed, notFound } = removeFrom(readings, request.remove)
  request.progress?.({ step: 'assembling', documents: readings.size })
  const graph = assembled(readings)
  const kept = new Map([...readings].map(([key, { stored }]) => [key, stored]))
  const info = await loader.load(graph, kept, request.now, (done, total, documents) =>
    request.progress?.({ step: 'loading', done, total, documents }),
  )
  return { ...read, removed, notFound, graph, diagnostics: graph.diagnostics, info }
}

function assembled(readings: Readings): Graph {
  const texts = new SharedTexts()
  return assemble([...readings.values()].map(({ stored }) => unpack(stored, texts)))
}

/** Puts what the files say among the readings. */
async function readFiles(readings: Readings, request: ImportRequest) {
  const result = { read: 0, unchanged: 0, replaced: [] as string[], failed: [] as ImportResult['failed'] }
  const { files, reader } = request
  const progress = (done: number) =>
    request.progress?.({ step: 'reading', done, total: files.length, file: basename(files[done] ?? '') })
  const attempt = (path: string) =>
    lookAt(path, readings, request).catch((error: unknown) => ({ path, reason: reasonOf(error) }))
  // Twice as many as are read at once, so that a long file keeps no thread waiting.
  const ahead = reader.atOnce === 1 ? 1 : reader.atOnce * 2
  let done = 0
  try {
    if (files.length > 0) progress(0)
    for await (const first of inOrder(files, ahead, attempt)) {
      // What a file before it has changed is looked at anew.
      const isCurrent = 'reason' in first || readings.get(first.key) === first.known
      const look = isCurrent ? first : await attempt(first.path)
      if ('reason' in look) result.failed.push(look)
      else if (look.fresh === null) result.unchanged++
      else {
        if (look.replaces) result.replaced.push(...removeFormer(readings, look.key, look.fresh))
        for (const held of look.fresh) readings.set(held.file.sha256, held)
        result.read++
      }
      if (++done < files.length) progress(done)
    }
  } finally {
    await reader.close()
  }
  return result
}

/** What a file says, beside the readings that were known when it was looked at. */
interface Look {
  path: string
  key: string
  known: HeldReading | undefined
  /** Null where it is known already. */
  fresh: HeldReading[] | null
  /** Whether former files of that name make way. */
  replaces: boolean
}

async function lookAt(path: string, readings: Readings, { reader, now }: ImportRequest): Promise<Look> {
  const name = basename(path)
  const bytes = await readFile(path)
  const key = createHash('sha256').update(bytes).digest('hex')
  const known = readings.get(key)
  const found = { path, key, known }
  if (known?.stored.rules === RULES && known.file.name === name) return { ...found, fresh: null, replaces: false }
  if (isExport(path, bytes)) return { ...found, fresh: readingsOfExport(bytes).map(hold), replaces: false }
  return { ...found, fresh: [await reader.read(name, bytes, known?.importedAt ?? now)], replaces: true }
}

/** @returns the names of the files that made way. */
function removeFormer(readings: Readings, key: string, fresh: readonly HeldReading[]): string[] {
  const former = [...readings].filter(
    ([other, { file, document }]) =>
      other !== key && fresh.some((held) => held.file.name === file.name && held.document === document),
  )
  for (const [other] of former) readings.delete(other)
  return former.map(([, { file }]) => file.name)
}

function removeFrom(readings: Readings, names: readonly string[]) {
  const removed: string[] = []
  const notFound: string[] = []
  const graph = names.length === 0 ? null : assembled(readings)
  for (const name of names) {
    const document = graph?.entities.find(
      (e) => e.kind === 'DOCUMENT' && (e.symbol === name.replace(/\*+$/, '') || e.id === name),
    )
    const files = new Set(document?.kind === 'DOCUMENT' ? document.sources.map(({ sha256 }) => sha256) : [])
    const keys = [...readings]
      .filter(([key, { file }]) => files.has(key) || file.name === basename(name))
      .map(([key]) => key)
    for (const key of keys) {
      removed.push(readings.get(key)?.file.name ?? key)
      readings.delete(key)
    }
    if (keys.length === 0) notFound.push(name)
  }
  return { removed, notFound }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
