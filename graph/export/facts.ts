import type { Relation } from '../model/index.js'
import type { StoredEntity } from '../store/graph-store.js'

/** What graph tools get of an entity and a relation: flat, typed, the same in GraphML and GEXF. */
export interface FlatFact<T> {
  name: string
  type: 'string' | 'integer' | 'double' | 'boolean'
  of: (item: T) => string | number | boolean | null
}

export const ENTITY_FACTS: readonly FlatFact<StoredEntity>[] = [
  { name: 'kind', type: 'string', of: (entity) => entity.kind },
  { name: 'label', type: 'string', of: (entity) => entity.label },
  { name: 'title', type: 'string', of: (entity) => entity.title },
  { name: 'aliases', type: 'string', of: (entity) => entity.aliases.join(' | ') || null },
  { name: 'degree', type: 'integer', of: (entity) => entity.degree },
  { name: 'year', type: 'integer', of: (entity) => (entity.kind === 'MEETING' ? entity.year : null) },
  {
    name: 'date',
    type: 'string',
    of: (entity) => (entity.kind === 'MEETING' ? entity.startDate : entity.kind === 'DOCUMENT' ? entity.date : null),
  },
  { name: 'symbol', type: 'string', of: (entity) => (entity.kind === 'DOCUMENT' ? entity.symbol : null) },
  { name: 'text', type: 'string', of: (entity) => (entity.kind === 'RECOMMENDATION' ? entity.fullText : null) },
  { name: 'strength', type: 'string', of: (entity) => (entity.kind === 'RECOMMENDATION' ? entity.strength : null) },
]

export const RELATION_FACTS: readonly FlatFact<Relation>[] = [
  { name: 'kind', type: 'string', of: (relation) => relation.kind },
  { name: 'qualifier', type: 'string', of: (relation) => relation.qualifier },
  { name: 'asPrinted', type: 'string', of: (relation) => relation.asPrinted },
  { name: 'confidence', type: 'double', of: (relation) => relation.confidence },
  { name: 'inferred', type: 'boolean', of: (relation) => relation.inferred },
  { name: 'meeting', type: 'string', of: (relation) => relation.meeting },
  { name: 'evidenceCount', type: 'integer', of: (relation) => relation.evidence.length },
  {
    name: 'evidence',
    type: 'string',
    of: (relation) => relation.evidence.map(({ passage, start, end }) => `${passage}#${start}-${end}`).join(' '),
  },
]
