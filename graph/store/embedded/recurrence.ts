import type { Evidence } from '../../model/index.js'
import { ENTITY_KINDS, RELATION_KINDS } from '../../model/index.js'
import type {
  CoverageCount,
  Page,
  PageRequest,
  ParticipationRole,
  Presence,
  RecurrenceCell,
  RecurrenceCellRequest,
  RecurrencePage,
  RecurrenceRequest,
  RecurrenceRow,
} from '../graph-store.js'
import { compareKeys, ENTITY_ORDERING, startOf } from '../order.js'
import { emptyPage, type Ordering, pageOf } from '../pages.js'
import { evidenceOf, quotations } from './around.js'
import { at } from './columns.js'
import type { Deadline } from './deadline.js'
import { meetingTest } from './filters.js'
import { type IndexedGraph, items, kindPlace } from './indexed-graph.js'

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
function eachRole(graph: IndexedGraph, relation: number, visit: (subject: number, role: ParticipationRole) => void) {
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

/** Relations behind the roles at one meeting: of each subject, for each role in the order of ROLES. */
type Cells = Map<number, number[][]>

function cellsOf(
  graph: IndexedGraph,
  meeting: number,
  deadline: Deadline,
  wanted: (subject: number) => boolean,
): Cells {
  const cells: Cells = new Map()
  for (const relation of items(graph.atMeeting, meeting)) {
    deadline.check()
    eachRole(graph, relation, (subject, role) => {
      if (!wanted(subject)) return
      const cell = cells.get(subject) ?? ROLES.map(() => [])
      cells.set(subject, cell)
      cell[ROLES.indexOf(role)]?.push(relation)
    })
  }
  return cells
}

export function recurrence(graph: IndexedGraph, request: RecurrenceRequest, deadline: Deadline): RecurrencePage {
  const subjects = kindPlace(request.of)
  const passes = meetingTest(graph, request.filter)
  const roles = ROLES.filter((role) => !request.roles || request.roles.includes(role))
  const rows = new Map<number, { meeting: number; cell: RecurrenceCell }[]>()
  for (const meeting of oldestFirst(graph)) {
    if (passes && !passes(meeting)) continue
    const cells = cellsOf(graph, meeting, deadline, (subject) => at(graph.kind, subject) === subjects)
    for (const [subject, relations] of cells) {
      const counts = roles.map((role) => ({ role, count: relations[ROLES.indexOf(role)]?.length ?? 0 }))
      if (counts.every(({ count }) => count === 0)) continue
      const row = rows.get(subject) ?? []
      rows.set(subject, row)
      row.push({ meeting, cell: { meeting: graph.id(meeting), counts } })
    }
  }
  const kept = [...rows].filter(([, cells]) => cells.length >= request.minimumMeetings)
  const shown = new Set(kept.flatMap(([, cells]) => cells.map(({ meeting }) => meeting)))
  const ordering: Ordering<(typeof kept)[number]> = {
    shape: 'ns',
    descending: false,
    key: ([subject, cells]) => [-cells.length, graph.id(subject)],
  }
  const sorted = kept.sort(([a, cellsA], [b, cellsB]) => cellsB.length - cellsA.length || a - b)
  const value = ([subject, cells]: (typeof kept)[number]): RecurrenceRow => ({
    subject: graph.entity(subject),
    cells: cells.map(({ cell }) => cell),
  })
  return {
    ...pageOf(sorted, ordering, request, value),
    meetings: oldestFirst(graph)
      .filter((meeting) => shown.has(meeting))
      .map((meeting) => graph.id(meeting)),
  }
}

/** All meetings by their start, then by id; those of unknown start last. */
function oldestFirst(graph: IndexedGraph): number[] {
  const { key } = ENTITY_ORDERING.OLDEST_FIRST
  return Array.from(items(graph.byKind, kindPlace('MEETING')), (place) => ({
    place,
    key: key(graph.entity(place), 0, graph.meeting(place)),
  }))
    .sort((a, b) => compareKeys(a.key, b.key, false))
    .map(({ place }) => place)
}

export function recurrenceEvidence(
  graph: IndexedGraph,
  request: RecurrenceCellRequest,
  page: PageRequest,
  deadline: Deadline,
): Page<Evidence> {
  const subject = graph.place(request.subject)
  const meeting = graph.place(request.meeting)
  if (subject === null || meeting === null) return emptyPage
  const cell = cellsOf(graph, meeting, deadline, (one) => one === subject).get(subject) ?? []
  const relations = cell.filter((_, role) => !request.roles || request.roles.includes(ROLES[role] ?? 'ATTENDED')).flat()
  return quotations(
    graph,
    relations.flatMap((relation) => evidenceOf(graph, relation)),
    page,
  )
}

export function presence(graph: IndexedGraph, meetings: readonly string[], deadline: Deadline): Presence[] {
  return graph.placesOf(meetings).flatMap((meeting) => {
    const cells = [...cellsOf(graph, meeting, deadline, () => true)].sort(([a], [b]) => a - b)
    return cells.map(([subject, relations]) => ({
      meeting: graph.id(meeting),
      subject: graph.id(subject),
      kind: graph.entity(subject).kind,
      roles: ROLES.filter((_, role) => (relations[role]?.length ?? 0) > 0),
    }))
  })
}

export function coverage(graph: IndexedGraph): CoverageCount[] {
  const cells = new Map<string, CoverageCount>()
  for (const place of items(graph.byKind, ENTITY_KINDS.indexOf('DOCUMENT'))) {
    const document = graph.entity(place)
    const meeting = graph.meetingOf(place)
    const start = meeting && startOf(meeting)
    if (document.kind !== 'DOCUMENT' || !meeting || !start) continue
    const body = graph.follow(meeting.body)
    const year = Number(start.slice(0, 4))
    const cell = cells.get(`${body} ${year}`) ?? { body, year, documentsRead: 0, documentsCited: 0 }
    cells.set(`${body} ${year}`, cell)
    if (document.inCorpus) cell.documentsRead++
    else cell.documentsCited++
  }
  return [...cells.values()].sort((a, b) => (a.body < b.body ? -1 : a.body > b.body ? 1 : a.year - b.year))
}
