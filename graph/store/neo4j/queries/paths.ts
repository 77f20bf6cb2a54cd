import type { PathRequest, TraversalFilter } from '../../graph-store.js'
import type { Query } from '../query.js'
import { relationConditions, step, where } from './conditions.js'
import { entity, node, relation } from './fragments.js'
import { whole } from './values.js'

/**
 * Rows: `place` (of the request), `nodes`, `relations`; the best of each length, of no more lengths than the
 * paths asked for need. Lengths are tried one by one: paths of one length are only looked for while those shorter are too few.
 */
export function paths(requests: readonly PathRequest[]): Query {
  const parameters: Record<string, unknown> = {}
  const branches = requests.map((request, place) => {
    const at = `$request${place}`
    const conditions = relationConditions(request.filter, 'r', at)
    parameters[`request${place}`] = {
      from: request.from,
      to: request.to,
      first: whole(request.first),
      kinds: request.filter.kinds ?? null,
      ...conditions.parameters,
    }
    return onePair(request, place, at)
  })
  return { text: branches.join('\nUNION ALL\n'), parameters }
}

function onePair(request: PathRequest, place: number, at: string): string {
  const lengths = Array.from({ length: request.maxLength }, (_, index) => index + 1)
  const found = (length: number) => lengths.slice(0, length - 1).map((shorter) => `size(found${shorter})`)
  const search = (length: number) => `CALL (a, b${lengths
    .slice(0, length - 1)
    .map((shorter) => `, found${shorter}`)
    .join('')}) {
  ${length === 1 ? '' : `WITH a, b WHERE ${found(length).join(' + ')} < ${at}.first\n  `}${ofLength(length, request.filter, at)}
}`
  const between = step('x', 'r', 'y', request.filter)
  return `MATCH ${node('a', `${at}.from`)} MATCH ${node('b', `${at}.to`)} WHERE a <> b
${lengths.map(search).join('\n')}
UNWIND ${lengths.map((length) => `found${length}`).join(' + ')} AS nodes
CALL (nodes) {
  UNWIND range(0, size(nodes) - 2) AS at
  WITH at, nodes[at] AS x, nodes[at + 1] AS y
  CALL (x, y) {
    MATCH ${between.pattern}${where(between.where, relationConditions(request.filter, 'r', at).where)}
    WITH r ORDER BY r.id LIMIT 1
    RETURN ${relation('r')} AS kept
  }
  WITH at, kept ORDER BY at
  RETURN collect(kept) AS relations
}
RETURN ${place} AS place, [m IN nodes | ${entity('m')}] AS nodes, relations`
}

/** Simple paths of one length, the lightest first, as `found1`, `found2` …: lists of nodes. */
function ofLength(length: number, filter: TraversalFilter, at: string): string {
  const names = ['a', ...Array.from({ length: length - 1 }, (_, index) => `n${index + 1}`), 'b']
  const inner = names.slice(1, -1)
  const pattern: string[] = []
  const conditions: string[] = []
  for (let index = 0; index < length; index++) {
    const [from, to] = [names[index] ?? 'a', names[index + 1] ?? 'b']
    const { pattern: one } = step(from, `r${index + 1}`, to, filter)
    pattern.push(one)
    conditions.push(...relationConditions(filter, `r${index + 1}`, at).where)
    for (const before of names.slice(0, index)) if (before !== 'a' || to !== 'b') conditions.push(`${before} <> ${to}`)
  }
  if (filter.kinds) conditions.push(...inner.map((name) => `${name}.kind IN ${at}.kinds`))
  const weight = inner.length === 0 ? '1.0' : `1.0 * ${inner.map((name) => `${name}.degree`).join(' * ')}`
  const ids = `[${inner.map((name) => `${name}.id`).join(', ')}]`
  return `MATCH ${pattern.join(', ')}${where(conditions)}
  WITH DISTINCT ${names.join(', ')}
  WITH [${names.join(', ')}] AS nodes ORDER BY ${weight}, ${ids} LIMIT ${at}.first
  RETURN collect(nodes) AS found${length}`
}
