import { Sorted } from './entity-order.js'
import { EntitySearch } from './entity-search.js'
import { IndexedGraph } from './indexed-graph.js'
import { Lookups } from './lookups.js'
import { Participation } from './participation.js'
import { PassageSearch } from './passage-search.js'
import type { Snapshot } from './snapshot.js'

/** One version of the graph with all that answers are made from. What takes long to make is made when first asked for. */
export interface ServedGraph {
  graph: IndexedGraph
  sorted: Sorted
  lookups: Lookups
  entitySearch: () => EntitySearch
  passageSearch: () => Promise<PassageSearch>
  participation: () => Participation
}

export function serve(snapshot: Snapshot): ServedGraph {
  const graph = new IndexedGraph(snapshot)
  return {
    graph,
    sorted: new Sorted(graph),
    lookups: new Lookups(graph),
    entitySearch: once(() => new EntitySearch(graph)),
    passageSearch: once(() => PassageSearch.of(graph)),
    participation: once(() => new Participation(graph)),
  }
}

function once<T extends object>(make: () => T): () => T {
  let made: T | null = null
  return () => {
    made ??= make()
    return made
  }
}
