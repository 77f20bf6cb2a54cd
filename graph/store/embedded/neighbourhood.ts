import { compareIds, fold, type Relation } from '../../model/index.js'
import type { Neighbourhood, NeighbourhoodRequest, TraversalFilter } from '../graph-store.js'
import { at } from './columns.js'
import type { Deadline } from './deadline.js'
import { relationTest, type Test, type Walk, walkTest } from './filters.js'
import type { IndexedGraph } from './indexed-graph.js'

export function neighbourhood(graph: IndexedGraph, request: NeighbourhoodRequest, deadline: Deadline): Neighbourhood {
  const asked = graph.placesOf(request.ids)
  const excluded = new Set(graph.placesOf(request.exclude))
  const walk = walkTest(graph, request.filter, request.steps)
  const rings = reach(graph, asked, request.depth, walk, deadline)
  const counted = rings.map((ring) => ring.filter((place) => !excluded.has(place)))
  const returned = firstOf(graph, counted, request)
  const shown = new Set([...asked, ...returned])
  return {
    nodes: [...asked, ...returned].map((place) => graph.entity(place)),
    relations: relationsBetween(graph, shown, excluded, walk.relation, deadline),
    totalCount: counted.reduce((sum, ring) => sum + ring.length, 0),
    remaining: asked
      .map((place) => ({ id: graph.id(place), count: unseen(graph, place, walk, shown, excluded) }))
      .filter(({ count }) => count > 0),
  }
}

export function relationsAmong(
  graph: IndexedGraph,
  ids: readonly string[],
  filter: TraversalFilter,
  deadline: Deadline,
): Relation[] {
  return relationsBetween(graph, new Set(graph.placesOf(ids)), new Set(), relationTest(graph, filter), deadline)
}

/** Entities by their distance from those asked about: one ring for each step. */
function reach(
  graph: IndexedGraph,
  asked: readonly number[],
  depth: number,
  walk: Walk,
  deadline: Deadline,
): number[][] {
  const { first, other } = graph.adjacency
  const seen = new Uint8Array(graph.entities.length)
  for (const place of asked) seen[place] = 1
  const rings: number[][] = []
  let edge = asked
  while (rings.length < depth && edge.length > 0) {
    const ring: number[] = []
    for (const place of edge) {
      for (let index = at(first, place); index < at(first, place + 1); index++) {
        deadline.check()
        const far = at(other, index)
        if (seen[far] || !walk.end(index)) continue
        seen[far] = 1
        ring.push(far)
      }
    }
    rings.push(ring)
    edge = ring
  }
  return rings
}

/** Nearest first, among the equally near in the order asked for. A ring that is not reached is not sorted. */
function firstOf(graph: IndexedGraph, rings: readonly number[][], request: NeighbourhoodRequest): number[] {
  const chosen: number[] = []
  for (const ring of rings) {
    const room = request.first - chosen.length
    if (room <= 0) break
    chosen.push(...sorted(graph, ring, request.order).slice(0, room))
  }
  return chosen
}

function sorted(graph: IndexedGraph, places: readonly number[], order: NeighbourhoodRequest['order']): number[] {
  if (order === 'NAME') {
    return places
      .map((place) => ({ place, name: fold(graph.entity(place).label) }))
      .sort((a, b) => compareIds(a.name, b.name) || a.place - b.place)
      .map(({ place }) => place)
  }
  const sign = order === 'BEST_CONNECTED' ? -1 : 1
  return [...places].sort((a, b) => sign * (at(graph.degree, a) - at(graph.degree, b)) || a - b)
}

/** By id. Each relation between two that are shown is met at both its ends. */
function relationsBetween(
  graph: IndexedGraph,
  shown: ReadonlySet<number>,
  excluded: ReadonlySet<number>,
  passes: Test,
  deadline: Deadline,
): Relation[] {
  const { first, other, relation } = graph.adjacency
  const found = new Set<number>()
  for (const place of shown) {
    for (let index = at(first, place); index < at(first, place + 1); index++) {
      deadline.check()
      const far = at(other, index)
      if (!shown.has(far) && !excluded.has(far)) continue
      const between = at(relation, index)
      if (!found.has(between) && passes(between)) found.add(between)
    }
  }
  return [...found]
    .sort((a, b) => a - b)
    .map((place) => {
      deadline.check()
      return graph.relation(place)
    })
}

/** Direct neighbours neither shown nor excluded. */
function unseen(
  graph: IndexedGraph,
  place: number,
  walk: Walk,
  shown: ReadonlySet<number>,
  excluded: ReadonlySet<number>,
): number {
  const { first, other } = graph.adjacency
  const found = new Set<number>()
  for (let index = at(first, place); index < at(first, place + 1); index++) {
    const far = at(other, index)
    if (!shown.has(far) && !excluded.has(far) && walk.end(index)) found.add(far)
  }
  return found.size
}
