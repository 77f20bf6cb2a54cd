import type { Diagnostic } from './diagnostic.js'
import type { Entity } from './entity.js'
import type { EntityId } from './ids.js'
import type { Passage } from './passage.js'
import type { Relation } from './relation.js'

/** A whole graph as a value: what the importer makes, a store holds and an exporter writes. Every list is sorted by id, except that passages stand by document and position. */
export interface Graph {
  entities: Entity[]
  relations: Relation[]
  passages: Passage[]
  /** By file, line and rule. */
  diagnostics: Diagnostic[]
  /** Former ids of entities that turned out to be one with another: old id to the id that answers. */
  redirects: Record<EntityId, EntityId>
}
