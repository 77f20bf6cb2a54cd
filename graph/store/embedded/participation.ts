import { RELATION_KINDS } from '../../model/index.js'
import type { ParticipationRole } from '../graph-store.js'
import { compareKeys, ENTITY_ORDERING } from '../order.js'
import { at } from './columns.js'
import { type Groups, group, type IndexedGraph, items, kindPlace } from './indexed-graph.js'

/** In the order in which cells count them. */
export const ROLES: readonly ParticipationRole[] = [
  'ATTENDED',
  'SPOKE',
  'RECOMMENDATION',
  'DELIBERATIONS',
  'TOPIC',
  'ADDRESSEE',
]

/** Calls back for each role that a relation gives to somebody or something. */
export function eachRole(
  graph: IndexedGraph,
  relation: number,
  visit: (subject: number, role: ParticipationRole) => void,
) {
  const source = at(graph.relations.source, relation)
  const target = at(graph.relations.target, relation)
  switch (RELATION_KINDS[at(graph.relations.kind, relation)]) {
    case 'ATTENDED':
      return visit(source, 'ATTENDED')
    case 'SPOKE_ON':
      return visit(source, 'SPOKE')
    case 'ADDRESSED_TO':
      return visit(target, 'ADDRESSEE')
    case 'MENTIONS': {
      const place = graph.word(at(graph.relations.qualifier, relation))
      if (place === 'RECOMMENDATION' || place === 'DELIBERATIONS') visit(target, place)
      return
    }
    case 'ABOUT':
      if (at(graph.kind, source) !== kindPlace('RECOMMENDATION')) return
      visit(target, 'TOPIC')
      for (const named of graph.neighbours(target, 'CONCERNS', false)) visit(named, 'TOPIC')
  }
}

/**
 * All cells of recurrence, counted once for a graph: for each subject its meetings, oldest
 * first, and how many relations stand behind each role.
 */
export class Participation {
  /** All meetings by their start, then by id; those of unknown start last. */
  readonly meetings: Int32Array
  /** Cells of each subject. */
  readonly ofSubject: Groups
  private readonly meeting: number[] = []
  /** As many numbers a cell as there are roles. */
  private readonly counts: number[] = []

  constructor(graph: IndexedGraph) {
    this.meetings = oldestFirst(graph)
    const subjects: number[] = []
    /** The last cell made for each subject. */
    const last = new Int32Array(graph.entities.length).fill(-1)
    for (const meeting of this.meetings) {
      for (const relation of items(graph.atMeeting, meeting)) {
        eachRole(graph, relation, (subject, role) => {
          let cell = at(last, subject)
          if (cell < 0 || this.meeting[cell] !== meeting) {
            cell = subjects.push(subject) - 1
            this.meeting.push(meeting)
            for (const _ of ROLES) this.counts.push(0)
            last[subject] = cell
          }
          const place = cell * ROLES.length + ROLES.indexOf(role)
          this.counts[place] = (this.counts[place] ?? 0) + 1
        })
      }
    }
    this.ofSubject = group(graph.entities.length, subjects.length, (cell) => subjects[cell] ?? -1)
  }

  meetingOf(cell: number): number {
    return this.meeting[cell] ?? -1
  }

  countOf(cell: number, role: ParticipationRole): number {
    return this.counts[cell * ROLES.length + ROLES.indexOf(role)] ?? 0
  }
}

function oldestFirst(graph: IndexedGraph): Int32Array {
  const { key } = ENTITY_ORDERING.OLDEST_FIRST
  const meetings = Array.from(items(graph.byKind, kindPlace('MEETING')), (place) => ({
    place,
    key: key(graph.entity(place), 0, graph.meeting(place)),
  }))
  meetings.sort((a, b) => compareKeys(a.key, b.key, false))
  return Int32Array.from(meetings, ({ place }) => place)
}
