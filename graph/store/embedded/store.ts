import { diagnosticsPage } from '../diagnostics-page.js'
import { StoreError } from '../errors.js'
import type { GraphStore, StoreInfo } from '../graph-store.js'
import { formerIdsPage } from '../redirects.js'
import { linked, mentionsOf, passagesOf, relationCounts, relationsAt, relationsOf, relationsOn } from './around.js'
import { coOccurrence, shared } from './co-occurrence.js'
import { Deadline } from './deadline.js'
import { list, recommendationFacets } from './lists.js'
import { neighbourhood, relationsAmong } from './neighbourhood.js'
import { paths } from './paths.js'
import { coverage, presence, recurrence, recurrenceEvidence } from './recurrence.js'
import type { ServedGraph } from './served-graph.js'
import { watchSnapshots } from './watch.js'

export interface EmbeddedOptions {
  /** Milliseconds after which a call ends in TIMEOUT. */
  timeLimit?: number
  /** Milliseconds between looks for a new snapshot, where the system does not tell of changes. */
  pollInterval?: number
  /** Told of a new snapshot that can not be read; the former one is served on. */
  onProblem?: (error: Error) => void
}

const DEFAULTS = { timeLimit: 10_000, pollInterval: 2_000, onProblem: () => {} }

const EMPTY: StoreInfo = { version: null, importedAt: null, entityCounts: {}, relationCounts: {}, passageCount: 0 }

/**
 * Serves the snapshot in a folder from memory, and each later one from the moment it is there. A
 * folder without one, or none at all, is an empty store.
 * @throws StoreError STORE_UNAVAILABLE where the snapshot is damaged.
 */
export async function openEmbeddedStore(folder: string, options: EmbeddedOptions = {}): Promise<GraphStore> {
  const { timeLimit, pollInterval, onProblem } = { ...DEFAULTS, ...options }
  const listeners = new Set<(info: StoreInfo) => void>()
  const watch = await watchSnapshots(folder, pollInterval, onProblem, (info) => {
    for (const listener of listeners) listener(info)
  })
  /** One call: all of it on one version of the graph, within the time limit. */
  const answer = async <T>(ask: (served: ServedGraph, deadline: Deadline) => T | Promise<T>): Promise<T> => {
    const served = watch.current()
    if (!served) throw new StoreError('NOT_IMPORTED', `Nothing has been imported into ${folder} yet.`)
    return ask(served, new Deadline(timeLimit))
  }
  /** One call about many things, with turns for others between them. */
  const answerEach = <Item, T>(
    about: readonly Item[],
    ask: (served: ServedGraph, item: Item, deadline: Deadline) => T | Promise<T>,
  ): Promise<T[]> =>
    answer(async (served, deadline) => {
      const answers: T[] = []
      for (const item of about) {
        const found = ask(served, item, deadline)
        answers.push(found instanceof Promise ? await found : found)
        deadline.now()
        if (deadline.restDue) await deadline.rest()
      }
      return answers
    })
  return {
    info: async () => watch.current()?.graph.info ?? EMPTY,
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: async () => {
      listeners.clear()
      watch.close()
    },

    entities: (ids) => answer(({ graph }) => ids.map((id) => orNull(graph.place(id), (place) => graph.entity(place)))),
    relations: (ids) =>
      answer(({ graph }) => ids.map((id) => orNull(graph.relationPlace(id), (place) => graph.relation(place)))),
    passages: (ids) =>
      answer(({ graph }) => ids.map((id) => orNull(graph.passagePlace(id), (place) => graph.passage(place)))),
    formerIds: (request) => answer(({ graph }) => formerIdsPage(graph.formerIds, request)),
    documentsBySymbol: (symbols) =>
      answer(({ graph, lookups }) =>
        symbols.map((symbol) => orNull(lookups.documentBySymbol(symbol), (place) => graph.entity(place))),
      ),
    countriesByName: (names) => answer(({ lookups }) => names.map((name) => lookups.countryByName(name))),

    list: (request) =>
      answer(({ graph, sorted, entitySearch }, deadline) => list(graph, sorted, entitySearch, request, deadline)),
    search: (request) => answer(({ entitySearch }, deadline) => entitySearch().search(request, deadline)),
    searchPassages: (request) =>
      answer(async ({ passageSearch }, deadline) => (await passageSearch()).search(request, deadline)),
    recommendationFacets: (requests) =>
      answerEach(requests, ({ graph, entitySearch }, request, deadline) =>
        recommendationFacets(graph, entitySearch, request, deadline),
      ),
    diagnostics: (request) => answer(({ graph }) => diagnosticsPage(graph.diagnostics, request)),

    relationCounts: (ids, filter, exclude) =>
      answerEach(ids, ({ graph }, id) => relationCounts(graph, id, filter, exclude)),
    relationsOf: (ids, filter, page) => answerEach(ids, ({ graph }, id) => relationsOf(graph, id, filter, page)),
    linked: (ids, request) => answerEach(ids, ({ graph }, id) => linked(graph, id, request)),
    mentionsOf: (ids, page) => answerEach(ids, ({ graph }, id) => mentionsOf(graph, id, page)),
    passagesOf: (documents, request) => answerEach(documents, ({ graph }, id) => passagesOf(graph, id, request)),
    relationsOn: (passages, page) => answerEach(passages, ({ graph }, id) => relationsOn(graph, id, page)),
    relationsAt: (meetings, kinds) => answerEach(meetings, ({ graph }, id) => relationsAt(graph, id, kinds)),

    neighbourhood: (request) => answer(({ graph }, deadline) => neighbourhood(graph, request, deadline)),
    relationsAmong: (ids, filter) => answer(({ graph }, deadline) => relationsAmong(graph, ids, filter, deadline)),
    paths: (requests) => answerEach(requests, ({ graph }, request, deadline) => paths(graph, request, deadline)),
    coOccurrence: (request) => answer(({ graph }, deadline) => coOccurrence(graph, request, deadline)),
    shared: (pairs, request, page) =>
      answerEach(pairs, ({ graph }, pair, deadline) => shared(graph, pair, request, page, deadline)),
    recurrence: (request) =>
      answer(({ graph, participation }, deadline) => recurrence(graph, participation(), request, deadline)),
    recurrenceEvidence: (cells, page) =>
      answerEach(cells, ({ graph }, cell, deadline) => recurrenceEvidence(graph, cell, page, deadline)),
    presence: (meetings) => answer(({ graph }, deadline) => presence(graph, meetings, deadline)),
    coverage: () => answer(({ graph }) => coverage(graph)),
  }
}

function orNull<T>(place: number | null, value: (place: number) => T): T | null {
  return place === null ? null : value(place)
}
