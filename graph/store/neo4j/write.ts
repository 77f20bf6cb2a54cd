import neo4j from 'neo4j-driver'
import { ALL_TYPES, LABEL, TYPE } from './names.js'
import type { Planned, Unit } from './plan.js'
import type { Query } from './query.js'
import {
  DAYS,
  type NodeRow,
  type PassageRow,
  parametersOf,
  RELATION_PROPERTIES,
  type RelationRow,
  valuesOf,
} from './rows.js'

/** The queries that write units, in the order in which they have to run. */
export interface Writes {
  /** Creates nodes that are not there: touches nothing that is, so it need not wait until what was planned before is written. */
  create: Query[]
  /** All else. */
  rest: Query[]
}

/**
 * What is new is created without a look whether it is there, which at a hub takes long; `again`, after a commit
 * whose answer was lost, it may be there.
 */
export function writesOf(units: readonly Unit[], again: boolean): Writes {
  const all = <T>(list: (unit: Unit) => readonly Planned<T>[], isNew: boolean): T[] =>
    units.flatMap((unit) =>
      list(unit)
        .filter((planned) => (planned.isNew && !again) === isNew)
        .map(({ make }) => make()),
    )
  const passages = { added: all((unit) => unit.passages, true), changed: all((unit) => unit.passages, false) }
  const mentions = [...passages.added, ...passages.changed]
    .map(mentionsParameters)
    .filter(([, list]) => list.length > 0)
  const created = [...all((unit) => unit.nodes, true), ...passages.added]
  const rest: [string, unknown[]][] = [
    [REMOVE_RELATIONS, units.flatMap((unit) => unit.removedRelations.map(endsOf))],
    [WRITE_NODES, [...all((unit) => unit.nodes, false), ...passages.changed].map(nodeParameters)],
    [REMOVE_MENTIONS, passages.changed.map(({ id }) => ({ id }))],
    [CREATE_PASSAGES_OF, passages.added.map(({ id, document }) => [id, document])],
    [WRITE_PASSAGES_OF, passages.changed.map(({ id, document }) => [id, document])],
    [WRITE_MENTIONS, mentions],
    [CREATE_RELATIONS, all((unit) => unit.relations, true).map(relationParameters)],
    [WRITE_RELATIONS, all((unit) => unit.relations, false).map(relationParameters)],
    [REMOVE_NODES, units.flatMap((unit) => unit.removedNodes.map((id) => ({ id })))],
  ]
  return { create: withRows([[CREATE_NODES, created.map(nodeParameters)]]), rest: withRows(rest) }
}

/** Few enough that the server has work while the next are packed, enough that a query's own cost is nothing beside theirs. */
const ROWS_OF_A_QUERY = 1_000

function withRows(queries: [string, unknown[]][]): Query[] {
  return queries.flatMap(([text, rows]) =>
    Array.from({ length: Math.ceil(rows.length / ROWS_OF_A_QUERY) }, (_, part) => ({
      text,
      parameters: { rows: rows.slice(part * ROWS_OF_A_QUERY, (part + 1) * ROWS_OF_A_QUERY) },
    })),
  )
}

const nodeParameters = (row: NodeRow) => ({ id: row.id, labels: row.labels, properties: parametersOf(row) })

const relationParameters = (row: RelationRow) => [row.source, row.target, row.type, ...valuesOf(row)]

const mentionsParameters = ({ id, mentions }: PassageRow) =>
  [
    id,
    mentions.map(({ entity, start, end, rule, confidence }) => [
      entity,
      neo4j.int(start),
      neo4j.int(end),
      rule,
      confidence,
    ]),
  ] as const

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

/** Behind source, target and type, as `valuesOf` has them. */
const PROPERTIES = `{${RELATION_PROPERTIES.map((name, place) => {
  const value = `row[${place + 3}]`
  return `${name}: ${DAYS.includes(name) ? `date(${value})` : value}`
}).join(', ')}}`

const CREATE_RELATIONS = `${KEEP_PLAN}UNWIND $rows AS row
${ends('a', 'b')}
CREATE (a)-[r:$(row[2]) ${PROPERTIES}]->(b)`

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
