import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fold } from '../graph/model/index.js'
import { openEmbeddedLoader } from '../graph/store/embedded/index.js'
import { assemble } from '../graph-import/assembly/index.js'
import { loadAuthorities } from '../graph-import/authorities/index.js'
import { readSource } from '../graph-import/documents/index.js'
import { hold, unpack } from '../graph-import/load/kept.js'
import { readingThreads } from '../graph-import/load/reading-threads.js'
import { toReading } from '../graph-import/relations/index.js'
import { toStructure } from '../graph-import/structure/index.js'
import { toText } from '../graph-import/text/index.js'
import { type Ratio, timed } from './ratios.js'

const NOW = '2026-01-01T00:00:00.000Z'

interface MadeFile {
  name: string
  bytes: Uint8Array
}

/**
 * The import stage by stage, on the documents of `corpus/` and copies of them of other
 * years: how many documents and megabytes a second, and which share each stage has. What
 * a megabyte costs stands beside folding the same letters and cutting them into words.
 */
export async function measureImport(copies = 12): Promise<Ratio[]> {
  const corpus = join(process.cwd(), 'corpus')
  const files = (await Promise.all(Array.from({ length: copies }, (_, turn) => copyOf(corpus, turn)))).flat()
  const megabytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6
  // The first documents pay for word lists, reference data and the compiler.
  for (const { name, bytes } of await copyOf(corpus, copies))
    toReading(toStructure(toText(await readSource(name, bytes))), loadAuthorities())

  const [words] = await timed(() =>
    files.map(({ bytes }) => fold(new TextDecoder().decode(bytes)).match(/[a-z0-9]+/g)?.length),
  )
  const [documents, sources] = await timed(() => Promise.all(files.map(({ name, bytes }) => readSource(name, bytes))))
  const [text, texts] = await timed(() => sources.map(toText))
  const [structure, structured] = await timed(() => texts.map(toStructure))
  const [relations, readings] = await timed(() => structured.map((one) => toReading(one, loadAuthorities())))
  const [packing, held] = await timed(() => readings.map((reading) => hold({ reading, importedAt: NOW })))
  const [unpacking, kept] = await timed(() => held.map(({ stored }) => unpack(stored)))
  const [assembly, graph] = await timed(() => assemble(kept))
  const [load] = await timed(() => loaded(graph, new Map(held.map(({ file, stored }) => [file.sha256, stored]))))

  const stages = { documents, text, structure, 'mentions, entities, relations': relations }
  const others = { 'packing readings': packing, 'unpacking readings': unpacking, assembly, load }
  const whole = Object.values({ ...stages, ...others }).reduce((sum, ms) => sum + ms, 0)
  const row = (name: string, value: number, unit: Ratio['unit'], ratio: number | null = null, against = '') => ({
    measurement: 'import',
    name,
    value,
    unit,
    ratio,
    against: ratio === null ? null : against,
  })
  return [
    row('whole', whole, 'ms', whole / words, 'cutting the text into folded words'),
    row('documents', (files.length / whole) * 1000, 'documents/s'),
    row('text', (megabytes / whole) * 1000, 'MB/s'),
    ...Object.entries({ ...stages, ...others }).map(([name, ms]) => row(name, ms, 'ms', ms / whole, 'whole')),
    ...(await inThreads(files)).map(({ threads, ms }, _, [one]) =>
      row(`reading, by the clock, threads: ${threads}`, ms, 'ms', ms / (one?.ms ?? ms), 'one thread'),
    ),
  ]
}

/** The corpus as it would be some years before; the first copy is the corpus itself. */
async function copyOf(corpus: string, turn: number): Promise<MadeFile[]> {
  const names = (await readdir(corpus)).filter((name) => !/^readme/i.test(name)).sort()
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(corpus, name), 'utf8')
      const earlier = text.replace(/\b20[012]\d\b/g, (year) => String(Number(year) - turn))
      return { name: `${turn}-${name}`, bytes: new TextEncoder().encode(earlier) }
    }),
  )
}

async function loaded(...[graph, readings]: [Parameters<Loader['load']>[0], Parameters<Loader['load']>[1]]) {
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-bench-'))
  const loader = await openEmbeddedLoader(folder)
  try {
    await loader.load(graph, readings, NOW)
  } finally {
    await loader.close()
    await rm(folder, { recursive: true, force: true })
  }
}
type Loader = Awaited<ReturnType<typeof openEmbeddedLoader>>

/** One thread, then one a core: the clock's milliseconds, threads' start included. */
async function inThreads(files: readonly MadeFile[]): Promise<{ threads: number; ms: number }[]> {
  const measured: { threads: number; ms: number }[] = []
  for (const threads of new Set([1, availableParallelism()])) {
    const reader = readingThreads(new URL('./read.worker.js', import.meta.url), threads)
    const start = performance.now()
    await Promise.all(files.map(({ name, bytes }) => reader.read(name, bytes, NOW)))
    measured.push({ threads, ms: performance.now() - start })
    await reader.close()
  }
  return measured
}
