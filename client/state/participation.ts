import type { ParticipationRole, RelationKind } from '../api/generated/graphql.js'

export interface PlayedMeeting {
  id: string
  label: string
  /** Null where the corpus knows the meeting by its ordinal alone. */
  year: number | null
}

interface PlayedRelation {
  kind: RelationKind
  qualifier: string | null
  meeting: PlayedMeeting | null
}

/** How often a subject played each role at one meeting. */
export interface Participation {
  meeting: PlayedMeeting
  counts: Map<ParticipationRole, number>
}

/**
 * What a subject was at each meeting, oldest first, those without a year last. `topics` count the
 * recommendations about topics named after it.
 */
export function participations(
  relations: readonly PlayedRelation[],
  topics: readonly { meeting: PlayedMeeting; count: number }[],
): Participation[] {
  const rows = new Map<string, Participation>()
  const add = (meeting: PlayedMeeting, role: ParticipationRole, count: number): void => {
    const row = rows.get(meeting.id) ?? { meeting, counts: new Map() }
    row.counts.set(role, (row.counts.get(role) ?? 0) + count)
    rows.set(meeting.id, row)
  }
  for (const relation of relations) {
    const role = roleOf(relation)
    if (role && relation.meeting) add(relation.meeting, role, 1)
  }
  for (const { meeting, count } of topics) add(meeting, 'TOPIC', count)
  const yearOf = ({ meeting }: Participation): number => meeting.year ?? Number.MAX_SAFE_INTEGER
  return [...rows.values()].sort((a, b) => yearOf(a) - yearOf(b) || (a.meeting.id < b.meeting.id ? -1 : 1))
}

function roleOf({ kind, qualifier }: PlayedRelation): ParticipationRole | null {
  switch (kind) {
    case 'ATTENDED':
      return 'ATTENDED'
    case 'SPOKE_ON':
      return 'SPOKE'
    case 'ADDRESSED_TO':
      return 'ADDRESSEE'
    case 'MENTIONS':
      return qualifier === 'RECOMMENDATION' || qualifier === 'DELIBERATIONS' ? qualifier : null
    default:
      return null
  }
}
