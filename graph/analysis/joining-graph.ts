import type { EntityId, RelationId } from '../model/index.js'

/** A path between two of the entities to be joined; paths of a pair come best first. */
export interface JoiningPath {
  nodes: readonly EntityId[]
  relations: readonly RelationId[]
}

export interface JoiningGraph {
  nodes: Set<EntityId>
  relations: Set<RelationId>
}

/**
 * A small graph that joins the given entities: path after path, each time the one that joins
 * another part at the price of the fewest new nodes, so that paths share what they can. The
 * smallest possible (a Steiner tree) is too hard to find; entities that no path joins stay
 * apart. All given entities are in it.
 */
export function joiningGraph(ids: readonly EntityId[], paths: readonly JoiningPath[]): JoiningGraph {
  const graph: JoiningGraph = { nodes: new Set(ids), relations: new Set() }
  /** Entities that are joined already name the same part. */
  const partOf = new Map(ids.map((id) => [id, id]))
  for (;;) {
    const best = cheapest(
      graph,
      paths.filter((path) => endsOf(path, partOf).size === 2),
    )
    if (!best) return graph
    for (const id of best.nodes) graph.nodes.add(id)
    for (const id of best.relations) graph.relations.add(id)
    // A path may lead through others that were asked about: they are joined with it.
    const joined = new Set(best.nodes.flatMap((id) => partOf.get(id) ?? []))
    const [part] = joined
    for (const [id, former] of partOf) if (part !== undefined && joined.has(former)) partOf.set(id, part)
  }
}

/** The parts that a path's two ends are in. */
function endsOf({ nodes }: JoiningPath, partOf: ReadonlyMap<EntityId, EntityId>): Set<EntityId | undefined> {
  return new Set([partOf.get(nodes[0] ?? ''), partOf.get(nodes.at(-1) ?? '')])
}

/** The first of those that bring the fewest new nodes. */
function cheapest(graph: JoiningGraph, paths: readonly JoiningPath[]): JoiningPath | null {
  let best: JoiningPath | null = null
  let least = Number.POSITIVE_INFINITY
  for (const path of paths) {
    const price = path.nodes.filter((id) => !graph.nodes.has(id)).length
    if (price < least) [best, least] = [path, price]
  }
  return best
}
