import type { NeighbourhoodRequest, TraversalFilter, TraversalStep } from '../../graph-store.js'
import { ALL_TYPES, LABEL } from '../names.js'
import type { Query } from '../query.js'
import { directionCondition, kindCondition, relationCondition, step, traversalParameters, where } from './conditions.js'
import { entity, relation } from './fragments.js'
import { type KeyPart, orderBy } from './keyset.js'
import { whole } from './values.js'

const ORDER: Record<NeighbourhoodRequest['order'], KeyPart> = {
  BEST_CONNECTED: { value: 'm.degree', sort: 'number', descending: true },
  LEAST_CONNECTED: { value: 'm.degree', sort: 'number' },
  NAME: { value: 'm.sortName', sort: 'text' },
}

/**
 * Rows: one, `nodes`, `relations`, `total` and `remaining` of `id` and `count`. Ids of the request have been
 * followed and are distinct. Each ring is the set of entities one step from the one before; an entity in several
 * counts with the nearest.
 */
export function neighbourhood(request: NeighbourhoodRequest): Query {
  const { ids, exclude, depth, steps, filter, order, first } = request
  const walk = `MATCH ${step('a', 'r', 'b')}${where(
    directionCondition('a', 'r', '$filter'),
    relationCondition('r', '$filter'),
    kindCondition('b', '$filter'),
    `($steps IS NULL OR type(r) + CASE WHEN startNode(r) = a THEN '>' ELSE '<' END + b.kind IN $steps)`,
  )}`
  const rings = Array.from({ length: depth }, (_, index) => index + 1)
  const ring = (distance: number) => `CALL (ring${distance - 1}) {
    UNWIND ring${distance - 1} AS a
    ${walk}
    RETURN collect(DISTINCT b) AS ring${distance}
  }`
  const key: KeyPart[] = [ORDER[order], { value: 'm.id', sort: 'text' }]
  return {
    text: `CALL () {
  UNWIND range(0, size($ids) - 1) AS place
  MATCH (s:${LABEL.own} {id: $ids[place]}) WHERE s:${LABEL.entity}
  WITH s ORDER BY place
  RETURN collect(s) AS ring0
}
${rings.map(ring).join('\n')}
CALL (${rings.map((distance) => `ring${distance}`).join(', ')}) {
  UNWIND [${rings.map((distance) => `[${distance}, ring${distance}]`).join(', ')}] AS ring
  UNWIND ring[1] AS m
  WITH m, min(ring[0]) AS distance WHERE NOT m.id IN $ids AND NOT m.id IN $exclude
  WITH m, distance ORDER BY distance, ${orderBy(key).slice('ORDER BY '.length)}
  WITH collect(m) AS reached
  RETURN size(reached) AS total, reached[0..$first] AS chosen
}
WITH ring0, total, ring0 + chosen AS shown, [m IN ring0 + chosen | m.id] AS shownIds
CALL (shown, shownIds) {
  UNWIND shown AS a
  MATCH ${step('a', 'r', 'b')}${where('(b.id IN shownIds OR b.id IN $exclude)', relationCondition('r', '$filter'))}
  WITH DISTINCT r
  RETURN collect(${relation('r')}) AS relations
}
CALL (ring0, shownIds) {
  UNWIND ring0 AS a
  ${walk} AND NOT b.id IN shownIds AND NOT b.id IN $exclude
  WITH a, count(DISTINCT b) AS count
  RETURN collect({id: a.id, count: count}) AS remaining
}
RETURN [m IN shown | ${entity('m')}] AS nodes, relations, total, remaining`,
    parameters: {
      ids,
      exclude,
      steps: steps?.map(stepKey) ?? null,
      filter: traversalParameters(filter),
      first: whole(first),
    },
  }
}

/** Rows: `relation`, in no order. Ids have been followed and are distinct. */
export function relationsAmong(ids: readonly string[], filter: TraversalFilter): Query {
  return {
    text: `UNWIND $ids AS id
MATCH (a:${LABEL.own} {id: id})-[r:${ALL_TYPES}]->(b:${LABEL.own})${where(`a:${LABEL.entity}`, 'b.id IN $ids', relationCondition('r', '$filter'))}
RETURN ${relation('r')} AS relation`,
    parameters: { ids, filter: traversalParameters(filter) },
  }
}

function stepKey({ relation: kind, direction, kind: far }: TraversalStep): string {
  return `${kind}${direction === 'OUTGOING' ? '>' : '<'}${far}`
}
