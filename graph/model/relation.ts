import type { Evidence } from './evidence.js'
import type { EntityId, RelationId } from './ids.js'
import type { RelationKind } from './ontology.js'

/** One relation is one (kind, source, target, qualifier), however often it is stated. */
export interface Relation {
  id: RelationId
  kind: RelationKind
  source: EntityId
  target: EntityId
  /** Capacity, place or other qualifier as the kind defines it; null where it takes none. */
  qualifier: string | null
  /** 0 to 1; 1 where the text states it outright. */
  confidence: number
  /** True where no text states it and a rule concluded it. */
  inferred: boolean
  /** The meeting it belongs to; null for what holds at all times. */
  meeting: EntityId | null
  /**
   * Words that go with it as printed: the standing of a participant (`signatories to the
   * Protocol`), the role of a panellist, the name of an addressee. Null where the kind has none.
   */
  asPrinted: string | null
  /** Never empty; in the order of documents and passages. */
  evidence: Evidence[]
}
