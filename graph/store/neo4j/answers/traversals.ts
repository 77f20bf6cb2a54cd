import { compareIds, type Relation } from '../../../model/index.js'
import { StoreError } from '../../errors.js'
import type {
  CoOccurrenceCounts,
  CoOccurrenceRequest,
  Neighbourhood,
  NeighbourhoodRequest,
  Page,
  PageRequest,
  PathRequest,
  ProjectionRequest,
  StoredEntity,
  StoredPath,
  TraversalFilter,
} from '../../graph-store.js'
import { comparePaths } from '../../path-order.js'
import { got, type Kept, toEntity, toRelation } from '../mappers.js'
import * as projection from '../queries/co-occurrence.js'
import * as queries from '../queries/neighbourhood.js'
import { paths as pathsQuery } from '../queries/paths.js'
import { type Asking, pagesOf } from './asking.js'

export async function neighbourhood(asking: Asking, request: NeighbourhoodRequest): Promise<Neighbourhood> {
  const follow = await asking.follow()
  const ids = [...new Set(request.ids.map(follow))]
  const exclude = [...new Set(request.exclude.map(follow))]
  const [row] = await asking.read(queries.neighbourhood({ ...request, ids, exclude }))
  if (!row) return { nodes: [], relations: [], totalCount: 0, remaining: [] }
  const remaining = got<{ id: string; count: number }[]>(row, 'remaining')
  return {
    nodes: got<Kept[]>(row, 'nodes').map(toEntity),
    relations: got<Kept[]>(row, 'relations')
      .map(toRelation)
      .sort((a, b) => compareIds(a.id, b.id)),
    totalCount: got(row, 'total'),
    remaining: remaining.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)),
  }
}

export async function relationsAmong(
  asking: Asking,
  ids: readonly string[],
  filter: TraversalFilter,
): Promise<Relation[]> {
  const follow = await asking.follow()
  const rows = await asking.read(queries.relationsAmong([...new Set(ids.map(follow))], filter))
  return rows.map((row) => toRelation(got<Kept>(row, 'relation'))).sort((a, b) => compareIds(a.id, b.id))
}

export async function paths(asking: Asking, requests: readonly PathRequest[]): Promise<StoredPath[][]> {
  const follow = await asking.follow()
  const followed = requests.map((request) => ({ ...request, from: follow(request.from), to: follow(request.to) }))
  const found: StoredPath[][] = requests.map(() => [])
  if (requests.length === 0) return found
  for (const row of await asking.read(pathsQuery(followed))) {
    found[got<number>(row, 'place')]?.push({
      nodes: got<Kept[]>(row, 'nodes').map(toEntity),
      relations: got<Kept[]>(row, 'relations').map(toRelation),
    })
  }
  return found.map((list, place) => list.sort(comparePaths).slice(0, requests[place]?.first ?? 0))
}

const MOST_PAIRS = 200_000

export async function coOccurrence(asking: Asking, request: CoOccurrenceRequest): Promise<CoOccurrenceCounts> {
  const follow = await asking.follow()
  const rows = await asking.read(projection.coOccurrence(request, follow, MOST_PAIRS + 1))
  const counts: CoOccurrenceCounts = { nodes: [], pairs: [], total: 0 }
  for (const row of rows) {
    const count = got<number>(row, 'count')
    const sort = got<'NODE' | 'PAIR' | 'TOTAL'>(row, 'sort')
    if (sort === 'TOTAL') counts.total = count
    else if (sort === 'NODE') counts.nodes.push({ id: got(row, 'a'), count })
    else counts.pairs.push({ a: got(row, 'a'), b: got(row, 'b'), count })
  }
  if (counts.pairs.length > MOST_PAIRS) {
    throw new StoreError(
      'LIMIT_EXCEEDED',
      `More than ${MOST_PAIRS} pairs occur together. Ask for a higher minimumCount or narrow the filter.`,
    )
  }
  counts.nodes.sort((a, b) => compareIds(a.id, b.id))
  counts.pairs.sort((x, y) => compareIds(x.a, y.a) || compareIds(x.b, y.b))
  return counts
}

export async function shared(
  asking: Asking,
  pairs: readonly (readonly [string, string])[],
  request: ProjectionRequest,
  page: PageRequest,
): Promise<Page<StoredEntity>[]> {
  const follow = await asking.follow()
  const followed = pairs.map(([a, b]) => [follow(a), follow(b)] as const)
  const rows = await asking.read(projection.shared(followed, request, page, follow))
  return pagesOf(rows, pairs.length, page, toEntity)
}
