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
  return verb === null || colon !== null ? [] : subjects(context, passage, sentence, verb.index)
}

/** `The following States … were represented …: A, B and C`; the names may stand below, each in a paragraph of its own. */
function listed(context: RuleContext, passage: NamedPassage, list: Span, lead: string, report: boolean): Attendance[] {
  const below = passage.text.slice(list.start, list.end).trim() === ''
  const lists = below
    ? context.passages
        .filter(({ parent }) => parent === passage.key)
        .map((one) => ({ passage: one, span: { start: 0, end: one.text.length } }))
    : [{ passage, span: list }]
  const expect = /organi[sz]ation|entit|agenc|programmes|bodies|commissions|institutions|networks/i.test(lead)
    ? 'ORGANISATIONS'
    : 'PARTICIPANTS'
  return lists.flatMap(({ passage: of, span }) =>
    participantsIn(context, of, span, expect, report).map((participant) => ({
      ...participant,
      passage: of,
      capacity: capacityStated(lead, participant.entity) ?? capacityByKind(participant.entity),
      standing: standingIn(lead),
    })),
  )
}

const NAMERS =
  /^(?:(?:The|A|An)?\s*(?:[Rr]epresentatives?|[Oo]bservers?|[Dd]elegations?)(?: to [^,.]{2,40}?)? (?:of|for|from)|In addition,|Also)?\s*(?:the\s+)?/
/** `, a non-member State maintaining a permanent observer mission,` */
const APPOSITION = /,\s+(?:an?|the)\s+((?:non-member|entity|State|observer|member|signatory|party|inter)[^,.]*),?/i

/** `The Holy See, a non-member State …, was represented by observers`: without a list, only names that are known count. */
function subjects(context: RuleContext, passage: NamedPassage, sentence: Span, verbAt: number): Attendance[] {
  const text = passage.text.slice(sentence.start, sentence.start + verbAt)
  const apposition = APPOSITION.exec(text)
  const namers = NAMERS.exec(text)?.[0] ?? ''
  const span = trimmed(passage.text, {
    start: sentence.start + namers.length,
    end: sentence.start + (apposition?.index ?? verbAt),
  })
  const rest = passage.text.slice(span.start, sentence.end)
  return participantsIn(context, passage, span, 'PARTICIPANTS', false)
    .filter(({ start, end }) => passage.mentions.some((mention) => mention.start <= start && mention.end >= end - 1))
    .map((participant) => ({
      ...participant,
      passage,
      capacity: capacityStated(apposition?.[1] ?? rest, participant.entity) ?? capacityByKind(participant.entity),
      standing: apposition?.[1]?.trim() ?? null,
    }))
}

/** `parties to the Protocol` of `The following parties to the Protocol were represented at the meeting`. */
function standingIn(lead: string): string | null {
  const words =
    /\bfollowing (.+?)(?=,? (?:were|was|also|attended|participated|took part|that were|had|made)\b|,? \(?including|\s*$)/.exec(
      lead,
    )?.[1] ?? null
  return words === null ? null : words.trim()
}
