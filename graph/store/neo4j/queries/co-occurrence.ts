import { type EntityKind, RELATION_KIND, RELATION_KINDS, type RelationKind } from '../../../model/index.js'
import type { CoOccurrenceRequest, PageRequest, ProjectionRequest } from '../../graph-store.js'
import { LABEL, labelOf } from '../names.js'
import type { Query } from '../query.js'
import {
  entityCondition,
  entityParameters,
  type Follow,
  kindCondition,
  meetingScope,
  step,
  where,
} from './conditions.js'
import { entity, node } from './fragments.js'
import { afterOf, beyond, entityKey, keyOf, orderBy } from './keyset.js'
import { whole } from './values.js'

/** Relations by which the ontology lets one kind be linked to another, as `wayOf` writes them. */
function waysBetween(from: EntityKind, to: EntityKind, only: readonly RelationKind[] | undefined): string[] {
  return (only ?? RELATION_KINDS).flatMap((kind) => {
    const { from: sources, to: targets } = RELATION_KIND[kind]
    return [
      ...(sources.includes(from) && targets.includes(to) ? [`${kind}>${to}`] : []),
      ...(sources.includes(to) && targets.includes(from) ? [`${kind}<${to}`] : []),
    ]
  })
}

/** `ABOUT>TOPIC`: the relation `r` of `x`, its direction and the kind at its far end `e`. */
const wayOf = (x: string, r: string, e: string) =>
  `type(${r}) + CASE WHEN startNode(${r}) = ${x} THEN '>' ELSE '<' END + ${e}.kind`

const PASSES = [entityCondition('x', '$filter'), kindCondition('x', '$filter')]

/** Entities that `x` is linked to in the ways that the parameter of the same name holds, each once. */
const linksOf = (name: string) => `CALL (x) {
  MATCH ${step('x', 'r', 'e')} WHERE e <> x AND ${wayOf('x', 'r', 'e')} IN $${name}
  RETURN collect(DISTINCT e) AS ${name}
}`

/** Rows: `sort` NODE with `a` and `count`; PAIR with `a`, `b` and `count`, at most `most`; TOTAL with `count`; in no order. */
export function coOccurrence(request: CoOccurrenceRequest, follow: Follow, most: number): Query {
  const { of, through, relations, minimumCount } = request
  const same = of === request.with
  const source = `${meetingScope('$filter')}
MATCH (x:${LABEL.own}:${labelOf(through)})${where(PASSES)}
${linksOf('first')}
${same ? 'WITH *, first AS second' : linksOf('second')}`
  return {
    text: `${source}
UNWIND ${same ? 'first' : 'first + second'} AS e
WITH e, count(DISTINCT x) AS count
RETURN 'NODE' AS sort, e.id AS a, null AS b, count
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
    parameters: {
      filter: entityParameters(request.filter, follow),
      first: waysBetween(through, of, relations),
      second: waysBetween(through, request.with, relations),
      minimumCount: whole(minimumCount),
      most: whole(most),
    },
  }
}

/** Rows: `place` of the pair, `total`, `behind`, `items`. */
export function shared(
  pairs: readonly (readonly [string, string])[],
  request: ProjectionRequest,
  page: PageRequest,
  follow: Follow,
): Query {
  const { of, through, relations, filter } = request
  const key = entityKey('NEWEST_FIRST', 'x')
  const source = `MATCH ${step('a', 'r', 'x')} WHERE x <> a AND x:${labelOf(through)} AND ${wayOf('x', 'r', 'a')} IN $first
  WITH DISTINCT a, b, scope, x
  MATCH ${step('b', 's', 'x')} WHERE x <> b AND ${wayOf('x', 's', 'b')} IN $second
  WITH DISTINCT scope, x${where(PASSES)}`
  return {
    text: `${meetingScope('$filter')}
UNWIND range(0, size($pairs) - 1) AS place
MATCH ${node('a', '$pairs[place][0]')} MATCH ${node('b', '$pairs[place][1]')}
CALL (a, b, scope) {
  ${source}
  RETURN count(x) AS total, count(CASE WHEN ${beyond(key)} THEN 1 END) AS behind
}
CALL (a, b, scope) {
  ${source}
  WITH x WHERE ${beyond(key)}
  WITH x, ${keyOf(key)} AS key ${orderBy(key)} LIMIT $size
  RETURN collect({key: key, value: ${entity('x')}}) AS items
}
RETURN place, total, behind, items`,
    parameters: {
      pairs,
      filter: entityParameters(filter, follow),
      first: waysBetween(through, of, relations),
      second: waysBetween(through, request.with, relations),
      size: whole(page.first),
      after: afterOf(key, page.after),
    },
  }
}
