import type { Entity, EntityKind, EntityOf } from '../../model/index.js'

/**
 * How each fact of an entity is kept as a property of the same name: numbers, texts, truths
 * and lists of texts as they are, days as dates, lists of records (which Neo4j cannot nest)
 * as JSON. A fact that is null has no property.
 */
export type Keeping = 'plain' | 'day' | 'json'

type FactsOf<E> = Record<Exclude<keyof E, 'id' | 'kind' | 'label' | 'title' | 'aliases' | 'links'>, Keeping>

export const FACTS: { [K in EntityKind]: FactsOf<EntityOf<K>> } = {
  BODY: { symbolSeries: 'plain' },
  MEETING: {
    body: 'plain',
    ordinal: 'plain',
    year: 'plain',
    startDate: 'day',
    endDate: 'day',
    city: 'plain',
    format: 'plain',
    plenaryMeetings: 'plain',
  },
  AGENDA_ITEM: { meeting: 'plain', number: 'plain', parent: 'plain', position: 'plain' },
  DOCUMENT: {
    symbol: 'plain',
    symbolInferred: 'plain',
    type: 'plain',
    distribution: 'plain',
    date: 'day',
    language: 'plain',
    meeting: 'plain',
    inCorpus: 'plain',
    sources: 'json',
  },
  RECOMMENDATION: {
    number: 'plain',
    compilationReference: 'plain',
    text: 'plain',
    fullText: 'plain',
    subparagraphs: 'json',
    footnotes: 'plain',
    meeting: 'plain',
    document: 'plain',
    agendaItem: 'plain',
    section: 'plain',
    addressees: 'json',
    operatives: 'json',
    strength: 'plain',
  },
  TOPIC: {},
  COUNTRY: { iso3: 'plain', m49: 'plain', region: 'plain' },
  ORGANISATION: { abbreviation: 'plain', type: 'plain' },
  ACTOR_GROUP: {},
  INSTRUMENT: {},
  RESOLUTION: { number: 'plain', body: 'plain' },
  PERSON: { roles: 'plain' },
}

/** What every entity has; its label is the property `name`, which tools show. */
export const COMMON: FactsOf<Pick<Entity, 'title' | 'aliases' | 'links'>> &
  Record<'title' | 'aliases' | 'links', Keeping> = { title: 'plain', aliases: 'plain', links: 'json' }

export function factsOf(kind: EntityKind): [string, Keeping][] {
  return [...Object.entries(COMMON), ...Object.entries(FACTS[kind])]
}
