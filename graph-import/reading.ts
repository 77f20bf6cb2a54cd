import type { Document, Entity, EntityId } from '../graph/model/index.js'
import type { SourceIdentity } from './documents/source-document.js'
import type { Finding } from './finding.js'
import type { Assertion } from './relations/assertion.js'
import type { DraftPassage, IndexRow, ListedDocument } from './structure/structured-document.js'

/**
 * What one file says, read for itself: a pure function of its bytes, the rules and the
 * authority data. Readings are kept, and `assembly/` makes the graph of all of them, so
 * the order of import never matters. Ids in it are made from content; assembly may find
 * that two are one.
 */
export interface Reading {
  file: SourceIdentity
  /** The document entity that the file holds; its `sources` are left to assembly. */
  document: Document
  /** Words that identify the document's text beyond its id: part (`Addendum`), title. */
  part: string | null
  /** Entities stated or named, the document itself not among them. Each once. */
  entities: EntityDraft[]
  passages: ReadPassage[]
  assertions: Assertion[]
  index: IndexRow[]
  listed: ListedDocument[]
  /** How often text had to be repaired: of several files of one document the one with least is quoted. */
  repairs: number
  findings: Finding[]
  /** Of an exported graph: ids under which it knew entities before, and the present ones. */
  former?: Record<EntityId, EntityId>
}

/** An entity as this file knows it. */
export interface EntityDraft {
  entity: Entity
  /**
   * What tells that two entities of one kind are the same, beyond an equal id:
   * `symbol:CAC/COSP/WG.2/2031/4`, `session:body:ctoc-cop#9`, `abbreviation:abc`.
   */
  keys: string[]
}

export interface ReadPassage extends Omit<DraftPassage, 'notes' | 'cells' | 'origins'> {
  /** Offsets and ids of what it names. */
  mentions: { start: number; end: number; entity: EntityId; rule: string; confidence: number }[]
}
