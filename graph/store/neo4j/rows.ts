import { hash } from 'node:crypto'
import neo4j from 'neo4j-driver'
import { type Diagnostic, ENTITY_KIND, type Entity, fold, type Passage, type Relation } from '../../model/index.js'
import type { StoredReading } from '../graph-store.js'
import { symbolKey } from '../lookup-keys.js'
import { numberKey, startOf } from '../order.js'
import { searchFields } from '../search/fields.js'
import { nameKey } from '../search/query.js'
import { type Derivation, startDays } from './derived.js'
import { factsOf, type Keeping } from './facts.js'
import { extended, lineOf, type Sort } from './lines.js'
import { LABEL, PREFIX } from './names.js'
import { indexedWords } from './search-text.js'

type Value = string | number | boolean | null | string[] | number[] | Uint8Array
type Properties = Record<string, Value>

/** A node as it is written. `hash` is of everything in the row: one that has it already costs no write. */
export interface NodeRow {
  id: string
  labels: string[]
  hash: string
  /** Null where it has none. */
  properties: Properties
  /** Properties that are ISO days here and dates there. */
  days: string[]
}

export interface PassageRow extends NodeRow {
  document: string
  mentions: { entity: string; start: number; end: number; rule: string; confidence: number }[]
}

export interface RelationRow {
  id: string
  type: string
  source: string
  target: string
  hash: string
  /** Null where it has none. */
  properties: Record<RelationProperty, Value>
  /** Source, target, type and properties; null where a line can not hold them. */
  line: string | null
}

/** Properties of every relation, in the order in which they are sent; days are ISO days here and dates there. */
export const RELATION_PROPERTIES = {
  id: 'text',
  qualifier: 'text',
  confidence: 'number',
  inferred: 'flag',
  meeting: 'text',
  earliest: 'day',
  latest: 'day',
  asPrinted: 'text',
  passages: 'texts',
  starts: 'integers',
  ends: 'integers',
  rules: 'texts',
  hash: 'text',
} as const satisfies Record<string, Sort>
type RelationProperty = keyof typeof RELATION_PROPERTIES
/** Of all rows. */
export const DAYS: readonly string[] = ['earliest', 'latest']

/** Of the way in which rows are made: another way makes every row another. */
const LAYOUT = 2

/** The functions that make rows take the hash where it is known already: it costs as much as all the rest. */
export function entityRow(entity: Entity, derivation: Derivation, known?: string): NodeRow {
  const { degree, meetings, meeting, meetingCount } = derivation.of(entity)
  const fields = searchFields(entity)
  const keeping = new Map<string, Keeping>(factsOf(entity.kind))
  const properties: Properties & { id: string } = { id: entity.id, kind: entity.kind, name: entity.label }
  for (const [name, value] of Object.entries(entity)) {
    const kept = keeping.get(name)
    if (kept) properties[name] = kept === 'json' ? JSON.stringify(value) : value
  }
  const starts = entity.kind === 'MEETING' ? startDays(entity) : null
  const labels = [LABEL.own, LABEL.entity, ENTITY_KIND[entity.kind].label]
  const all = {
    ...properties,
    degree,
    meetings,
    meetingCount: entity.kind === 'BODY' ? meetingCount : null,
    earliest: starts?.earliest ?? null,
    latest: starts?.latest ?? null,
    sortName: fold(entity.label),
    sortStart: meeting === null ? null : startOf(meeting),
    sortMeeting: meeting?.id ?? null,
    sortNumber: numberKey(entity),
    symbolKey: entity.kind === 'DOCUMENT' && entity.symbol !== null ? symbolKey(entity.symbol) : null,
    nameKeys: fields.names.map(nameKey),
    aliasKeys: fields.aliases.map(nameKey),
    searchNames: indexedWords(fields.names),
    searchAliases: indexedWords(fields.aliases),
    searchTexts: indexedWords(fields.texts),
  }
  return row(labels, daysAmong(keeping), all, known)
}

export function passageRow(passage: Passage, derivation: Derivation, known?: string): PassageRow {
  const { mentions, ...own } = passage
  const properties = {
    ...own,
    name: own.citation,
    relations: derivation.relationsOn.get(own.id) ?? [],
    searchWords: indexedWords([own.text]),
  }
  const made = row([LABEL.own, LABEL.passage], [], properties, known, mentions)
  return { ...made, document: own.document, mentions }
}

export function relationRow(relation: Relation, derivation: Derivation, known?: string): RelationRow {
  const { id, kind, source, target, evidence } = relation
  const starts = relation.meeting === null ? null : startDays(derivation.meetings.get(relation.meeting))
  const properties = {
    id,
    qualifier: relation.qualifier,
    confidence: relation.confidence,
    inferred: relation.inferred,
    meeting: relation.meeting,
    earliest: starts?.earliest ?? null,
    latest: starts?.latest ?? null,
    asPrinted: relation.asPrinted,
    passages: evidence.map((words) => words.passage),
    starts: evidence.map((words) => words.start),
    ends: evidence.map((words) => words.end),
    rules: evidence.map((words) => words.rule),
  }
  const line = lineOf([source, target, kind, ...Object.values(properties)])
  const own = known ?? hashOf(line ?? [kind, properties])
  return {
    id,
    type: kind,
    source,
    target,
    hash: own,
    properties: { ...properties, hash: own },
    line: line && extended(line, own),
  }
}

export const formerIdOf = (id: string) => `${PREFIX.formerId}${id}`
/** `place` is that in the graph's list. */
export const diagnosticIdOf = (place: number) => `${PREFIX.diagnostic}${place}`

export function formerIdRow(id: string, now: string): NodeRow {
  return row([LABEL.own, LABEL.formerId], [], { id: formerIdOf(id), formerly: id, now })
}

export function diagnosticRow(diagnostic: Diagnostic, place: number): NodeRow {
  return row([LABEL.own, LABEL.diagnostic], [], { ...diagnostic, id: diagnosticIdOf(place), place })
}

/** The bytes are not hashed again: the key names the file and the rules what was made of it. */
export function readingRow(key: string, reading: StoredReading): NodeRow {
  const { rules, bytes } = reading
  const made = row(
    [LABEL.own, LABEL.reading],
    [],
    { id: `${PREFIX.reading}${key}`, key, rules },
    undefined,
    hash('sha1', bytes, 'base64'),
  )
  return { ...made, properties: { ...made.properties, bytes } }
}

function row(
  labels: string[],
  days: string[],
  properties: Properties & { id: string },
  known?: string,
  beside?: unknown,
): NodeRow {
  const own = known ?? hashOf([labels, properties, beside])
  return { id: properties.id, labels, hash: own, properties: { ...properties, hash: own }, days }
}

function daysAmong(keeping: Map<string, Keeping>): string[] {
  return [...DAYS, ...[...keeping].filter(([, kept]) => kept === 'day').map(([name]) => name)]
}

function hashOf(content: unknown): string {
  return hash('sha1', JSON.stringify([LAYOUT, content]), 'base64').slice(0, 16)
}

/** The row as the driver sends it: whole numbers as integers, days as dates, bytes as bytes; what is null is left out. */
export function parametersOf({ properties, days }: Pick<NodeRow, 'properties' | 'days'>): Record<string, unknown> {
  const parameters: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(properties)) {
    if (value !== null) parameters[name] = days.includes(name) ? dateOf(String(value)) : sent(name, value)
  }
  return parameters
}

/** The properties of a relation as a list, as the driver sends it. Days are texts. */
export function valuesOf({ properties }: RelationRow): unknown[] {
  return RELATION_NAMES.map((name) => sent(name, properties[name]))
}

const RELATION_NAMES = Object.keys(RELATION_PROPERTIES) as RelationProperty[]

/** A JavaScript number would become a float. Only a confidence is one. */
function sent(name: string, value: Value): unknown {
  if (typeof value === 'number') return name === 'confidence' ? value : neo4j.int(value)
  if (value instanceof Uint8Array) return new Int8Array(value.buffer, value.byteOffset, value.byteLength)
  if (Array.isArray(value)) return value.map((one) => (typeof one === 'number' ? neo4j.int(one) : one))
  return value
}

function dateOf(day: string) {
  const [year, month, date] = day.split('-').map(Number)
  return new neo4j.types.Date(neo4j.int(year ?? 0), neo4j.int(month ?? 1), neo4j.int(date ?? 1))
}
