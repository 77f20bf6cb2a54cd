import {
  type Diagnostic,
  ENTITY_KIND,
  ENTITY_KINDS,
  type Entity,
  type EntityKind,
  type EntityOf,
  fold,
  type Passage,
  type Relation,
} from '../../model/index.js'
import type { StoredReading } from '../graph-store.js'
import { symbolKey } from '../lookup-keys.js'
import { numberKey, startOf } from '../order.js'
import { type Derived, type StartDays, startDays } from './derived.js'
import { factsOf } from './facts.js'
import { FIELD, lineOf, type Sort, type Value, type ValueOf } from './lines.js'
import { LABEL, PREFIX } from './names.js'
import type { SearchWords } from './search-text.js'

/** The properties of a sort of node or of relations, in the order in which their values are sent, and how they are got from what a row is of. */
export interface Layout<T> {
  labels: readonly string[]
  /** With the hash, the last of everything that is written: of all else in it. What has it already costs no write. */
  properties: readonly Property[]
  /** All values but the hash. */
  valuesOf: (of: T) => Value[]
  /** The same as a line; null where a line can not hold them. */
  lineOf: (of: T) => string | null
}

export interface Property {
  name: string
  sort: Sort
}

/** A property and how it is got. */
type Column<T> = { [S in Sort]: [name: string, sort: S, value: (of: T) => ValueOf<S>] }[Sort]

const HASH: Property = { name: 'hash', sort: 'text' }

function layout<T>(labels: readonly string[], columns: readonly Column<T>[]): Layout<T> {
  const fields = columns.map(([, sort, value]) => fieldOf(sort, value as (of: T) => ValueOf<typeof sort>))
  return {
    labels,
    properties: [...columns.map(([name, sort]) => ({ name, sort })), HASH],
    valuesOf: (of) => columns.map(([, , value]) => value(of)),
    lineOf: (of) => lineOf(fields.map((field) => field(of))),
  }
}

/** How a field is made of what a row is of. Each has a function of its own: a loop that tells sorts apart takes three times as long. */
function fieldOf<T, S extends Sort>(sort: S, value: (of: T) => ValueOf<S>): (of: T) => string | null {
  const written = FIELD[sort]
  return (of) => written(value(of))
}

/** An entity, what the whole graph tells of it, and its words as search takes them. */
export interface EntityGiven extends Derived {
  entity: Entity
  words: SearchWords
}

const DERIVED: Column<EntityGiven>[] = [
  ['degree', 'integer', ({ degree }) => degree],
  ['meetings', 'texts', ({ meetings }) => meetings],
  ['sortName', 'text', ({ entity }) => fold(entity.label)],
  ['sortStart', 'text?', ({ meeting }) => meeting && startOf(meeting)],
  ['sortMeeting', 'text?', ({ meeting }) => meeting?.id ?? null],
  ['sortNumber', 'text?', ({ entity }) => numberKey(entity)],
  ['nameKeys', 'texts', ({ words }) => words.nameKeys],
  ['aliasKeys', 'texts', ({ words }) => words.aliasKeys],
  ['searchNames', 'text', ({ words }) => words.names],
  ['searchAliases', 'text', ({ words }) => words.aliases],
  ['searchTexts', 'text', ({ words }) => words.texts],
]

/** What it tells of some kinds. */
const DERIVED_OF_KIND: { [K in EntityKind]?: (of: (given: EntityGiven) => EntityOf<K>) => Column<EntityGiven>[] } = {
  BODY: () => [['meetingCount', 'integer', ({ meetingCount }) => meetingCount]],
  MEETING: (of) => [
    ['earliest', 'day?', (given) => startDays(of(given)).earliest],
    ['latest', 'day?', (given) => startDays(of(given)).latest],
  ],
  DOCUMENT: (of) => [
    [
      'symbolKey',
      'text?',
      (given) => {
        const { symbol } = of(given)
        return symbol && symbolKey(symbol)
      },
    ],
  ],
}

function entityLayout<K extends EntityKind>(kind: K): Layout<EntityGiven> {
  const facts = factsOf(kind).map(([name, keeping]): Column<EntityGiven> => {
    const fact = ({ entity }: EntityGiven): unknown => entity[name as keyof Entity]
    return keeping === 'json'
      ? [name, 'text', (given) => JSON.stringify(fact(given))]
      : ([name, keeping, fact] as Column<EntityGiven>)
  })
  const derived = DERIVED_OF_KIND[kind]?.(({ entity }) => entity as EntityOf<K>) ?? []
  return layout(
    [LABEL.own, LABEL.entity, ENTITY_KIND[kind].label],
    [
      ['id', 'text', ({ entity }) => entity.id],
      ['kind', 'text', ({ entity }) => entity.kind],
      ['name', 'text', ({ entity }) => entity.label],
      ...facts,
      ...derived,
      ...DERIVED,
    ],
  )
}

export const ENTITY_LAYOUT = Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, entityLayout(kind)])) as Record<
  EntityKind,
  Layout<EntityGiven>
>

export interface PassageGiven {
  passage: Passage
  /** Ids of the relations that rest on it. */
  relations: readonly string[]
  /** Its text as search takes it. */
  words: string
}

export const PASSAGE_LAYOUT = layout<PassageGiven>(
  [LABEL.own, LABEL.passage],
  [
    ['id', 'text', ({ passage }) => passage.id],
    ['document', 'text', ({ passage }) => passage.document],
    ['kind', 'text', ({ passage }) => passage.kind],
    ['number', 'text?', ({ passage }) => passage.number],
    ['section', 'texts', ({ passage }) => passage.section],
    ['text', 'text', ({ passage }) => passage.text],
    ['position', 'integer', ({ passage }) => passage.position],
    ['page', 'integer', ({ passage }) => passage.page],
    ['line', 'integer', ({ passage }) => passage.line],
    ['citation', 'text', ({ passage }) => passage.citation],
    ['name', 'text', ({ passage }) => passage.citation],
    ['relations', 'texts', ({ relations }) => relations],
    ['searchWords', 'text', ({ words }) => words],
  ],
)

export const FORMER_ID_LAYOUT = layout<{ id: string; formerly: string; now: string }>(
  [LABEL.own, LABEL.formerId],
  [
    ['id', 'text', ({ id }) => id],
    ['formerly', 'text', ({ formerly }) => formerly],
    ['now', 'text', ({ now }) => now],
  ],
)

export const DIAGNOSTIC_LAYOUT = layout<{ id: string; place: number; diagnostic: Diagnostic }>(
  [LABEL.own, LABEL.diagnostic],
  [
    ['id', 'text', ({ id }) => id],
    ['severity', 'text', ({ diagnostic }) => diagnostic.severity],
    ['rule', 'text', ({ diagnostic }) => diagnostic.rule],
    ['message', 'text', ({ diagnostic }) => diagnostic.message],
    ['file', 'text', ({ diagnostic }) => diagnostic.file],
    ['line', 'integer', ({ diagnostic }) => diagnostic.line],
    ['page', 'integer', ({ diagnostic }) => diagnostic.page],
    ['written', 'text?', ({ diagnostic }) => diagnostic.written],
    ['implied', 'text?', ({ diagnostic }) => diagnostic.implied],
    ['document', 'text?', ({ diagnostic }) => diagnostic.document],
    ['passage', 'text?', ({ diagnostic }) => diagnostic.passage],
    ['place', 'integer', ({ place }) => place],
  ],
)

export const READING_LAYOUT = layout<{ key: string; reading: StoredReading }>(
  [LABEL.own, LABEL.reading],
  [
    ['id', 'text', ({ key }) => `${PREFIX.reading}${key}`],
    ['key', 'text', ({ key }) => key],
    ['rules', 'text', ({ reading }) => reading.rules],
    ['bytes', 'bytes', ({ reading }) => reading.bytes],
  ],
)

export interface RelationGiven {
  relation: Relation
  /** On which its meeting may have started. */
  days: StartDays
}

/** Of every relation of the ontology, whatever its type. The id goes first; kind, ends and qualifier are in it. */
export const RELATION_LAYOUT = layout<RelationGiven>(
  [],
  [
    ['id', 'text', ({ relation }) => relation.id],
    ['confidence', 'number', ({ relation }) => relation.confidence],
    ['inferred', 'flag', ({ relation }) => relation.inferred],
    ['meeting', 'text?', ({ relation }) => relation.meeting],
    ['earliest', 'day?', ({ days }) => days.earliest],
    ['latest', 'day?', ({ days }) => days.latest],
    ['asPrinted', 'text?', ({ relation }) => relation.asPrinted],
    ['passages', 'texts', ({ relation }) => relation.evidence.map(({ passage }) => passage)],
    ['starts', 'integers', ({ relation }) => relation.evidence.map(({ start }) => start)],
    ['ends', 'integers', ({ relation }) => relation.evidence.map(({ end }) => end)],
    ['rules', 'texts', ({ relation }) => relation.evidence.map(({ rule }) => rule)],
  ],
)

/** All nodes of the graph are of one of these. */
export const NODE_LAYOUTS: readonly Layout<never>[] = [
  ...Object.values(ENTITY_LAYOUT),
  PASSAGE_LAYOUT,
  FORMER_ID_LAYOUT,
  DIAGNOSTIC_LAYOUT,
  READING_LAYOUT,
]
