import type {
  EntityCardQuery,
  EntityHeadFragment,
  EvidenceWordsFragment,
  RelationHeadFragment,
} from './generated/graphql.js'

/** What every place that shows an entity knows of it. */
export type EntityHead = EntityHeadFragment
export type RelationHead = RelationHeadFragment
export type EvidenceWords = EvidenceWordsFragment
export type EntityFacts = NonNullable<EntityCardQuery['entity']>
