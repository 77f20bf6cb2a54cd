import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEmbeddedLoader, openEmbeddedStore } from '../../../graph/store/embedded/index.js'
import { findFiles } from '../../../graph-import/load/files.js'
import { importFiles } from '../../../graph-import/load/import-files.js'
import { readingThreads } from '../../../graph-import/load/reading-threads.js'
import { CORPUS, run, temporaryFolder } from '../../support/programs.js'

/** The built program of a thread, as `scripts/test.mjs` builds it. */
const BUILT = pathToFileURL(join(process.cwd(), 'dist/programs/read.worker.js'))
const NOW = '2026-01-01T00:00:00.000Z'

const folder = temporaryFolder()
const texts = join(folder, 'texts')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const report = (
  year: number,
  of: string,
) => `Report on the meeting of the Working Group on ${of} held in Vienna on 3 May ${year}

I. Attendance

1. The following parties were represented at the meeting: Austria, Chile and Norway.
`

beforeAll(() => {
  mkdirSync(texts)
  for (let year = 2001; year < 2013; year++) writeFileSync(join(texts, `${year}.txt`), report(year, 'Sample Matters'))
  writeFileSync(join(texts, 'broken.pdf'), 'no PDF at all')
  // Two files of one name and one document: the later one counts.
  for (const [place, of] of ['first', 'second'].entries()) {
    mkdirSync(join(texts, of))
    writeFileSync(join(texts, of, 'twice.txt'), `${report(2020, 'Twofold Matters')}\n2. ${place} paragraph more.\n`)
  }
})

async function imported(place: string, program: URL, threads: number) {
  const { files } = await findFiles([CORPUS, texts])
  const loader = await openEmbeddedLoader(join(folder, place))
  try {
    const reader = readingThreads(program, threads)
    return await importFiles(loader, { files, remove: [], reader, now: NOW })
  } finally {
    await loader.close()
  }
}

describe('reading in threads', () => {
  it('gives the same graph in the same order with one thread, with three, and in one process', async () => {
    const one = await imported('one', BUILT, 1)
    const three = await imported('three', BUILT, 3)
    expect(three).toEqual(one)
    expect(one.read).toBe(19)
    expect(one.replaced).toEqual(['twice.txt'])
    expect(one.failed).toEqual([{ path: join(texts, 'broken.pdf'), reason: expect.stringContaining('damaged') }])

    await run('import', [CORPUS, texts], { RAPPORTEUR_DATA: join(folder, 'process') })
    expect(await versionIn('process')).toBe(await versionIn('three'))
  }, 60_000)

  it('names the file at which a thread ends, and reads the rest with another', async () => {
    const program = join(folder, 'fragile.mjs')
    writeFileSync(
      program,
      `import { parentPort } from 'node:worker_threads'
       import ${JSON.stringify(BUILT.href)}
       parentPort.on('message', ({ name }) => { if (/^200[37]/.test(name)) process.exit(3) })`,
    )
    const { failed, read } = await imported('fragile', pathToFileURL(program), 2)
    expect(failed.map(({ path }) => path)).toEqual(
      ['2003.txt', '2007.txt', 'broken.pdf'].map((name) => join(texts, name)),
    )
    expect(failed[0]?.reason).toContain('broke off')
    expect(read).toBe(17)
  }, 60_000)

  it('names every file where threads cannot even start', async () => {
    const { failed, read } = await imported('absent', pathToFileURL(join(folder, 'absent.mjs')), 2)
    expect(read).toBe(0)
    expect(failed).toHaveLength(20)
  }, 60_000)
})

async function versionIn(place: string): Promise<string | null> {
  const store = await openEmbeddedStore(join(folder, place))
  const { version } = await store.info()
  await store.close()
  return version
}
