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
  return {
    text: `${meetingScope('$filter')}
CALL (scope) {
  ${source}
  RETURN count(n) AS total, count(CASE WHEN ${beyond(key)} THEN 1 END) AS behind
}
CALL (scope) {
  ${source}
  WITH n${best ? ', score' : ''} WHERE ${beyond(key)}
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

const FACET: Record<RecommendationFacetRequest['of'], string> = {
  bodies: `MATCH (m:${LABEL.own} {id: n.meeting}) WITH n, m.body AS value`,
  meetings: `WITH n, n.meeting AS value WHERE value IS NOT NULL`,
  topics: `MATCH (n)-[:ABOUT]->(v:${LABEL.own}) WITH n, v.id AS value`,
  addressees: `MATCH (n)-[:ADDRESSED_TO]->(v:${LABEL.own}) WITH n, v.id AS value`,
  mentions: `MATCH (n)-[:MENTIONS|CITES]->(v:${LABEL.own}) WHERE $KINDS IS NULL OR v.kind IN $KINDS WITH n, v.id AS value`,
  strengths: `WITH n, n.strength AS value WHERE value IS NOT NULL`,
}

/** One row with a column `facet0`, `facet1` … for each request: lists of `value` and `count`. `hits`: for each request, what its query finds. */
export function recommendationFacets(
  requests: readonly RecommendationFacetRequest[],
  follow: Follow,
  hits: readonly (Hits | null)[],
): Query {
  const blocks: string[] = []
  const parameters: Record<string, unknown> = { index: INDEX.entities }
  requests.forEach((request, place) => {
    const [at, scope] = [`$filter${place}`, `scope${place}`]
    const conditions = listConditions('RECOMMENDATION', 'n', at, scope)
    const found = hits[place] ?? null
    const source = found
      ? `${scored(found.any, `$hits${place}`)}${where('n:Recommendation', conditions)}`
      : `MATCH (n:${LABEL.own}:Recommendation)${where(conditions)}`
    parameters[`filter${place}`] = { ...listParameters(request.filter, follow), facetKinds: request.kinds ?? null }
    parameters[`hits${place}`] = found?.any.queries ?? []
    parameters[`first${place}`] = whole(request.first)
    blocks.push(`${meetingScope(at, scope)}
CALL (${scope}) {
  ${source}
  ${FACET[request.of].replaceAll('$KINDS', `${at}.facetKinds`)}
  WITH value, count(DISTINCT n) AS count ORDER BY count DESC, value LIMIT $first${place}
  RETURN collect({value: value, count: count}) AS facet${place}
}`)
  })
  return { text: `${blocks.join('\n')}\nRETURN ${requests.map((_, place) => `facet${place}`).join(', ')}`, parameters }
}

/** Rows: `kept`, in the graph's order. */
export function diagnostics(): Query {
  return {
    text: `MATCH (d:${LABEL.own}:${LABEL.diagnostic}) RETURN properties(d) AS kept ORDER BY d.place`,
    parameters: {},
  }
}
