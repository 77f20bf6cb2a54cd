import type { Mention } from '../../model/index.js'
import { inForms, inQueries, made } from './batches.js'
import { RELATION_LAYOUT } from './layouts.js'
import { FIELD, items, lineOf } from './lines.js'
import type { Planned, Unit } from './plan.js'
import type { Query } from './query.js'
import type { NodeRow, Row } from './rows.js'
import { sent } from './sent.js'
import {
  CREATE_MENTIONS,
  CREATE_NODES,
  CREATE_PASSAGES_OF,
  CREATE_RELATIONS,
  REMOVE_MENTIONS,
  REMOVE_NODES,
  REMOVE_RELATIONS,
  WRITE_NODES,
  WRITE_PASSAGES_OF,
  WRITE_RELATIONS,
} from './statements.js'

/** Ids of the nodes that the transaction before creates; null where more than nodes, written ahead of its end, might wait for its locks. */
export type Recent = ReadonlySet<string> | null

/** Transactions that only create wait for none of each other's locks, as long as the later one leaves the earlier one's nodes alone. */
export function recentOf(before: readonly Unit[], units: readonly Unit[]): Recent {
  if (![...before, ...units].every(onlyCreates)) return null
  return new Set(before.flatMap(({ nodes, passages }) => [...nodes, ...passages].map(({ of }) => of.id)))
}

function onlyCreates({ nodes, passages, relations, removedNodes, removedRelations }: Unit): boolean {
  const planned: readonly Planned<unknown>[][] = [nodes, passages, relations]
  return removedNodes.length + removedRelations.length === 0 && planned.every((list) => list.every((one) => one.isNew))
}

/**
 * Queries that create what is not there and needs nothing of the transaction before: they may run while that one is
 * still being written. Rows are made when their query is taken, so that the server has work meanwhile.
 */
export function* aheadOf(units: readonly Unit[], recent: Recent): Generator<Query> {
  const added = planned(units, ({ isNew }) => isNew)
  for (const rows of made([...added.nodes, ...added.passages])) {
    for (const [layout, forms] of CREATE_NODES) yield* inForms(forms, ofLayout(layout, rows), valuesOf)
  }
  yield* between(added, (id) => recent !== null && !recent.has(id), true)
}

/**
 * Queries for all else, in the order in which they have to run. What is new is created without a look whether it is there,
 * which at a hub takes long; `again`, after a commit whose answer was lost, it may be there, and this is all.
 */
export function* restOf(units: readonly Unit[], recent: Recent, again = false): Generator<Query> {
  const added = planned(units, ({ isNew }) => isNew && !again)
  const changed = planned(units, ({ isNew }) => !isNew || again)
  yield* inQueries(
    REMOVE_RELATIONS,
    units.flatMap((unit) => unit.removedRelations),
    (id) => [id],
  )
  for (const rows of made([...changed.nodes, ...changed.passages])) {
    for (const [layout, text] of WRITE_NODES) yield* inQueries(text, ofLayout(layout, rows), valuesOf)
  }
  yield* inQueries(REMOVE_MENTIONS, changed.passages, ({ of }) => [of.id])
  yield* inQueries(WRITE_PASSAGES_OF, changed.passages, ({ of }) => [of.id, of.document])
  yield* createMentions(changed.passages, () => true)
  yield* between(added, (id) => recent !== null && !recent.has(id), false)
  for (const rows of made(changed.relations)) yield* inQueries(WRITE_RELATIONS, rows, valuesOfRelation)
  yield* inQueries(
    REMOVE_NODES,
    units.flatMap((unit) => unit.removedNodes),
    (id) => [id],
  )
}

function planned(units: readonly Unit[], isMeant: (one: Planned<unknown>) => boolean) {
  return {
    nodes: units.flatMap(({ nodes }) => nodes.filter(isMeant)),
    passages: units.flatMap(({ passages }) => passages.filter(isMeant)),
    relations: units.flatMap(({ relations }) => relations.filter(isMeant)),
  }
}

/** Creates what is between nodes: what may run ahead, or what may not. */
function* between(
  { passages, relations }: Pick<Unit, 'passages' | 'relations'>,
  isAhead: (id: string) => boolean,
  ahead: boolean,
): Generator<Query> {
  const documents = passages.filter(({ of }) => isAhead(of.document) === ahead)
  const ends = documents.map(({ of: { id, document } }) => ({
    line: lineOf([id, document].map(FIELD.text)),
    list: [id, document],
  }))
  yield* inForms(CREATE_PASSAGES_OF, ends, ({ list }) => list)
  yield* createMentions(passages, ({ entity }) => isAhead(entity) === ahead)
  const meant = relations.filter(({ of }) => (isAhead(of.source) && isAhead(of.target)) === ahead)
  for (const rows of made(meant)) yield* inForms(CREATE_RELATIONS, rows, valuesOfRelation)
}

function createMentions(passages: Unit['passages'], isMeant: (mention: Mention) => boolean): Generator<Query> {
  const named = passages
    .map(({ of: { id, mentions } }) => ({ id, mentions: mentions.filter(isMeant).map(valuesOfMention) }))
    .filter(({ mentions }) => mentions.length > 0)
    .map(({ id, mentions }) => ({ line: lineOf([FIELD.text(id), ...mentions.map(items)]), id, mentions }))
  return inForms(CREATE_MENTIONS, named, ({ id, mentions }) => [
    id,
    ...mentions.map((values) => sent(values, SORTS_OF_MENTION)),
  ])
}

/** As `CREATE_MENTIONS` has them. */
const valuesOfMention = ({ entity, start, end, rule, confidence }: Mention) => [entity, start, end, rule, confidence]
const SORTS_OF_MENTION = (['text', 'integer', 'integer', 'text', 'number'] as const).map((sort) => ({ sort }))

const ofLayout = (layout: NodeRow['layout'], rows: readonly NodeRow[]) => rows.filter((row) => row.layout === layout)

const valuesOf = ({ layout, values }: NodeRow) => sent(values(), layout.properties)

const valuesOfRelation = ({ values }: Row) => sent(values(), RELATION_LAYOUT.properties)
