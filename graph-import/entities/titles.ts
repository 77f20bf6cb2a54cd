import type { Body, Document, DocumentType, Meeting } from '../../graph/model/index.js'
import { printedDates } from './dates.js'
import { capitalised } from './drafts.js'
import { ordinalWord } from './ordinals.js'

/** Sessions that are counted apart from the regular ones. */
export type SpecialSession = 'special' | 'emergency special'

type MeetingFacts = Pick<Meeting, 'ordinal' | 'year' | 'startDate' | 'endDate' | 'city'>

/** `Working Group on the Smuggling of Migrants, 2022`; by its ordinal where the year is not known. */
export function meetingLabel(
  body: string,
  facts: Pick<Meeting, 'ordinal' | 'year'>,
  bySession = false,
  special: SpecialSession | null = null,
): string {
  const session = facts.ordinal === null ? null : `${ordinalWord(facts.ordinal)} ${gathering(body, special)}`
  const when = bySession ? (session ?? facts.year) : (facts.year ?? session)
  return when === null ? body : `${body}, ${when}`
}

/** `Ninth meeting of the Working Group on Harbours, Vienna, 14 and 15 May 2031`, as far as it is known. */
export function meetingTitle(body: string, facts: MeetingFacts, special: SpecialSession | null = null): string {
  const word = gathering(body, special)
  const which = facts.ordinal === null ? capitalised(word) : `${capitalised(ordinalWord(facts.ordinal))} ${word}`
  const when =
    facts.startDate !== null && facts.endDate !== null ? printedDates(facts.startDate, facts.endDate) : facts.year
  return [`${which} of ${withArticle(body)}`, facts.city, when].filter((part) => part !== null).join(', ')
}

/** What stands for the title of an item that a text names by its number alone. */
export const itemByNumber = (number: string): string => `Agenda item ${number}`

/** The body's short name, unless that is an abbreviation: `Inland Transport Committee`, not `ITC`. */
export function bodyName({ label, title }: Pick<Body, 'label' | 'title'>): string {
  return /^[\p{Lu}\d./-]+$/u.test(label) ? title : label
}

/** Groups meet; conferences, commissions and committees hold sessions. */
function gathering(body: string, special: SpecialSession | null): string {
  if (special !== null) return `${special} session`
  return /\b(?:group|team|task force|network|experts?)\b|\/WG\.\d+$/i.test(body) ? 'meeting' : 'session'
}

/** A body known by nothing but its series of symbols, `CTOC/COP/WG.12`, takes none. */
const withArticle = (name: string) => (/^(?:the|an?) |^[A-Z]+(?:\/[\w.-]+)+$/i.test(name) ? name : `the ${name}`)

const TYPE_WORDS: Record<DocumentType, string> = {
  REPORT: 'Report',
  DRAFT_REPORT: 'Draft report',
  ANNOTATED_AGENDA: 'Annotated agenda',
  BACKGROUND_PAPER: 'Background paper',
  INDEX_OF_RECOMMENDATIONS: 'Index of recommendations',
  CONFERENCE_ROOM_PAPER: 'Conference room paper',
  LIST_OF_PARTICIPANTS: 'List of participants',
  RESOLUTION: 'Resolution',
  PUBLICATION: 'Publication',
  OTHER: 'Document',
}

/** Types of which a meeting has one, so that type and meeting name the document. */
export const ONE_A_MEETING: readonly DocumentType[] = [
  'REPORT',
  'DRAFT_REPORT',
  'ANNOTATED_AGENDA',
  'INDEX_OF_RECOMMENDATIONS',
  'LIST_OF_PARTICIPANTS',
]

/** Its symbol; without one, type and meeting: `Report, Working Group on the Smuggling of Migrants, 2022`. */
export function documentLabel(
  document: Pick<Document, 'symbol' | 'type' | 'title'>,
  part: string | null,
  meeting: Pick<Meeting, 'label'> | null,
): string {
  if (document.symbol !== null) return document.symbol
  return meeting === null ? document.title : [typeWords(document.type, part), meeting.label].join(', ')
}

/** `Report of the ninth meeting of …`: from type and meeting alone, since a file may have lost its cover. */
export function documentTitle(type: DocumentType, part: string | null, meeting: Pick<Meeting, 'title'>): string {
  const title = meeting.title.charAt(0).toLowerCase() + meeting.title.slice(1)
  return `${typeWords(type, part)} of the ${title}`
}

const typeWords = (type: DocumentType, part: string | null) => TYPE_WORDS[type] + (part === null ? '' : ` (${part})`)
