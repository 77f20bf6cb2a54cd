import { PictureDocument } from '../../api/generated/graphql.js'
import { request } from '../../api/request.js'
import type { EntityHead, RelationHead } from '../../api/types.js'
import type { Learnt } from './known.js'

/** The contract's limit for the ids of one request. */
const IDS_AT_ONCE = 2_000

export interface Loaded extends Learnt {
  entities: EntityHead[]
  relations: RelationHead[]
  /** Old ids that turned out to be another's, with the present one. */
  renamed: Map<string, string>
}

/**
 * What the given ids are, and how they hang together with what is on the canvas: one request,
 * several only where there are more ids than one may have. Ids that the corpus does not hold
 * come back as missing.
 */
export async function loadEntities(ids: readonly string[], onCanvas: readonly string[]): Promise<Loaded> {
  const asked = [...new Set([...onCanvas, ...ids])]
  const [first = [], ...others] = groupsOfPairs(asked, IDS_AT_ONCE)
  const answers = await Promise.all([
    request(PictureDocument, { ids: ids.slice(0, IDS_AT_ONCE), among: first }),
    ...slices(ids.slice(IDS_AT_ONCE), IDS_AT_ONCE).map((slice) => request(PictureDocument, { ids: slice, among: [] })),
    ...others.map((among) => request(PictureDocument, { ids: [], among })),
  ])
  const found = answers.flatMap(({ entities }) => entities).map((entity, index) => ({ id: ids[index] ?? '', entity }))
  const entities = found.flatMap(({ entity }) => entity ?? [])
  const renamed = new Map(found.flatMap(({ id, entity }) => (entity && entity.id !== id ? [[id, entity.id]] : [])))
  const relations = answers.flatMap(({ relationsAmong }) => relationsAmong)
  const joined = [...new Set([...onCanvas.map((id) => renamed.get(id) ?? id), ...entities.map(({ id }) => id)])]
  // Under its present id an entity has relations that were not asked for.
  if (renamed.size > 0) {
    const again = groupsOfPairs(joined, IDS_AT_ONCE).map((among) => request(PictureDocument, { ids: [], among }))
    relations.push(...(await Promise.all(again)).flatMap(({ relationsAmong }) => relationsAmong))
  }
  return {
    entities,
    relations,
    joined,
    missing: found.filter(({ entity }) => entity === null).map(({ id }) => id),
    renamed,
  }
}

/** Groups of at most so many, so that every two are together in one of them. */
export function groupsOfPairs<T>(items: readonly T[], size: number): T[][] {
  if (items.length <= size) return [[...items]]
  const halves = slices(items, Math.floor(size / 2))
  return halves.flatMap((half, index) => halves.slice(index + 1).map((other) => [...half, ...other]))
}

function slices<T>(items: readonly T[], size: number): T[][] {
  const result: T[][] = []
  for (let start = 0; start < items.length; start += size) result.push(items.slice(start, start + size))
  return result
}
