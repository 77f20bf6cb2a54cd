import neo4j from 'neo4j-driver'
import { linesOf, READ_FIELD, type Sort, UNWIND_LINES } from './lines.js'
import { ALL_TYPES, LABEL, TYPE } from './names.js'
import type { Planned, Unit } from './plan.js'
import type { Query } from './query.js'
import { type NodeRow, type PassageRow, parametersOf, RELATION_PROPERTIES, type RelationRow, valuesOf } from './rows.js'

/** The queries that write units, in the order in which they have to run. */
export interface Writes {
  /** Creates what is not there and needs nothing of the transaction before: may run while that one is still being written. */
  ahead: Query[]
  /** All else. */
  rest: Query[]
}

/** Ids of the nodes that the transaction before creates; null where more than nodes, written ahead of its end, might wait for its locks. */
export type Recent = ReadonlySet<string> | null

/** Transactions that only create wait for none of each other's locks, as long as the later one leaves the earlier one's nodes alone. */
export function recentOf(before: readonly Unit[], units: readonly Unit[]): Recent {
  if (![...before, ...units].every(onlyCreates)) return null
  return new Set(before.flatMap(({ nodes, passages }) => [...nodes, ...passages].map(({ id }) => id)))
}

function onlyCreates({ nodes, passages, relations, removedNodes, removedRelations }: Unit): boolean {
  const planned: readonly Planned<unknown>[][] = [nodes, passages, relations]
  return removedNodes.length + removedRelations.length === 0 && planned.every((list) => list.every((one) => one.isNew))
}

/**
 * What is new is created without a look whether it is there, which at a hub takes long; `again`, after a commit
 * whose answer was lost, it may be there, and nothing runs ahead.
 */
export function writesOf(units: readonly Unit[], recent: Recent, again = false): Writes {
  const all = <T>(list: (unit: Unit) => readonly Planned<T>[], isNew: boolean): T[] =>
    units.flatMap((unit) =>
      list(unit)
        .filter((planned) => (planned.isNew && !again) === isNew)
        .map(({ make }) => make()),
    )
  const passages = { added: all((unit) => unit.passages, true), changed: all((unit) => unit.passages, false) }
  const nodes = [...all((unit) => unit.nodes, true), ...passages.added]
  const relations = all((unit) => unit.relations, true)
  const isAhead = (id: string) => recent !== null && !recent.has(id)
  /** What is created between nodes: ahead, or not. */
  const between = (ahead: boolean): [string, unknown[]][] => {
    const documents = passages.added.filter(({ document }) => isAhead(document) === ahead)
    const meant = relations.filter(({ source, target }) => (isAhead(source) && isAhead(target)) === ahead)
    return [
      [CREATE_PASSAGES_OF, documents.map(documentParameters)],
      [WRITE_MENTIONS, mentionsParameters(passages.added, ({ entity }) => isAhead(entity) === ahead)],
      [CREATE_RELATIONS_OF_LINES, meant.flatMap(({ line }) => line ?? [])],
      [CREATE_RELATIONS, meant.filter(({ line }) => line === null).map(relationParameters)],
    ]
  }
  return {
    ahead: withRows([[CREATE_NODES, nodes.map(nodeParameters)], ...between(true)]),
    rest: withRows([
      [REMOVE_RELATIONS, units.flatMap((unit) => unit.removedRelations.map(endsOf))],
      [WRITE_NODES, [...all((unit) => unit.nodes, false), ...passages.changed].map(nodeParameters)],
      [REMOVE_MENTIONS, passages.changed.map(({ id }) => ({ id }))],
      [WRITE_PASSAGES_OF, passages.changed.map(documentParameters)],
      [WRITE_MENTIONS, mentionsParameters(passages.changed)],
      ...between(false),
      [WRITE_RELATIONS, all((unit) => unit.relations, false).map(relationParameters)],
      [REMOVE_NODES, units.flatMap((unit) => unit.removedNodes.map((id) => ({ id })))],
    ]),
  }
}

/** Few enough that the server has work while the next are packed, enough that a query's own cost is nothing beside theirs. */
const ROWS_OF_A_QUERY = 1_000

function withRows(queries: [string, unknown[]][]): Query[] {
  return queries.flatMap(([text, rows]) =>
    Array.from({ length: Math.ceil(rows.length / ROWS_OF_A_QUERY) }, (_, part) => ({
      text,
      parameters: { rows: sent(rows.slice(part * ROWS_OF_A_QUERY, (part + 1) * ROWS_OF_A_QUERY)) },
    })),
  )
}

const sent = (rows: readonly unknown[]) => (rows.every((row) => typeof row === 'string') ? linesOf(rows) : rows)

const nodeParameters = (row: NodeRow) => ({ id: row.id, labels: row.labels, properties: parametersOf(row) })

const relationParameters = (row: RelationRow) => [row.source, row.target, row.type, ...valuesOf(row)]

const documentParameters = ({ id, document }: PassageRow) => [id, document]

type Mention = PassageRow['mentions'][number]

function mentionsParameters(passages: readonly PassageRow[], isMeant: (mention: Mention) => boolean = () => true) {
  return passages
    .map(({ id, mentions }) => [id, mentions.filter(isMeant).map(mentionParameters)] as const)
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
