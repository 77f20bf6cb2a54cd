import type { Evidence } from '../../model/index.js'
import { ENTITY_KINDS } from '../../model/index.js'
import type {
  CoverageCount,
  Page,
  PageRequest,
  Presence,
  RecurrenceCellRequest,
  RecurrencePage,
  RecurrenceRequest,
} from '../graph-store.js'
import { startOf } from '../order.js'
import { emptyPage, type Ordering, pageOf } from '../pages.js'
import { evidenceOf, quotations } from './around.js'
import type { Deadline } from './deadline.js'
import { meetingTest } from './filters.js'
import { type IndexedGraph, items, kindPlace } from './indexed-graph.js'
import { eachRole, type Participation, ROLES } from './participation.js'

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

export function recurrence(
  graph: IndexedGraph,
  participation: Participation,
  request: RecurrenceRequest,
  deadline: Deadline,
): RecurrencePage {
  const passes = meetingTest(graph, request.filter) ?? (() => true)
  const roles = ROLES.filter((role) => !request.roles || request.roles.includes(role))
  const shown = new Set<number>()
  const rows: { subject: number; cells: Int32Array }[] = []
  const every = items(graph.byKind, kindPlace(request.of))
  const wanted = request.subjects && new Set(graph.placesOf(request.subjects))
  for (const subject of wanted ? every.filter((place) => wanted.has(place)) : every) {
    const cells = items(participation.ofSubject, subject).filter((cell) => {
      deadline.check()
      return passes(participation.meetingOf(cell)) && roles.some((role) => participation.countOf(cell, role) > 0)
    })
    if (cells.length === 0 || cells.length < request.minimumMeetings) continue
    rows.push({ subject, cells })
    for (const cell of cells) shown.add(participation.meetingOf(cell))
  }
  rows.sort((a, b) => b.cells.length - a.cells.length || a.subject - b.subject)
  const ordering: Ordering<(typeof rows)[number]> = {
    shape: 'ns',
    descending: false,
    key: ({ subject, cells }) => [-cells.length, graph.id(subject)],
  }
  const page = pageOf(rows, ordering, request, ({ subject, cells }) => ({
    subject: graph.entity(subject),
    cells: Array.from(cells, (cell) => ({
      meeting: graph.id(participation.meetingOf(cell)),
      counts: roles.map((role) => ({ role, count: participation.countOf(cell, role) })),
    })),
  }))
  const meetings = participation.meetings.filter((meeting) => shown.has(meeting))
  return { ...page, meetings: Array.from(meetings, (meeting) => graph.id(meeting)) }
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
