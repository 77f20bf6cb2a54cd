import { compareIds } from '../../model/index.js'
import type { Facet, ListRequest, Page, RecommendationFacetRequest, StoredEntity } from '../graph-store.js'
import { pageOf } from '../pages.js'
import { at } from './columns.js'
import type { Deadline } from './deadline.js'
import { entityOrdering, type Sorted } from './entity-order.js'
import type { EntitySearch } from './entity-search.js'
import { kindTest, listTest, type Test } from './filters.js'
import { type IndexedGraph, items, kindPlace } from './indexed-graph.js'

export function list(
  graph: IndexedGraph,
  sorted: Sorted,
  search: () => EntitySearch,
  request: ListRequest,
  deadline: Deadline,
): Page<StoredEntity> {
  const query = request.filter.query?.trim() ? request.filter.query : null
  const passes = guarded(listTest(graph, request.filter), deadline)
  const found = query === null ? null : search().matching(query)
  if (request.order === 'BEST_MATCH' && found) {
    const { ordering, hits } = found
    const kind = kindPlace(request.kind)
    return pageOf(
      hits((place) => at(graph.kind, place) === kind && passes(place)),
      ordering,
      request,
      (hit) => graph.entity(hit.place),
    )
  }
  const order = request.order === 'BEST_MATCH' ? 'NEWEST_FIRST' : request.order
  const isHit = found?.isHit
  const places = sorted.of(request.kind, order).filter((place) => (!isHit || isHit(place)) && passes(place))
  const ofKinds = kindTest(graph, request.filter.kinds)
  return pageOf(places.filter(ofKinds), entityOrdering(graph, order), request, (place) => graph.entity(place))
}

function guarded(test: Test, deadline: Deadline): Test {
  return (place) => {
    deadline.check()
    return test(place)
  }
}

/** Counts of what the recommendations that pass are linked to. */
export function recommendationFacets(
  graph: IndexedGraph,
  search: () => EntitySearch,
  request: RecommendationFacetRequest,
  deadline: Deadline,
): Facet[] {
  const passes = guarded(listTest(graph, request.filter), deadline)
  const query = request.filter.query?.trim() ? request.filter.query : null
  const isHit = query === null ? null : search().matching(query).isHit
  const counts = new Map<string, number>()
  for (const place of items(graph.byKind, kindPlace('RECOMMENDATION'))) {
    if ((isHit && !isHit(place)) || !passes(place)) continue
    for (const value of facetValues(graph, place, request)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || compareIds(a.value, b.value))
    .slice(0, request.first)
}

/** Each value once. */
function facetValues(graph: IndexedGraph, place: number, request: RecommendationFacetRequest): Iterable<string> {
  const targets = (...kinds: ('ABOUT' | 'ADDRESSED_TO' | 'MENTIONS' | 'CITES')[]) =>
    new Set(kinds.flatMap((kind) => [...graph.neighbours(place, kind, false)]))
  const ids = (places: Iterable<number>) => Array.from(places, (one) => graph.id(one))
  const meeting = graph.meetingOf(place)
  switch (request.of) {
    case 'bodies':
      return meeting ? [graph.follow(meeting.body)] : []
    case 'meetings':
      return meeting ? [meeting.id] : []
    case 'topics':
      return ids(targets('ABOUT'))
    case 'addressees':
      return ids(targets('ADDRESSED_TO'))
    case 'mentions':
      return ids([...targets('MENTIONS', 'CITES')].filter(kindTest(graph, request.kinds)))
    case 'strengths': {
      const entity = graph.entity(place)
      return entity.kind === 'RECOMMENDATION' && entity.strength !== null ? [entity.strength] : []
    }
  }
}
