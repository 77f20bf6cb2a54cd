import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbeddedLoader, openEmbeddedStore } from '../graph/store/embedded/index.js'
import type { GraphStore } from '../graph/store/graph-store.js'
import { bigGraph, randomNumbers } from '../tests/store/big-graph.js'
import { type Ratio, timed } from './ratios.js'

const page = { first: 20, after: null }

function memory(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

/**
 * The embedded store on a generated graph: how long it takes to write, to open and to answer. Seconds
 * depend on the machine, so what can be compared stands beside them: opening against
 * reading the file, a question against a look at every recommendation.
 */
export async function measureStore(entities: number, relations = 5 * entities): Promise<Ratio[]> {
  const ratios: Ratio[] = []
  const random = randomNumbers(3)
  const add = (name: string, value: number, unit: Ratio['unit'], of: number | null = null, against = '') =>
    ratios.push({
      measurement: 'store',
      name,
      value,
      unit,
      ratio: of === null ? null : value / of,
      against: of === null ? null : against,
    })

  /** Median and 99th percentile over many questions of a sort. */
  async function ask(
    name: string,
    times: number,
    question: (store: GraphStore, turn: number) => Promise<unknown>,
    store: GraphStore,
    unit: number,
  ) {
    for (let turn = 0; turn < 3; turn++) await question(store, turn)
    const taken: number[] = []
    for (let turn = 0; turn < times; turn++) taken.push((await timed(() => question(store, turn)))[0])
    taken.sort((a, b) => a - b)
    add(name, taken[times >> 1] ?? 0, 'ms', unit, 'scan of all recommendations')
    add(`${name}, 99 %`, taken[Math.floor(times * 0.99)] ?? 0, 'ms', unit, 'scan of all recommendations')
  }

  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-bench-'))
  try {
    const graph = bigGraph({ entities, relations })
    console.log(
      `${graph.entities.length} entities, ${graph.relations.length} relations, ${graph.passages.length} passages`,
    )
    const plain = JSON.stringify(graph.entities.slice(0, 20_000))
    const [parsing] = await timed(() => JSON.parse(plain))
    add('parsing a megabyte of JSON', parsing / (plain.length / 1e6), 'ms')

    const loader = await openEmbeddedLoader(folder)
    const [loading] = await timed(() => loader.load(graph, new Map(), new Date().toISOString()))
    await loader.close()
    const file = join(folder, 'graph.snapshot')
    const { size } = await stat(file)
    const [reading] = await timed(() => readFile(file))
    add('load (validate, write)', loading, 'ms', reading, 'reading the snapshot')
    add('snapshot', size / 1e6, 'MB')
    graph.entities.length = graph.relations.length = graph.passages.length = 0
    const before = memory()
    const [opening, store] = await timed(() => openEmbeddedStore(folder))
    add('open', opening, 'ms', reading, 'reading the snapshot')
    const [words] = await timed(() => store.searchPassages({ query: 'migration', filter: {}, ...page }))
    add('first search of passages, which indexes words', words, 'ms', opening, 'open')
    add('memory of the open store', memory() - before, 'MB', size / 1e6, 'snapshot')

    const list = await store.list({ kind: 'RECOMMENDATION', filter: {}, order: 'NAME', first: 500, after: null })
    const ids = list.items.map((item) => item.value.id)
    const one = () => ids[Math.floor(random() * ids.length)] ?? ''
    const [unit] = await timed(() =>
      store.list({ kind: 'RECOMMENDATION', filter: { minimumDegree: 1_000_000 }, order: 'NAME', ...page }),
    )
    add('scan of all recommendations', unit, 'ms')
    const walk = { filter: {}, exclude: [], order: 'BEST_CONNECTED' } as const
    const typed = (word: string) =>
      ask(`type-ahead "${word}"`, 30, (s) => s.search({ query: word, filter: {}, first: 10, after: null }), store, unit)
    for (const word of ['m', 'mi', 'migr', 'migration coas', 'migrtaion', 'country of the sea', 'Working Group 3'])
      await typed(word)
    await ask(
      'search by text, second page',
      30,
      async (s) => {
        const { items } = await s.search({ query: 'smuggling vessel', filter: {}, ...page })
        return s.search({ query: 'smuggling vessel', filter: {}, first: 20, after: items.at(-1)?.cursor ?? null })
      },
      store,
      unit,
    )
    await ask(
      'search of passages',
      30,
      (s) => s.searchPassages({ query: 'smuggling vessel', filter: {}, ...page }),
      store,
      unit,
    )
    await ask(
      'search of passages, phrase',
      30,
      (s) => s.searchPassages({ query: '"migration migrating"', filter: {}, ...page }),
      store,
      unit,
    )
    await ask('entities by id (200)', 50, (s) => s.entities(ids.slice(0, 200)), store, unit)
    await ask('relations of an entity', 100, (s) => s.relationsOf([one()], {}, page), store, unit)
    await ask('relation counts of a hub', 30, (s) => s.relationCounts(['organisation:org-0'], {}, []), store, unit)
    await ask(
      'neighbourhood, depth 1, first 100',
      100,
      (s) => s.neighbourhood({ ids: [one()], depth: 1, first: 100, ...walk }),
      store,
      unit,
    )
    await ask(
      'neighbourhood, depth 2, first 100',
      50,
      (s) => s.neighbourhood({ ids: [one()], depth: 2, first: 100, ...walk }),
      store,
      unit,
    )
    await ask(
      'neighbourhood of a hub, depth 3',
      10,
      (s) => s.neighbourhood({ ids: ['organisation:org-0'], depth: 3, first: 500, ...walk }),
      store,
      unit,
    )
    await ask(
      '5 paths of at most 4',
      40,
      (s) => s.paths([{ from: one(), to: one(), maxLength: 4, filter: {}, first: 5 }]),
      store,
      unit,
    )
    await ask(
      '20 paths of at most 6',
      10,
      (s) => s.paths([{ from: one(), to: one(), maxLength: 6, filter: {}, first: 20 }]),
      store,
      unit,
    )
    await ask(
      'recommendations, filtered, page of 20',
      30,
      (s) =>
        s.list({
          kind: 'RECOMMENDATION',
          filter: { bodies: ['body:body-1'], from: '2000-01-01' },
          order: 'NEWEST_FIRST',
          ...page,
        }),
      store,
      unit,
    )
    await ask(
      'facets of recommendations by topic',
      10,
      (s) => s.recommendationFacets([{ filter: {}, of: 'topics', first: 20 }]),
      store,
      unit,
    )
    await ask(
      'topics by recommendations, at least 3',
      5,
      (s) => s.coOccurrence({ of: 'TOPIC', with: 'TOPIC', through: 'RECOMMENDATION', filter: {}, minimumCount: 3 }),
      store,
      unit,
    )
    await ask(
      'recurrence of organisations',
      5,
      (s) => s.recurrence({ of: 'ORGANISATION', filter: {}, minimumMeetings: 2, ...page }),
      store,
      unit,
    )
    await ask('presence at two meetings', 20, (s) => s.presence(['meeting:body/1', 'meeting:body/2']), store, unit)
    await store.close()
    return ratios
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
