import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../../graph/model/index.js'
import { openEmbeddedLoader, openEmbeddedStore } from '../../../graph/store/embedded/index.js'
import { graphVersion } from '../../../graph/store/version.js'
import { bigGraph } from '../big-graph.js'
import { closed, countries, importInto, newFolder, until } from './folders.js'

/** Starts an import of these graphs, one after the other, in a process of its own. */
let startImport: (folder: string, graphs: readonly Graph[]) => Promise<ChildProcess>

beforeAll(async () => {
  const built = await build({
    entryPoints: [join(import.meta.dirname, 'beside.program.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  })
  const program = built.outputFiles[0]?.contents ?? ''
  startImport = async (folder, graphs) => {
    const place = await newFolder()
    await writeFile(join(place, 'beside.mjs'), program)
    const list = join(place, 'graphs.json')
    await writeFile(list, JSON.stringify(graphs))
    return spawn(process.execPath, [join(place, 'beside.mjs'), folder, list], { stdio: ['ignore', 'pipe', 'inherit'] })
  }
})

describe('an import beside a running server', () => {
  it('is noticed without a restart, by notices or by looking', async () => {
    const folder = await newFolder()
    await importInto(folder, countries('ITA'))
    const store = closed(await openEmbeddedStore(folder, { pollInterval: 50 }))
    const heard: (string | null)[] = []
    store.onChange((info) => void heard.push(info.version))
    const graphs = [countries('FJI'), countries('NGA')]
    await once(await startImport(folder, graphs), 'exit')
    const last = graphVersion(countries('NGA'))
    await until(async () => (await store.info()).version === last)
    expect(heard.at(-1)).toBe(last)
    expect(await store.entities(['country:NGA', 'country:ITA'])).toMatchObject([{ id: 'country:NGA' }, null])
  })

  it('of the same graph changes when it was imported, and no version to tell of', async () => {
    const folder = await newFolder()
    await importInto(folder, countries('ITA'))
    const store = closed(await openEmbeddedStore(folder, { pollInterval: 20 }))
    const heard: (string | null)[] = []
    store.onChange((info) => void heard.push(info.version))
    const before = await store.info()
    await once(await startImport(folder, [countries('ITA')]), 'exit')
    await until(async () => (await store.info()).importedAt !== before.importedAt)
    expect((await store.info()).version).toBe(before.version)
    expect(heard).toEqual([])
  })

  it('is noticed where the folder was not there when the server started', async () => {
    const folder = join(await newFolder(), 'later')
    const store = closed(await openEmbeddedStore(folder, { pollInterval: 20 }))
    const { version } = await importInto(folder, countries('ITA'))
    await until(async () => (await store.info()).version === version)
  })

  it('gives each answer wholly from one version', async () => {
    const folder = await newFolder()
    const graphs = [countries('AAA', 'BBB'), countries('CCC', 'DDD', 'EEE')]
    await importInto(folder, graphs[0] ?? countries())
    const store = closed(await openEmbeddedStore(folder, { pollInterval: 5 }))
    const loading = await startImport(folder, [...graphs, ...graphs, ...graphs].reverse())
    let ended = false
    loading.once('exit', () => {
      ended = true
    })
    const seen = new Set<string>()
    while (!ended) {
      const page = await store.list({ kind: 'COUNTRY', filter: {}, order: 'NAME', first: 9, after: null })
      seen.add(page.items.map((item) => item.value.label).join(' '))
      await new Promise((done) => setTimeout(done, 1))
    }
    expect([...seen].filter((one) => one !== 'AAA BBB' && one !== 'CCC DDD EEE')).toEqual([])
  })
})

describe('an import that is killed', () => {
  it('leaves the former graph or the new one, and the next import goes through', async () => {
    const folder = await newFolder()
    const former = countries('ITA')
    const next = bigGraph({ entities: 1_500, relations: 4_000 })
    await importInto(folder, former)
    const versions = [graphVersion(former), graphVersion(next)]
    for (const delay of [150, 250, 350, 450, 550]) {
      const killed = await startImport(folder, [next, former, next, former, next, former, next])
      await new Promise((done) => setTimeout(done, delay))
      killed.kill('SIGKILL')
      if (killed.exitCode === null && killed.signalCode === null) await once(killed, 'exit')
      const store = await openEmbeddedStore(folder)
      expect(versions).toContain((await store.info()).version)
      await store.close()
      // Its lock is nobody's now; what it left is taken away.
      await importInto(folder, former)
      expect((await readdir(folder)).filter((file) => file.includes('writing'))).toEqual([])
    }
  }, 60_000)
})

describe('two imports', () => {
  it('do not mix: the second is refused until the first has ended', async () => {
    const folder = await newFolder()
    const first = await openEmbeddedLoader(folder)
    const refused = openEmbeddedLoader(folder)
    await expect(refused).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
    await expect(refused).rejects.toThrow(`process ${process.pid}`)
    await expect(refused).rejects.toThrow(join(folder, 'import.lock'))
    await first.close()
    await importInto(folder, countries('ITA'))
  })

  it('take a lock over whose process has ended', async () => {
    const folder = await newFolder()
    const dead = await startImport(folder, [])
    await once(dead, 'exit')
    const holder = { process: dead.pid, host: hostname(), since: '2026-01-01T00:00:00.000Z' }
    await writeFile(join(folder, 'import.lock'), JSON.stringify(holder))
    await importInto(folder, countries('ITA'))
  })

  it('take a lock over that has given no sign for long, and no other', async () => {
    const folder = await newFolder()
    const lock = join(folder, 'import.lock')
    await writeFile(lock, JSON.stringify({ process: 1, host: 'elsewhere', since: '2026-01-01T00:00:00.000Z' }))
    await expect(openEmbeddedLoader(folder)).rejects.toThrow('elsewhere')
    expect((await stat(lock)).size).toBeGreaterThan(0)
    const longAgo = new Date(Date.now() - 3_600_000)
    await utimes(lock, longAgo, longAgo)
    await importInto(folder, countries('ITA'))
  })
})
