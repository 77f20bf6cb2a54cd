import neo4j from 'neo4j-driver'
import type { Mention } from '../../model/index.js'
import { linesOf, READ_FIELD, type Sort, UNWIND_LINES } from './lines.js'
import { ALL_TYPES, LABEL, TYPE } from './names.js'
import type { Planned, Unit } from './plan.js'
import type { Query } from './query.js'
import { type NodeRow, parametersOf, RELATION_PROPERTIES, type RelationRow, valuesOf } from './rows.js'

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
  yield* inQueries(CREATE_NODES, [...added.nodes, ...added.passages], ({ make }) => nodeParameters(make()))
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
    endsOf,
  )
  yield* inQueries(WRITE_NODES, [...changed.nodes, ...changed.passages], ({ make }) => nodeParameters(make()))
  yield* inQueries(REMOVE_MENTIONS, changed.passages, ({ of: { id } }) => ({ id }))
  yield* inQueries(WRITE_PASSAGES_OF, changed.passages, documentParameters)
  yield* inQueries(WRITE_MENTIONS, mentionsParameters(changed.passages), (row) => row)
  yield* between(added, (id) => recent !== null && !recent.has(id), false)
  yield* inQueries(WRITE_RELATIONS, changed.relations, ({ make }) => relationParameters(make()))
  yield* inQueries(
    REMOVE_NODES,
    units.flatMap((unit) => unit.removedNodes),
    (id) => ({ id }),
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
  yield* inQueries(CREATE_PASSAGES_OF, documents, documentParameters)
  yield* inQueries(
    WRITE_MENTIONS,
    mentionsParameters(passages, ({ entity }) => isAhead(entity) === ahead),
    (row) => row,
  )
  const meant = relations.filter(({ of }) => (isAhead(of.source) && isAhead(of.target)) === ahead)
  for (const some of parts(meant)) {
    const rows = some.map(({ make }) => make())
    const lines = rows.flatMap(({ line }) => line ?? [])
    if (lines.length > 0) yield { text: CREATE_RELATIONS_OF_LINES, parameters: { rows: linesOf(lines) } }
    yield* inQueries(
      CREATE_RELATIONS,
      rows.filter(({ line }) => line === null),
      relationParameters,
    )
  }
}

/** Few enough that the server has work while the next are packed, enough that a query's own cost is nothing beside theirs. */
const ROWS_OF_A_QUERY = 1_000

function* parts<T>(items: readonly T[]): Generator<T[]> {
  for (let from = 0; from < items.length; from += ROWS_OF_A_QUERY) yield items.slice(from, from + ROWS_OF_A_QUERY)
}

function* inQueries<T>(text: string, items: readonly T[], parameters: (item: T) => unknown): Generator<Query> {
  for (const some of parts(items)) yield { text, parameters: { rows: some.map(parameters) } }
}

const nodeParameters = (row: NodeRow) => ({ id: row.id, labels: row.labels, properties: parametersOf(row) })

const relationParameters = (row: RelationRow) => [row.source, row.target, row.type, ...valuesOf(row)]

const documentParameters = ({ of: { id, document } }: Unit['passages'][number]) => [id, document]

function mentionsParameters(passages: Unit['passages'], isMeant: (mention: Mention) => boolean = () => true) {
  return passages
    .map(({ of: { id, mentions } }) => [id, mentions.filter(isMeant).map(mentionParameters)] as const)
    .filter(([, mentions]) => mentions.length > 0)
}

const mentionParameters = ({ entity, start, end, rule, confidence }: Mention) => [
  entity,
  neo4j.int(start),
  neo4j.int(end),
  rule,
  confidence,
]

function endsOf(id: string) {
  const [, source, target] = id.split('~')
  return { id, source: source ?? '', target: target ?? '' }
}

/** A plan made for an empty database is as good for a full one, since every look goes by the index of ids; without this each is made anew after every second of loading. */
const KEEP_PLAN = 'CYPHER replan=skip '

const CREATE_NODES = `${KEEP_PLAN}UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties`

const WRITE_NODES = `${KEEP_PLAN}UNWIND $rows AS row
MERGE (n:${LABEL.own} {id: row.id})
SET n = row.properties, n:$(row.labels)`

/** Ends of relationships, by the ids at two places of a row. */
const ends = (from: string, to: string) =>
  `MATCH (${from}:${LABEL.own} {id: row[0]}) MATCH (${to}:${LABEL.own} {id: row[1]})`

const CREATE_PASSAGES_OF = `${KEEP_PLAN}UNWIND $rows AS row
${ends('p', 'd')}
CREATE (p)-[:${TYPE.passageOf}]->(d)`

const WRITE_PASSAGES_OF = `${KEEP_PLAN}UNWIND $rows AS row
${ends('p', 'd')}
MERGE (p)-[:${TYPE.passageOf}]->(d)`

const REMOVE_MENTIONS = `${KEEP_PLAN}UNWIND $rows AS row
MATCH (p:${LABEL.own} {id: row.id})-[m:${TYPE.names}]->(:${LABEL.own})
DELETE m`

const WRITE_MENTIONS = `${KEEP_PLAN}UNWIND $rows AS row
MATCH (p:${LABEL.own} {id: row[0]})
UNWIND row[1] AS mention
MATCH (n:${LABEL.own} {id: mention[0]})
CREATE (p)-[:${TYPE.names} {start: mention[1], end: mention[2], rule: mention[3], confidence: mention[4]}]->(n)`

/** Behind source, target and type, as they stand in lists and in lines. */
const properties = (read: (sort: Sort, value: string) => string) =>
  `{${Object.entries(RELATION_PROPERTIES)
    .map(([name, sort], place) => `${name}: ${read(sort, `row[${place + 3}]`)}`)
    .join(', ')}}`
const PROPERTIES = properties((sort, value) => (sort === 'day' ? `date(${value})` : value))
const PROPERTIES_OF_LINES = properties((sort, value) => READ_FIELD[sort](value))

const CREATE_RELATIONS = `${KEEP_PLAN}UNWIND $rows AS row
${ends('a', 'b')}
CREATE (a)-[r:$(row[2]) ${PROPERTIES}]->(b)`

const CREATE_RELATIONS_OF_LINES = `${KEEP_PLAN}${UNWIND_LINES}
${ends('a', 'b')}
CREATE (a)-[r:$(row[2]) ${PROPERTIES_OF_LINES}]->(b)`

const WRITE_RELATIONS = `${KEEP_PLAN}UNWIND $rows AS row
${ends('a', 'b')}
MERGE (a)-[r:$(row[2]) {id: row[3]}]->(b)
SET r = ${PROPERTIES}`

const REMOVE_RELATIONS = `${KEEP_PLAN}UNWIND $rows AS row
MATCH (a:${LABEL.own} {id: row.source})-[r:${ALL_TYPES}]->(b:${LABEL.own} {id: row.target})
WHERE r.id = row.id
DELETE r`

const REMOVE_NODES = `${KEEP_PLAN}UNWIND $rows AS row
MATCH (n:${LABEL.own} {id: row.id})
DETACH DELETE n`
