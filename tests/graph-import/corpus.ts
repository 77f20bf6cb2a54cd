import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Graph } from '../../graph/model/index.js'
import type { KeptReading } from '../../graph-import/assembly/index.js'
import { read, toGraph } from '../../graph-import/pipeline.js'

const FOLDER = join(process.cwd(), 'corpus')

/** The five files of the corpus, by what tells them apart in their names. */
export const FILES = readdirSync(FOLDER).filter((name) => !/^readme/i.test(name))
export const RAW = FILES.filter((name) => name.endsWith('.pdf-text.txt'))
export const CLEAN = FILES.filter((name) => name.endsWith('2022-report.txt'))
export const OTHERS = FILES.filter((name) => !RAW.includes(name) && !CLEAN.includes(name))

const readings = new Map<string, Promise<KeptReading>>()

/** Each file is read once for all tests of a file. */
export function readingOf(name: string): Promise<KeptReading> {
  const known = readings.get(name) ?? readFromCorpus(name)
  readings.set(name, known)
  return known
}

async function readFromCorpus(name: string): Promise<KeptReading> {
  return { reading: await read(name, readFileSync(join(FOLDER, name))), importedAt: '2026-01-01T00:00:00.000Z' }
}

export async function graphOf(names: readonly string[]): Promise<Graph> {
  return toGraph(await Promise.all(names.map(readingOf)))
}
