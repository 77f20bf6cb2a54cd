import {
  boundedSlug,
  type Document,
  type DocumentType,
  type EntityId,
  entityId,
  localPart,
  type Meeting,
  type MeetingFormat,
  slug,
} from '../../graph/model/index.js'
import type { Authorities } from '../authorities/index.js'
import { ORDINAL, ordinalOf } from '../ordinal-words.js'
import { isMeetingOfCover, isSame, type MeetingTitle, readMeetingTitle } from '../structure/meeting-title.js'
import type { Cover, StructuredDocument } from '../structure/structured-document.js'
import { addBodyNamed, addBodyOfSymbol, type FoundBody, isShortForm, ownSymbol } from './bodies.js'
import { documentId } from './drafts.js'
import { bodyByName } from './known.js'
import { inOrdinaryCase } from './letter-case.js'
import { addMeeting } from './meetings.js'
import { COUNT, countNumber } from './ordinals.js'
import type { EntityRegister } from './register.js'
import { type NumberedTitle, numberedTitle, sessionOfNumber, symbolOfNumber } from './resolution-title.js'
import { type StatedSession, statedSessions } from './sessions.js'
import { readSymbol } from './symbols.js'
import { documentLabel, documentTitle, ONE_A_MEETING, type SpecialSession } from './titles.js'

/** What a document is, of which meeting, and the words that say so. */
export interface Setting {
  document: Document
  /** `Addendum`, where the document is a part of another. */
  part: string | null
  meeting: Meeting | null
  /** True for the report of that meeting and its drafts: what it recommends, the meeting adopted. */
  isReport: boolean
  body: FoundBody | null
  /** Names on the cover and the bodies that they mean, outermost first. */
  organs: { name: string; body: FoundBody }[]
  /** Number of the resolution that the document is; null for other documents. */
  number: string | null
  /** Words that say which meeting it is; null where only a symbol tells. */
  stated: { passage: string; start: number; end: number } | null
}

/** Facts come from the numbered paragraphs where they hold them, then from the cover: a file may have lost its cover. */
export function findSetting(
  structured: StructuredDocument,
  authorities: Authorities,
  entities: EntityRegister,
): Setting {
  const { cover } = structured
  const symbol = ownSymbol(structured, authorities)
  const printed = cover.symbol === null ? symbol : readSymbol(cover.symbol, authorities)
  const texts = structured.passages.map(({ text }) => text)
  const ordinary = (name: string) => inOrdinaryCase(name, texts, authorities)
  const onCover = cover.bodies.length === 0 ? null : ordinary(cover.bodies.at(-1) ?? '')
  const numbered = numberedTitle(structured)
  const counted = numbered === null ? null : sessionOfNumber(numbered.number)
  const sessions = structured.type === 'RESOLUTION' ? [] : statedSessions(structured.passages)
  const credible = credibleSessions(sessions, structured, authorities)
  const own = credible[0] ?? null
  const generic = symbol === null ? null : (own?.body ?? null)
  const name = own !== null && !isGeneric(own.body, authorities) ? own.body : (onCover ?? generic)
  const body =
    name !== null
      ? addBodyNamed(entities, authorities, name, symbol)
      : printed !== null && cover.symbol !== null
        ? addBodyOfSymbol(entities, authorities, printed)
        : null
  const organs = cover.bodies.map((organ, index) => ({
    name: organ,
    body:
      index === cover.bodies.length - 1 && body !== null
        ? body
        : addBodyNamed(entities, authorities, ordinary(organ), null),
  }))
  const printedOrdinal = ordinalIn(cover.session)
  const dated = credible.find((session) => session.startDate !== null && alike(session, own)) ?? null
  const meeting =
    body === null
      ? null
      : addMeeting(entities, body, {
          special: counted?.special ?? specialIn(cover.session),
          ordinal: own?.ordinal ?? printedOrdinal ?? counted?.session ?? printed?.session ?? null,
          year: cover.startDate === null && dated === null ? (counted?.year ?? printed?.year ?? null) : null,
          startDate: dated?.startDate ?? cover.startDate,
          endDate: dated?.endDate ?? cover.endDate,
          city: dated?.city ?? cover.city,
          format: formatHeld(structured),
          plenaryMeetings: plenaryMeetings(structured),
        })
  const part = cover.subtitles.find((line) => /^(?:addendum|corrigendum|add\.|corr\.)/i.test(line)) ?? null
  const document = documentOf(structured, meeting, part, numbered, body)
  const shown = own ?? dated
  return {
    document,
    part,
    meeting,
    isReport: meeting !== null && /REPORT$/.test(structured.type) && isOneOfMeeting(structured),
    body,
    organs,
    number: numbered?.number ?? null,
    stated: shown === null ? null : { passage: shown.passage.key, start: shown.start, end: shown.end },
  }
}

function isGeneric(name: string, authorities: Authorities): boolean {
  return isShortForm(name) && bodyByName(authorities, name) === null
}

const ORDINAL_WORD = new RegExp(`^(?:resumed )?(${ORDINAL})`, 'i')

function ordinalIn(session: string | null): number | null {
  const word = ORDINAL_WORD.exec(session ?? '')?.[1]
  return word === undefined ? null : ordinalOf(word)
}

/** `Tenth special session`: the regular sessions are counted without it. */
function specialIn(session: string | null): SpecialSession | null {
  const words = /\b(?:emergency )?special\b/i.exec(session ?? '')?.[0].toLowerCase() ?? null
  return words as SpecialSession | null
}

/**
 * Sentences about the document's own meeting, the best one first; papers, other than reports and agendas, speak
 * of many, and so do reports of another meeting. Of the body, the number and the dates on the
 * cover, where the meeting is opened, first; with a number before those without.
 */
function credibleSessions(
  sessions: readonly StatedSession[],
  structured: StructuredDocument,
  authorities: Authorities,
): StatedSession[] {
  const { cover } = structured
  const said = titledMeeting(structured)
  const isOwnReport = isReportLike(structured)
  const mayBeOwn = ({ body }: StatedSession) =>
    isOwnReport || isShortForm(body) || bodyByName(authorities, body) !== null
  const ordinal = ordinalIn(said?.session ?? (isOwnReport ? null : cover.session))
  const bare = !isOwnReport && cover.bodies.length === 0 ? -3 : 0
  const weighed = sessions.filter(mayBeOwn).map((session) => {
    const sameDates =
      cover.startDate !== null && session.startDate !== null ? (session.startDate === cover.startDate ? 2 : -2) : 0
    const sameOrdinal = ordinal !== null && session.ordinal !== null && session.ordinal !== ordinal ? -8 : 0
    return { session, weight: session.weight + sameBody(session, cover, authorities) + sameDates + sameOrdinal + bare }
  })
  return weighed
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => rank(b) - rank(a))
    .map(({ session }) => session)
}

const rank = ({ session, weight }: { session: StatedSession; weight: number }) =>
  weight + (session.ordinal === null ? 0 : 100)

/** A name that stands for another body than the last one of the cover speaks against a sentence, unless the cover has no session and may have named just the parent. */
function sameBody({ body }: StatedSession, { bodies, session }: Cover, authorities: Authorities): number {
  const name = bodies.at(-1)
  if (name === undefined || isGeneric(body, authorities)) return 0
  const [onCover, stated] = [bodyByName(authorities, name), bodyByName(authorities, body)]
  if (onCover !== null && stated !== null) return onCover.id === stated.id ? 2 : -4
  return isSame(name, body) || session === null ? 0 : -4
}

/** What the title says of a meeting; null where the document is no report, agenda or list by its type. */
function titledMeeting({ cover, type }: StructuredDocument): MeetingTitle | null {
  return cover.title === null || !ONE_A_MEETING.includes(type) ? null : readMeetingTitle(cover.title)
}

/** True of documents of which a meeting has one, unless another meeting or an office submitted them. */
function isReportLike(structured: StructuredDocument): boolean {
  const { type, cover } = structured
  const isOfOffice = [cover.title, ...cover.subtitles].some((line) => line !== null && OF_OFFICE.test(line))
  return ONE_A_MEETING.includes(type) && !isOfAnother(structured) && !(type === 'REPORT' && isOfOffice)
}

const OF_OFFICE =
  /^(?:(?:interim|progress|annual|final) )?(?:report|note) (?:of|by) (?:the )?(?:(?:United Nations|Acting|Deputy|Assistant|Under-) ?)*(?:Secretary-General|Secretariat|Executive (?:Director|Secretary)|Director(?:-General)?|High Commissioner|Administrator|Chair\w*|President|Special (?:Rapporteur|Representative|Envoy)|Independent Expert|Rapporteur)\b/i

/** True of the report of another meeting, which lies before the one on the cover. */
function isOfAnother(structured: StructuredDocument): boolean {
  const said = titledMeeting(structured)
  return said !== null && !isMeetingOfCover(structured.cover, said)
}

function alike(session: StatedSession, own: StatedSession | null): boolean {
  if (own === null) return true
  if (session.ordinal !== null && own.ordinal !== null) return session.ordinal === own.ordinal
  return session.startDate === own.startDate || own.startDate === null
}

const HELD =
  /\b(?:meeting|session|conference|forum) (?:was|had been) (?:held|conducted|convened|organi[sz]ed)\b[^.;]{0,40}?\b(hybrid|online|virtual|in[- ]person)\b/i
/** The same where the body is the subject, in a report: an agenda may speak of `holding the meeting in a hybrid format`. */
const BODY_MET = new RegExp(
  `\\b(?:held its\\b[^.;]{0,120}?|holding (?:a total of )?(?:${COUNT}) (?:plenary |formal )?meetings?,?|met\\b[^.;]{0,80}?) (?:in )?(?:an? )?(hybrid|online|virtual|in[- ]person)(?: format\\b|ly\\b|(?=[.,;]))`,
  'i',
)

/** `held its ninth meeting in Vienna and online`. */
const BOTH =
  /\b(?:meeting|session|met|held)\b[^.;]{0,120}? in \p{Lu}[\p{L} ’'-]{2,40}? and (?:online|virtually|remotely)\b/u

/** As stated of what was; an agenda's `if a hybrid format becomes necessary` states nothing. */
function formatHeld({ passages, type }: StructuredDocument): MeetingFormat | null {
  const word = passages
    .map(({ text, role }) => {
      const ofReport = type === 'REPORT' && role === 'OPENING'
      if (ofReport && BOTH.test(text)) return 'hybrid'
      return (HELD.exec(text) ?? (ofReport ? BODY_MET.exec(text) : null))?.[1]?.toLowerCase()
    })
    .find((found) => found !== undefined)
  if (word === undefined) return null
  return word === 'hybrid' ? 'HYBRID' : word.startsWith('in') ? 'IN_PERSON' : 'ONLINE'
}

const PLENARIES = new RegExp(
  `(?:^|[.;] )(${COUNT}) (?:plenary |formal )?meetings were held\\b|\\b(?:held|holding) (?:a total of )?(${COUNT}) (?:plenary|formal) meetings\\b(?! prior| before)`,
  'i',
)
/** Without `plenary`, only the paragraph on the opening speaks of the session's own meetings: `The Committee held four meetings.` */
const MEETINGS_OF_SESSION = new RegExp(
  `\\b(?:held|holding) (?:a total of )?(${COUNT}) meetings(?: in total| during (?:the|its) (?:session|meeting))?[.,;]`,
  'i',
)

/** Meetings that the session consisted of, as the paragraph on its opening states. */
function plenaryMeetings({ passages, type }: StructuredDocument): number | null {
  if (type !== 'REPORT' && type !== 'DRAFT_REPORT') return null
  for (const { text, role } of passages) {
    const match =
      role === 'INTRODUCTION'
        ? null
        : (PLENARIES.exec(text) ?? (role === 'OPENING' ? MEETINGS_OF_SESSION.exec(text) : null))
    const count = match?.[1] ?? match?.[2]
    if (count !== undefined) return countNumber(count)
  }
  return null
}

function documentOf(
  structured: StructuredDocument,
  meeting: Meeting | null,
  part: string | null,
  numbered: NumberedTitle | null,
  body: FoundBody | null,
): Document {
  const { cover, language } = structured
  const ofMeeting = meeting !== null && isOneOfMeeting(structured)
  const printed = titleOf(structured, part, meeting)
  const inferred = cover.symbol === null && numbered !== null ? symbolOfNumber(numbered.number, body) : null
  const symbol = cover.symbol ?? inferred
  const facts = { symbol, type: structured.type, title: numbered?.title ?? printed }
  const named = !ofMeeting && ONE_A_MEETING.includes(structured.type) ? null : meeting
  return {
    ...facts,
    id: idOfDocument(symbol, structured.type, ofMeeting ? meeting : null, part, printed),
    kind: 'DOCUMENT',
    label: symbol === null && numbered !== null ? `Resolution ${numbered.number}` : documentLabel(facts, part, named),
    aliases: [],
    links: [],
    symbolInferred: inferred !== null,
    distribution: cover.distribution,
    date: cover.date,
    language,
    meeting: meeting?.id ?? null,
    inCorpus: true,
    sources: [],
  }
}

/** A report of somebody else that was before the meeting is not the meeting's report. */
function isOneOfMeeting(structured: StructuredDocument): boolean {
  const { type, passages, cover } = structured
  if (!isReportLike(structured)) return false
  if (type !== 'REPORT') return true
  return (
    passages.some(({ role }) => role === 'ATTENDANCE' || role === 'ADOPTION' || role === 'OPENING') ||
    cover.title === null ||
    /\b(?:meeting|session)\b/i.test(cover.title) ||
    isReportOf(cover.title, cover.bodies.at(-1) ?? null)
  )
}

/** `Report of the Committee on Ferries` below the name of that committee. */
function isReportOf(title: string, body: string | null): boolean {
  const name = /^(?:draft )?(?:report|proceedings) of the (.+)$/i.exec(title)?.[1]
  if (/^(?:final )?report$/i.test(title)) return body !== null
  return name !== undefined && body !== null && isSame(name, body)
}

/** As printed; where the file has lost its cover, by type and meeting. */
function titleOf({ cover, type, passages }: StructuredDocument, part: string | null, meeting: Meeting | null): string {
  const printed = cover.title ?? cover.subtitles[0] ?? null
  if (printed !== null) return printed
  if (meeting !== null) return documentTitle(type, part, meeting)
  return passages[0]?.text.slice(0, 160) || 'Untitled document'
}

function idOfDocument(
  symbol: string | null,
  type: DocumentType,
  meeting: Meeting | null,
  part: string | null,
  title: string,
): EntityId {
  if (meeting !== null) {
    const name = slug(`${type.replaceAll('_', '-')}${part === null ? '' : ` ${part}`}`)
    return entityId('DOCUMENT', localPart(meeting.id), name)
  }
  return symbol !== null ? documentId(symbol) : entityId('DOCUMENT', boundedSlug(title))
}
