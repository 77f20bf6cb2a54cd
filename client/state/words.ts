import type { Direction, DocumentType, EntityKind, RelationKind, Strength } from '../api/generated/graphql.js'

/** The reader's words for what the contract names in capitals. */

/** Family of a kind: what its hue tells. */
export type Family = 'gatherings' | 'texts' | 'subjects' | 'actors'

interface KindWords {
  one: string
  many: string
  family: Family
}

/** In the order in which lists and legends show them. */
export const KINDS: Record<EntityKind, KindWords> = {
  BODY: { one: 'Body', many: 'Bodies', family: 'gatherings' },
  MEETING: { one: 'Meeting', many: 'Meetings', family: 'gatherings' },
  AGENDA_ITEM: { one: 'Agenda item', many: 'Agenda items', family: 'gatherings' },
  DOCUMENT: { one: 'Document', many: 'Documents', family: 'texts' },
  RECOMMENDATION: { one: 'Recommendation', many: 'Recommendations', family: 'texts' },
  RESOLUTION: { one: 'Resolution', many: 'Resolutions', family: 'texts' },
  INSTRUMENT: { one: 'Instrument', many: 'Instruments', family: 'texts' },
  TOPIC: { one: 'Topic', many: 'Topics', family: 'subjects' },
  COUNTRY: { one: 'Country', many: 'Countries', family: 'actors' },
  ORGANISATION: { one: 'Organisation', many: 'Organisations', family: 'actors' },
  ACTOR_GROUP: { one: 'Group', many: 'Groups', family: 'actors' },
  PERSON: { one: 'Person', many: 'People', family: 'actors' },
}

export const KIND_ORDER = Object.keys(KINDS) as EntityKind[]

/** `1 meeting`, `12 meetings`. */
export function countOf(count: number, kind: EntityKind): string {
  const words = KINDS[kind]
  return `${formatCount(count)} ${(count === 1 ? words.one : words.many).toLowerCase()}`
}

/** Read from source to target, and back. */
export const RELATIONS: Record<RelationKind, { outgoing: string; incoming: string; name: string }> = {
  SUBSIDIARY_OF: { outgoing: 'Subsidiary of', incoming: 'Has subsidiary', name: 'Subsidiary of' },
  ESTABLISHED_BY: { outgoing: 'Established by', incoming: 'Established', name: 'Established by' },
  ADOPTED_BY: { outgoing: 'Adopted by', incoming: 'Adopted', name: 'Adopted by' },
  SESSION_OF: { outgoing: 'Session of', incoming: 'Has session', name: 'Session of' },
  ITEM_OF: { outgoing: 'On the agenda of', incoming: 'Has agenda item', name: 'On the agenda' },
  DOCUMENT_OF: { outgoing: 'Issued for', incoming: 'Has document', name: 'Issued for' },
  VERSION_OF: { outgoing: 'Version of', incoming: 'Has version', name: 'Version of' },
  ADOPTED_AT: { outgoing: 'Adopted at', incoming: 'Adopted', name: 'Adopted at' },
  CONTAINED_IN: { outgoing: 'Contained in', incoming: 'Contains', name: 'Contained in' },
  UNDER_ITEM: { outgoing: 'Under item', incoming: 'Has under it', name: 'Under item' },
  ABOUT: { outgoing: 'About', incoming: 'Subject of', name: 'About' },
  BROADER: { outgoing: 'Narrower than', incoming: 'Broader than', name: 'Broader topic' },
  RELATED: { outgoing: 'Related to', incoming: 'Related to', name: 'Related to' },
  CONCERNS: { outgoing: 'Concerns', incoming: 'Concerned by', name: 'Concerns' },
  ADDRESSED_TO: { outgoing: 'Addressed to', incoming: 'Asked to act by', name: 'Addressed to' },
  ATTENDED: { outgoing: 'Attended', incoming: 'Attended by', name: 'Attended' },
  SPOKE_ON: { outgoing: 'Spoke on', incoming: 'Spoken on by', name: 'Spoke on' },
  PANELLIST_ON: { outgoing: 'Panellist on', incoming: 'Panellist', name: 'Panellist on' },
  CHAIRED: { outgoing: 'Chaired', incoming: 'Chaired by', name: 'Chaired' },
  OPENED: { outgoing: 'Opened', incoming: 'Opened by', name: 'Opened' },
  REPRESENTED: { outgoing: 'Represented', incoming: 'Represented by', name: 'Represented' },
  MENTIONS: { outgoing: 'Names', incoming: 'Named in', name: 'Names' },
  CITES: { outgoing: 'Cites', incoming: 'Cited by', name: 'Cites' },
  SUPPLEMENTS: { outgoing: 'Supplements', incoming: 'Supplemented by', name: 'Supplements' },
  PART_OF: { outgoing: 'Part of', incoming: 'Has part', name: 'Part of' },
  PROPOSES: { outgoing: 'Proposes', incoming: 'Proposed by', name: 'Proposes' },
  TAKEN_UP_AS: { outgoing: 'Taken up as', incoming: 'Takes up', name: 'Taken up as' },
  REITERATES: { outgoing: 'Repeats', incoming: 'Repeated by', name: 'Repeats' },
}

export const RELATION_ORDER = Object.keys(RELATIONS) as RelationKind[]

export function relationWords(relation: RelationKind, direction: Direction): string {
  return direction === 'OUTGOING' ? RELATIONS[relation].outgoing : RELATIONS[relation].incoming
}

const CAPACITY: Record<string, string> = {
  PARTY: 'party',
  SIGNATORY: 'signatory',
  MEMBER_STATE: 'member State',
  OBSERVER_STATE: 'observer State',
  NON_MEMBER_STATE: 'non-member State',
  ENTITY: 'entity with an observer office',
  UN_ENTITY: 'United Nations entity',
  INTERGOVERNMENTAL_ORGANISATION: 'intergovernmental organisation',
  NON_GOVERNMENTAL_ORGANISATION: 'non-governmental organisation',
  OTHER: 'other participant',
}

const PLACE: Record<string, string> = {
  RECOMMENDATION: 'in a recommendation',
  DELIBERATIONS: 'in the deliberations',
  ANNOTATION: 'in the annotations',
  OTHER: 'elsewhere in the text',
  DIRECT: 'directly',
  INDIRECT: 'through another',
}

/** What a qualifier adds to a relation's words: `as observer State`, `in the deliberations`. */
export function qualifierWords(kind: RelationKind, qualifier: string | null): string | null {
  if (qualifier === null) return null
  if (kind === 'ATTENDED' || kind === 'SPOKE_ON') {
    const words = CAPACITY[qualifier]
    return words ? `as ${words}` : null
  }
  return PLACE[qualifier] ?? null
}

export const STRENGTHS: Record<Strength, { name: string; example: string }> = {
  DIRECTIVE: { name: 'Directive', example: 'decides, shall' },
  STRONG: { name: 'Strong', example: 'urges, should' },
  SOFT: { name: 'Soft', example: 'encourages, invites' },
  OPTIONAL: { name: 'Optional', example: 'may wish to' },
}

export const STRENGTH_ORDER = Object.keys(STRENGTHS) as Strength[]

export const DOCUMENT_TYPES: Record<DocumentType, string> = {
  REPORT: 'Report',
  DRAFT_REPORT: 'Draft report',
  ANNOTATED_AGENDA: 'Annotated agenda',
  BACKGROUND_PAPER: 'Background paper',
  INDEX_OF_RECOMMENDATIONS: 'Index of recommendations',
  CONFERENCE_ROOM_PAPER: 'Conference room paper',
  LIST_OF_PARTICIPANTS: 'List of participants',
  RESOLUTION: 'Resolution',
  PUBLICATION: 'Publication',
  OTHER: 'Other document',
}

/** `UN_ENTITY` → `UN entity`: for enumerations whose words are plain already. */
export function plain(value: string): string {
  const words = value.toLowerCase().replaceAll('_', ' ')
  return (words.charAt(0).toUpperCase() + words.slice(1)).replace(/\bun\b/i, 'UN')
}

const counts = new Intl.NumberFormat('en-GB')

export function formatCount(count: number): string {
  return counts.format(count)
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `2022-06-27` → `27 June 2022`. */
export function formatDay(day: string): string {
  const [year, month, date] = day.slice(0, 10).split('-').map(Number)
  const name = MONTHS[(month ?? 0) - 1]
  return name ? `${date} ${name} ${year}` : day
}

/** `27–28 June 2022`, `30 May–1 June 2012`: what both days share is written once. */
export function formatDays(start: string | null, end: string | null): string | null {
  if (!start) return end ? formatDay(end) : null
  if (!end || end === start) return formatDay(start)
  const [first, last] = [formatDay(start).split(' '), formatDay(end).split(' ')]
  if (first[2] !== last[2]) return `${first.join(' ')}–${last.join(' ')}`
  if (first[1] !== last[1]) return `${first[0]} ${first[1]}–${last.join(' ')}`
  return `${first[0]}–${last.join(' ')}`
}
