import type { Country, Organisation } from '../../graph/model/index.js'
import type { NamedPassage, RuleContext } from './context.js'
import type { Participant } from './participants.js'
import { type PersonListed, peopleListed } from './people-listed.js'
import type { Span } from './span.js'

/** A State or organisation that spoke through one of its office holders. */
export interface OfficialSpeaker extends Participant {
  /** Null where only the office is named. */
  person: PersonListed | null
}

/** One who presides over a meeting, or helps to, speaks for it and not for the State behind the name. */
const OF_THE_MEETING =
  /\b(?:Chair(?:person|man|woman)?|Co-[Cc]hairs?|Vice-Chairs?|Rapporteur|[Mm]oderator|[Cc]o-?facilitators?|[Ff]acilitator)\b|\bPresident of the (?:[\p{L}-]+ )*(?:Conference|Council|Commission|Assembly|Committee|Board|session|meeting)\b/u

/** Offices that only States have. */
const OF_STATE =
  /\b(?:President|Prime Minister|Minister|Secretary of State|State Secretary|Permanent Representative|Ambassador|Attorney General|Head of (?:the )?[Dd]elegation|Governor|Commissioner)\b/

/**
 * `the Minister of Ports of Malawi, Ana Paz (virtual); Mr. Jan Vos, Director of the World
 * Bank`: those whose office holders a list of speakers names; also `the Permanent
 * Representative of Fiji to the United Nations` without a name.
 */
export function officialSpeakers(context: RuleContext, passage: NamedPassage, span: Span): OfficialSpeaker[] {
  const people = peopleListed(context, passage, span)
  if (people.length === 0) return holderOfOffice(context, passage, span)
  return people.flatMap((person) => {
    const { role, represents } = person
    if (role === null || represents === null || OF_THE_MEETING.test(role)) return []
    const entity = participantOf(context, represents.id)
    return entity === null ? [] : [{ entity, person, start: person.start, end: person.end }]
  })
}

function holderOfOffice(context: RuleContext, passage: NamedPassage, { start, end }: Span): OfficialSpeaker[] {
  const text = passage.text.slice(start, end)
  if (!OF_STATE.test(text) || OF_THE_MEETING.test(text)) return []
  const state = passage.mentions.find(
    (mention) =>
      mention.entity.startsWith('country:') &&
      mention.start > start &&
      mention.end <= end &&
      /\bof (?:the )?$/.test(passage.text.slice(start, mention.start)) &&
      /^\s*(?:to the United Nations)?[\s,]*$/.test(passage.text.slice(mention.end, end)),
  )
  const entity = state === undefined ? null : participantOf(context, state.entity)
  return state === undefined || entity === null ? [] : [{ entity, person: null, start: state.start, end: state.end }]
}

function participantOf({ entities }: RuleContext, id: string): Country | Organisation | null {
  return entities.of('COUNTRY', id) ?? entities.of('ORGANISATION', id)
}
