import type { EntityKind } from '../../../model/index.js'
import type { EntityFilter, ListFilter, PassageSearchRequest, TraversalFilter } from '../../graph-store.js'
import { ALL_TYPES, LABEL, TYPE } from '../names.js'
import { day } from './values.js'

/**
 * Filters as conditions whose text never changes: Neo4j plans each text once, for some hundred milliseconds, so a
 * filter that is not set is a parameter that is null instead of a condition that is missing. Parameters of a
 * filter are in one map, and ids in it have been followed.
 */

/** Follows former ids. */
export type Follow = (id: string) => string

type When = Pick<EntityFilter, 'bodies' | 'meetings' | 'from' | 'to'>

const isSet = (value: unknown) => value !== undefined && value !== null
const followed = (ids: readonly string[] | undefined, follow: Follow) => ids?.map(follow) ?? null

export function meetingParameters(filter: When, follow: Follow) {
  const { bodies, meetings, from, to } = filter
  return {
    bodies: followed(bodies, follow),
    meetings: followed(meetings, follow),
    from: day(from),
    to: day(to),
    dated: isSet(from) || isSet(to),
    /** Whether meetings have to fit anything at all. */
    scoped: [bodies, meetings, from, to].some(isSet),
  }
}

/** Gathers the meetings that a filter lets through as the list `scope`; empty, without looking, where it asks for none. */
export const meetingScope = (f: string, given = '') => `CALL (${given}) {
  UNWIND CASE WHEN ${f}.scoped THEN [1] ELSE [] END AS once
  MATCH (m:${LABEL.own}:Meeting)
  WHERE (${f}.meetings IS NULL OR m.id IN ${f}.meetings) AND (${f}.bodies IS NULL OR m.body IN ${f}.bodies)
    AND (${f}.from IS NULL OR m.latest >= ${f}.from) AND (${f}.to IS NULL OR m.earliest <= ${f}.to)
  RETURN collect(m.id) AS scope
}`

export function entityParameters(filter: EntityFilter, follow: Follow) {
  const meetings = meetingParameters(filter, follow)
  return {
    ...meetings,
    minimumDegree: filter.minimumDegree ?? null,
    topics: followed(filter.topics, follow),
    kinds: filter.kinds ?? null,
    /** Whether anything but kinds has to fit. */
    narrowed: meetings.scoped || isSet(filter.minimumDegree) || isSet(filter.topics),
  }
}

/** Entities by `EntityFilter`, `kinds` aside, which facets count before. */
export function entityCondition(n: string, f: string): string {
  return `(NOT ${f}.narrowed OR (
    (${f}.minimumDegree IS NULL OR ${n}.degree >= ${f}.minimumDegree)
    AND (${f}.topics IS NULL OR EXISTS { MATCH (${n})-[:${ALL_TYPES}]-(t:${LABEL.own}) WHERE t.id IN ${f}.topics })
    AND (NOT ${f}.scoped
      OR any(x IN ${n}.meetings WHERE x IN scope)
      OR (${f}.bodies IS NULL AND ${f}.meetings IS NULL AND size(${n}.meetings) = 0)
      OR (${f}.bodies IS NOT NULL AND ${f}.meetings IS NULL AND (
        (${n}.id IN ${f}.bodies AND (NOT ${f}.dated OR ${n}.meetingCount = 0))
        OR (${n}.kind = 'RESOLUTION' AND ${n}.body IN ${f}.bodies AND (NOT ${f}.dated OR size(${n}.meetings) = 0))
      )))
  ))`
}

export const kindCondition = (n: string, f: string) => `(${f}.kinds IS NULL OR ${n}.kind IN ${f}.kinds)`

export function listParameters(filter: ListFilter, follow: Follow) {
  const entity = entityParameters(filter, follow)
  return {
    ...entity,
    types: filter.types ?? null,
    inCorpus: filter.inCorpus ?? null,
    topLevel: filter.topLevel ?? null,
    strengths: filter.strengths ?? null,
    withText: filter.withText ?? null,
    allTopics: followed(filter.allTopics, follow),
    narrower: filter.includeNarrowerTopics ?? false,
    named: followed(filter.mentions, follow),
    addressees: followed(filter.addressees, follow),
    documents: followed(filter.documents, follow),
    agendaItems: followed(filter.agendaItems, follow),
  }
}

/** The filters of typed lists, `query` aside: those that a kind has what they ask for. */
export function listConditions(kind: EntityKind, n: string, f: string): string[] {
  return [entityCondition(n, f), ...(OF_KIND[kind]?.(n, f) ?? [])]
}

const OF_KIND: Partial<Record<EntityKind, (n: string, f: string) => string[]>> = {
  DOCUMENT: (n, f) => [
    `(${f}.types IS NULL OR ${n}.type IN ${f}.types)`,
    `(${f}.inCorpus IS NULL OR ${n}.inCorpus = ${f}.inCorpus)`,
  ],
  TOPIC: (n, f) => [`(${f}.topLevel IS NULL OR ${f}.topLevel <> EXISTS { (${n})-[:BROADER]->(:${LABEL.own}) })`],
  RECOMMENDATION: (n, f) => {
    const about = (walk: string) => `EXISTS { MATCH (${n})-[:ABOUT]->${walk}(t:${LABEL.own} {id: topic}) }`
    const to = (types: string, name: string) =>
      `(${f}.${name} IS NULL OR EXISTS { MATCH (${n})-[:${types}]->(e:${LABEL.own}) WHERE e.id IN ${f}.${name} })`
    return [
      `(${f}.strengths IS NULL OR ${n}.strength IN ${f}.strengths)`,
      `(${f}.withText IS NULL OR ${f}.withText = (${n}.text IS NOT NULL))`,
      `(${f}.allTopics IS NULL OR all(topic IN ${f}.allTopics WHERE ${about('')} OR (${f}.narrower AND ${about(`(:${LABEL.own})-[:BROADER*]->`)})))`,
      `(${f}.named IS NULL OR all(one IN ${f}.named WHERE EXISTS { (${n})-[:MENTIONS|CITES]->(:${LABEL.own} {id: one}) }))`,
      to('ADDRESSED_TO', 'addressees'),
      to('CONTAINED_IN', 'documents'),
      to('UNDER_ITEM', 'agendaItems'),
    ]
  },
}

export function passageParameters(filter: PassageSearchRequest['filter'], follow: Follow) {
  return {
    ...meetingParameters(filter, follow),
    kinds: filter.kinds ?? null,
    documents: followed(filter.documents, follow),
    named: followed(filter.mentions, follow),
  }
}

/** Passages by the filter of their search. */
export function passageConditions(p: string, f: string): string[] {
  return [
    kindCondition(p, f),
    `(${f}.documents IS NULL OR ${p}.document IN ${f}.documents)`,
    `(${f}.named IS NULL OR all(one IN ${f}.named WHERE EXISTS { (${p})-[:${TYPE.names}]->(:${LABEL.own} {id: one}) }))`,
    `(NOT ${f}.scoped OR EXISTS {
      MATCH (${p})-[:${TYPE.passageOf}]->(d:${LABEL.own})
      WHERE d.meeting IN scope OR (d.meeting IS NULL AND ${f}.bodies IS NULL AND ${f}.meetings IS NULL)
    })`,
  ]
}

export function traversalParameters(filter: TraversalFilter) {
  const { kinds, relations, direction, from, to, statedOnly, minimumConfidence } = filter
  return {
    kinds: kinds ?? null,
    relations: relations ?? null,
    outgoing: direction === undefined ? null : direction === 'OUTGOING',
    from: day(from),
    to: day(to),
    stated: statedOnly ?? false,
    confidence: minimumConfidence || null,
    /** Whether relations have to fit anything, wherever they lead. */
    narrowed: [relations, from, to].some(isSet) || Boolean(statedOnly) || Boolean(minimumConfidence),
  }
}

/** What a traversal's filter says of a relation, wherever it leads. */
export function relationCondition(r: string, f: string): string {
  return `(NOT ${f}.narrowed OR (
    (${f}.relations IS NULL OR type(${r}) IN ${f}.relations)
    AND (NOT ${f}.stated OR NOT ${r}.inferred)
    AND (${f}.confidence IS NULL OR ${r}.confidence >= ${f}.confidence)
    AND (${r}.meeting IS NULL OR ((${f}.from IS NULL OR ${r}.latest >= ${f}.from) AND (${f}.to IS NULL OR ${r}.earliest <= ${f}.to)))
  ))`
}

/** A relation in the direction asked for. One of an entity to itself is outgoing alone. */
export function directionCondition(a: string, r: string, f: string): string {
  return `(${f}.outgoing IS NULL OR (startNode(${r}) = ${a}) = ${f}.outgoing)`
}

/** `(a)-[r:…]-(b)`, either way. */
export const step = (a: string, r: string, b: string) => `(${a})-[${r}:${ALL_TYPES}]-(${b}:${LABEL.own})`

/** ` WHERE a AND b`; empty without conditions. */
export function where(...conditions: readonly (string | readonly string[])[]): string {
  const all = conditions.flat()
  return all.length === 0 ? '' : ` WHERE ${all.join('\n  AND ')}`
}
