import type { EntityKind } from '../../graph/model/index.js'
import type { LinkedEntity, StoredEntity } from '../../graph/store/graph-store.js'
import type { ApiContext } from './context.js'
import type { LinkedAllRequest } from './loaders.js'

/** An entity of one kind, with what only the whole graph tells of it. */
export type Stored<Kind extends EntityKind> = Extract<StoredEntity, { kind: Kind }>

/** An entity that the graph itself names, so it is there; at once where the answer has met it already. */
export function named(context: ApiContext, id: string): StoredEntity | Promise<StoredEntity> {
  return context.load.knownEntity(id) ?? present(id, context.load.entity.load(id))
}

export function namedIf(context: ApiContext, id: string | null): StoredEntity | Promise<StoredEntity> | null {
  return id === null ? null : named(context, id)
}

/** @throws where the graph names what it does not hold: a fault of the store, not of the reader. */
export async function present<Item>(id: string, item: Promise<Item | null>): Promise<Item> {
  const found = await item
  if (found === null) throw new Error(`the graph names ${id}, which it does not hold`)
  return found
}

/** All that is linked to an entity, counted towards the answer. */
export async function linkedAll(context: ApiContext, id: string, request: LinkedAllRequest): Promise<LinkedEntity[]> {
  const found = await context.load.linkedAll(request, id)
  context.count(found.length)
  return found
}

export async function linkedEntities(
  context: ApiContext,
  id: string,
  request: LinkedAllRequest,
): Promise<StoredEntity[]> {
  return (await linkedAll(context, id, request)).map(({ entity }) => entity)
}

/** The one entity linked so, where the graph has one; the first by name where it has several. */
export async function linkedOne(
  context: ApiContext,
  id: string,
  request: Omit<LinkedAllRequest, 'order'>,
): Promise<StoredEntity | null> {
  const page = await context.load.linked({ ...request, order: 'NAME', first: 1, after: null }, id)
  return page.items[0]?.value.entity ?? null
}
