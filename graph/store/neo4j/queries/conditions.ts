import type { EntityFilter, ListFilter, PassageSearchRequest, TraversalFilter } from '../../graph-store.js'
import { ALL_TYPES, LABEL, TYPE } from '../names.js'
import { day } from './values.js'

/**
 * Filters as conditions. Only those that a filter sets are in the text, so that the planner
 * does not weigh what was not asked; their values are in the parameter map `at`. Ids have been followed.
 */
export interface Conditions {
  /** Comes first: gathers what the conditions compare with. Empty where there is nothing to gather. */
  prelude: string
  /** Names that the prelude brings. */
  gathered: string[]
  where: string[]
  parameters: Record<string, unknown>
}

/** Follows former ids. */
export type Follow = (id: string) => string

/** ` WHERE a AND b`; empty without conditions. */
export function where(...conditions: readonly (string | readonly string[])[]): string {
  const all = conditions.flat()
  return all.length === 0 ? '' : ` WHERE ${all.join(' AND ')}`
}

type When = Pick<EntityFilter, 'bodies' | 'meetings' | 'from' | 'to'>

const isDated = ({ from, to }: When) => from !== undefined || to !== undefined

/** The meetings that a filter lets through, gathered as `scope`; null where it asks for none. */
export function meetingScope(filter: When, follow: Follow, at: string, scope = 'scope'): Conditions | null {
  const { bodies, meetings, from, to } = filter
  if (!bodies && !meetings && !isDated(filter)) return null
  const of: string[] = []
  if (meetings) of.push(`m.id IN ${at}.meetings`)
  if (bodies) of.push(`m.body IN ${at}.bodies`)
  if (from !== undefined) of.push(`m.latest >= ${at}.from`)
  if (to !== undefined) of.push(`m.earliest <= ${at}.to`)
  return {
    prelude: `CALL () { MATCH (m:${LABEL.own}:Meeting)${where(of)} RETURN collect(m.id) AS ${scope} }`,
    gathered: [scope],
    where: [],
    parameters: {
      ...(bodies && { bodies: bodies.map(follow) }),
      ...(meetings && { meetings: meetings.map(follow) }),
      ...(from !== undefined && { from: day(from) }),
      ...(to !== undefined && { to: day(to) }),
    },
  }
}

/** Entities by `EntityFilter`, `kinds` aside, which facets count before. */
export function entityConditions(
  filter: EntityFilter,
  follow: Follow,
  n: string,
  at: string,
  scope = 'scope',
): Conditions {
  const { minimumDegree, topics } = filter
  const meetings = meetingScope(filter, follow, at, scope)
  const conditions: string[] = []
  if (minimumDegree !== undefined) conditions.push(`${n}.degree >= ${at}.minimumDegree`)
  if (topics) conditions.push(`EXISTS { MATCH (${n})-[:${ALL_TYPES}]-(t:${LABEL.own}) WHERE t.id IN ${at}.topics }`)
  if (meetings) conditions.push(`(${belonging(filter, n, at, scope).join(' OR ')})`)
  return {
    prelude: meetings?.prelude ?? '',
    gathered: meetings?.gathered ?? [],
    where: conditions,
    parameters: {
      ...meetings?.parameters,
      ...(minimumDegree !== undefined && { minimumDegree }),
      ...(topics && { topics: topics.map(follow) }),
    },
  }
}

/** How one may belong to what `bodies`, `meetings` and dates let through; each is enough. */
function belonging(filter: When, n: string, at: string, scope: string): string[] {
  const ways = [`any(x IN ${n}.meetings WHERE x IN ${scope})`]
  if (!filter.bodies && !filter.meetings) ways.push(`size(${n}.meetings) = 0`)
  if (filter.bodies && !filter.meetings) {
    const undated = isDated(filter)
      ? { body: ` AND ${n}.meetingCount = 0`, resolution: ` AND size(${n}.meetings) = 0` }
      : { body: '', resolution: '' }
    ways.push(`(${n}.id IN ${at}.bodies${undated.body})`)
    ways.push(`(${n}.kind = 'RESOLUTION' AND ${n}.body IN ${at}.bodies${undated.resolution})`)
  }
  return ways
}

export function kindCondition(
  kinds: EntityFilter['kinds'],
  n: string,
  at: string,
): Pick<Conditions, 'where' | 'parameters'> {
  return kinds ? { where: [`${n}.kind IN ${at}.kinds`], parameters: { kinds } } : { where: [], parameters: {} }
}

/** The filters of typed lists, `query` aside. Each applies to the kinds that have what it asks for. */
export function listConditions(filter: ListFilter, follow: Follow, n: string, at: string, scope = 'scope'): Conditions {
  const base = entityConditions(filter, follow, n, at, scope)
  const conditions = [...base.where]
  const parameters: Record<string, unknown> = { ...base.parameters }
  const of = (kind: string, condition: string) => conditions.push(`(${n}.kind <> '${kind}' OR ${condition})`)
  const take = (name: string, value: unknown) => {
    parameters[name] = value
    return `${at}.${name}`
  }
  const to = (types: string, ends: string) =>
    `EXISTS { MATCH (${n})-[:${types}]->(e:${LABEL.own}) WHERE e.id IN ${ends} }`
  if (filter.types) of('DOCUMENT', `${n}.type IN ${take('types', filter.types)}`)
  if (filter.inCorpus !== undefined) of('DOCUMENT', `${n}.inCorpus = ${take('inCorpus', filter.inCorpus)}`)
  if (filter.topLevel !== undefined)
    of('TOPIC', `${filter.topLevel ? 'NOT ' : ''}EXISTS { (${n})-[:BROADER]->(:${LABEL.own}) }`)
  if (filter.strengths) of('RECOMMENDATION', `${n}.strength IN ${take('strengths', filter.strengths)}`)
  if (filter.withText !== undefined) of('RECOMMENDATION', `${n}.text IS ${filter.withText ? 'NOT NULL' : 'NULL'}`)
  filter.allTopics?.forEach((topic, index) => {
    const id = take(`topic${index}`, follow(topic))
    const narrower = filter.includeNarrowerTopics ? '-[:BROADER*0..]->' : ''
    const walk = narrower ? `(:${LABEL.own})${narrower}(t:${LABEL.own} {id: ${id}})` : `(t:${LABEL.own} {id: ${id}})`
    of('RECOMMENDATION', `EXISTS { MATCH (${n})-[:ABOUT]->${walk} }`)
  })
  filter.mentions?.forEach((named, index) => {
    of('RECOMMENDATION', to('MENTIONS|CITES', `[${take(`named${index}`, follow(named))}]`))
  })
  const ends = [
    ['addressees', 'ADDRESSED_TO'],
    ['documents', 'CONTAINED_IN'],
    ['agendaItems', 'UNDER_ITEM'],
  ] as const
  for (const [name, type] of ends) {
    const ids = filter[name]
    if (ids) of('RECOMMENDATION', to(type, take(name, ids.map(follow))))
  }
  return { ...base, where: conditions, parameters }
}

/** Passages by the filter of their search; `$document` is their document as `d`. */
export function passageConditions(
  filter: PassageSearchRequest['filter'],
  follow: Follow,
  p: string,
  at: string,
): Conditions {
  const meetings = meetingScope(filter, follow, at)
  const conditions: string[] = []
  const parameters: Record<string, unknown> = { ...meetings?.parameters }
  if (filter.kinds) {
    conditions.push(`${p}.kind IN ${at}.kinds`)
    parameters.kinds = filter.kinds
  }
  if (filter.documents) {
    conditions.push(`${p}.document IN ${at}.documents`)
    parameters.documents = filter.documents.map(follow)
  }
  filter.mentions?.forEach((named, index) => {
    conditions.push(`EXISTS { (${p})-[:${TYPE.names}]->(:${LABEL.own} {id: ${at}.named${index}}) }`)
    parameters[`named${index}`] = follow(named)
  })
  if (meetings) {
    const must = filter.bodies !== undefined || filter.meetings !== undefined
    const own = `EXISTS { MATCH (${p})-[:${TYPE.passageOf}]->(d:${LABEL.own}) WHERE any(x IN d.meetings WHERE x IN scope)${must ? '' : ' OR d.meeting IS NULL'} }`
    conditions.push(own)
  }
  return { prelude: meetings?.prelude ?? '', gathered: meetings?.gathered ?? [], where: conditions, parameters }
}

/** What a traversal's filter says of a relation, wherever it leads. */
export function relationConditions(
  filter: TraversalFilter,
  r: string,
  at: string,
): Pick<Conditions, 'where' | 'parameters'> {
  const conditions: string[] = []
  const parameters: Record<string, unknown> = {}
  if (filter.relations) {
    conditions.push(`type(${r}) IN ${at}.relations`)
    parameters.relations = filter.relations
  }
  if (filter.statedOnly) conditions.push(`NOT ${r}.inferred`)
  if (filter.minimumConfidence) {
    conditions.push(`${r}.confidence >= ${at}.confidence`)
    parameters.confidence = filter.minimumConfidence
  }
  const days: string[] = []
  if (filter.from !== undefined) days.push(`${r}.latest >= ${at}.from`)
  if (filter.to !== undefined) days.push(`${r}.earliest <= ${at}.to`)
  if (days.length > 0) {
    conditions.push(`(${r}.meeting IS NULL OR (${days.join(' AND ')}))`)
    Object.assign(parameters, { from: day(filter.from), to: day(filter.to) })
  }
  return { where: conditions, parameters }
}

/** `(a)-[r:…]-(b)` in the direction that a filter asks for. A relation of an entity to itself is outgoing alone. */
export function step(a: string, r: string, b: string, filter: Pick<TraversalFilter, 'direction'>, types = ALL_TYPES) {
  const [left, right] =
    filter.direction === 'INCOMING' ? ['<-', '-'] : filter.direction === 'OUTGOING' ? ['-', '->'] : ['-', '-']
  return {
    pattern: `(${a})${left}[${r}:${types}]${right}(${b}:${LABEL.own})`,
    where: filter.direction === 'INCOMING' ? [`${a} <> ${b}`] : [],
  }
}
