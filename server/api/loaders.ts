import DataLoader from 'dataloader'
import type { Evidence, Passage, Relation, RelationKind } from '../../graph/model/index.js'
import type {
  Facet,
  GraphStore,
  LinkedEntity,
  LinkedRequest,
  Page,
  PageRequest,
  PassagesRequest,
  ProjectionRequest,
  RecommendationFacetRequest,
  RecurrenceCellRequest,
  RelationCount,
  StoredEntity,
  TraversalFilter,
} from '../../graph/store/graph-store.js'
import { LARGEST_PAGE } from './limits.js'

/**
 * What resolvers ask of a store, gathered: all that the rows of one answer ask in the same
 * step with the same arguments goes to the store as one call. An answer's loaders live as
 * long as the answer, so nothing is asked twice and nothing grows stale.
 */
export type Loaders = ReturnType<typeof createLoaders>

/** What leads from an entity to those linked to it, all of them. */
export type LinkedAllRequest = Omit<LinkedRequest, 'first' | 'after'>

export function createLoaders(store: GraphStore) {
  const entities = remembering<StoredEntity>((ids) => store.entities(ids))
  const passages = remembering<Passage>((ids) => store.passages(ids))
  const { remember } = entities
  const rememberLinked = (pages: Page<LinkedEntity>[]) => {
    for (const page of pages) for (const { value } of page.items) remember(value.entity)
    return pages
  }

  return {
    entity: entities.loader,
    /** An entity that this answer has met already, so that no promise is needed for it. */
    knownEntity: entities.known,
    relation: new DataLoader<string, Relation | null>((ids) => store.relations(ids)),
    passage: passages.loader,
    knownPassage: passages.known,
    documentBySymbol: new DataLoader<string, StoredEntity | null>((symbols) => store.documentsBySymbol(symbols)),
    countryByName: new DataLoader<string, StoredEntity | null>((names) => store.countriesByName(names)),

    relationCounts: batched<{ filter: TraversalFilter; exclude: readonly string[] }, string, RelationCount[]>(
      (ids, { filter, exclude }) => store.relationCounts(ids, filter, exclude),
    ),
    relationsOf: batched<{ filter: TraversalFilter; page: PageRequest }, string, Page<Relation>>(
      (ids, { filter, page }) => store.relationsOf(ids, filter, page),
    ),
    linked: batched<LinkedRequest, string, Page<LinkedEntity>>(async (ids, request) =>
      rememberLinked(await store.linked(ids, request)),
    ),
    linkedAll: batched<LinkedAllRequest, string, LinkedEntity[]>(async (ids, request) => {
      const pages = rememberLinked(await store.linked(ids, { ...request, first: LARGEST_PAGE, after: null }))
      return Promise.all(pages.map((page, index) => withRest(page, ids[index] ?? '', request)))
    }),
    mentionsOf: batched<PageRequest, string, Page<Evidence>>((ids, page) => store.mentionsOf(ids, page)),
    passagesOf: batched<PassagesRequest, string, Page<Passage>>((ids, request) => store.passagesOf(ids, request)),
    relationsOn: batched<PageRequest, string, Page<Relation>>((ids, page) => store.relationsOn(ids, page)),
    relationsAt: batched<readonly RelationKind[], string, Relation[]>((ids, kinds) => store.relationsAt(ids, kinds)),
    shared: batched<
      { projection: ProjectionRequest; page: PageRequest },
      readonly [string, string],
      Page<StoredEntity>
    >((pairs, { projection, page }) => store.shared(pairs, projection, page)),
    recurrenceEvidence: batched<PageRequest, RecurrenceCellRequest, Page<Evidence>>((cells, page) =>
      store.recurrenceEvidence(cells, page),
    ),
    facets: new DataLoader<RecommendationFacetRequest, Facet[], string>(
      (requests) => store.recommendationFacets(requests),
      { cacheKeyFn: keyOf },
    ),

    /** Keeps an entity that came along with something else, so that it is not asked for again. */
    remember,
  }

  /** Lists that the schema has no pages for are read to their end; one page holds nearly all of them. */
  async function withRest(page: Page<LinkedEntity>, id: string, request: LinkedAllRequest): Promise<LinkedEntity[]> {
    const found = page.items.map(({ value }) => value)
    let last = page
    while (last.hasNextPage) {
      const after = last.items.at(-1)?.cursor ?? null
      const [next] = rememberLinked(await store.linked([id], { ...request, first: LARGEST_PAGE, after }))
      if (!next) break
      found.push(...next.items.map(({ value }) => value))
      last = next
    }
    return found
  }
}

/**
 * A loader that also says at once what it has found. Most of an answer's fields name something
 * that the answer has met before, and a promise for each of them would be most of its cost.
 */
function remembering<Item extends { id: string }>(fetch: (ids: readonly string[]) => Promise<(Item | null)[]>) {
  const found = new Map<string, Item>()
  const loader = new DataLoader<string, Item | null>(async (ids) => {
    const items = await fetch(ids)
    for (const [index, item] of items.entries()) if (item) found.set(ids[index] ?? item.id, item)
    return items
  })
  const remember = <Known extends Item>(item: Known): Known => {
    if (!found.has(item.id)) {
      found.set(item.id, item)
      loader.prime(item.id, item)
    }
    return item
  }
  return { loader, remember, known: (id: string): Item | undefined => found.get(id) }
}

/** A loader for each set of arguments. `fetch` answers in the order of its keys. */
function batched<Args, Key, Value>(fetch: (keys: readonly Key[], args: Args) => Promise<Value[]>) {
  const loaders = new Map<string, DataLoader<Key, Value, string>>()
  return (args: Args, key: Key): Promise<Value> => {
    const name = keyOf(args)
    let loader = loaders.get(name)
    if (!loader) {
      loader = new DataLoader<Key, Value, string>((keys) => fetch(keys, args), { cacheKeyFn: keyOf })
      loaders.set(name, loader)
    }
    return loader.load(key)
  }
}

const keyOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
