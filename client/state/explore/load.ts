import { EntitiesDocument, ExpandDocument, type ExpandQuery } from '../../api/generated/graphql.js'
import { request } from '../../api/request.js'
import type { EntityHead } from '../../api/types.js'
import type { Learnt } from './known.js'

/** The contract's limits for one request. */
const ENTITIES_AT_ONCE = 200
const JOINED_AT_ONCE = 100
const EXCLUDED_AT_ONCE = 2_000

export interface Loaded extends Learnt {
  entities: EntityHead[]
  /** Old ids that turned out to be another's, with the present one. */
  renamed: Map<string, string>
}

/**
 * What the given ids are, and how they hang together with what is on the canvas. Ids that the
 * corpus does not hold come back as missing.
 */
export async function loadEntities(ids: readonly string[], onCanvas: readonly string[]): Promise<Loaded> {
  const answers = await Promise.all(
    slices(ids, ENTITIES_AT_ONCE).map(async (slice) => {
      const { entities } = await request(EntitiesDocument, { ids: slice })
      return slice.map((id, index) => ({ id, entity: entities[index] ?? null }))
    }),
  )
  const found = answers.flat()
  const entities = found.flatMap(({ entity }) => entity ?? [])
  const renamed = new Map(found.flatMap(({ id, entity }) => (entity && entity.id !== id ? [[id, entity.id]] : [])))
  const present = [...new Set([...onCanvas.map((id) => renamed.get(id) ?? id), ...entities.map(({ id }) => id)])]
  const joins = await Promise.all(
    slices(
      entities.map(({ id }) => id),
      JOINED_AT_ONCE,
    ).map((slice) => joinWith(slice, present)),
  )
  const wanted = new Set(present)
  return {
    entities,
    relations: joins.flat().filter(({ source, target }) => wanted.has(source.id) && wanted.has(target.id)),
    joined: present,
    missing: found.filter(({ entity }) => entity === null).map(({ id }) => id),
    renamed,
  }
}

/** Relations of these entities to those on the canvas. The one neighbour that the contract makes us ask for is passed over by the caller. */
async function joinWith(ids: string[], present: readonly string[]): Promise<ExpandQuery['neighbourhood']['relations']> {
  const { neighbourhood } = await request(ExpandDocument, {
    ids,
    exclude: present.slice(0, EXCLUDED_AT_ONCE),
    orderBy: 'NAME',
    first: 1,
  })
  return neighbourhood.relations
}

function slices<T>(items: readonly T[], size: number): T[][] {
  const result: T[][] = []
  for (let start = 0; start < items.length; start += size) result.push(items.slice(start, start + size))
  return result
}
