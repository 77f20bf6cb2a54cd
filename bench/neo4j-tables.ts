import type { Graph } from '../graph/model/index.js'
import { planGraph } from '../graph/store/neo4j/plan.js'
import { DAYS } from '../graph/store/neo4j/rows.js'

/** Stands between the items of a list: in no text. */
export const BETWEEN = '\u001f'

export type Sort = 'text' | 'integer' | 'float' | 'boolean' | 'day' | 'texts' | 'integers'

/** Rows of one sort of node or relationship, as the loader writes them. */
export interface Table<T> {
  /** Labels or type. */
  sort: string[]
  columns: Map<string, Sort>
  rows: T[]
}

interface Row {
  properties: Readonly<Record<string, unknown>>
  days?: readonly string[]
}

/** The graph as tables: one for each set of labels and each type, with the columns that its rows have. */
export function tablesOf(graph: Graph) {
  const units = planGraph({ nodes: new Map(), relations: new Map() }, graph)
  const passages = units.flatMap((unit) => unit.passages.map(({ make }) => make()))
  const nodes = [...units.flatMap((unit) => unit.nodes.map(({ make }) => make())), ...passages]
  const relations = units.flatMap((unit) => unit.relations.map(({ make }) => make()))
  const mentions = passages.flatMap(({ id, mentions }) => mentions.map((mention) => ({ source: id, ...mention })))
  const documents = passages.map(({ id, document }) => ({ source: id, target: document }))
  return {
    nodes: tables(nodes, ({ labels }) => labels),
    relations: tables(relations, ({ type }) => [type]),
    mentions,
    documents,
    count: nodes.length + relations.length + mentions.length + documents.length,
  }
}

function tables<T extends Row>(rows: readonly T[], sortOfRow: (row: T) => string[]): Table<T>[] {
  const bySort = new Map<string, Table<T>>()
  for (const row of rows) {
    const sort = sortOfRow(row)
    const table = bySort.get(sort.join())
    if (table) table.rows.push(row)
    else bySort.set(sort.join(), { sort, columns: new Map(), rows: [row] })
  }
  const found = [...bySort.values()]
  for (const table of found) table.columns = columnsOf(table.rows)
  return found
}

/** Sort of each property, from its values: of a list without items it is the first with items that tells. */
function columnsOf(rows: readonly Row[]): Map<string, Sort> {
  const columns = new Map<string, Sort>()
  for (const { properties, days = DAYS } of rows) {
    for (const [name, value] of Object.entries(properties)) {
      if (value === null || (columns.has(name) && !(Array.isArray(value) && value.length > 0))) continue
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

/** What is absent is empty; an empty text or list is a pair of quotation marks. */
export function cell(value: unknown): string {
  if (value === undefined || value === null) return ''
  const text = Array.isArray(value) ? value.join(BETWEEN) : String(value)
  return `"${text.replaceAll('"', '""')}"`
}

export function csv(header: readonly string[], rows: readonly (readonly unknown[])[]): string {
  return [header.join(','), ...rows.map((row) => row.map(cell).join(',')), ''].join('\n')
}
