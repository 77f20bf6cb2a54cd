import { ENTITY_KINDS, type Entity, type EntityKind, type EntityOf } from '../../model/index.js'
import type { Sort } from './lines.js'

/** Facts are kept as values of their sort; lists of records, which Neo4j cannot nest, as JSON. A fact that is null has no property. */
export type Keeping = Exclude<Sort, 'number' | 'bytes'> | 'json'

/** The ways in which a fact of this type may be kept. */
type KeepingOf<V> = [V] extends [string]
  ? 'text'
  : [V] extends [string | null]
    ? 'text?' | 'day?'
    : [V] extends [number | null]
      ? 'integer'
      : [V] extends [boolean]
        ? 'flag'
        : [V] extends [string[]]
          ? 'texts'
          : 'json'

/** How each fact of an entity is kept, as a property of the same name. */
type FactsOf<E> = {
  [K in Exclude<keyof E, 'id' | 'kind' | 'label' | 'title' | 'aliases' | 'links'>]: KeepingOf<E[K]>
}

const FACTS: { [K in EntityKind]: FactsOf<EntityOf<K>> } = {
  BODY: { symbolSeries: 'text?' },
  MEETING: {
    body: 'text',
    ordinal: 'integer',
    year: 'integer',
    startDate: 'day?',
    endDate: 'day?',
    city: 'text?',
    format: 'text?',
    plenaryMeetings: 'integer',
  },
  AGENDA_ITEM: { meeting: 'text', number: 'text', parent: 'text?', position: 'integer' },
  DOCUMENT: {
    symbol: 'text?',
    symbolInferred: 'flag',
    type: 'text',
    distribution: 'text?',
    date: 'day?',
    language: 'text?',
    meeting: 'text?',
    inCorpus: 'flag',
    sources: 'json',
  },
  RECOMMENDATION: {
    number: 'text',
    compilationReference: 'text?',
    text: 'text?',
    fullText: 'text?',
    subparagraphs: 'json',
    footnotes: 'texts',
    meeting: 'text?',
    document: 'text?',
    agendaItem: 'text?',
    section: 'text?',
    addressees: 'json',
    operatives: 'json',
    strength: 'text?',
  },
  TOPIC: {},
  COUNTRY: { iso3: 'text?', m49: 'text?', region: 'text?' },
  ORGANISATION: { abbreviation: 'text?', type: 'text' },
  ACTOR_GROUP: {},
  INSTRUMENT: {},
  RESOLUTION: { number: 'text', body: 'text?' },
  PERSON: { roles: 'texts' },
}

/** What every entity has; its label is the property `name`, which tools show. */
const COMMON: { [K in 'title' | 'aliases' | 'links']: KeepingOf<Entity[K]> } = {
  title: 'text',
  aliases: 'texts',
  links: 'json',
}

const FACTS_OF = Object.fromEntries(
  ENTITY_KINDS.map((kind) => [kind, [...Object.entries(COMMON), ...Object.entries(FACTS[kind])]]),
) as Record<EntityKind, [string, Keeping][]>

/** All of a kind, in the order in which they are written. */
export const factsOf = (kind: EntityKind): readonly [string, Keeping][] => FACTS_OF[kind]
