/**
 * What the graph is made of, as data. The importer, the stores and the API all read
 * this one place; a new kind is a new row (and a row in `schema.graphql`).
 */

export const ENTITY_KINDS = [
  'BODY',
  'MEETING',
  'AGENDA_ITEM',
  'DOCUMENT',
  'RECOMMENDATION',
  'TOPIC',
  'COUNTRY',
  'ORGANISATION',
  'ACTOR_GROUP',
  'INSTRUMENT',
  'RESOLUTION',
  'PERSON',
] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]

/** How a kind is written elsewhere: in ids, as a GraphQL type, as a Neo4j label. */
export interface EntityKindRow {
  /** What stands before the colon of an id: `agenda-item` in `agenda-item:ctoc-cop-wg.7/2022/2`. */
  prefix: string
  /** GraphQL type and Neo4j label. */
  label: string
}

export const ENTITY_KIND: Record<EntityKind, EntityKindRow> = {
  BODY: { prefix: 'body', label: 'Body' },
  MEETING: { prefix: 'meeting', label: 'Meeting' },
  AGENDA_ITEM: { prefix: 'agenda-item', label: 'AgendaItem' },
  DOCUMENT: { prefix: 'document', label: 'Document' },
  RECOMMENDATION: { prefix: 'recommendation', label: 'Recommendation' },
  TOPIC: { prefix: 'topic', label: 'Topic' },
  COUNTRY: { prefix: 'country', label: 'Country' },
  ORGANISATION: { prefix: 'organisation', label: 'Organisation' },
  ACTOR_GROUP: { prefix: 'group', label: 'ActorGroup' },
  INSTRUMENT: { prefix: 'instrument', label: 'Instrument' },
  RESOLUTION: { prefix: 'resolution', label: 'Resolution' },
  PERSON: { prefix: 'person', label: 'Person' },
}

export const RELATION_KINDS = [
  'SUBSIDIARY_OF',
  'ESTABLISHED_BY',
  'ADOPTED_BY',
  'SESSION_OF',
  'ITEM_OF',
  'DOCUMENT_OF',
  'VERSION_OF',
  'ADOPTED_AT',
  'CONTAINED_IN',
  'UNDER_ITEM',
  'ABOUT',
  'BROADER',
  'RELATED',
  'CONCERNS',
  'ADDRESSED_TO',
  'ATTENDED',
  'SPOKE_ON',
  'PANELLIST_ON',
  'CHAIRED',
  'OPENED',
  'REPRESENTED',
  'MENTIONS',
  'CITES',
  'SUPPLEMENTS',
  'PART_OF',
  'PROPOSES',
  'TAKEN_UP_AS',
  'REITERATES',
] as const
export type RelationKind = (typeof RELATION_KINDS)[number]

export interface RelationKindRow {
  from: readonly EntityKind[]
  to: readonly EntityKind[]
  /** True where a rule may conclude the relation although no text states it. */
  mayBeInferred: boolean
  /** Qualifiers permitted; absent where the kind takes none. */
  qualifiers?: readonly string[]
}

export const CAPACITIES = [
  'PARTY',
  'SIGNATORY',
  'MEMBER_STATE',
  'OBSERVER_STATE',
  'NON_MEMBER_STATE',
  'ENTITY',
  'UN_ENTITY',
  'INTERGOVERNMENTAL_ORGANISATION',
  'NON_GOVERNMENTAL_ORGANISATION',
  'OTHER',
] as const
/** Standing in which one attended or spoke; the schema says what each means. */
export type Capacity = (typeof CAPACITIES)[number]

/** Where in a text a name stands: the qualifier of MENTIONS. */
export const MENTION_PLACES = ['RECOMMENDATION', 'DELIBERATIONS', 'ANNOTATION', 'OTHER'] as const
export type MentionPlace = (typeof MENTION_PLACES)[number]

const ACTORS = ['BODY', 'ORGANISATION', 'COUNTRY', 'ACTOR_GROUP'] as const
const PARTICIPANTS = ['COUNTRY', 'ORGANISATION'] as const

export const RELATION_KIND: Record<RelationKind, RelationKindRow> = {
  SUBSIDIARY_OF: { from: ['BODY'], to: ['BODY'], mayBeInferred: true },
  ESTABLISHED_BY: { from: ['BODY'], to: ['RESOLUTION'], mayBeInferred: false },
  ADOPTED_BY: { from: ['RESOLUTION'], to: ['BODY'], mayBeInferred: true },
  SESSION_OF: { from: ['MEETING'], to: ['BODY'], mayBeInferred: true },
  ITEM_OF: { from: ['AGENDA_ITEM'], to: ['MEETING'], mayBeInferred: false },
  DOCUMENT_OF: { from: ['DOCUMENT'], to: ['MEETING'], mayBeInferred: true },
  VERSION_OF: { from: ['DOCUMENT'], to: ['DOCUMENT'], mayBeInferred: true },
  ADOPTED_AT: { from: ['RECOMMENDATION', 'RESOLUTION'], to: ['MEETING'], mayBeInferred: true },
  CONTAINED_IN: { from: ['RECOMMENDATION', 'RESOLUTION'], to: ['DOCUMENT'], mayBeInferred: true },
  UNDER_ITEM: { from: ['RECOMMENDATION', 'DOCUMENT'], to: ['AGENDA_ITEM'], mayBeInferred: true },
  ABOUT: { from: ['RECOMMENDATION', 'AGENDA_ITEM', 'DOCUMENT'], to: ['TOPIC'], mayBeInferred: true },
  BROADER: { from: ['TOPIC'], to: ['TOPIC'], mayBeInferred: true },
  RELATED: { from: ['TOPIC'], to: ['TOPIC'], mayBeInferred: true },
  CONCERNS: { from: ['TOPIC'], to: ['ORGANISATION', 'BODY', 'INSTRUMENT'], mayBeInferred: true },
  ADDRESSED_TO: {
    from: ['RECOMMENDATION'],
    to: ACTORS,
    mayBeInferred: true,
    qualifiers: ['DIRECT', 'INDIRECT'],
  },
  ATTENDED: { from: PARTICIPANTS, to: ['MEETING'], mayBeInferred: false, qualifiers: CAPACITIES },
  SPOKE_ON: { from: PARTICIPANTS, to: ['AGENDA_ITEM', 'MEETING'], mayBeInferred: false, qualifiers: CAPACITIES },
  PANELLIST_ON: { from: ['PERSON'], to: ['AGENDA_ITEM'], mayBeInferred: false },
  CHAIRED: { from: ['PERSON'], to: ['MEETING'], mayBeInferred: false },
  OPENED: { from: ['PERSON'], to: ['MEETING'], mayBeInferred: false },
  REPRESENTED: { from: ['PERSON'], to: PARTICIPANTS, mayBeInferred: true },
  MENTIONS: {
    from: ['RECOMMENDATION', 'AGENDA_ITEM', 'DOCUMENT'],
    to: ENTITY_KINDS,
    mayBeInferred: false,
    qualifiers: MENTION_PLACES,
  },
  CITES: {
    from: ['DOCUMENT', 'RECOMMENDATION'],
    to: ['DOCUMENT', 'RESOLUTION', 'INSTRUMENT'],
    mayBeInferred: false,
  },
  SUPPLEMENTS: { from: ['INSTRUMENT'], to: ['INSTRUMENT'], mayBeInferred: true },
  PART_OF: { from: ['ORGANISATION'], to: ['ORGANISATION'], mayBeInferred: true },
  PROPOSES: { from: ['RECOMMENDATION'], to: ['TOPIC'], mayBeInferred: false },
  TAKEN_UP_AS: { from: ['RECOMMENDATION'], to: ['AGENDA_ITEM'], mayBeInferred: true },
  REITERATES: { from: ['RECOMMENDATION'], to: ['RECOMMENDATION'], mayBeInferred: true },
}

export const DIRECTIONS = ['OUTGOING', 'INCOMING'] as const
export type Direction = (typeof DIRECTIONS)[number]
