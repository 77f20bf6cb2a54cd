import type { EntityId, RelationKind } from '../../graph/model/index.js'

/** What one rule read in one place: a relation between entities of this reading, and the words that state it. */
export interface Assertion {
  kind: RelationKind
  source: EntityId
  target: EntityId
  qualifier: string | null
  meeting: EntityId | null
  asPrinted: string | null
  confidence: number
  inferred: boolean
  evidence: { passage: string; start: number; end: number; rule: string }[]
}
