import { RELATION_KINDS, type RelationKind } from '../../model/index.js'
import type { EntityFilter, ListFilter, PassageSearchRequest, TraversalFilter, TraversalStep } from '../graph-store.js'
import { startsWithin } from '../order.js'
import { at } from './columns.js'
import { type IndexedGraph, items, kindPlace } from './indexed-graph.js'

/** Whether what stands at a place passes. */
export type Test = (place: number) => boolean

const all: Test = () => true

function both(tests: Test[]): Test {
  if (tests.length === 0) return all
  return (place) => tests.every((test) => test(place))
}

/** `kinds` aside, which facets count before. */
export function entityTest(graph: IndexedGraph, filter: EntityFilter): Test {
  const tests: Test[] = []
  const { minimumDegree, topics } = filter
  if (minimumDegree !== undefined) tests.push((place) => at(graph.degree, place) >= minimumDegree)
  if (topics) tests.push(linkedTo(graph, graph.placesOf(topics)))
  const belongs = belongingTest(graph, filter)
  if (belongs) tests.push(belongs)
  return both(tests)
}

export function kindTest(graph: IndexedGraph, kinds: EntityFilter['kinds']): Test {
  if (!kinds) return all
  const wanted = new Set(kinds.map(kindPlace))
  return (place) => wanted.has(at(graph.kind, place))
}

type When = Pick<EntityFilter, 'bodies' | 'meetings' | 'from' | 'to'>

/** Meetings that a filter lets through; null where it asks for none. */
export function meetingTest(graph: IndexedGraph, filter: When): Test | null {
  const { from, to } = filter
  if (!filter.bodies && !filter.meetings && from === undefined && to === undefined) return null
  const bodies = filter.bodies && new Set(graph.placesOf(filter.bodies).map((place) => graph.id(place)))
  const meetings = filter.meetings && new Set(graph.placesOf(filter.meetings))
  const known = new Map<number, boolean>()
  return (place) => {
    const before = known.get(place)
    if (before !== undefined) return before
    const meeting = graph.meeting(place)
    const passes =
      meeting !== null &&
      (!meetings || meetings.has(place)) &&
      (!bodies || bodies.has(graph.follow(meeting.body))) &&
      startsWithin(meeting, from, to)
    known.set(place, passes)
    return passes
  }
}

function belongingTest(graph: IndexedGraph, filter: When): Test | null {
  const meets = meetingTest(graph, filter)
  if (!meets) return null
  const dated = filter.from !== undefined || filter.to !== undefined
  const bodies = filter.bodies && !filter.meetings ? new Set(graph.placesOf(filter.bodies)) : null
  return (place) => {
    const meetings = items(graph.meetingsOf, place)
    if (meetings.some(meets)) return true
    if (!filter.bodies && !filter.meetings) return meetings.length === 0
    if (!bodies) return false
    if (bodies.has(place))
      return !dated || !meetings.some((meeting) => graph.meeting(meeting)?.body === graph.id(place))
    const entity = graph.entity(place)
    return (
      entity.kind === 'RESOLUTION' &&
      entity.body !== null &&
      bodies.has(graph.place(entity.body) ?? -1) &&
      (!dated || meetings.length === 0)
    )
  }
}

/** With a relation to or from one of the given. */
function linkedTo(graph: IndexedGraph, ends: readonly number[]): Test {
  const linked = new Uint8Array(graph.entities.length)
  const { first, other } = graph.adjacency
  for (const end of ends) {
    for (let index = at(first, end); index < at(first, end + 1); index++) linked[at(other, index)] = 1
  }
  return (place) => linked[place] === 1
}

/** The filters of typed lists beyond `entityTest`, `query` aside. */
export function listTest(graph: IndexedGraph, filter: ListFilter): Test {
  const tests: Test[] = [entityTest(graph, filter)]
  const { types, inCorpus, topLevel, strengths, withText } = filter
  const entity = (place: number) => graph.entity(place)
  if (types || inCorpus !== undefined) {
    tests.push((place) => {
      const one = entity(place)
      if (one.kind !== 'DOCUMENT') return true
      return (!types || types.includes(one.type)) && (inCorpus === undefined || one.inCorpus === inCorpus)
    })
  }
  if (topLevel !== undefined) {
    tests.push((place) => {
      const one = entity(place)
      return one.kind !== 'TOPIC' || (graph.neighbours(place, 'BROADER', false).length === 0) === topLevel
    })
  }
  if (strengths || withText !== undefined) {
    tests.push((place) => {
      const one = entity(place)
      if (one.kind !== 'RECOMMENDATION') return true
      if (strengths && (one.strength === null || !strengths.includes(one.strength))) return false
      return withText === undefined || (one.text !== null) === withText
    })
  }
  tests.push(...recommendationTests(graph, filter))
  return both(tests)
}

function recommendationTests(graph: IndexedGraph, filter: ListFilter): Test[] {
  const sources = (ends: readonly number[], ...kinds: RelationKind[]) => sourcesOf(graph, ends, kinds)
  const wanted: Uint8Array[] = []
  for (const topic of filter.allTopics ?? []) {
    const place = graph.place(topic)
    const topics = place === null ? [] : filter.includeNarrowerTopics ? withNarrower(graph, [place]) : [place]
    wanted.push(sources(topics, 'ABOUT'))
  }
  for (const named of filter.mentions ?? []) wanted.push(sources(graph.placesOf([named]), 'MENTIONS', 'CITES'))
  if (filter.addressees) wanted.push(sources(graph.placesOf(filter.addressees), 'ADDRESSED_TO'))
  if (filter.documents) wanted.push(sources(graph.placesOf(filter.documents), 'CONTAINED_IN'))
  if (filter.agendaItems) wanted.push(sources(graph.placesOf(filter.agendaItems), 'UNDER_ITEM'))
  const recommendation = kindPlace('RECOMMENDATION')
  return wanted.map((found) => (place) => at(graph.kind, place) !== recommendation || found[place] === 1)
}

function sourcesOf(graph: IndexedGraph, ends: readonly number[], kinds: readonly RelationKind[]): Uint8Array {
  const found = new Uint8Array(graph.entities.length)
  for (const end of ends) {
    for (const kind of kinds) for (const source of graph.neighbours(end, kind, true)) found[source] = 1
  }
  return found
}

/** Topics and those narrower than them, at any depth, each once. */
export function withNarrower(graph: IndexedGraph, topics: readonly number[]): number[] {
  const found = new Set(topics)
  for (const topic of found) for (const narrower of graph.neighbours(topic, 'BROADER', true)) found.add(narrower)
  return [...found]
}

export function passageTest(graph: IndexedGraph, filter: PassageSearchRequest['filter']): Test {
  const tests: Test[] = []
  const { kinds } = filter
  if (kinds) tests.push((place) => kinds.includes(graph.passages[place]?.kind ?? 'OTHER'))
  if (filter.documents) {
    const documents = new Set(graph.placesOf(filter.documents).map((place) => graph.id(place)))
    tests.push((place) => documents.has(graph.passages[place]?.document ?? ''))
  }
  for (const named of filter.mentions ?? []) tests.push(naming(graph, graph.place(named)))
  const meets = meetingTest(graph, filter)
  if (meets) {
    const must = filter.bodies !== undefined || filter.meetings !== undefined
    tests.push((place) => {
      const document = graph.place(graph.passages[place]?.document ?? '')
      const meeting = document === null ? -1 : at(graph.ownMeeting, document)
      return meeting < 0 ? !must : meets(meeting)
    })
  }
  return both(tests)
}

/** Passages that mention the entity. */
function naming(graph: IndexedGraph, entity: number | null): Test {
  const found = new Set<number>()
  if (entity !== null)
    for (const mention of items(graph.mentionsOf, entity)) found.add(passageOfMention(graph, mention))
  return (place) => found.has(place)
}

/** By halving the list of where passages begin. */
export function passageOfMention(graph: IndexedGraph, mention: number): number {
  const { firstMention } = graph.mentions
  let from = 0
  let to = firstMention.length - 1
  while (from < to) {
    const middle = (from + to + 1) >> 1
    if (at(firstMention, middle) <= mention) from = middle
    else to = middle - 1
  }
  return from
}

/** Which ends of the adjacency may be walked. */
export interface Walk {
  /** Of the relation alone, wherever it leads. */
  relation: Test
  /** Of the end: relation, direction, kind of the entity it leads to, and steps. */
  end: (index: number) => boolean
}

export function walkTest(graph: IndexedGraph, filter: TraversalFilter, steps?: readonly TraversalStep[]): Walk {
  const relation = relationTest(graph, filter)
  const { adjacency, kind } = graph
  const kinds = filter.kinds && kindTest(graph, filter.kinds)
  const incoming = filter.direction === undefined ? null : Number(filter.direction === 'INCOMING')
  const taken = steps && new Set(steps.map(stepKey))
  return {
    relation,
    end: (index) => {
      const sort = at(adjacency.sort, index)
      if (incoming !== null && (sort & 1) !== incoming) return false
      const other = at(adjacency.other, index)
      if (kinds && !kinds(other)) return false
      if (taken && !taken.has(sort * 256 + at(kind, other))) return false
      return relation(at(adjacency.relation, index))
    },
  }
}

function stepKey(step: TraversalStep): number {
  const sort = RELATION_KINDS.indexOf(step.relation) * 2 + Number(step.direction === 'INCOMING')
  return sort * 256 + kindPlace(step.kind)
}

/** What a traversal's filter says of relations: `kinds` and `direction` are of walking. */
export function relationTest(graph: IndexedGraph, filter: TraversalFilter): Test {
  const { relations } = graph
  const tests: Test[] = []
  if (filter.relations) {
    const wanted = new Set(filter.relations.map((kind) => RELATION_KINDS.indexOf(kind)))
    tests.push((place) => wanted.has(at(relations.kind, place)))
  }
  if (filter.statedOnly) tests.push((place) => at(relations.inferred, place) === 0)
  const { minimumConfidence } = filter
  if (minimumConfidence) tests.push((place) => at(relations.confidence, place) >= minimumConfidence)
  const meets = meetingTest(graph, { from: filter.from, to: filter.to })
  if (meets) {
    tests.push((place) => {
      const meeting = at(relations.meeting, place)
      return meeting < 0 || meets(meeting)
    })
  }
  return both(tests)
}
