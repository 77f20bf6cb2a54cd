import { hash } from 'node:crypto'
import type { Diagnostic, Entity, Passage, Relation } from '../../model/index.js'
import type { StoredReading } from '../graph-store.js'
import type { Derivation } from './derived.js'
import {
  DIAGNOSTIC_LAYOUT,
  ENTITY_LAYOUT,
  FORMER_ID_LAYOUT,
  type Layout,
  PASSAGE_LAYOUT,
  type Property,
  READING_LAYOUT,
  RELATION_LAYOUT,
} from './layouts.js'
import { extended, type Value } from './lines.js'
import { PREFIX } from './names.js'
import { indexedWords, searchWords } from './search-text.js'

/** What is written of one thing. `hash` is of everything in the row: one that has it already costs no write. */
export interface Row {
  id: string
  hash: string
  /** The values; null where a line can not hold them. */
  line: string | null
  /** In the order of the layout's properties. Records are JSON. */
  values: () => Value[]
}

/** A node as it is written. */
export interface NodeRow extends Row {
  /** Tells rows apart that are written in the same way. */
  layout: { labels: readonly string[]; properties: readonly Property[] }
}

/** Of the way in which rows are made: another way makes every row another. */
const MANNER = 4

/** The functions that make rows take the hash where it is known already: it costs as much as all the rest. */
export function entityRow(entity: Entity, derivation: Derivation, known?: string): NodeRow {
  const given = { entity, words: searchWords(entity), ...derivation.of(entity) }
  return nodeRow(entity.id, ENTITY_LAYOUT[entity.kind], given, known)
}

export function passageRow(passage: Passage, derivation: Derivation, known?: string): NodeRow {
  const relations = derivation.relationsOn.get(passage.id) ?? []
  const given = { passage, relations, words: indexedWords([passage.text]) }
  return nodeRow(passage.id, PASSAGE_LAYOUT, given, known, passage.mentions)
}

export function relationRow(relation: Relation, derivation: Derivation, known?: string): Row {
  return row(relation.id, RELATION_LAYOUT, { relation, days: derivation.daysOf(relation.meeting) }, known)
}

export const formerIdOf = (id: string) => `${PREFIX.formerId}${id}`
/** `place` is that in the graph's list. */
export const diagnosticIdOf = (place: number) => `${PREFIX.diagnostic}${place}`

export function formerIdRow(formerly: string, now: string): NodeRow {
  const id = formerIdOf(formerly)
  return nodeRow(id, FORMER_ID_LAYOUT, { id, formerly, now })
}

export function diagnosticRow(diagnostic: Diagnostic, place: number): NodeRow {
  const id = diagnosticIdOf(place)
  return nodeRow(id, DIAGNOSTIC_LAYOUT, { id, place, diagnostic })
}

/** Bytes are hashed as they are: as text they would be many times as long. */
export function readingRow(key: string, reading: StoredReading): NodeRow {
  const own = hashOf(JSON.stringify([key, reading.rules]), hash('sha1', reading.bytes, 'base64'))
  return nodeRow(`${PREFIX.reading}${key}`, READING_LAYOUT, { key, reading }, own)
}

function nodeRow<T>(id: string, layout: Layout<T>, given: T, known?: string, beside?: unknown): NodeRow {
  return { ...row(id, layout, given, known, beside), layout }
}

function row<T>(id: string, layout: Layout<T>, given: T, known?: string, beside?: unknown): Row {
  const line = layout.lineOf(given)
  const own = known ?? hashOf(line ?? JSON.stringify(layout.valuesOf(given)), beside)
  return { id, hash: own, line: line && extended(line, own), values: () => [...layout.valuesOf(given), own] }
}

function hashOf(content: string, beside: unknown): string {
  const all = beside === undefined ? `${MANNER}${content}` : `${MANNER}${content}${JSON.stringify(beside)}`
  return hash('sha1', all, 'base64').slice(0, 16)
}
