import type { PathRequest } from '../../graph-store.js'
import type { Query } from '../query.js'
import { directionCondition, relationCondition, step, traversalParameters, where } from './conditions.js'
import { entity, node, relation } from './fragments.js'
import { whole } from './values.js'

/**
 * Rows: `place` (of the request), `nodes`, `relations`; the best of each length. Lengths are tried one by one: longer
 * paths are only looked for while those shorter are fewer than asked for. The text depends on the greatest length alone.
 */
export function paths(requests: readonly PathRequest[]): Query {
  const longest = Math.max(...requests.map(({ maxLength }) => maxLength))
  const lengths = Array.from({ length: longest }, (_, index) => index + 1)
  const found = lengths.map((length) => `found${length}`)
  const searches = lengths.map((length) => {
    const shorter = found.slice(0, length - 1)
    return `CALL (${['q', 'a', 'b', ...shorter].join(', ')}) {
  WITH q, a, b WHERE ${length} <= q.maxLength AND ${['0', ...shorter.map((name) => `size(${name})`)].join(' + ')} < q.first
  ${ofLength(length)}
}`
  })
  return {
    text: `UNWIND $requests AS q
MATCH ${node('a', 'q.from')} MATCH ${node('b', 'q.to')} WHERE a <> b
${searches.join('\n')}
UNWIND ${found.join(' + ')} AS nodes
CALL (q, nodes) {
  UNWIND range(0, size(nodes) - 2) AS at
  WITH q, at, nodes[at] AS x, nodes[at + 1] AS y
  CALL (q, x, y) {
    MATCH ${step('x', 'r', 'y')}${where(directionCondition('x', 'r', 'q'), relationCondition('r', 'q'))}
    WITH r ORDER BY r.id LIMIT 1
    RETURN ${relation('r')} AS kept
  }
  WITH at, kept ORDER BY at
  RETURN collect(kept) AS relations
}
RETURN q.place AS place, [m IN nodes | ${entity('m')}] AS nodes, relations`,
    parameters: {
      requests: requests.map((request, place) => ({
        ...traversalParameters(request.filter),
        place: whole(place),
        from: request.from,
        to: request.to,
        maxLength: request.maxLength,
        first: whole(request.first),
      })),
    },
  }
}

/** Paths of one length that are kept: as many as may be asked for. LIMIT takes no value of a row, so the rest is cut afterwards. */
const MOST = 20

/** Simple paths of one length, the lightest first, as `found1`, `found2` …: lists of nodes. */
function ofLength(length: number): string {
  const names = ['a', ...Array.from({ length: length - 1 }, (_, index) => `n${index + 1}`), 'b']
  const inner = names.slice(1, -1)
  const pattern: string[] = []
  const conditions: string[] = []
  names.slice(1).forEach((to, index) => {
    const from = names[index] ?? 'a'
    const r = `r${index + 1}`
    pattern.push(step(from, r, to))
    conditions.push(directionCondition(from, r, 'q'), relationCondition(r, 'q'))
    for (const before of names.slice(0, index + 1))
      if (before !== 'a' || to !== 'b') conditions.push(`${before} <> ${to}`)
  })
  conditions.push(...inner.map((name) => `(q.kinds IS NULL OR ${name}.kind IN q.kinds)`))
  const weight = ['1.0', ...inner.map((name) => `${name}.degree`)].join(' * ')
  const ids = `[${inner.map((name) => `${name}.id`).join(', ')}]`
  return `MATCH ${pattern.join(', ')}${where(conditions)}
  WITH DISTINCT ${names.join(', ')}
  WITH [${names.join(', ')}] AS nodes ORDER BY ${weight}, ${ids} LIMIT ${MOST}
  RETURN collect(nodes) AS found${length}`
}
