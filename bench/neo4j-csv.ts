import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Graph } from '../graph/model/index.js'
import { planGraph } from '../graph/store/neo4j/plan.js'
import type { NodeRow, RelationRow } from '../graph/store/neo4j/rows.js'
import type { RunningNeo4j } from '../scripts/neo4j/server.mjs'
import { bare } from './neo4j-measure.js'

/** Stands between the items of a list: in no text. */
const BETWEEN = '\u001f'

type Sort = 'text' | 'integer' | 'float' | 'boolean' | 'day' | 'texts' | 'integers'

/** Rows of the graph as the loader writes them, in tables: one of nodes, one for each sort of relationship. */
export function tablesOf(graph: Graph) {
  const units = planGraph({ nodes: new Map(), relations: new Map() }, graph)
  const passages = units.flatMap((unit) => unit.passages.map(({ make }) => make()))
  const nodes = [...units.flatMap((unit) => unit.nodes.map(({ make }) => make())), ...passages]
  const relations = units.flatMap((unit) => unit.relations.map(({ make }) => make()))
  const mentions = passages.flatMap(({ id, mentions }) => mentions.map((mention) => ({ source: id, ...mention })))
  const documents = passages.map(({ id, document }) => ({ source: id, target: document }))
  return { nodes, relations, mentions, documents }
}

/** Sort of each property, from its values: of a list without items it is the first with items that tells. */
export function columnsOf(rows: readonly Pick<NodeRow, 'properties' | 'days'>[]): Map<string, Sort> {
  const columns = new Map<string, Sort>()
  for (const { properties, days } of rows) {
    for (const [name, value] of Object.entries(properties)) {
      if (columns.get(name) !== undefined && !(Array.isArray(value) && value.length > 0)) continue
      columns.set(name, days.includes(name) ? 'day' : sortOf(name, value))
    }
  }
  return columns
}

function sortOf(name: string, value: unknown): Sort {
  if (Array.isArray(value)) return typeof value[0] === 'number' ? 'integers' : 'texts'
  if (typeof value === 'number') return name === 'confidence' ? 'float' : 'integer'
  return typeof value === 'boolean' ? 'boolean' : 'text'
}

export function cell(value: unknown): string {
  if (value === undefined || value === null) return ''
  const text = Array.isArray(value) ? value.join(BETWEEN) : String(value)
  return `"${text.replaceAll('"', '""')}"`
}

/** Writes the tables where LOAD CSV finds them. Returns the number of rows. */
export function writeCsv(home: string, graph: Graph): number {
  const { nodes, relations, mentions, documents } = tablesOf(graph)
  const write = (name: string, header: readonly string[], lines: Iterable<string>) =>
    writeFileSync(join(home, 'import', name), [header.join(','), ...lines, ''].join('\n'))
  const nodeColumns = [...columnsOf(nodes).keys()]
  write(
    'nodes.csv',
    ['labels', ...nodeColumns],
    nodes.map(({ labels, properties }) =>
      [cell(labels), ...nodeColumns.map((name) => cell(properties[name]))].join(','),
    ),
  )
  const relationColumns = [...columnsOf(relations).keys()]
  write(
    'relations.csv',
    ['type', 'source', 'target', ...relationColumns],
    relations.map((row) =>
      [
        cell(row.type),
        cell(row.source),
        cell(row.target),
        ...relationColumns.map((name) => cell(row.properties[name])),
      ].join(','),
    ),
  )
  write(
    'mentions.csv',
    ['source', 'target', 'start', 'end', 'rule', 'confidence'],
    mentions.map((one) => [one.source, one.entity, one.start, one.end, one.rule, one.confidence].map(cell).join(',')),
  )
  write(
    'documents.csv',
    ['source', 'target'],
    documents.map((one) => [one.source, one.target].map(cell).join(',')),
  )
  csvColumns = { nodes: columnsOf(nodes), relations: columnsOf(relations as readonly RelationRow[]) }
  return nodes.length + relations.length + mentions.length + documents.length
}

let csvColumns: { nodes: Map<string, Sort>; relations: Map<string, Sort> } = { nodes: new Map(), relations: new Map() }

const READ: Record<Sort, (value: string) => string> = {
  text: (value) => value,
  integer: (value) => `toInteger(${value})`,
  float: (value) => `toFloat(${value})`,
  boolean: (value) => `toBoolean(${value})`,
  day: (value) => `date(${value})`,
  texts: (value) => `split(${value}, '${BETWEEN}')`,
  integers: (value) => `[one IN split(${value}, '${BETWEEN}') | toInteger(one)]`,
}

const set = (columns: Map<string, Sort>) =>
  `{${[...columns].map(([name, sort]) => `${name}: ${READ[sort](`row.${name}`)}`).join(', ')}}`

const batched = (work: string) => `CALL (row) { ${work} } IN TRANSACTIONS OF 10000 ROWS`

/** Nodes, then relationships of both ends' ids, in transactions of 10,000 rows. */
export async function loadCsv(server: RunningNeo4j) {
  const driver = bare(server)
  const from = (file: string) => `LOAD CSV WITH HEADERS FROM 'file:///${file}' AS row `
  const ends = 'MATCH (a:Rapporteur {id: row.source}) MATCH (b:Rapporteur {id: row.target})'
  await driver.implicit(
    `${from('nodes.csv')}${batched(`CREATE (n:Rapporteur) SET n = ${set(csvColumns.nodes)}, n:$(split(row.labels, '${BETWEEN}'))`)}`,
  )
  await driver.implicit(`${from('documents.csv')}${batched(`${ends} CREATE (a)-[:PASSAGE_OF]->(b)`)}`)
  await driver.implicit(
    `${from('mentions.csv')}${batched(`${ends} CREATE (a)-[:NAMES {start: toInteger(row.start), end: toInteger(row.end), rule: row.rule, confidence: toFloat(row.confidence)}]->(b)`)}`,
  )
  await driver.implicit(
    `${from('relations.csv')}${batched(`${ends} CREATE (a)-[r:$(row.type)]->(b) SET r = ${set(csvColumns.relations)}`)}`,
  )
  await driver.close()
}
