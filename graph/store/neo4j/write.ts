import { ALL_TYPES, LABEL, TYPE } from './names.js'
import type { Unit } from './plan.js'
import type { Query } from './query.js'
import { type NodeRow, parametersOf, type RelationRow } from './rows.js'

/**
 * The queries that write units, in the order in which they have to run. Each may be done
 * twice with the same end: a commit whose answer is lost is tried again.
 */
export function writeQueries(units: readonly Unit[]): Query[] {
  const nodes = units.flatMap((unit) => unit.nodes.map((make) => make()))
  const passages = units.flatMap((unit) => unit.passages.map((make) => make()))
  const relations = units.flatMap((unit) => unit.relations.map((make) => make()))
  const mentions = passages.flatMap(({ id, mentions }) => mentions.map((mention) => ({ passage: id, ...mention })))
  const queries: [string, Record<string, unknown>[]][] = [
    [REMOVE_RELATIONS, units.flatMap((unit) => unit.removedRelations.map(endsOf))],
    [WRITE_NODES, [...nodes, ...passages].map(nodeParameters)],
    [REMOVE_MENTIONS, passages.map(({ id }) => ({ id }))],
    [WRITE_PASSAGES_OF, passages.map(({ id, document }) => ({ id, document }))],
    [
      WRITE_MENTIONS,
      mentions.map(({ start, end, ...mention }) => ({
        ...mention,
        ...parametersOf({ properties: { start, end }, days: [] }),
      })),
    ],
    [WRITE_RELATIONS, relations.map(relationParameters)],
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
