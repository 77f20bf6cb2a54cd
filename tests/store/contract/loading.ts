import { afterEach, expect, it } from 'vitest'
import type { Graph } from '../../../graph/model/index.js'
import type { GraphStore } from '../../../graph/store/graph-store.js'
import type { Open, Opened } from '../contract.js'
import { assembly, build, emptyGraph } from '../graphs.js'
import { ids } from './pages.js'

const NOW = '2026-01-02T03:04:05.000Z'

/** Waits until the store serves a version other than the given one. */
async function otherVersion(store: GraphStore, than: string | null): Promise<string | null> {
  for (let tries = 0; tries < 200; tries++) {
    const { version } = await store.info()
    if (version !== than) return version
    await new Promise((done) => setTimeout(done, 25))
  }
  throw new Error(`the store still serves ${than}`)
}

export function loadCases(open: Open) {
  let opened: Opened | null = null
  const start = async (graph: Graph) => {
    opened = await open(graph)
    return opened
  }
  afterEach(async () => {
    await opened?.close()
    opened = null
  })

  it('keeps readings as they are, and exactly those given', async () => {
    const { loader } = await start(emptyGraph)
    const reading = (text: string) => ({ rules: 'r1', bytes: new TextEncoder().encode(text) })
    await loader.load(
      assembly,
      new Map([
        ['a', reading('one')],
        ['b/c', reading('two')],
      ]),
      NOW,
    )
    expect(decoded(await loader.readings())).toEqual({ a: 'r1 one', 'b/c': 'r1 two' })
    await loader.load(
      assembly,
      new Map([
        ['b/c', { ...reading('three'), rules: 'r2' }],
        ['d', reading('')],
      ]),
      NOW,
    )
    expect(decoded(await loader.readings())).toEqual({ 'b/c': 'r2 three', d: 'r1 ' })
    const sameUnderOtherRules = { ...reading('three'), rules: 'r3' }
    await loader.load(assembly, new Map([['b/c', sameUnderOtherRules]]), NOW)
    expect(decoded(await loader.readings())).toEqual({ 'b/c': 'r3 three' })
  })

  it('changes the version if and only if the graph changes', async () => {
    const { loader, store } = await start(assembly)
    const { version } = await store.info()
    const again = await loader.load(assembly, new Map(), '2030-01-01T00:00:00.000Z')
    expect(again.version).toBe(version)
    const [first, ...others] = assembly.entities
    const renamed = first ? [{ ...first, label: `${first.label}!` }, ...others] : []
    const changed = await loader.load({ ...assembly, entities: renamed }, new Map(), NOW)
    expect(changed.version).not.toBe(version)
    const back = await loader.load(assembly, new Map(), NOW)
    expect(back.version).toBe(version)
  })

  it('does not take the moment of import for content', async () => {
    const at = (importedAt: string) =>
      build((g) => {
        g.document('d', { sources: [{ name: 'd.txt', format: 'text/plain', sha256: 'ab', importedAt }] })
      })
    const { loader } = await start(at('2020-01-01T00:00:00Z'))
    const [a, b] = [
      await loader.load(at('2020-01-01T00:00:00Z'), new Map(), NOW),
      await loader.load(at('2021-01-01T00:00:00Z'), new Map(), NOW),
    ]
    expect(a.version).toBe(b.version)
  })

  it('refuses a graph that is not whole, and serves the former', async () => {
    const { loader, store } = await start(assembly)
    const { version } = await store.info()
    const [gone, ...others] = assembly.passages
    await expect(loader.load({ ...assembly, passages: others }, new Map(), NOW)).rejects.toThrow(gone?.id ?? '')
    expect((await store.info()).version).toBe(version)
  })

  it('takes away what is no longer there, and tells of progress', async () => {
    const { loader, store } = await start(assembly)
    const { version } = await store.info()
    const steps: number[] = []
    let most = 0
    await loader.load(
      build((g) => void g.country('ITA')),
      new Map(),
      NOW,
      (done, total) => {
        steps.push(done)
        most = total
      },
    )
    expect(steps).toEqual([...steps].sort((a, b) => a - b))
    expect(steps.at(-1)).toBe(most)
    await otherVersion(store, version)
    expect(await store.entities(['country:ITA', 'country:NER'])).toMatchObject([{ degree: 0 }, null])
    expect((await store.info()).entityCounts).toEqual({ COUNTRY: 1 })
  })

  it('tells listeners of the new version, until they stop listening', async () => {
    const { loader, store } = await start(emptyGraph)
    const heard: (string | null)[] = []
    const stop = store.onChange((info) => heard.push(info.version))
    const { version } = await store.info()
    const next = await loader.load(assembly, new Map(), NOW)
    expect(await otherVersion(store, version)).toBe(next.version)
    expect(heard).toEqual([next.version])
    stop()
    await loader.load(emptyGraph, new Map(), NOW)
    await otherVersion(store, next.version)
    expect(heard).toEqual([next.version])
  })

  it('keeps cursors valid while the graph grows and shrinks', async () => {
    const countries = (...codes: string[]) => build((g) => codes.forEach((code) => void g.country(code)))
    const { loader, store } = await start(countries('BBB', 'DDD', 'FFF'))
    const page = (after: string | null) => store.list({ kind: 'COUNTRY', filter: {}, order: 'NAME', first: 1, after })
    const first = await page(null)
    const second = await page(first.items[0]?.cursor ?? null)
    const { version } = await store.info()
    // One more before the cursor, one behind it, and the one that it names is gone.
    await loader.load(countries('AAA', 'BBB', 'EEE', 'FFF'), new Map(), NOW)
    await otherVersion(store, version)
    expect(ids(await page(second.items[0]?.cursor ?? null))).toEqual(['country:EEE'])
  })
}

function decoded(readings: Map<string, { rules: string; bytes: Uint8Array }>): Record<string, string> {
  return Object.fromEntries(
    [...readings].map(([key, { rules, bytes }]) => [key, `${rules} ${new TextDecoder().decode(bytes)}`]),
  )
}
