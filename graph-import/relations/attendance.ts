import type { Capacity, OrganisationType } from '../../graph/model/index.js'
import { assertion } from './assert.js'
import { capacityByKind, capacityStated } from './capacity.js'
import type { NamedPassage, RelationRule, RuleContext } from './context.js'
import { type Participant, participantsIn } from './participants.js'
import { type Span, sentences, trimmed } from './span.js'

const RULE = 'attendance'

/** One who attended, as one list says it. */
export interface Attendance extends Participant {
  passage: NamedPassage
  capacity: Capacity
  /** As printed: `States signatories to the Protocol`; null where the words state none. */
  standing: string | null
}

/** Who ATTENDED the meeting, with the standing that the list states; where it mixes several, by what each is. */
export const attendance: RelationRule = (context) => {
  const { meeting } = context.setting
  if (meeting === null) return []
  const attended = attendanceOf(context, true)
  for (const { entity, capacity } of attended)
    if (entity.kind === 'ORGANISATION' && entity.type === 'OTHER') entity.type = TYPE_OF_CAPACITY[capacity] ?? 'OTHER'
  return attended.map(({ entity, passage, start, end, capacity, standing }) =>
    assertion(
      RULE,
      'ATTENDED',
      entity.id,
      meeting.id,
      { passage: passage.key, start, end },
      {
        qualifier: capacity,
        meeting: meeting.id,
        asPrinted: standing,
      },
    ),
  )
}

/** What a list says of an organisation whose name does not tell its type. */
const TYPE_OF_CAPACITY: Partial<Record<Capacity, OrganisationType>> = {
  NON_GOVERNMENTAL_ORGANISATION: 'NON_GOVERNMENTAL',
  INTERGOVERNMENTAL_ORGANISATION: 'INTERGOVERNMENTAL',
}

const VERB =
  /\b(?:was|were) (?:also )?(?:represented|present|attended)\b|\b(?:also )?(?:attended|participated|took part)\b|\bin attendance\b/
/** A list that begins where the sentence has named the standing. */
const COLON = /:\s*/

/** Attendance as the lists state it, in the order of the text. `report` puts what could not be read into the findings. */
export function attendanceOf(context: RuleContext, report: boolean): Attendance[] {
  return context.passages
    .filter((passage) => passage.role === 'ATTENDANCE' && passage.kind !== 'HEADING')
    .flatMap((passage) => sentences(passage.text).flatMap((sentence) => inSentence(context, passage, sentence, report)))
}

function inSentence(context: RuleContext, passage: NamedPassage, sentence: Span, report: boolean): Attendance[] {
  const text = passage.text.slice(sentence.start, sentence.end)
  const verb = VERB.exec(text)
  const colon = COLON.exec(text)
  if (colon !== null && (verb !== null || /\bfollowing\b/.test(text.slice(0, colon.index)))) {
    const lead = text.slice(0, colon.index)
    const list = { start: sentence.start + colon.index + colon[0].length, end: sentence.end }
    return listed(context, passage, list, lead, report)
  }
  if (verb === null || colon !== null) return []
  const by = BY.exec(text)
  if (by === null) return subjects(context, passage, sentence, verb.index)
  const start = sentence.start + by.index + by[0].length
  return named(context, passage, { start, end: sentence.end }, text.slice(0, by.index + by[0].length), false)
}

/** `was attended by representatives of`, `was attended by experts from`. */
const BY = /\b(?:was|were) (?:also )?attended by [^,.:]{0,60}? (?:of|from|for) (?:the )?/

/** `The following States … were represented …: A, B and C`; the names may stand below, each in a paragraph of its own. */
function listed(context: RuleContext, passage: NamedPassage, list: Span, lead: string, report: boolean): Attendance[] {
  const below = passage.text.slice(list.start, list.end).trim() === ''
  const lists = below
    ? context.passages
        .filter(({ parent }) => parent === passage.key)
        .map((one) => ({ passage: one, span: { start: 0, end: one.text.length } }))
    : partsOf(passage.text, list).map((span) => ({ passage, span }))
  const expect = /organi[sz]ation|entit|agenc|programmes|bodies|commissions|institut|networks/i.test(lead)
    ? 'ORGANISATIONS'
    : 'PARTICIPANTS'
  const standing = standingIn(lead)
  return lists.flatMap(({ passage: of, span }) =>
    participantsIn(context, of, span, expect, report).map((participant) => ({
      ...participant,
      passage: of,
      capacity: capacityStated(lead, participant.entity) ?? capacityByKind(participant.entity),
      standing,
    })),
  )
}

/** `general consultative status: A, B; special consultative status: C`: the lists of which a list is made, without what heads each. */
function partsOf(text: string, { start, end }: Span): Span[] {
  const heads = [...text.slice(start, end).matchAll(/(?<=^|;\s*)\p{L}[\p{Ll} -]{3,60}:\s+/gu)]
  if (heads.length === 0) return [{ start, end }]
  return heads.map((head, i) =>
    trimmed(text, { start: start + head.index + head[0].length, end: start + (heads[i + 1]?.index ?? end - start) }),
  )
}

const NAMERS =
  /^(?:(?:The|A|An)?\s*(?:[Rr]epresentatives?|[Oo]bservers?|[Dd]elegations?)(?: to [^,.]{2,40}?)? (?:of|for|from)|In addition,|Also)?\s*(?:the\s+)?/
/** `The non-governmental organization Nonviolence Now`: what stands behind is a name, whoever knows it. */
const CALLED =
  /^(?:In addition, )?(?:[Tt]he |[Tt]wo |[Tt]hree )(?:representatives? of (?:the )?)?((?:[a-z-]+ )?(?:organi[sz]ations?|specialized agenc(?:y|ies)|institut(?:e|es|ions?)|networks?))(?: in consultative status[^,:]*?)? (?=\p{Lu})/u
/** `, a non-member State maintaining a permanent observer mission,`, `, signatories to the Protocol,` */
const APPOSITION =
  /,\s+(?:(?:an?|the|both|all)\s+|(?:which|who) (?:is|are) )?((?:non-member|neither |not |entit|States?\b|observers?\b|members?\b|signator|part(?:y|ies)\b|inter)[^,.]*),?/gi

/** `The Holy See, a non-member State …, was represented by observers`: without a list, only names that are known count. */
function subjects(context: RuleContext, passage: NamedPassage, sentence: Span, verbAt: number): Attendance[] {
  const text = passage.text.slice(sentence.start, sentence.start + verbAt)
  const verb = passage.text.slice(sentence.start + verbAt, sentence.end)
  const called = CALLED.exec(text)
  const namers = called?.[0] ?? NAMERS.exec(text)?.[0] ?? ''
  let from = namers.length
  const found: Attendance[] = []
  for (const apposition of text.matchAll(APPOSITION)) {
    const words = apposition[1] ?? ''
    const span = { start: sentence.start + from, end: sentence.start + apposition.index }
    const those = named(context, passage, span, `${words} ${verb}`, false)
    found.push(...those.map((one) => ({ ...one, standing: words.trim() })))
    from = apposition.index + apposition[0].length
  }
  const rest = { start: sentence.start + from, end: sentence.start + verbAt }
  const lead = called?.[1] ?? passage.text.slice(rest.start, sentence.end)
  return [...found, ...named(context, passage, rest, lead, called !== null)]
}

/** Those that a stretch of the sentence names, with the capacity that `words` state. `certain` says that they must be names. */
function named(context: RuleContext, passage: NamedPassage, span: Span, words: string, certain: boolean): Attendance[] {
  const list = trimmed(passage.text, span)
  const and = /^and\s+(?:the\s+)?/.exec(passage.text.slice(list.start, list.end))?.[0].length ?? 0
  const delegation = / delegations?(?: to [^,]*)?$/.exec(passage.text.slice(list.start, list.end))?.[0].length ?? 0
  const names = { start: list.start + and, end: list.end - delegation }
  const pair = certain && /s$/.test(words) ? pairIn(passage.text, names) : [names]
  return pair
    .flatMap((one) => participantsIn(context, passage, one, certain ? 'ORGANISATIONS' : 'PARTICIPANTS', certain))
    .filter(
      ({ start, end }) =>
        certain || passage.mentions.some((mention) => mention.start <= start && mention.end >= end - 1),
    )
    .map((participant) => ({
      ...participant,
      passage,
      capacity: capacityStated(words, participant.entity) ?? capacityByKind(participant.entity),
      standing: certain ? words : null,
    }))
}

/** `organizations A at Sea and B`: where the words before say that they are several, the only `and` parts them. */
function pairIn(text: string, { start, end }: Span): Span[] {
  const [left, right, ...more] = text.slice(start, end).split(' and ')
  if (left === undefined || right === undefined || more.length > 0 || left.includes(',')) return [{ start, end }]
  return [
    { start, end: start + left.length },
    { start: end - right.length, end },
  ]
}

/** `parties to the Protocol` of `The following parties to the Protocol were represented at the meeting`. */
function standingIn(lead: string): string | null {
  const words =
    /\bfollowing (.+?)(?=,? (?:were|was|also|attended|participated|took part|that were|had|made)\b|,? \(?including|\s*$)/.exec(
      lead,
    )?.[1] ?? null
  return words === null || /^(?:also|were|was|took|attended|participated)\b/.test(words) ? null : words.trim()
}
