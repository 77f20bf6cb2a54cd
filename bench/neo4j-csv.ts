import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Graph } from '../graph/model/index.js'
import type { RunningNeo4j } from '../scripts/neo4j/server.mjs'
import { bare } from './neo4j-measure.js'
import { BETWEEN, csv, type Sort, type Table, tablesOf } from './neo4j-tables.js'

/** One statement of LOAD CSV, with its file. */
export interface CsvLoad {
  file: string
  /** What is done with each `row`. */
  work: string
}

/**
 * Writes the tables where LOAD CSV finds them: one file for each set of labels and each type, so that both stand in
 * the text and no column is empty throughout, as somebody would who knows LOAD CSV well.
 */
export function writeCsv(home: string, graph: Graph): { rows: number; loads: CsvLoad[] } {
  const { nodes, relations, mentions, documents, count } = tablesOf(graph)
  const loads: CsvLoad[] = []
  const write = (file: string, header: readonly string[], rows: readonly (readonly unknown[])[], work: string) => {
    writeFileSync(join(home, 'import', file), csv(header, rows))
    loads.push({ file, work })
  }
  for (const [index, { sort, columns, rows }] of nodes.entries()) {
    const names = [...columns.keys()]
    const values = rows.map(({ properties }) => names.map((name) => properties[name]))
    write(`nodes-${index}.csv`, names, values, `CREATE (:${sort.join(':')} ${propertiesOf(columns)})`)
  }
  write(
    'documents.csv',
    ['source', 'target'],
    documents.map(({ source, target }) => [source, target]),
    `${ENDS} CREATE (a)-[:PASSAGE_OF]->(b)`,
  )
  write(
    'mentions.csv',
    ['source', 'target', 'start', 'end', 'rule', 'confidence'],
    mentions.map(({ source, entity, start, end, rule, confidence }) => [source, entity, start, end, rule, confidence]),
    `${ENDS} CREATE (a)-[:NAMES {start: toInteger(row.start), end: toInteger(row.end), rule: row.rule, confidence: toFloat(row.confidence)}]->(b)`,
  )
  for (const { sort, columns, rows } of relations) {
    const names = [...columns.keys()] as (keyof (typeof rows)[number]['properties'])[]
    const values = rows.map(({ source, target, properties }) => [
      source,
      target,
      ...names.map((name) => properties[name]),
    ])
    const work = `${ENDS} CREATE (a)-[:${sort.join()} ${propertiesOf(columns)}]->(b)`
    write(`relations-${sort.join()}.csv`, ['source', 'target', ...names], values, work)
  }
  return { rows: count, loads }
}

const ENDS = 'MATCH (a:Rapporteur {id: row.source}) MATCH (b:Rapporteur {id: row.target})'

const list = (value: string, items: string) => `CASE ${value} WHEN '' THEN [] ELSE ${items} END`

const READ: Record<Sort, (value: string) => string> = {
  text: (value) => value,
  integer: (value) => `toInteger(${value})`,
  float: (value) => `toFloat(${value})`,
  boolean: (value) => `toBoolean(${value})`,
  day: (value) => `date(${value})`,
  texts: (value) => list(value, `split(${value}, '${BETWEEN}')`),
  integers: (value) => list(value, `[one IN split(${value}, '${BETWEEN}') | toInteger(one)]`),
}

function propertiesOf(columns: Table<unknown>['columns']): string {
  return `{${[...columns].map(([name, sort]) => `${name}: ${READ[sort](`row.${name}`)}`).join(', ')}}`
}

/** Nodes, then relationships of both ends' ids, in transactions of 10,000 rows. */
export async function loadCsv(server: RunningNeo4j, loads: readonly CsvLoad[]) {
  const driver = bare(server)
  for (const { file, work } of loads) {
    await driver.implicit(
      `LOAD CSV WITH HEADERS FROM 'file:///${file}' AS row CALL (row) { ${work} } IN TRANSACTIONS OF 10000 ROWS`,
    )
  }
  await driver.close()
}
