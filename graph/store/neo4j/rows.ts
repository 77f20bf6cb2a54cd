import { hash } from 'node:crypto'
import { type Diagnostic, type Entity, fold, type Passage, type Relation } from '../../model/index.js'
import type { StoredReading } from '../graph-store.js'
import { symbolKey } from '../lookup-keys.js'
import { numberKey, startOf } from '../order.js'
import { searchFields } from '../search/fields.js'
import { nameKey } from '../search/query.js'
import { type Derivation, startDays } from './derived.js'
import { factsOf } from './facts.js'
import {
  DERIVED,
  DERIVED_OF_KIND,
  DIAGNOSTIC_LAYOUT,
  ENTITY_LAYOUT,
  FORMER_ID_LAYOUT,
  type Layout,
  PASSAGE_LAYOUT,
  READING_LAYOUT,
  RELATION_LAYOUT,
} from './layouts.js'
import { extended, lineOf, type Sort, type Value } from './lines.js'
import { PREFIX } from './names.js'
import { indexedWords } from './search-text.js'

/** What is written of one thing. `hash` is of everything in the row: one that has it already costs no write. */
interface Row {
  id: string
  hash: string
  /** Days are ISO days, records JSON. */
  values: Value[]
  /** The values, of a relation behind source, target and type; null where a line can not hold them. */
  line: string | null
}

/** A node as it is written: the values of its layout. */
export interface NodeRow extends Row {
  layout: Layout
}

/** The values are those of `RELATION_LAYOUT`. */
export interface RelationRow extends Row {
  type: string
  source: string
  target: string
}

/** Of the way in which rows are made: another way makes every row another. */
const MANNER = 3

/** The functions that make rows take the hash where it is known already: it costs as much as all the rest. */
export function entityRow(entity: Entity, derivation: Derivation, known?: string): NodeRow {
  const facts: Readonly<Record<string, unknown>> = { ...entity }
  const values = [entity.id, entity.kind, entity.label] as Value[]
  for (const [name, keeping] of factsOf(entity.kind)) {
    values.push(keeping === 'json' ? JSON.stringify(facts[name]) : (facts[name] as Value))
  }
  const { degree, meetings, meeting, meetingCount } = derivation.of(entity)
  if (entity.kind === 'BODY') values.push(...inOrder(DERIVED_OF_KIND.BODY, { meetingCount }))
  if (entity.kind === 'MEETING') values.push(...inOrder(DERIVED_OF_KIND.MEETING, startDays(entity) ?? UNKNOWN_START))
  if (entity.kind === 'DOCUMENT') {
    values.push(...inOrder(DERIVED_OF_KIND.DOCUMENT, { symbolKey: entity.symbol && symbolKey(entity.symbol) }))
  }
  const { names, aliases, texts } = searchFields(entity)
  const derived = inOrder(DERIVED, {
    degree,
    meetings,
    sortName: fold(entity.label),
    sortStart: meeting && startOf(meeting),
    sortMeeting: meeting?.id ?? null,
    sortNumber: numberKey(entity),
    nameKeys: names.map(nameKey),
    aliasKeys: aliases.map(nameKey),
    searchNames: indexedWords(names),
    searchAliases: indexedWords(aliases),
    searchTexts: indexedWords(texts),
  })
  values.push(...derived)
  return nodeRow(ENTITY_LAYOUT[entity.kind], values, known)
}

export function passageRow(passage: Passage, derivation: Derivation, known?: string): NodeRow {
  const { mentions, ...own } = passage
  const values = inOrder(PASSAGE_LAYOUT.properties, {
    ...own,
    name: own.citation,
    relations: derivation.relationsOn.get(own.id) ?? [],
    searchWords: indexedWords([own.text]),
  })
  return nodeRow(PASSAGE_LAYOUT, values, known, mentions)
}

export function relationRow(relation: Relation, derivation: Derivation, known?: string): RelationRow {
  const { id, kind, source, target, evidence, meeting } = relation
  const { earliest, latest } = (meeting === null ? null : startDays(derivation.meetings.get(meeting))) ?? UNKNOWN_START
  const values = inOrder(RELATION_LAYOUT.properties, {
    id,
    qualifier: relation.qualifier,
    confidence: relation.confidence,
    inferred: relation.inferred,
    meeting,
    earliest,
    latest,
    asPrinted: relation.asPrinted,
    passages: evidence.map((words) => words.passage),
    starts: evidence.map((words) => words.start),
    ends: evidence.map((words) => words.end),
    rules: evidence.map((words) => words.rule),
  })
  const line = lineOf([source, target, kind, ...values], SORTS_OF_RELATION)
  return { ...hashed(id, values, line, known), type: kind, source, target }
}

/** Behind source, target and type. */
const SORTS_OF_RELATION: Sort[] = ['text', 'text', 'text', ...RELATION_LAYOUT.sorts]

export const formerIdOf = (id: string) => `${PREFIX.formerId}${id}`
/** `place` is that in the graph's list. */
export const diagnosticIdOf = (place: number) => `${PREFIX.diagnostic}${place}`

export function formerIdRow(id: string, now: string): NodeRow {
  return nodeRow(FORMER_ID_LAYOUT, inOrder(FORMER_ID_LAYOUT.properties, { id: formerIdOf(id), formerly: id, now }))
}

export function diagnosticRow(diagnostic: Diagnostic, place: number): NodeRow {
  const properties = { ...diagnostic, id: diagnosticIdOf(place), place }
  return nodeRow(DIAGNOSTIC_LAYOUT, inOrder(DIAGNOSTIC_LAYOUT.properties, properties))
}

/** Bytes are hashed as they are: as text they would be many times as long. */
export function readingRow(key: string, { rules, bytes }: StoredReading): NodeRow {
  const properties = { id: `${PREFIX.reading}${key}`, key, rules, bytes }
  const own = hashOf(JSON.stringify([key, rules]), hash('sha1', bytes, 'base64'))
  return nodeRow(READING_LAYOUT, inOrder(READING_LAYOUT.properties, properties), own)
}

const UNKNOWN_START = { earliest: null, latest: null }

type ValueOf<S> = S extends 'text'
  ? string
  : S extends 'text?' | 'day?'
    ? string | null
    : S extends 'number' | 'integer'
      ? number | null
      : S extends 'flag'
        ? boolean | null
        : S extends 'texts'
          ? readonly string[]
          : S extends 'integers'
            ? readonly number[]
            : Uint8Array

/** Values by name, as a layout has them but for the hash. */
type Valued<P> = { [K in Exclude<keyof P, 'hash'>]: ValueOf<P[K]> }

function inOrder<P extends object>(properties: P, valued: Valued<P>): Value[] {
  const values: Value[] = []
  for (const name in properties) if (name !== 'hash') values.push(valued[name as unknown as keyof Valued<P>] as Value)
  return values
}

/** `values` are all but the hash. */
function nodeRow(layout: Layout, values: Value[], known?: string, beside?: unknown): NodeRow {
  return { ...hashed(String(values[0]), values, lineOf(values, layout.sorts), known, beside), layout }
}

function hashed(id: string, values: Value[], line: string | null, known?: string, beside?: unknown): Row {
  const own = known ?? hashOf(line ?? JSON.stringify(values), beside)
  return { id, hash: own, values: [...values, own], line: line && extended(line, own) }
}

function hashOf(content: string, beside: unknown): string {
  const all = beside === undefined ? `${MANNER}${content}` : `${MANNER}${content}${JSON.stringify(beside)}`
  return hash('sha1', all, 'base64').slice(0, 16)
}
