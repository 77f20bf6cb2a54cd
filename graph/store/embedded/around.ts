import {
  DIRECTIONS,
  ENTITY_KINDS,
  type Evidence,
  type Passage,
  RELATION_KINDS,
  type Relation,
  type RelationKind,
} from '../../model/index.js'
import type {
  LinkedEntity,
  LinkedRequest,
  Page,
  PageRequest,
  PassagesRequest,
  RelationCount,
  TraversalFilter,
} from '../graph-store.js'
import { emptyPage, inOrderOf, type Ordering, pageFrom, pageOf } from '../pages.js'
import { at, range } from './columns.js'
import { entityOrdering } from './entity-order.js'
import { kindTest, passageOfMention, walkTest, withNarrower } from './filters.js'
import { type IndexedGraph, items } from './indexed-graph.js'

export function relationCounts(
  graph: IndexedGraph,
  id: string,
  filter: TraversalFilter,
  exclude: readonly string[],
): RelationCount[] {
  const place = graph.place(id)
  if (place === null) return []
  const { first, other, sort } = graph.adjacency
  const excluded = new Set(graph.placesOf(exclude))
  const { end } = walkTest(graph, filter)
  const counts = new Map<number, number>()
  for (let index = at(first, place); index < at(first, place + 1); index++) {
    const far = at(other, index)
    if (excluded.has(far) || !end(index)) continue
    const key = at(sort, index) * ENTITY_KINDS.length + at(graph.kind, far)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .flatMap(([key, count]) => {
      const ends = Math.floor(key / ENTITY_KINDS.length)
      const [relation, direction] = [RELATION_KINDS[ends >> 1], DIRECTIONS[ends & 1]]
      const kind = ENTITY_KINDS[key % ENTITY_KINDS.length]
      return relation && direction && kind ? [{ relation, direction, kind, count }] : []
    })
}

export function relationsOf(
  graph: IndexedGraph,
  id: string,
  filter: TraversalFilter,
  page: PageRequest,
): Page<Relation> {
  const place = graph.place(id)
  if (place === null) return emptyPage
  const { first, relation, sort } = graph.adjacency
  const { end } = walkTest(graph, filter)
  const ends = range(at(first, place), at(first, place + 1)).filter(end)
  const ordering: Ordering<number> = {
    shape: 'nns',
    descending: false,
    key: (index) => [at(sort, index) >> 1, at(sort, index) & 1, graph.relationId(at(relation, index))],
  }
  return pageOf(ends, ordering, page, (index) => graph.relation(at(relation, index)))
}

/** An entity at the far end of a relation. */
interface Far {
  entity: number
  relation: number
}

export function linked(graph: IndexedGraph, id: string, request: LinkedRequest): Page<LinkedEntity> {
  const place = graph.place(id)
  if (place === null) return emptyPage
  const found = request.includeNarrower
    ? onceEach(withNarrower(graph, [place]).flatMap((topic) => farEnds(graph, topic, request)))
    : farEnds(graph, place, request)
  const entities = entityOrdering(graph, request.order)
  const ordering: Ordering<Far> = {
    shape: `${entities.shape}s`,
    descending: entities.descending,
    key: (far) => [...entities.key(far.entity), graph.relationId(far.relation)],
  }
  return pageOf(inOrderOf(found, ordering), ordering, request, (far) => ({
    entity: graph.entity(far.entity),
    relation: graph.relation(far.relation),
  }))
}

function farEnds(graph: IndexedGraph, place: number, request: LinkedRequest): Far[] {
  const { other, relation } = graph.adjacency
  const ofKinds = kindTest(graph, request.kinds)
  const { qualifiers } = request
  return request.relations.flatMap((kind) => {
    const { from, to } = graph.ends(place, kind, request.direction === 'INCOMING')
    return range(from, to)
      .map((index) => ({ entity: at(other, index), relation: at(relation, index) }))
      .filter((far) => ofKinds(far.entity))
      .filter(
        (far) => !qualifiers || qualifiers.includes(graph.word(at(graph.relations.qualifier, far.relation)) ?? ''),
      )
  })
}

/** Each entity by the relation with the least id. */
function onceEach(found: readonly Far[]): Far[] {
  const least = new Map<number, Far>()
  for (const far of found) {
    const before = least.get(far.entity)
    if (!before || far.relation < before.relation) least.set(far.entity, far)
  }
  return [...least.values()]
}

/** Words of a passage, and what makes the evidence of them. */
export interface Quotation {
  passage: number
  start: number
  end: number
  evidence(): Evidence
}

/** By document, position, start and end; of those of the same words the first given is kept. */
export function quotations(graph: IndexedGraph, found: Iterable<Quotation>, page: PageRequest): Page<Evidence> {
  const distinct = new Map<string, Quotation>()
  for (const one of found) {
    const key = `${one.passage} ${one.start} ${one.end}`
    if (!distinct.has(key)) distinct.set(key, one)
  }
  const sorted = [...distinct.values()].sort((a, b) => a.passage - b.passage || a.start - b.start || a.end - b.end)
  const ordering: Ordering<Quotation> = {
    shape: 'snsnn',
    descending: false,
    key: ({ passage, start, end }) => {
      const at = graph.passages[passage]
      return [at?.document ?? '', at?.position ?? 0, at?.id ?? '', start, end]
    },
  }
  return pageOf(sorted, ordering, page, (one) => one.evidence())
}

/** What a relation rests on. */
export function evidenceOf(graph: IndexedGraph, relation: number): Quotation[] {
  const { firstEvidence, evidencePassage, evidenceStart, evidenceEnd } = graph.relations
  return range(at(firstEvidence, relation), at(firstEvidence, relation + 1)).map((index) => ({
    passage: at(evidencePassage, index),
    start: at(evidenceStart, index),
    end: at(evidenceEnd, index),
    evidence: () => graph.evidence(index),
  }))
}

export function mentionsOf(graph: IndexedGraph, id: string, page: PageRequest): Page<Evidence> {
  const place = graph.place(id)
  if (place === null) return emptyPage
  const mentions = Array.from(items(graph.mentionsOf, place), (mention) => quotationOf(graph, mention))
  const quoting = (['MENTIONS', 'CITES'] as const).flatMap((kind) => relationsInto(graph, place, kind))
  return quotations(graph, [...mentions, ...quoting.flatMap((relation) => evidenceOf(graph, relation))], page)
}

function relationsInto(graph: IndexedGraph, place: number, kind: RelationKind): number[] {
  const ends = [graph.ends(place, kind, true), graph.ends(place, kind, false)]
  return ends
    .flatMap(({ from, to }) => [...graph.adjacency.relation.subarray(from, to)])
    .filter((relation) => at(graph.relations.target, relation) === place)
}

function quotationOf(graph: IndexedGraph, mention: number): Quotation {
  const passage = passageOfMention(graph, mention)
  const start = at(graph.mentions.start, mention)
  const end = at(graph.mentions.end, mention)
  const rule = graph.word(at(graph.mentions.rule, mention)) ?? ''
  return { passage, start, end, evidence: () => ({ passage: graph.passages[passage]?.id ?? '', start, end, rule }) }
}

export function passagesOf(graph: IndexedGraph, document: string, request: PassagesRequest): Page<Passage> {
  const place = graph.place(document)
  if (place === null) return emptyPage
  const { kinds, around, first, after } = request
  const every = items(graph.passagesOf, place)
  const shown = kinds ? every.filter((passage) => kinds.includes(graph.passages[passage]?.kind ?? 'OTHER')) : every
  const ordering: Ordering<number> = {
    shape: 'ns',
    descending: false,
    key: (passage) => [graph.passages[passage]?.position ?? 0, graph.passages[passage]?.id ?? ''],
  }
  const value = (passage: number) => graph.passage(passage)
  const middle = around ? graph.passagePlace(around) : null
  if (after !== null || middle === null || !every.includes(middle)) return pageOf(shown, ordering, request, value)
  const before = shown.filter((passage) => passage < middle).length
  const begin = Math.max(0, Math.min(before - Math.floor(first / 2), shown.length - first))
  return pageFrom(shown, ordering, begin, first, value)
}

export function relationsOn(graph: IndexedGraph, passage: string, page: PageRequest): Page<Relation> {
  const place = graph.passagePlace(passage)
  if (place === null) return emptyPage
  const ordering: Ordering<number> = {
    shape: 's',
    descending: false,
    key: (relation) => [graph.relationId(relation)],
  }
  return pageOf(items(graph.relationsOn, place), ordering, page, (relation) => graph.relation(relation))
}

export function relationsAt(graph: IndexedGraph, meeting: string, kinds: readonly RelationKind[]): Relation[] {
  const place = graph.place(meeting)
  if (place === null) return []
  const wanted = new Set(kinds.map((kind) => RELATION_KINDS.indexOf(kind)))
  return Array.from(
    items(graph.atMeeting, place).filter((relation) => wanted.has(at(graph.relations.kind, relation))),
    (relation) => graph.relation(relation),
  )
}
