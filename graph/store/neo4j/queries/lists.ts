import type { ListRequest, RecommendationFacetRequest } from '../../graph-store.js'
import { INDEX, LABEL, labelOf } from '../names.js'
import type { Query } from '../query.js'
import { type Follow, kindCondition, listConditions, listParameters, meetingScope, where } from './conditions.js'
import { entity } from './fragments.js'
import { afterOf, beyond, entityKey, type KeyPart, keyOf, orderBy } from './keyset.js'
import type { Hits } from './search.js'
import { scored } from './search.js'
import { whole } from './values.js'

/** A list of one kind. `hits`: what a query in the filter finds, null without one. Rows: one, `total`, `behind`, `items` of `key` and `value`. */
export function list(request: ListRequest, follow: Follow, hits: Hits | null): Query {
  const { kind, filter, order, first, after } = request
  const best = order === 'BEST_MATCH' && hits !== null
  const key: KeyPart[] = best
    ? [
        { value: '-score', sort: 'number' },
        { value: '-n.degree', sort: 'number' },
        { value: 'n.id', sort: 'text' },
      ]
    : entityKey(order === 'BEST_MATCH' ? 'NEWEST_FIRST' : order, 'n')
  const label = labelOf(kind)
  const passes = [...listConditions(kind, 'n', '$filter'), ...(best ? [] : [kindCondition('n', '$filter')])]
  const source = hits
    ? `${scored(best ? hits.graded : hits.any)}${where(`n:${label}`, passes)}`
    : `MATCH (n:${LABEL.own}:${label})${where(passes)}`
  const carried = best ? 'every, scores' : 'every'
  const each = best
    ? 'UNWIND range(0, size(every) - 1) AS at WITH every[at] AS n, scores[at] AS score'
    : 'UNWIND every AS n'
  return {
    text: `${meetingScope('$filter')}
CALL (scope) {
  ${source}
  RETURN collect(n) AS every${best ? ', collect(score) AS scores' : ''}
}
CALL (${carried}) {
  ${each}
  RETURN count(n) AS total, count(CASE WHEN ${beyond(key)} THEN 1 END) AS behind
}
CALL (${carried}) {
  ${each}
  WITH * WHERE ${beyond(key)}
  WITH n, ${keyOf(key)} AS key ${orderBy(key)} LIMIT $first
  RETURN collect({key: key, value: ${entity('n')}}) AS items
}
RETURN total, behind, items`,
    parameters: {
      filter: listParameters(filter, follow),
      index: INDEX.entities,
      hits: (best ? hits?.graded : hits?.any)?.queries ?? [],
      name: hits?.key ?? '',
      first: whole(first),
      after: afterOf(key, after),
    },
  }
}

/** What a recommendation `n` counts for, as `value`. */
const FACET: Record<RecommendationFacetRequest['of'], string> = {
  bodies: `MATCH (m:${LABEL.own} {id: n.meeting}) WITH n, m.body AS value`,
  meetings: 'WITH n, n.meeting AS value WHERE value IS NOT NULL',
  topics: `MATCH (n)-[:ABOUT]->(v:${LABEL.own}) WITH n, v.id AS value`,
  addressees: `MATCH (n)-[:ADDRESSED_TO]->(v:${LABEL.own}) WITH n, v.id AS value`,
  mentions: `MATCH (n)-[:MENTIONS|CITES]->(v:${LABEL.own}) WHERE ${kindCondition('v', 'q.counted')} WITH n, v.id AS value`,
  strengths: 'WITH n, n.strength AS value WHERE value IS NOT NULL',
}

/** Rows: `place` of the request, `facets`: lists of `value` and `count`. `hits`: for each request, what its query finds, null without one. */
export function recommendationFacets(
  requests: readonly RecommendationFacetRequest[],
  follow: Follow,
  hits: readonly (Hits | null)[],
): Query {
  const branches = Object.entries(FACET).map(
    ([of, values]) => `UNWIND every AS n WITH q, n WHERE q.of = '${of}'
  ${values}
  RETURN value, count(DISTINCT n) AS count`,
  )
  return {
    text: `UNWIND range(0, size($requests) - 1) AS place
WITH place, $requests[place] AS q
${meetingScope('q.filter', 'q')}
CALL (q, scope) {
  CALL (q) {
    UNWIND q.hits AS hit CALL db.index.fulltext.queryNodes($index, hit.text) YIELD node AS n
    RETURN n
    UNION ALL
    UNWIND CASE WHEN q.searched THEN [] ELSE [1] END AS once
    MATCH (n:${LABEL.own}:Recommendation)
    RETURN n
  }
  WITH q, scope, n${where('n:Recommendation', listConditions('RECOMMENDATION', 'n', 'q.filter'))}
  RETURN collect(n) AS every
}
CALL (q, every) {
  ${branches.join('\n  UNION ALL\n  ')}
}
WITH place, q, value, count ORDER BY count DESC, value
WITH place, q, collect({value: value, count: count}) AS facets
RETURN place, facets[0..q.first] AS facets`,
    parameters: {
      index: INDEX.entities,
      requests: requests.map((request, place) => ({
        of: request.of,
        filter: listParameters(request.filter, follow),
        counted: { kinds: request.kinds ?? null },
        first: whole(request.first),
        searched: hits[place] !== null,
        hits: hits[place]?.any.queries ?? [],
      })),
    },
  }
}

/** Rows: `kept`, in the graph's order. */
export function diagnostics(): Query {
  return {
    text: `MATCH (d:${LABEL.own}:${LABEL.diagnostic}) RETURN properties(d) AS kept ORDER BY d.place`,
    parameters: {},
  }
}
