import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Graph } from '../graph/model/index.js'
import type { Sort } from '../graph/store/neo4j/lines.js'
import type { RunningNeo4j } from '../scripts/neo4j/server.mjs'
import { bare } from './neo4j-measure.js'
import { BETWEEN, csv, type Table, tablesOf } from './neo4j-tables.js'

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
    writeFileSync(
      join(home, 'import', file),
      csv(
        header,
        rows.map((row) => row.map(listed)),
      ),
    )
    loads.push({ file, work })
  }
  for (const [index, { sort, columns, rows }] of nodes.entries()) {
    const header = columns.map(({ name }) => name)
    const values = rows.map(({ values }) => values)
    write(`nodes-${index}.csv`, header, values, `CREATE (:${sort.join(':')} ${propertiesOf(columns)})`)
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
    const header = ['source', 'target', ...columns.map(({ name }) => name)]
    const values = rows.map(({ of, values }) => [of.source, of.target, ...values])
    const work = `${ENDS} CREATE (a)-[:${sort.join()} ${propertiesOf(columns)}]->(b)`
    write(`relations-${sort.join()}.csv`, header, values, work)
  }
  return { rows: count, loads }
}

const ENDS = 'MATCH (a:Rapporteur {id: row.source}) MATCH (b:Rapporteur {id: row.target})'

/** A list in a field: before each item stands a separator, so that an empty one is told without `CASE`, as in the lines that the loader sends. */
const listed = (value: unknown) => (Array.isArray(value) ? value.map((item) => `${BETWEEN}${item}`).join('') : value)
const list = (field: string) => `split(${field}, '${BETWEEN}')[1..]`

const READ: Record<Exclude<Sort, 'bytes'>, (field: string) => string> = {
  text: (field) => field,
  'text?': (field) => field,
  integer: (field) => `toInteger(${field})`,
  number: (field) => `toFloat(${field})`,
  flag: (field) => `toBoolean(${field})`,
  'day?': (field) => `date(${field})`,
  texts: list,
  integers: (field) => `toIntegerList(${list(field)})`,
}

/** Bytes, which a graph without readings does not have, would be in no CSV. */
function propertiesOf(columns: Table<unknown>['columns']): string {
  const read = columns.map(({ name, sort }) => `${name}: ${READ[sort as keyof typeof READ](`row.${name}`)}`)
  return `{${read.join(', ')}}`
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
