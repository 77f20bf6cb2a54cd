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

export class Derivation {
  readonly meetings = new Map<EntityId, Meeting>()
  /** Relations that rest on each passage, sorted. */
  readonly relationsOn = new Map<string, string[]>()
  readonly #degree = new Map<EntityId, number>()
  readonly #meetingCount = new Map<EntityId, number>()
  readonly #related = new Map<EntityId, Set<EntityId>>()

  constructor(graph: Graph) {
    for (const entity of graph.entities) {
      if (entity.kind !== 'MEETING') continue
      this.meetings.set(entity.id, entity)
      this.#relate(entity.body, entity.id)
      this.#meetingCount.set(entity.body, (this.#meetingCount.get(entity.body) ?? 0) + 1)
    }
    for (const { id, source, target, meeting, evidence } of graph.relations) {
      this.#degree.set(source, (this.#degree.get(source) ?? 0) + 1)
      if (target !== source) this.#degree.set(target, (this.#degree.get(target) ?? 0) + 1)
      if (meeting !== null) for (const end of [source, target]) this.#relate(end, meeting)
      for (const passage of new Set(evidence.map((words) => words.passage))) {
        const known = this.relationsOn.get(passage)
        if (known) known.push(id)
        else this.relationsOn.set(passage, [id])
      }
    }
    for (const ids of this.relationsOn.values()) ids.sort()
  }

  of(entity: Entity): Derived {
    const own = ownMeeting(entity)
    return {
      degree: this.#degree.get(entity.id) ?? 0,
      meetings: own === null ? [...(this.#related.get(entity.id) ?? [])].sort() : [own],
      meeting: own === null ? null : (this.meetings.get(own) ?? null),
      meetingCount: this.#meetingCount.get(entity.id) ?? 0,
    }
  }

  #relate(entity: EntityId, meeting: EntityId) {
    const known = this.#related.get(entity)
    if (known) known.add(meeting)
    else this.#related.set(entity, new Set([meeting]))
  }
}

/** First and last day on which a meeting may have started: the same where the day is known, a whole year where only that is. */
export function startDays(meeting: Meeting | null | undefined): { earliest: string; latest: string } | null {
  const start = meeting ? startOf(meeting) : null
  if (start === null) return null
  return start.length === 4
    ? { earliest: `${start}-01-01`, latest: `${start}-12-31` }
    : { earliest: start, latest: start }
}
