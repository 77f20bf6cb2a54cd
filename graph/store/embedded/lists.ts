import { compareIds } from '../../model/index.js'
import type { Facet, ListFilter, ListRequest, Page, RecommendationFacetRequest, StoredEntity } from '../graph-store.js'
import { pageOf } from '../pages.js'
import { isEmpty, parseQuery } from '../search/query.js'
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
  const query = wordsAsked(request.filter)
  const passes = guarded(listTest(graph, request.filter), deadline)
  const found = query === null ? null : search().matching(query)
  if (request.order === 'BEST_MATCH' && found) {
    const { ordering, hits } = found
    const kind = kindPlace(request.kind)
    return pageOf(
      hits((place) => at(graph.kind, place) === kind && passes(place)),
      ordering,
      request,
      (place) => graph.entity(place),
    )
  }
  const order = request.order === 'BEST_MATCH' ? 'NEWEST_FIRST' : request.order
  const isHit = found?.isHit
  const places = sorted.of(request.kind, order).filter((place) => (!isHit || isHit(place)) && passes(place))
  const ofKinds = kindTest(graph, request.filter.kinds)
  return pageOf(places.filter(ofKinds), entityOrdering(graph, order), request, (place) => graph.entity(place))
}

/** Null where the query asks for no word. */
function wordsAsked({ query }: ListFilter): string | null {
  return query === undefined || isEmpty(parseQuery(query)) ? null : query
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
  const query = wordsAsked(request.filter)
  const isHit = query === null ? null : search().matching(query).isHit
  const counts = new Map<string, number>()
  const linked = new Int32Array(graph.entities.length)
  for (const place of items(graph.byKind, kindPlace('RECOMMENDATION'))) {
    if ((isHit && !isHit(place)) || !passes(place)) continue
    const entity = graph.entity(place)
    if (request.of !== 'strengths')
      for (const end of facetEnds(graph, place, request.of)) linked[end] = at(linked, end) + 1
    else if (entity.kind === 'RECOMMENDATION' && entity.strength !== null) {
      counts.set(entity.strength, (counts.get(entity.strength) ?? 0) + 1)
    }
  }
  const ofKinds = kindTest(graph, request.of === 'mentions' ? request.kinds : undefined)
  linked.forEach((count, place) => {
    if (count > 0 && ofKinds(place)) counts.set(graph.id(place), count)
  })
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || compareIds(a.value, b.value))
    .slice(0, request.first)
}

/** What a recommendation counts for, each once. */
function facetEnds(
  graph: IndexedGraph,
  place: number,
  of: Exclude<RecommendationFacetRequest['of'], 'strengths'>,
): Iterable<number> {
  const meeting = at(graph.ownMeeting, place)
  switch (of) {
    case 'bodies':
      return bodyOf(graph, meeting)
    case 'meetings':
      return meeting < 0 ? [] : [meeting]
    case 'topics':
      return graph.neighbours(place, 'ABOUT', false)
    case 'addressees':
      return new Set(graph.neighbours(place, 'ADDRESSED_TO', false))
    case 'mentions':
      return new Set([...graph.neighbours(place, 'MENTIONS', false), ...graph.neighbours(place, 'CITES', false)])
  }
}

function bodyOf(graph: IndexedGraph, meeting: number): number[] {
  const body = graph.meeting(meeting)?.body
  return body === undefined ? [] : graph.placesOf([body])
}
