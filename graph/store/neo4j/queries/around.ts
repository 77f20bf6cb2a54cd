import { RELATION_KINDS, type RelationKind } from '../../../model/index.js'
import type { LinkedRequest, PageRequest, PassagesRequest, TraversalFilter } from '../../graph-store.js'
import { LABEL, TYPE, typesOf } from '../names.js'
import type { Query } from '../query.js'
import { directionCondition, kindCondition, relationCondition, step, traversalParameters, where } from './conditions.js'
import { entity, node, passage, relation, relationById } from './fragments.js'
import { afterOf, beyond, entityKey, type KeyPart, keyOf, orderBy } from './keyset.js'
import { whole } from './values.js'

/** One page for each of many: rows `place` (in `$ids`), `total`, `behind` and `items` of `key` and `value`; none for an unknown id. */
function pages(source: string, key: readonly KeyPart[], value: string, carried: string): string {
  return `UNWIND range(0, size($ids) - 1) AS place
MATCH ${node('n', '$ids[place]')}
CALL (n) {
  ${source}
  RETURN count(*) AS total, count(CASE WHEN ${beyond(key)} THEN 1 END) AS behind
}
CALL (n) {
  ${source}
  WITH ${carried} WHERE ${beyond(key)}
  WITH ${carried}, ${keyOf(key)} AS key ${orderBy(key)} LIMIT $first
  RETURN collect({key: key, value: ${value}}) AS items
}
RETURN place, total, behind, items`
}

function paged(ids: readonly string[], page: PageRequest, key: readonly KeyPart[]): Record<string, unknown> {
  return { ids, first: whole(page.first), after: afterOf(key, page.after) }
}

const RELATION_PLACES = Object.fromEntries(RELATION_KINDS.map((kind, place) => [kind, whole(place)]))

/** Relations of `n` that a traversal's filter lets through. */
const RELATIONS = `MATCH ${step('n', 'r', 'far')}${where(directionCondition('n', 'r', '$filter'), relationCondition('r', '$filter'), kindCondition('far', '$filter'))}`

/** Rows: `place`, `relation`, `outgoing`, `kind`, `count`, in no order. */
export function relationCounts(ids: readonly string[], filter: TraversalFilter, exclude: readonly string[]): Query {
  return {
    text: `UNWIND range(0, size($ids) - 1) AS place
MATCH ${node('n', '$ids[place]')}
${RELATIONS} AND NOT far.id IN $exclude
RETURN place, type(r) AS relation, startNode(r) = n AS outgoing, far.kind AS kind, count(*) AS count`,
    parameters: { ids, exclude, filter: traversalParameters(filter) },
  }
}

const BY_RELATION: KeyPart[] = [
  { value: '$relationPlaces[type(r)]', sort: 'number' },
  { value: 'CASE WHEN startNode(r) = n THEN 0 ELSE 1 END', sort: 'number' },
  { value: 'r.id', sort: 'text' },
]

/** Rows as `pages` says. */
export function relationsOf(ids: readonly string[], filter: TraversalFilter, page: PageRequest): Query {
  return {
    text: pages(RELATIONS, BY_RELATION, relation('r'), 'n, r'),
    parameters: {
      ...paged(ids, page, BY_RELATION),
      relationPlaces: RELATION_PLACES,
      filter: traversalParameters(filter),
    },
  }
}

/** Rows as `pages` says; values of `entity` and `relation`. */
export function linked(ids: readonly string[], request: LinkedRequest): Query {
  const { kinds, qualifiers, includeNarrower, order } = request
  const key: KeyPart[] = [...entityKey(order, 'far'), { value: 'r.id', sort: 'text' }]
  const from = includeNarrower ? 't' : 'n'
  const incoming = request.direction === 'INCOMING'
  const types = typesOf(request.relations)
  const pattern = `(${from})${incoming ? '<-' : '-'}[r:${types}]${incoming ? '-' : '->'}(far:${LABEL.own})`
  const conditions = [
    // One of an entity to itself is outgoing alone.
    ...(incoming ? [`far <> ${from}`] : []),
    '($kinds IS NULL OR far.kind IN $kinds)',
    '($qualifiers IS NULL OR r.qualifier IN $qualifiers)',
  ]
  const narrower = `MATCH (n)<-[:BROADER*0..]-(t:${LABEL.own}) WITH DISTINCT t
  MATCH ${pattern}${where(conditions)} WITH far, r ORDER BY r.id WITH far, head(collect(r)) AS r`
  const source = includeNarrower ? narrower : `MATCH ${pattern}${where(conditions)}`
  const value = `{entity: ${entity('far')}, relation: ${relation('r')}}`
  return {
    text: pages(source, key, value, 'far, r'),
    parameters: { ...paged(ids, request, key), kinds: kinds ?? null, qualifiers: qualifiers ?? null },
  }
}

export const BY_WORDS: KeyPart[] = [
  { value: 'p.document', sort: 'text' },
  { value: 'p.position', sort: 'number' },
  { value: 'p.id', sort: 'text' },
  { value: 'start', sort: 'number' },
  { value: 'end', sort: 'number' },
]

/** Evidence of relations `r`, ranked: of the same words that of the least `[rank, id, place in the evidence]` is kept. */
export const evidenceOf = (r: string, rank: string) => `UNWIND range(0, size(${r}.passages) - 1) AS at
    MATCH ${node('p', `${r}.passages[at]`)}
    RETURN p, ${r}.starts[at] AS start, ${r}.ends[at] AS end, [${rank}, ${r}.id, at, ${r}.rules[at]] AS ranked`

export const EVIDENCE = '{passage: p.id, start: start, end: end, rule: rule}'

/** Rows as `pages` says. */
export function mentionsOf(ids: readonly string[], page: PageRequest): Query {
  const source = `CALL (n) {
    MATCH (p:${LABEL.own})-[m:${TYPE.names}]->(n)
    RETURN p, m.start AS start, m.end AS end, [0, '', 0, m.rule] AS ranked
    UNION ALL
    MATCH (:${LABEL.own})-[r:MENTIONS]->(n) ${evidenceOf('r', '1')}
    UNION ALL
    MATCH (:${LABEL.own})-[r:CITES]->(n) ${evidenceOf('r', '2')}
  }
  WITH p, start, end, min(ranked)[3] AS rule`
  return { text: pages(source, BY_WORDS, EVIDENCE, 'p, start, end, rule'), parameters: paged(ids, page, BY_WORDS) }
}

const BY_POSITION: KeyPart[] = [
  { value: 'p.position', sort: 'number' },
  { value: 'p.id', sort: 'text' },
]

/** Rows: `place`, `total`, `begin` (passages before the page) and `items` of `key` and `value`. `around` holds the ids under which the passage in the middle may be kept. */
export function passagesOf(documents: readonly string[], request: PassagesRequest, around: readonly string[]): Query {
  const { kinds, first, after } = request
  return {
    text: `UNWIND range(0, size($ids) - 1) AS place
MATCH ${node('d', '$ids[place]')}
CALL (d) {
  MATCH (p:${LABEL.own})-[:${TYPE.passageOf}]->(d) WHERE $kinds IS NULL OR p.kind IN $kinds
  WITH p ORDER BY p.position, p.id
  RETURN collect(p) AS every
}
CALL (d) {
  OPTIONAL MATCH (middle:${LABEL.own}) WHERE middle.id IN $around AND middle.document = d.id
  RETURN head(collect(middle)) AS middle
}
WITH place, every, size(every) AS total, middle,
  size([p IN every WHERE p.position < middle.position OR (p.position = middle.position AND p.id < middle.id)]) - $first / 2 AS wished
WITH place, every, total, CASE
  WHEN $after IS NULL AND middle IS NULL THEN 0
  WHEN $after IS NOT NULL OR middle IS NULL THEN size([p IN every WHERE NOT ${beyond(BY_POSITION)}])
  WHEN wished > total - $first THEN CASE WHEN total > $first THEN total - $first ELSE 0 END
  WHEN wished < 0 THEN 0
  ELSE wished END AS begin
RETURN place, total, begin, [p IN every[begin..begin + $first] | {key: ${keyOf(BY_POSITION)}, value: ${passage('p')}}] AS items`,
    parameters: {
      ids: documents,
      kinds: kinds ?? null,
      around,
      first: whole(first),
      after: afterOf(BY_POSITION, after),
    },
  }
}

/** What the relations that rest on passages are listed by: their ids, which a passage keeps sorted. */
const BY_ID: KeyPart[] = [{ value: 'id', sort: 'text' }]

/** Rows: `id` of the passage, `total`, `behind`, `items`. */
export function relationsOn(passages: readonly string[], page: PageRequest): Query {
  return {
    text: `MATCH (p:${LABEL.own}) WHERE p.id IN $ids AND p:${LABEL.passage}
WITH p, [id IN p.relations WHERE ${beyond(BY_ID)}] AS behind
CALL (behind) {
  UNWIND behind[0..$first] AS id ${relationById('r', 'id')}
  WITH id, r ORDER BY id
  RETURN collect({key: [id], value: ${relation('r')}}) AS items
}
RETURN p.id AS id, size(p.relations) AS total, size(behind) AS behind, items`,
    parameters: paged(passages, page, BY_ID),
  }
}

/** Rows: `meeting`, `kept`, in no order. The index of each kind by meeting finds them. */
export function relationsAt(meetings: readonly string[], kinds: readonly RelationKind[]): Query {
  const branches = kinds.map(
    (kind) => `MATCH (:${LABEL.own})-[r:${kind}]->(:${LABEL.own}) WHERE r.meeting IN $meetings
RETURN r.meeting AS meeting, ${relation('r')} AS kept`,
  )
  return { text: branches.join('\nUNION ALL\n'), parameters: { meetings } }
}
