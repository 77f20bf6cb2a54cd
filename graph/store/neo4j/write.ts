import { ALL_TYPES, LABEL, TYPE } from './names.js'
import type { Planned, Unit } from './plan.js'
import type { Query } from './query.js'
import { type NodeRow, parametersOf, type RelationRow } from './rows.js'

/**
 * The queries that write units, in the order in which they have to run. What is new is created without a look
 * whether it is there, which at a hub takes long; `again`, after a commit whose answer was lost, it may be there.
 */
export function writeQueries(units: readonly Unit[], again: boolean): Query[] {
  const all = <T>(list: (unit: Unit) => readonly Planned<T>[], isNew: boolean): T[] =>
    units.flatMap((unit) =>
      list(unit)
        .filter((planned) => (planned.isNew && !again) === isNew)
        .map(({ make }) => make()),
    )
  const passages = { added: all((unit) => unit.passages, true), changed: all((unit) => unit.passages, false) }
  const mentions = [...passages.added, ...passages.changed].flatMap(({ id, mentions }) =>
    mentions.map(({ start, end, ...mention }) => ({
      ...mention,
      ...parametersOf({ properties: { start, end }, days: [] }),
      passage: id,
    })),
  )
  const queries: [string, Record<string, unknown>[]][] = [
    [REMOVE_RELATIONS, units.flatMap((unit) => unit.removedRelations.map(endsOf))],
    [CREATE_NODES, [...all((unit) => unit.nodes, true), ...passages.added].map(nodeParameters)],
    [WRITE_NODES, [...all((unit) => unit.nodes, false), ...passages.changed].map(nodeParameters)],
    [REMOVE_MENTIONS, passages.changed.map(({ id }) => ({ id }))],
    [WRITE_PASSAGES_OF, [...passages.added, ...passages.changed].map(({ id, document }) => ({ id, document }))],
    [WRITE_MENTIONS, mentions],
    [CREATE_RELATIONS, all((unit) => unit.relations, true).map(relationParameters)],
    [WRITE_RELATIONS, all((unit) => unit.relations, false).map(relationParameters)],
    [REMOVE_NODES, units.flatMap((unit) => unit.removedNodes.map((id) => ({ id })))],
  ]
  return queries.filter(([, rows]) => rows.length > 0).map(([text, rows]) => ({ text, parameters: { rows } }))
}

const nodeParameters = (row: NodeRow) => ({ id: row.id, labels: row.labels, properties: parametersOf(row) })

const relationParameters = (row: RelationRow) => ({
  id: row.id,
  type: row.type,
  source: row.source,
  target: row.target,
  properties: parametersOf(row),
})

function endsOf(id: string) {
  const [, source, target] = id.split('~')
  return { id, source: source ?? '', target: target ?? '' }
}

const CREATE_NODES = `UNWIND $rows AS row
CREATE (n:${LABEL.own})
SET n = row.properties, n:$(row.labels)`

const WRITE_NODES = `UNWIND $rows AS row
MERGE (n:${LABEL.own} {id: row.id})
SET n = row.properties, n:$(row.labels)`

const WRITE_PASSAGES_OF = `UNWIND $rows AS row
MATCH (p:${LABEL.own} {id: row.id}) MATCH (d:${LABEL.own} {id: row.document})
MERGE (p)-[:${TYPE.passageOf}]->(d)`

const REMOVE_MENTIONS = `UNWIND $rows AS row
MATCH (p:${LABEL.own} {id: row.id})-[m:${TYPE.names}]->(:${LABEL.own})
DELETE m`

const WRITE_MENTIONS = `UNWIND $rows AS row
MATCH (p:${LABEL.own} {id: row.passage}) MATCH (n:${LABEL.own} {id: row.entity})
CREATE (p)-[:${TYPE.names} {start: row.start, end: row.end, rule: row.rule, confidence: row.confidence}]->(n)`

const CREATE_RELATIONS = `UNWIND $rows AS row
MATCH (a:${LABEL.own} {id: row.source}) MATCH (b:${LABEL.own} {id: row.target})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties`

const WRITE_RELATIONS = `UNWIND $rows AS row
MATCH (a:${LABEL.own} {id: row.source}) MATCH (b:${LABEL.own} {id: row.target})
MERGE (a)-[r:$(row.type) {id: row.id}]->(b)
SET r = row.properties`

const REMOVE_RELATIONS = `UNWIND $rows AS row
MATCH (a:${LABEL.own} {id: row.source})-[r:${ALL_TYPES}]->(b:${LABEL.own} {id: row.target})
WHERE r.id = row.id
DELETE r`

const REMOVE_NODES = `UNWIND $rows AS row
MATCH (n:${LABEL.own} {id: row.id})
DETACH DELETE n`
