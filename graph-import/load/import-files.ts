import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Diagnostic, Graph } from '../../graph/model/index.js'
import type { GraphLoader, StoredReading, StoreInfo } from '../../graph/store/graph-store.js'
import { assemble, type KeptReading } from '../assembly/index.js'
import { isExport, readingsOfExport } from './exported.js'
import { pack, RULES, unpack } from './kept.js'

export interface ImportRequest {
  files: readonly string[]
  /** Symbols or file names of documents to take out of the graph. */
  remove: readonly string[]
  /** Reads one file; throws UnreadableFile. */
  read: (name: string, bytes: Uint8Array) => Promise<KeptReading['reading']>
  /** ISO instant of this import. */
  now: string
  progress?: (step: ImportStep) => void
}

export type ImportStep =
  | { step: 'reading'; done: number; total: number; file: string }
  | { step: 'assembling'; documents: number }
  | { step: 'loading'; done: number; total: number }

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

/**
 * Brings files into a store, beside what it holds. A file that cannot be read is named and
 * the rest imported; a file of a name that the store knows, with other content of the same
 * document, replaces the former.
 */
export async function importFiles(loader: GraphLoader, request: ImportRequest): Promise<ImportResult> {
  const stored = await loader.readings()
  const readings = new Map([...stored].map(([key, reading]) => [key, { stored: reading, kept: unpack(reading) }]))
  const result = { read: 0, unchanged: 0, replaced: [] as string[], failed: [] as ImportResult['failed'] }

  for (const [index, path] of request.files.entries()) {
    request.progress?.({ step: 'reading', done: index, total: request.files.length, file: basename(path) })
    try {
      const bytes = await readFile(path)
      const key = createHash('sha256').update(bytes).digest('hex')
      const known = readings.get(key)
      if (known?.stored.rules === RULES && known.kept.reading.file.name === basename(path)) {
        result.unchanged++
        continue
      }
      if (isExport(path, bytes)) {
        for (const kept of readingsOfExport(bytes)) readings.set(kept.reading.file.sha256, { stored: pack(kept), kept })
        result.read++
        continue
      }
      const reading = await request.read(basename(path), bytes)
      const kept = { reading, importedAt: known?.kept.importedAt ?? request.now }
      for (const [former, { kept: old }] of readings) {
        if (former !== key && replaces(kept, old)) {
          readings.delete(former)
          result.replaced.push(old.reading.file.name)
        }
      }
      readings.set(key, { stored: pack(kept), kept })
      result.read++
    } catch (error) {
      result.failed.push({ path, reason: reasonOf(error) })
    }
  }

  const { removed, notFound } = removeFrom(readings, request.remove)
  request.progress?.({ step: 'assembling', documents: readings.size })
  const graph = assemble([...readings.values()].map(({ kept }) => kept))
  const kept = new Map<string, StoredReading>([...readings].map(([key, { stored: reading }]) => [key, reading]))
  const info = await loader.load(graph, kept, request.now, (done, total) =>
    request.progress?.({ step: 'loading', done, total }),
  )
  return { ...result, removed, notFound, graph, diagnostics: graph.diagnostics, info }
}

const replaces = (fresh: KeptReading, old: KeptReading) =>
  fresh.reading.file.name === old.reading.file.name && fresh.reading.document.id === old.reading.document.id

function removeFrom(readings: Map<string, { kept: KeptReading }>, names: readonly string[]) {
  const removed: string[] = []
  const notFound: string[] = []
  const graph = names.length === 0 ? null : assemble([...readings.values()].map(({ kept }) => kept))
  for (const name of names) {
    const document = graph?.entities.find(
      (e) => e.kind === 'DOCUMENT' && (e.symbol === name.replace(/\*+$/, '') || e.id === name),
    )
    const files = new Set(document?.kind === 'DOCUMENT' ? document.sources.map(({ sha256 }) => sha256) : [])
    const keys = [...readings]
      .filter(([key, { kept }]) => files.has(key) || kept.reading.file.name === basename(name))
      .map(([key]) => key)
    for (const key of keys) {
      removed.push(readings.get(key)?.kept.reading.file.name ?? key)
      readings.delete(key)
    }
    if (keys.length === 0) notFound.push(name)
  }
  return { removed, notFound }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
