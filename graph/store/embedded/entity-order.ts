import type { EntityOrder, StoredEntity } from '../graph-store.js'
import { ENTITY_ORDERING } from '../order.js'
import { inOrderOf, type Ordering } from '../pages.js'
import { at } from './columns.js'
import { type IndexedGraph, items, kindPlace } from './indexed-graph.js'

/** Places of entities in one of the orders, the id last. */
export function entityOrdering(graph: IndexedGraph, order: EntityOrder): Ordering<number> {
  const { shape, descending, key } = ENTITY_ORDERING[order]
  return {
    shape: `${shape}s`,
    descending,
    key: (place) => {
      const entity = graph.entity(place)
      return [...key(entity, at(graph.degree, place), graph.meetingOf(place)), entity.id]
    },
  }
}

/** The whole list of a kind in an order, sorted when first asked for. */
export class Sorted {
  private readonly lists = new Map<string, Int32Array>()

  constructor(private readonly graph: IndexedGraph) {}

  of(kind: StoredEntity['kind'], order: EntityOrder): Int32Array {
    const name = `${kind} ${order}`
    const known = this.lists.get(name)
    if (known) return known
    const list = Int32Array.from(
      inOrderOf(items(this.graph.byKind, kindPlace(kind)), entityOrdering(this.graph, order)),
    )
    this.lists.set(name, list)
    return list
  }
}
