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
 * The graph as a store may keep it, whole and in the orders that `Graph` promises; sorting what is sorted costs little.
 * @throws Error with the first findings: a graph that is not consistent is not kept.
 */
export function loadable(given: Graph): Graph {
  const byId = (a: { id: string }, b: { id: string }) => compareIds(a.id, b.id)
  const graph: Graph = {
    ...given,
    entities: given.entities.toSorted(byId),
    relations: given.relations.toSorted(byId),
    passages: given.passages.toSorted(comparePassages),
  }
  for (const entity of graph.entities) entitySchema.parse(entity)
  for (const relation of graph.relations) relationSchema.parse(relation)
  for (const passage of graph.passages) passageSchema.parse(passage)
  for (const diagnostic of graph.diagnostics) diagnosticSchema.parse(diagnostic)
  const found = inconsistencies(graph)
  if (found.length > 0) throw new Error(`The graph is not consistent, so it was not kept:\n${found.join('\n')}`)
  return graph
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
