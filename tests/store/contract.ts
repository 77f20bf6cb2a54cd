import { afterAll, beforeAll, describe } from 'vitest'
import type { Graph } from '../../graph/model/index.js'
import type { GraphLoader, GraphStore } from '../../graph/store/graph-store.js'
import { aroundCases } from './contract/around.js'
import { emptyCases } from './contract/empty.js'
import { generatedCases } from './contract/generated.js'
import { idCases } from './contract/ids.js'
import { listCases } from './contract/lists.js'
import { loadCases } from './contract/loading.js'
import { patienceCases } from './contract/patience.js'
import { searchCases } from './contract/searching.js'
import { traversalCases } from './contract/traversals.js'
import { assembly, emptyGraph } from './graphs.js'

export interface Opened {
  store: GraphStore
  loader: GraphLoader
  close: () => Promise<void>
}

/** A store that holds exactly this graph, and what loads another into it. Each call starts from nothing. */
export type Open = (graph: Graph) => Promise<Opened>

export interface Extent {
  /** Generated graphs, and questions asked of each for each method: fewer where a store is slow to load. */
  graphs: number
  questions: number
}

/** The contract of `graph-store.ts`: every adapter's test calls this first. */
export function storeContract(name: string, open: Open, extent: Extent = { graphs: 25, questions: 40 }) {
  describe(`${name}: contract`, () => {
    describe('of a graph made by hand', () => {
      const store = openOnce(open, assembly)
      idCases(store)
      listCases(store)
      searchCases(store)
      aroundCases(store)
      traversalCases(store)
      describe('of patience', () => patienceCases(store))
    })
    describe('of an empty graph', () => emptyCases(openOnce(open, emptyGraph)))
    describe('of loading', () => loadCases(open))
    describe('of generated graphs', () => generatedCases(open, extent))
  })
}

/** One store for all cases of a block, opened before them and closed behind them. */
function openOnce(open: Open, graph: Graph): () => GraphStore {
  let opened: Opened | null = null
  beforeAll(async () => {
    opened = await open(graph)
  })
  afterAll(() => opened?.close())
  return () => {
    if (!opened) throw new Error('the store is not open yet')
    return opened.store
  }
}
