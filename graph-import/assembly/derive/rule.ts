import type { Diagnostic, Entity, Passage, Relation } from '../../../graph/model/index.js'
import type { Contribution } from '../contribution.js'

/** What is known once everything that documents state has been united. */
export interface Stated {
  entities: ReadonlyMap<string, Entity>
  relations: readonly Relation[]
  passages: ReadonlyMap<string, Passage>
  /** What each document says, for rules that compare documents. */
  contributions: readonly Contribution[]
}

export interface Derived {
  relations: Relation[]
  diagnostics: Diagnostic[]
  /** Facts that entities gain, such as an ordinal: replacements by id. */
  entities: Entity[]
}

/** Concludes across documents. All that it makes is marked inferred and rests on passages. */
export type DeriveRule = (stated: Stated) => Partial<Derived>
