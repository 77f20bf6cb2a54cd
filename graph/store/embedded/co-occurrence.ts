import { compareIds, RELATION_KIND, RELATION_KINDS, type RelationKind } from '../../model/index.js'
import { StoreError } from '../errors.js'
import type {
  CoOccurrenceCounts,
  CoOccurrenceRequest,
  Page,
  PageRequest,
  ProjectionRequest,
  StoredEntity,
} from '../graph-store.js'
import { inOrderOf, pageOf } from '../pages.js'
import { at } from './columns.js'
import type { Deadline } from './deadline.js'
import { entityOrdering } from './entity-order.js'
import { entityTest, kindTest, type Test } from './filters.js'
import { type IndexedGraph, items, kindPlace } from './indexed-graph.js'

const MOST_PAIRS = 200_000

export async function coOccurrence(
  graph: IndexedGraph,
  request: CoOccurrenceRequest,
  deadline: Deadline,
): Promise<CoOccurrenceCounts> {
  const projection = project(graph, request, deadline)
  const pairs: CoOccurrenceCounts['pairs'] = []
  const counts = new Int32Array(graph.entities.length)
  const same = request.of === request.with
  for (const [a, through] of [...projection.of].sort(([a], [b]) => a - b)) {
    const met: number[] = []
    if (deadline.restDue) await deadline.rest()
    for (const middle of through) {
      for (const b of projection.withOf(middle)) {
        deadline.check()
        if (same ? b <= a : b === a) continue
        if (counts[b] === 0) met.push(b)
        counts[b] = at(counts, b) + 1
      }
    }
    for (const b of met.sort((x, y) => x - y)) {
      const count = at(counts, b)
      counts[b] = 0
      if (count >= request.minimumCount) pairs.push({ a: graph.id(a), b: graph.id(b), count })
    }
    if (pairs.length > MOST_PAIRS) {
      throw new StoreError(
        'LIMIT_EXCEEDED',
        `More than ${MOST_PAIRS} pairs occur together. Ask for a higher minimumCount or narrow the filter.`,
      )
    }
  }
  const nodes = [...projection.counts].map(([place, count]) => ({ id: graph.id(place), count }))
  return { nodes: nodes.sort((a, b) => compareIds(a.id, b.id)), pairs, total: projection.total }
}

interface Projection {
  /** Entities of the kind `of`: those projected through that each is linked to. */
  of: Map<number, number[]>
  /** Entities of the kind `with` that one projected through is linked to. */
  withOf(middle: number): readonly number[]
  /** For each entity linked: to how many. */
  counts: Map<number, number>
  total: number
}

function project(graph: IndexedGraph, request: ProjectionRequest, deadline: Deadline): Projection {
  const links = { of: linksTo(graph, request, request.of), with: linksTo(graph, request, request.with) }
  const passes = throughTest(graph, request)
  const of = new Map<number, number[]>()
  const withOf = new Map<number, number[]>()
  const counts = new Map<number, number>()
  let total = 0
  for (const middle of items(graph.byKind, kindPlace(request.through))) {
    deadline.check()
    if (!passes(middle)) continue
    const first = links.of(middle)
    const second = request.of === request.with ? first : links.with(middle)
    for (const place of first) {
      const through = of.get(place)
      if (through) through.push(middle)
      else of.set(place, [middle])
    }
    withOf.set(middle, second)
    const nodes = new Set([...first, ...second])
    for (const place of nodes) counts.set(place, (counts.get(place) ?? 0) + 1)
    if (nodes.size > 0) total++
  }
  return { of, withOf: (middle) => withOf.get(middle) ?? [], counts, total }
}

function throughTest(graph: IndexedGraph, request: ProjectionRequest): Test {
  const passes = entityTest(graph, request.filter)
  const ofKinds = kindTest(graph, request.filter.kinds)
  return (place) => ofKinds(place) && passes(place)
}

/** Entities of a kind that one is linked to, each once, itself not among them. */
function linksTo(
  graph: IndexedGraph,
  request: ProjectionRequest,
  kind: StoredEntity['kind'],
): (middle: number) => number[] {
  const wanted = kindPlace(kind)
  const ways = waysBetween(request.through, kind, request.relations)
  return (middle) => {
    const found = new Set<number>()
    for (const way of ways) {
      for (const far of graph.neighbours(middle, way.relation, way.incoming)) {
        if (at(graph.kind, far) === wanted && far !== middle) found.add(far)
      }
    }
    return [...found]
  }
}

/** Relations and directions by which the ontology lets an entity of one kind be linked to one of the other. */
function waysBetween(
  from: StoredEntity['kind'],
  to: StoredEntity['kind'],
  only: readonly RelationKind[] | undefined,
): { relation: RelationKind; incoming: boolean }[] {
  return (only ?? RELATION_KINDS).flatMap((relation) => {
    const rule = RELATION_KIND[relation]
    const outgoing = rule.from.includes(from) && rule.to.includes(to)
    const incoming = rule.from.includes(to) && rule.to.includes(from)
    return [...(outgoing ? [{ relation, incoming: false }] : []), ...(incoming ? [{ relation, incoming: true }] : [])]
  })
}

/** What both of a pair are linked to. */
export function shared(
  graph: IndexedGraph,
  [a, b]: readonly [string, string],
  request: ProjectionRequest,
  page: PageRequest,
  deadline: Deadline,
): Page<StoredEntity> {
  const passes = throughTest(graph, request)
  const ends = [
    { id: a, kind: request.of },
    { id: b, kind: request.with },
  ].map(({ id, kind }) => linkedThrough(graph, id, kind, request))
  const [first, second] = ends
  const both = [...(first ?? [])].filter((middle) => {
    deadline.check()
    return second?.has(middle) && passes(middle)
  })
  const ordering = entityOrdering(graph, 'NEWEST_FIRST')
  return pageOf(inOrderOf(both, ordering), ordering, page, (place) => graph.entity(place))
}

function linkedThrough(graph: IndexedGraph, id: string, kind: StoredEntity['kind'], request: ProjectionRequest) {
  const place = graph.place(id)
  const found = new Set<number>()
  if (place === null || at(graph.kind, place) !== kindPlace(kind)) return found
  const through = kindPlace(request.through)
  for (const { relation, incoming } of waysBetween(request.through, kind, request.relations)) {
    for (const far of graph.neighbours(place, relation, !incoming)) {
      if (at(graph.kind, far) === through && far !== place) found.add(far)
    }
  }
  return found
}
