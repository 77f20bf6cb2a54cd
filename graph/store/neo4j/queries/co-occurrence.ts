import { type EntityKind, RELATION_KIND, RELATION_KINDS, type RelationKind } from '../../../model/index.js'
import type { CoOccurrenceRequest, PageRequest, ProjectionRequest } from '../../graph-store.js'
import { LABEL, labelOf, typesOf } from '../names.js'
import type { Query } from '../query.js'
import { entityConditions, type Follow, kindCondition, where } from './conditions.js'
import { entity, node } from './fragments.js'
import { afterOf, beyond, entityKey, keyOf, orderBy } from './keyset.js'
import { whole } from './values.js'

/** Relations by which the ontology lets one kind be linked to another, by direction. */
interface Ways {
  outgoing: RelationKind[]
  incoming: RelationKind[]
}

function waysBetween(from: EntityKind, to: EntityKind, only: readonly RelationKind[] | undefined): Ways {
  const kinds = RELATION_KINDS.filter((kind) => !only || only.includes(kind))
  const joins = (source: EntityKind, target: EntityKind) => (kind: RelationKind) =>
    RELATION_KIND[kind].from.includes(source) && RELATION_KIND[kind].to.includes(target)
  return { outgoing: kinds.filter(joins(from, to)), incoming: kinds.filter(joins(to, from)) }
}

/** Entities of a kind that `x` is linked to, each once, itself not among them, as the list `name`. */
function linksOf(request: ProjectionRequest, kind: EntityKind, name: string): string {
  const { outgoing, incoming } = waysBetween(request.through, kind, request.relations)
  const far = `(e:${LABEL.own}:${labelOf(kind)})`
  const branches = [
    ...(outgoing.length > 0 ? [`MATCH (x)-[:${typesOf(outgoing)}]->${far} WHERE e <> x RETURN e`] : []),
    ...(incoming.length > 0 ? [`MATCH (x)<-[:${typesOf(incoming)}]-${far} WHERE e <> x RETURN e`] : []),
  ]
  if (branches.length === 0) return `WITH *, [] AS ${name}`
  return `CALL (x) {
    CALL (x) { ${branches.join(' UNION ')} }
    RETURN collect(DISTINCT e) AS ${name}
  }`
}

/** Entities projected through, as `x`. */
function through(request: ProjectionRequest, follow: Follow) {
  const conditions = entityConditions(request.filter, follow, 'x', '$filter')
  const kinds = kindCondition(request.filter.kinds, 'x', '$filter')
  return {
    prelude: conditions.prelude,
    gathered: conditions.gathered,
    where: [...conditions.where, ...kinds.where],
    parameters: { ...conditions.parameters, ...kinds.parameters },
  }
}

/** Rows: `sort` NODE with `a` and `count`; PAIR with `a`, `b` and `count`, at most `most`; TOTAL with `count`; in no order. */
export function coOccurrence(request: CoOccurrenceRequest, follow: Follow, most: number): Query {
  const { of, minimumCount } = request
  const conditions = through(request, follow)
  const same = of === request.with
  const label = labelOf(request.through)
  const source = `${conditions.prelude}
MATCH (x:${LABEL.own}:${label})${where(conditions.where)}
${linksOf(request, of, 'first')}
${same ? 'WITH *, first AS second' : linksOf(request, request.with, 'second')}`
  return {
    text: `${source}
UNWIND ${same ? 'first' : 'first + second'} AS e
WITH e.id AS a, count(DISTINCT x) AS count
RETURN 'NODE' AS sort, a, null AS b, count
UNION ALL
${source}
UNWIND first AS e UNWIND second AS f
WITH e, f, x WHERE ${same ? 'e.id < f.id' : 'e <> f'}
WITH e, f, count(x) AS count WHERE count >= $minimumCount
WITH e.id AS a, f.id AS b, count LIMIT $most
RETURN 'PAIR' AS sort, a, b, count
UNION ALL
${source}
WITH x WHERE size(first) + size(second) > 0
RETURN 'TOTAL' AS sort, null AS a, null AS b, count(x) AS count`,
    parameters: { filter: conditions.parameters, minimumCount: whole(minimumCount), most: whole(most) },
  }
}

/** Rows: `place` of the pair, `total`, `behind`, `items`. */
export function shared(
  pairs: readonly (readonly [string, string])[],
  request: ProjectionRequest,
  page: PageRequest,
  follow: Follow,
): Query {
  const conditions = through(request, follow)
  const key = entityKey('NEWEST_FIRST', 'x')
  const joined = (end: string, kind: EntityKind) => {
    const { outgoing, incoming } = waysBetween(request.through, kind, request.relations)
    const ways = [
      ...(outgoing.length > 0 ? [`EXISTS { (x)-[:${typesOf(outgoing)}]->(${end}) }`] : []),
      ...(incoming.length > 0 ? [`EXISTS { (x)<-[:${typesOf(incoming)}]-(${end}) }`] : []),
    ]
    return ways.length > 0 ? `(${ways.join(' OR ')})` : 'false'
  }
  const { outgoing, incoming } = waysBetween(request.through, request.of, request.relations)
  const middle = `(x:${LABEL.own}:${labelOf(request.through)})`
  const candidates = [
    ...(outgoing.length > 0 ? [`MATCH (a)<-[:${typesOf(outgoing)}]-${middle} RETURN x`] : []),
    ...(incoming.length > 0 ? [`MATCH (a)-[:${typesOf(incoming)}]->${middle} RETURN x`] : []),
  ]
  const source = `${candidates.length > 0 ? `CALL (a) { ${candidates.join(' UNION ')} }` : 'UNWIND [] AS x'}
  WITH *${where('x <> a', 'x <> b', joined('b', request.with), conditions.where)}`
  const given = ['a', 'b', ...conditions.gathered].join(', ')
  return {
    text: `${conditions.prelude}
UNWIND range(0, size($pairs) - 1) AS place
MATCH ${node('a', '$pairs[place][0]')} MATCH ${node('b', '$pairs[place][1]')}
WHERE a:${labelOf(request.of)} AND b:${labelOf(request.with)}
CALL (${given}) {
  ${source}
  RETURN count(x) AS total, count(CASE WHEN ${beyond(key)} THEN 1 END) AS behind
}
CALL (${given}) {
  ${source}
  WITH x WHERE ${beyond(key)}
  WITH x, ${keyOf(key)} AS key ${orderBy(key)} LIMIT $first
  RETURN collect({key: key, value: ${entity('x')}}) AS items
}
RETURN place, total, behind, items`,
    parameters: {
      pairs,
      filter: conditions.parameters,
      first: whole(page.first),
      after: afterOf(key, page.after),
    },
  }
}
