import type { EntityHead, RelationHead } from '../../api/types.js'

/**
 * What the page has been told of the graph. It only grows; which of it is drawn, the
 * picture says.
 */
export interface Known {
  entities: ReadonlyMap<string, EntityHead>
  relations: ReadonlyMap<string, RelationHead>
  /** Entities of which all relations to one another are known. */
  joined: ReadonlySet<string>
  /** Ids that the corpus does not hold (any longer). */
  missing: ReadonlySet<string>
}

export const NOTHING_KNOWN: Known = {
  entities: new Map(),
  relations: new Map(),
  joined: new Set(),
  missing: new Set(),
}

export interface Learnt {
  entities: readonly EntityHead[]
  relations?: readonly RelationHead[]
  joined?: Iterable<string>
  missing?: Iterable<string>
}

export function learn(known: Known, learnt: Learnt): Known {
  const entities = new Map(known.entities)
  for (const entity of learnt.entities) entities.set(entity.id, entity)
  const relations = new Map(known.relations)
  for (const relation of learnt.relations ?? []) relations.set(relation.id, relation)
  return {
    entities,
    relations,
    joined: learnt.joined ? new Set(learnt.joined) : known.joined,
    missing: learnt.missing ? new Set([...known.missing, ...learnt.missing]) : known.missing,
  }
}
