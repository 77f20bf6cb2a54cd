import { ENTITY_KIND, type EntityKind, RELATION_KINDS, type RelationKind } from '../../model/index.js'

/**
 * What stands in the database under which name. Every node of ours is a `:Rapporteur`, and
 * every query goes through that label, so what else lives there is never read or touched.
 * docs/neo4j.md describes the whole for who queries it by hand.
 */
export const LABEL = {
  own: 'Rapporteur',
  /** Beside it a label of its kind: `Meeting`, `Country` … */
  entity: 'Entity',
  passage: 'Passage',
  /** A former id of an entity that turned out to be another. */
  formerId: 'FormerId',
  diagnostic: 'Diagnostic',
  /** What the importer keeps of a file. */
  reading: 'Reading',
  /** The one node that says what is loaded. */
  corpus: 'Corpus',
  importLock: 'ImportLock',
} as const

/** Beside the relations of the ontology. */
export const TYPE = {
  /** (Passage)-[:PASSAGE_OF]->(Document) */
  passageOf: 'PASSAGE_OF',
  /** (Passage)-[:NAMES {start, end, rule, confidence}]->(entity): one for each mention. */
  names: 'NAMES',
} as const

/** Ids of entities begin as the ontology says; these are of the other nodes. */
export const PREFIX = {
  passage: 'passage:',
  formerId: 'former:',
  diagnostic: 'diagnostic:',
  reading: 'reading:',
} as const
export const CORPUS_ID = 'corpus'
export const LOCK_ID = 'import-lock'

export const INDEX = {
  id: 'rapporteur_id',
  name: 'rapporteur_name',
  symbol: 'rapporteur_symbol',
  entities: 'rapporteur_entities',
  passages: 'rapporteur_passages',
} as const

/** The index that finds relations of a kind by their meeting. */
export const atMeetingIndex = (kind: RelationKind) => `rapporteur_at_${kind.toLowerCase()}`

/** `Meeting`. From the ontology alone, so it can stand in a query's text. */
export function labelOf(kind: EntityKind): string {
  return ENTITY_KIND[kind].label
}

/** `SESSION_OF|ITEM_OF`, in the order of the ontology and from it alone, so it can stand in a query's text. */
export function typesOf(kinds: readonly RelationKind[]): string {
  return RELATION_KINDS.filter((kind) => kinds.includes(kind)).join('|')
}

/** Every relation of the ontology. Named in a pattern, they keep a walk from the mentions of a much named entity. */
export const ALL_TYPES = typesOf(RELATION_KINDS)
