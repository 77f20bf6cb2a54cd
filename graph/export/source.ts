import {
  type Diagnostic,
  ENTITY_KINDS,
  type EntityId,
  type EntityKind,
  type Passage,
  type Relation,
  type RelationId,
} from '../model/index.js'
import { StoreError } from '../store/errors.js'
import type { FormerId, GraphStore, Page, StoredEntity } from '../store/graph-store.js'

/** A graph as writers read it: one thing after the other, page by page, so that memory does not grow with it. */
export interface GraphSource {
  /** By kind in the order of the ontology, then by name. */
  entities(): AsyncGenerator<StoredEntity>
  /** Of one kind only. */
  entitiesOf(kind: EntityKind): AsyncGenerator<StoredEntity>
  /** By source, in the order of `entities`. Each once. */
  relations(): AsyncGenerator<Relation>
  /** By document. */
  passages(): AsyncGenerator<Passage>
  diagnostics(): AsyncGenerator<Diagnostic>
  /** Former ids of its entities, by these. */
  formerIds(): AsyncGenerator<FormerId>
  version: string
  importedAt: string
  /** To be asked when all has been read: pages of two versions of the graph are no graph. @throws StoreError STORE_UNAVAILABLE where it has changed meanwhile */
  unchanged(): Promise<void>
}

const PAGE = 500
/** Ids asked about at once: a page of relations for each comes back. */
const BATCH = 50

/** Part of a graph: these entities, the relations between them and the passages those rest on. */
export interface SubGraph {
  ids: readonly EntityId[]
  /** Of the relations between them only these; null for all. */
  relations: readonly RelationId[] | null
}

/** The whole graph of a store, or a part of it. */
export async function sourceOf(store: GraphStore, part: SubGraph | null): Promise<GraphSource> {
  const info = await store.info()
  const chosen =
    part === null ? null : new Set((await store.entities(part.ids)).flatMap((entity) => (entity ? [entity.id] : [])))
  const wanted = part?.relations ? new Set(part.relations) : null

  async function* entitiesOf(kind: EntityKind): AsyncGenerator<StoredEntity> {
    if (chosen) {
      for (const part of chunks([...chosen].sort(), PAGE)) {
        for (const entity of await store.entities(part)) if (entity?.kind === kind) yield entity
      }
      return
    }
    yield* paged((after) => store.list({ kind, filter: {}, order: 'NAME', first: PAGE, after }))
  }

  async function* entities(): AsyncGenerator<StoredEntity> {
    for (const kind of ENTITY_KINDS) yield* entitiesOf(kind)
  }

  async function* relations(): AsyncGenerator<Relation> {
    for await (const part of batches(entities(), BATCH)) {
      const sources = part.map((entity) => entity.id)
      const pages = await store.relationsOf(sources, { direction: 'OUTGOING' }, { first: PAGE, after: null })
      for (const [index, page] of pages.entries()) {
        const source = sources[index] ?? ''
        yield* kept(page)
        let last = page
        while (last.hasNextPage) {
          const after = last.items.at(-1)?.cursor ?? null
          const [next] = await store.relationsOf([source], { direction: 'OUTGOING' }, { first: PAGE, after })
          if (!next) break
          yield* kept(next)
          last = next
        }
      }
    }
  }

  function* kept(page: Page<Relation>): Generator<Relation> {
    for (const { value } of page.items) {
      if ((!chosen || chosen.has(value.target)) && (!wanted || wanted.has(value.id))) yield value
    }
  }

  async function* passages(): AsyncGenerator<Passage> {
    if (chosen) {
      yield* passagesBehind(relations())
      return
    }
    for await (const document of entitiesOf('DOCUMENT')) {
      if (document.kind === 'DOCUMENT' && !document.inCorpus) continue
      yield* paged(async (after) => {
        const [page] = await store.passagesOf([document.id], { first: PAGE, after })
        return page ?? { items: [], totalCount: 0, hasNextPage: false, hasPreviousPage: false }
      })
    }
  }

  async function* passagesBehind(relations: AsyncGenerator<Relation>): AsyncGenerator<Passage> {
    const needed = new Set<string>()
    for await (const relation of relations) for (const { passage } of relation.evidence) needed.add(passage)
    for (const part of chunks([...needed].sort(), PAGE)) {
      for (const passage of await store.passages(part)) if (passage) yield passage
    }
  }

  async function* formerIds(): AsyncGenerator<FormerId> {
    for await (const id of paged((after) => store.formerIds({ first: PAGE, after }))) {
      if (!chosen || chosen.has(id.present)) yield id
    }
  }

  return {
    entities,
    entitiesOf,
    formerIds,
    relations,
    passages,
    diagnostics: () => paged((after) => store.diagnostics({ first: PAGE, after })),
    version: info.version ?? '',
    importedAt: info.importedAt ?? '',
    async unchanged() {
      if ((await store.info()).version === info.version) return
      throw new StoreError('STORE_UNAVAILABLE', 'The graph has changed while it was being exported: export it again.')
    },
  }
}

async function* paged<T>(ask: (after: string | null) => Promise<Page<T>>): AsyncGenerator<T> {
  let after: string | null = null
  for (;;) {
    const page: Page<T> = await ask(after)
    for (const { value } of page.items) yield value
    after = page.items.at(-1)?.cursor ?? null
    if (!page.hasNextPage || after === null) return
  }
}

async function* batches<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = []
  for await (const item of items) {
    batch.push(item)
    if (batch.length === size) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size))
}
