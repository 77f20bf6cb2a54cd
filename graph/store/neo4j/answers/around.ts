import {
  compareIds,
  DIRECTIONS,
  ENTITY_KINDS,
  type EntityKind,
  type Evidence,
  type Passage,
  RELATION_KINDS,
  type Relation,
  type RelationKind,
} from '../../../model/index.js'
import type {
  LinkedEntity,
  LinkedRequest,
  Page,
  PageRequest,
  PassagesRequest,
  RelationCount,
  TraversalFilter,
} from '../../graph-store.js'
import { emptyPage } from '../../pages.js'
import { followPassage } from '../../redirects.js'
import { got, type Kept, toEntity, toEvidence, toPassage, toRelation } from '../mappers.js'
import * as queries from '../queries/around.js'
import { type Found, toPage } from '../queries/keyset.js'
import { type Asking, foundIn, pagesOf } from './asking.js'

export async function relationCounts(
  asking: Asking,
  ids: readonly string[],
  filter: TraversalFilter,
  exclude: readonly string[],
): Promise<RelationCount[][]> {
  const follow = await asking.follow()
  const rows = await asking.read(queries.relationCounts(ids.map(follow), filter, exclude.map(follow)))
  const counts: RelationCount[][] = ids.map(() => [])
  for (const row of rows) {
    counts[got<number>(row, 'place')]?.push({
      relation: got<RelationKind>(row, 'relation'),
      direction: got<boolean>(row, 'outgoing') ? 'OUTGOING' : 'INCOMING',
      kind: got<EntityKind>(row, 'kind'),
      count: got<number>(row, 'count'),
    })
  }
  for (const list of counts) list.sort(compareCounts)
  return counts
}

function compareCounts(a: RelationCount, b: RelationCount): number {
  return (
    RELATION_KINDS.indexOf(a.relation) - RELATION_KINDS.indexOf(b.relation) ||
    DIRECTIONS.indexOf(a.direction) - DIRECTIONS.indexOf(b.direction) ||
    ENTITY_KINDS.indexOf(a.kind) - ENTITY_KINDS.indexOf(b.kind)
  )
}

export async function relationsOf(
  asking: Asking,
  ids: readonly string[],
  filter: TraversalFilter,
  page: PageRequest,
): Promise<Page<Relation>[]> {
  const follow = await asking.follow()
  const rows = await asking.read(queries.relationsOf(ids.map(follow), filter, page))
  return pagesOf(rows, ids.length, page, toRelation)
}

export async function linked(
  asking: Asking,
  ids: readonly string[],
  request: LinkedRequest,
): Promise<Page<LinkedEntity>[]> {
  const follow = await asking.follow()
  if (request.relations.length === 0) return ids.map(() => emptyPage)
  const rows = await asking.read(queries.linked(ids.map(follow), request))
  return pagesOf(rows, ids.length, request, (one: { entity: Kept; relation: Kept }) => ({
    entity: toEntity(one.entity),
    relation: toRelation(one.relation),
  }))
}

export async function mentionsOf(asking: Asking, ids: readonly string[], page: PageRequest): Promise<Page<Evidence>[]> {
  const follow = await asking.follow()
  const rows = await asking.read(queries.mentionsOf(ids.map(follow), page))
  return pagesOf(rows, ids.length, page, toEvidence)
}

export async function passagesOf(
  asking: Asking,
  documents: readonly string[],
  request: PassagesRequest,
): Promise<Page<Passage>[]> {
  const follow = await asking.follow()
  const around = request.around ? [request.around, ...followPassage(request.around, follow)] : []
  const rows = await asking.read(queries.passagesOf(documents.map(follow), request, around))
  const pages: Page<Passage>[] = documents.map(() => emptyPage)
  for (const row of rows) {
    const total = got<number>(row, 'total')
    const behind = total - got<number>(row, 'begin')
    const found: Found<Kept> = { total, behind, items: got(row, 'items') }
    pages[got<number>(row, 'place')] = toPage(found, request, toPassage)
  }
  return pages
}

export async function relationsOn(
  asking: Asking,
  passages: readonly string[],
  page: PageRequest,
): Promise<Page<Relation>[]> {
  const follow = await asking.follow()
  const candidates = passages.map((id) => [id, ...followPassage(id, follow)])
  const rows = await asking.read(queries.relationsOn([...new Set(candidates.flat())], page))
  const byId = new Map(rows.map((row) => [got<string>(row, 'id'), toPage(foundIn<Kept>(row), page, toRelation)]))
  return candidates.map((all) => all.map((id) => byId.get(id)).find((found) => found !== undefined) ?? emptyPage)
}

export async function relationsAt(
  asking: Asking,
  meetings: readonly string[],
  kinds: readonly RelationKind[],
): Promise<Relation[][]> {
  const follow = await asking.follow()
  const present = meetings.map(follow)
  if (kinds.length === 0) return meetings.map(() => [])
  const rows = await asking.read(queries.relationsAt([...new Set(present)], [...new Set(kinds)]))
  const at = new Map<string, Relation[]>(present.map((id) => [id, []]))
  for (const row of rows) at.get(got<string>(row, 'meeting'))?.push(toRelation(got<Kept>(row, 'kept')))
  for (const list of at.values()) {
    list.sort((a, b) => RELATION_KINDS.indexOf(a.kind) - RELATION_KINDS.indexOf(b.kind) || compareIds(a.id, b.id))
  }
  return present.map((id) => at.get(id) ?? [])
}
