import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import * as z from 'zod'
import {
  type Diagnostic,
  ENTITY_KINDS,
  type Entity,
  type Graph,
  type Passage,
  RELATION_KINDS,
} from '../../model/index.js'
import { StoreError } from '../errors.js'
import type { StoreInfo } from '../graph-store.js'
import { type Columns, type MentionColumns, type RelationColumns, toColumns } from './columns.js'
import { isCode, pathsIn, replaceFile } from './folder.js'

/**
 * The graph on disk: one file. Its first line names the format, its version and the checksum of all that follows; its
 * second is a header in JSON, which says how long the blocks behind it are; each block is
 * compressed by itself, so that they unpack side by side.
 */
export interface Snapshot {
  info: StoreInfo
  readings: KeptReading[]
  entities: Entity[]
  /** By document and position; mentions are in the columns. */
  passages: Omit<Passage, 'mentions'>[]
  diagnostics: Diagnostic[]
  redirects: Graph['redirects']
  columns: Columns
}

/** Where a reading lies in the folder `readings`. */
export interface KeptReading {
  key: string
  rules: string
  /** Name of the file: hash of its bytes. */
  file: string
}

const FORMAT = 'rapporteur-snapshot'
const FORMAT_VERSION = 1

const headerSchema = z.object({
  info: z.object({
    version: z.string(),
    importedAt: z.string(),
    entityCounts: z.partialRecord(z.enum(ENTITY_KINDS), z.number()),
    relationCounts: z.partialRecord(z.enum(RELATION_KINDS), z.number()),
    passageCount: z.number(),
  }),
  readings: z.array(z.object({ key: z.string(), rules: z.string(), file: z.string() })),
  blocks: z.array(z.object({ name: z.string(), length: z.number().int().nonnegative() })),
})
type Header = z.infer<typeof headerSchema>

const pack = promisify<Uint8Array, { level: number }, Buffer>(gzip)
const unpack = promisify<Uint8Array, Buffer>(gunzip)

/** Level 1 is three times as fast as the usual one and makes files a tenth larger. */
const COMPRESSION = { level: 1 }
/** Entities or passages in a block: small enough to unpack side by side, far below the longest string. */
const IN_BLOCK = 10_000

export async function writeSnapshot(folder: string, graph: Graph, info: StoreInfo, readings: KeptReading[]) {
  const { snapshot, previous } = pathsIn(folder)
  const columns = toColumns(graph)
  const parts: [string, () => Uint8Array][] = [
    ...inBlocks('entities', graph.entities),
    ...inBlocks('passages', graph.passages, ({ mentions, ...passage }) => passage),
    ['diagnostics', () => json(graph.diagnostics)],
    ['redirects', () => json(graph.redirects)],
    ['strings', () => json(columns.strings)],
    ...Object.entries(columns.relations).map(([name, column]) => numbers(`relations.${name}`, column)),
    ...Object.entries(columns.mentions).map(([name, column]) => numbers(`mentions.${name}`, column)),
  ]
  const blocks = await Promise.all(
    parts.map(async ([name, bytes]) => ({ name, bytes: await pack(bytes(), COMPRESSION) })),
  )
  const header = { info, readings, blocks: blocks.map(({ name, bytes }) => ({ name, length: bytes.length })) }
  const body = [Buffer.from(`${JSON.stringify(header)}\n`), ...blocks.map((block) => block.bytes)]
  await replaceFile(snapshot, [Buffer.from(`${FORMAT} ${FORMAT_VERSION} ${checksum(body)}\n`), ...body], previous)
}

/** Null where there is none yet. @throws StoreError STORE_UNAVAILABLE for a damaged one, with what to do. */
export async function readSnapshot(folder: string): Promise<Snapshot | null> {
  const bytes = await readFile(pathsIn(folder).snapshot).catch((error: unknown) => {
    if (isCode(error, 'ENOENT')) return null
    throw error
  })
  return bytes && decode(folder, bytes)
}

/** What the header alone tells; the rest of the file is not checked. */
export async function readHeader(folder: string): Promise<Pick<Header, 'info' | 'readings'> | null> {
  const file = await open(pathsIn(folder).snapshot, 'r').catch((error: unknown) => {
    if (isCode(error, 'ENOENT')) return null
    throw error
  })
  if (!file) return null
  try {
    const lines: string[] = []
    for await (const line of file.readLines({ autoClose: false })) if (lines.push(line) === 2) break
    parseFormat(folder, lines[0] ?? '')
    return parseHeader(folder, lines[1] ?? '')
  } finally {
    await file.close()
  }
}

async function decode(folder: string, bytes: Buffer): Promise<Snapshot> {
  const format = bytes.indexOf('\n') + 1
  const stated = parseFormat(folder, bytes.toString('utf8', 0, format))
  if (checksum([bytes.subarray(format)]) !== stated) throw damaged(folder, 'its checksum does not fit its content')
  const start = bytes.indexOf('\n', format) + 1
  const header = parseHeader(folder, bytes.toString('utf8', format, start))
  let from = start
  const unpacked = header.blocks.map(async ({ name, length }) => {
    from += length
    return [name, await unpack(bytes.subarray(from - length, from))] as const
  })
  const blocks = new Map<string, Buffer[]>()
  for (const [name, block] of await Promise.all(unpacked)) blocks.set(name, [...(blocks.get(name) ?? []), block])
  const named = (name: string) => blocks.get(name) ?? []
  const one = (name: string) => named(name)[0] ?? Buffer.alloc(0)
  const ints = (name: string) => new Int32Array(aligned(one(name)))
  const floats = (name: string) => new Float64Array(aligned(one(name)))
  return {
    info: header.info,
    readings: header.readings,
    entities: named('entities').flatMap((block) => parse<Entity[]>(block)),
    passages: named('passages').flatMap((block) => parse<Omit<Passage, 'mentions'>[]>(block)),
    diagnostics: parse(one('diagnostics')),
    redirects: parse(one('redirects')),
    columns: {
      strings: parse(one('strings')),
      relations: {
        kind: ints('relations.kind'),
        source: ints('relations.source'),
        target: ints('relations.target'),
        qualifier: ints('relations.qualifier'),
        confidence: floats('relations.confidence'),
        inferred: ints('relations.inferred'),
        meeting: ints('relations.meeting'),
        asPrinted: ints('relations.asPrinted'),
        firstEvidence: ints('relations.firstEvidence'),
        evidencePassage: ints('relations.evidencePassage'),
        evidenceStart: ints('relations.evidenceStart'),
        evidenceEnd: ints('relations.evidenceEnd'),
        evidenceRule: ints('relations.evidenceRule'),
      } satisfies RelationColumns,
      mentions: {
        firstMention: ints('mentions.firstMention'),
        start: ints('mentions.start'),
        end: ints('mentions.end'),
        entity: ints('mentions.entity'),
        rule: ints('mentions.rule'),
        confidence: floats('mentions.confidence'),
      } satisfies MentionColumns,
    },
  }
}

/** The checksum that the first line states. */
function parseFormat(folder: string, line: string): string {
  const [format, version, stated] = line.trimEnd().split(' ')
  if (format !== FORMAT || !stated) throw damaged(folder, 'its first line is not that of a snapshot')
  if (version === String(FORMAT_VERSION)) return stated
  throw new StoreError(
    'STORE_UNAVAILABLE',
    `${pathsIn(folder).snapshot} was written by another version of Rapporteur (format ${version}, this one reads ${FORMAT_VERSION}). Delete it and import the documents again.`,
  )
}

function parseHeader(folder: string, line: string): Header {
  try {
    return headerSchema.parse(JSON.parse(line))
  } catch (error) {
    throw damaged(folder, 'its header can not be read', error)
  }
}

function damaged(folder: string, what: string, cause?: unknown): StoreError {
  const { snapshot, previous } = pathsIn(folder)
  const back = existsSync(previous)
    ? `Put the one before it back (mv ${previous} ${snapshot}), or delete it`
    : 'Delete it'
  const message = `${snapshot} is damaged: ${what}. ${back} and import the documents again.`
  return new StoreError('STORE_UNAVAILABLE', message, { cause })
}

function checksum(bodies: readonly Uint8Array[]): string {
  const hash = createHash('sha256')
  for (const body of bodies) hash.update(body)
  return hash.digest('hex')
}

function inBlocks<T>(name: string, items: readonly T[], map: (item: T) => unknown = (item) => item) {
  const blocks: [string, () => Uint8Array][] = []
  for (let from = 0; from < items.length; from += IN_BLOCK) {
    blocks.push([name, () => json(items.slice(from, from + IN_BLOCK).map(map))])
  }
  return blocks
}

/** Typed arrays are kept as the machine has them: little end first on all that run Node. */
function numbers(name: string, column: Int32Array | Float64Array): [string, () => Uint8Array] {
  return [name, () => new Uint8Array(column.buffer, column.byteOffset, column.byteLength)]
}

function json(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value))
}

/** Own memory, since a view on numbers must begin at a multiple of their size. */
function aligned(bytes: Buffer): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.length)
  new Uint8Array(copy).set(bytes)
  return copy
}

/** The checksum has vouched for the bytes, and `load` for the shapes that were written. */
function parse<T>(bytes: Buffer): T {
  return JSON.parse(bytes.toString('utf8')) as T
}
