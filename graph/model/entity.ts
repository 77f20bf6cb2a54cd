import type { EntityId, PassageId } from './ids.js'
import type { EntityKind } from './ontology.js'

export interface Link {
  label: string
  url: string
}

/** What every entity has. Absent facts are null, absent lists are empty. */
export interface EntityBase {
  id: EntityId
  kind: EntityKind
  /** Short name to show: `INTERPOL`, `Recommendation 9 (2022)`. */
  label: string
  /** Full name or text. */
  title: string
  /** Other names under which the corpus writes it or reference data know it, sorted; neither label nor title among them. */
  aliases: string[]
  links: Link[]
}

export interface Body extends EntityBase {
  kind: 'BODY'
  /** Document symbol series, such as `CTOC/COP/WG.7`. */
  symbolSeries: string | null
}

export const MEETING_FORMATS = ['IN_PERSON', 'HYBRID', 'ONLINE'] as const
export type MeetingFormat = (typeof MEETING_FORMATS)[number]

export interface Meeting extends EntityBase {
  kind: 'MEETING'
  body: EntityId
  /** 9 for the ninth. */
  ordinal: number | null
  year: number | null
  /** ISO 8601 day. */
  startDate: string | null
  endDate: string | null
  city: string | null
  format: MeetingFormat | null
  /** Plenary meetings held, as stated. */
  plenaryMeetings: number | null
}

export interface AgendaItem extends EntityBase {
  kind: 'AGENDA_ITEM'
  meeting: EntityId
  /** As printed: `2`, `1 (a)`. */
  number: string
  /** The item it is part of. */
  parent: EntityId | null
  /** Place in the agenda, from 0, sub-items after their item. */
  position: number
}

export const DOCUMENT_TYPES = [
  'REPORT',
  'DRAFT_REPORT',
  'ANNOTATED_AGENDA',
  'BACKGROUND_PAPER',
  'INDEX_OF_RECOMMENDATIONS',
  'CONFERENCE_ROOM_PAPER',
  'LIST_OF_PARTICIPANTS',
  'RESOLUTION',
  'PUBLICATION',
  'OTHER',
] as const
export type DocumentType = (typeof DOCUMENT_TYPES)[number]

export const DISTRIBUTIONS = ['GENERAL', 'LIMITED', 'RESTRICTED'] as const
export type Distribution = (typeof DISTRIBUTIONS)[number]

export interface SourceFile {
  /** As imported, without folders. */
  name: string
  /** Media type. */
  format: string
  /** Of the file's bytes, in hexadecimal. */
  sha256: string
  /** ISO 8601 instant. */
  importedAt: string
}

export interface Document extends EntityBase {
  kind: 'DOCUMENT'
  /** UN symbol; null where no text of the corpus gives it. */
  symbol: string | null
  /** True where the symbol is not printed on it and was concluded from another document's list. */
  symbolInferred: boolean
  type: DocumentType
  distribution: Distribution | null
  /** Day of submission, on its cover. */
  date: string | null
  /** `en`, `fr` …: BCP 47. */
  language: string | null
  meeting: EntityId | null
  /** True for one that was read, false for one only cited. */
  inCorpus: boolean
  /** The files it was read from, by name. The one its passages come from is first. */
  sources: SourceFile[]
}

export const STRENGTHS = ['DIRECTIVE', 'STRONG', 'SOFT', 'OPTIONAL'] as const
/** The product's own scale; the schema says what each step holds. */
export type Strength = (typeof STRENGTHS)[number]

export interface Subparagraph {
  /** As printed: `a`. */
  letter: string
  text: string
}

export interface Addressee {
  /** As printed: `States parties`. */
  text: string
  actor: EntityId | null
  /** True for one who is asked through another. */
  indirect: boolean
}

export interface Operative {
  /** As printed, up to the verb of the action. */
  phrase: string
  verb: string
  strength: Strength
  hedges: string[]
  intensifiers: string[]
}

export interface Recommendation extends EntityBase {
  kind: 'RECOMMENDATION'
  /** As printed: `9`, or `24`, `8 (b)` for one known by its paragraph. */
  number: string
  /** Place in a compilation, such as `I.22`. */
  compilationReference: string | null
  /** The words before its sub-paragraphs, without footnote marks; null where only referred to. */
  text: string | null
  /** `text` and the sub-paragraphs. */
  fullText: string | null
  subparagraphs: Subparagraph[]
  footnotes: PassageId[]
  meeting: EntityId | null
  document: EntityId | null
  agendaItem: EntityId | null
  /** Innermost heading above it, without its number or letter. */
  section: string | null
  addressees: Addressee[]
  operatives: Operative[]
  /** Of the first operative phrase. */
  strength: Strength | null
}

export interface Topic extends EntityBase {
  kind: 'TOPIC'
}

export interface Country extends EntityBase {
  kind: 'COUNTRY'
  iso3: string | null
  m49: string | null
  region: string | null
}

export const ORGANISATION_TYPES = [
  'UN_ENTITY',
  'INTERGOVERNMENTAL',
  'REGIONAL_INTEGRATION',
  'NON_GOVERNMENTAL',
  'NETWORK',
  'NATIONAL_INSTITUTION',
  'INITIATIVE',
  'OTHER',
] as const
export type OrganisationType = (typeof ORGANISATION_TYPES)[number]

export interface Organisation extends EntityBase {
  kind: 'ORGANISATION'
  abbreviation: string | null
  type: OrganisationType
}

export interface ActorGroup extends EntityBase {
  kind: 'ACTOR_GROUP'
}

export interface Instrument extends EntityBase {
  kind: 'INSTRUMENT'
}

export interface Resolution extends EntityBase {
  kind: 'RESOLUTION'
  /** As printed: `7/1`. */
  number: string
  body: EntityId | null
}

export interface Person extends EntityBase {
  kind: 'PERSON'
  /** Functions as printed, in the order of the documents. */
  roles: string[]
}

export type Entity =
  | Body
  | Meeting
  | AgendaItem
  | Document
  | Recommendation
  | Topic
  | Country
  | Organisation
  | ActorGroup
  | Instrument
  | Resolution
  | Person

export type EntityOf<K extends EntityKind> = Extract<Entity, { kind: K }>
