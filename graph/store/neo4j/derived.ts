import type { Entity, EntityId, Graph, Meeting } from '../../model/index.js'
import { ownMeeting, startOf } from '../order.js'

/** What only the whole graph tells of an entity, kept with it so that no query has to count. */
export interface Derived {
  /** Number of relations; one to itself counts once. */
  degree: number
  /** Meetings to which it belongs, as `EntityFilter` says; sorted. */
  meetings: EntityId[]
  /** The meeting that its own facts name, or itself. */
  meeting: Meeting | null
  /** Of a body: its meetings. */
  meetingCount: number
}

/** What relations tell of an entity. */
interface Related {
  degree: number
  meetings: Set<EntityId>
  meetingCount: number
}

export class Derivation {
  /** Relations that rest on each passage, in the order of the graph: by id. */
  readonly relationsOn = new Map<string, string[]>()
  readonly #meetings = new Map<EntityId, Meeting>()
  readonly #days = new Map<EntityId, StartDays>()
  readonly #related = new Map<EntityId, Related>()

  constructor(graph: Graph) {
    for (const entity of graph.entities) {
      if (entity.kind !== 'MEETING') continue
      this.#meetings.set(entity.id, entity)
      this.#days.set(entity.id, startDays(entity))
      const body = this.#at(entity.body)
      body.meetings.add(entity.id)
      body.meetingCount++
    }
    for (const { id, source, target, meeting, evidence } of graph.relations) {
      const ends = source === target ? [this.#at(source)] : [this.#at(source), this.#at(target)]
      for (const end of ends) {
        end.degree++
        if (meeting !== null) end.meetings.add(meeting)
      }
      for (const { passage } of evidence) {
        const known = this.relationsOn.get(passage)
        if (!known) this.relationsOn.set(passage, [id])
        // Unless it rests on other words of the same passage too.
        else if (known.at(-1) !== id) known.push(id)
      }
    }
  }

  of(entity: Entity): Derived {
    const own = ownMeeting(entity)
    const related = this.#related.get(entity.id)
    return {
      degree: related?.degree ?? 0,
      meetings: own === null ? [...(related?.meetings ?? [])].sort() : [own],
      meeting: own === null ? null : (this.#meetings.get(own) ?? null),
      meetingCount: related?.meetingCount ?? 0,
    }
  }

  /** Those of a meeting by its id; of none, and of one that is not there, they are unknown. */
  daysOf(meeting: EntityId | null): StartDays {
    return (meeting === null ? null : this.#days.get(meeting)) ?? UNKNOWN_START
  }

  #at(entity: EntityId): Related {
    const known = this.#related.get(entity)
    if (known) return known
    const made = { degree: 0, meetings: new Set<EntityId>(), meetingCount: 0 }
    this.#related.set(entity, made)
    return made
  }
}

/** First and last day on which a meeting may have started: the same where the day is known, a whole year where only that is. */
export interface StartDays {
  earliest: string | null
  latest: string | null
}

export const UNKNOWN_START: StartDays = { earliest: null, latest: null }

export function startDays(meeting: Meeting): StartDays {
  const start = startOf(meeting)
  if (start === null) return UNKNOWN_START
  return start.length === 4
    ? { earliest: `${start}-01-01`, latest: `${start}-12-31` }
    : { earliest: start, latest: start }
}
