import {
  compareIds,
  diagnosticSchema,
  type Entity,
  entitySchema,
  type Graph,
  inconsistencies,
  passageSchema,
  relationSchema,
} from '../model/index.js'
import type { StoreInfo } from './graph-store.js'
import { comparePassages } from './search/rank.js'
import { graphVersion } from './version.js'

/**
 * The graph as a store may keep it, whole and in the orders that `Graph` promises.
 * @throws Error with the first findings: a graph that is not consistent is not kept.
 */
export function loadable(given: Graph): Graph {
  const graph = inOrder(given)
  for (const _ of checks(graph));
  return graph
}

/** In the orders that `Graph` promises; sorting what is sorted costs little. */
export function inOrder(given: Graph): Graph {
  const byId = (a: { id: string }, b: { id: string }) => compareIds(a.id, b.id)
  return {
    ...given,
    entities: given.entities.toSorted(byId),
    relations: given.relations.toSorted(byId),
    passages: given.passages.toSorted(comparePassages),
  }
}

/**
 * Checks a graph while other work goes on.
 * @throws Error as `loadable` does.
 */
export async function checked(graph: Graph): Promise<void> {
  for (const _ of checks(graph)) await new Promise((later) => setImmediate(later))
}

/** Items checked between two pauses: some milliseconds. */
const AT_ONCE = 2_000

function* checks(graph: Graph): Generator<void> {
  yield* inParts(graph.entities, (entity) => entitySchema.parse(entity))
  yield* inParts(graph.relations, (relation) => relationSchema.parse(relation))
  yield* inParts(graph.passages, (passage) => passageSchema.parse(passage))
  yield* inParts(graph.diagnostics, (diagnostic) => diagnosticSchema.parse(diagnostic))
  const found = inconsistencies(graph)
  if (found.length > 0) throw new Error(`The graph is not consistent, so it was not kept:\n${found.join('\n')}`)
}

function* inParts<T>(items: readonly T[], check: (item: T) => void): Generator<void> {
  for (const [place, item] of items.entries()) {
    check(item)
    if (place % AT_ONCE === AT_ONCE - 1) yield
  }
  yield
}

/** What a store says of a graph that it holds. */
export function infoOf(graph: Graph, importedAt: string): StoreInfo {
  return {
    version: graphVersion(graph),
    importedAt,
    entityCounts: countBy(graph.entities, (entity: Entity) => entity.kind),
    relationCounts: countBy(graph.relations, (relation) => relation.kind),
    passageCount: graph.passages.length,
  }
}

function countBy<T, K extends string>(items: readonly T[], key: (item: T) => K): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {}
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1
  return counts
}
