import type { Graph } from '../graph/model/index.js'
import { type Property, RELATION_LAYOUT } from '../graph/store/neo4j/layouts.js'
import type { Sort, Value } from '../graph/store/neo4j/lines.js'
import { planGraph } from '../graph/store/neo4j/plan.js'

/** Stands between the items of a list: in no text. */
export const BETWEEN = '\u001f'

/** Rows of one sort of node or relationship, as the loader writes them. */
export interface Table<T> {
  /** Labels or type. */
  sort: readonly string[]
  /** Only those that have a value in some row. */
  columns: { name: string; sort: Sort }[]
  rows: { of: T; values: Value[] }[]
}

/** The graph as tables: one for each set of labels and each type, with the columns that its rows have. */
export function tablesOf(graph: Graph) {
  const units = planGraph({ nodes: new Map(), relations: new Map() }, graph)
  const passages = units.flatMap((unit) => unit.passages.map(({ of }) => of))
  const nodes = units
    .flatMap((unit) => [...unit.nodes, ...unit.passages].map(({ make }) => make()))
    .map(({ id, layout, values }) => ({
      sort: layout.labels,
      properties: layout.properties,
      of: { id },
      values: values(),
    }))
  const relations = units
    .flatMap((unit) => unit.relations)
    .map(({ of, make }) => ({
      sort: [of.kind],
      properties: [...RELATION_LAYOUT.properties, QUALIFIER],
      of,
      values: [...make().values(), of.qualifier],
    }))
  const mentions = passages.flatMap(({ id, mentions }) => mentions.map((mention) => ({ source: id, ...mention })))
  const documents = passages.map(({ id, document }) => ({ source: id, target: document }))
  return {
    nodes: tables(nodes),
    relations: tables(relations),
    mentions,
    documents,
    count: nodes.length + relations.length + mentions.length + documents.length,
  }
}

/** Which the loader sends as a part of the id. */
const QUALIFIER = { name: 'qualifier', sort: 'text?' } as const

interface Written<T> {
  sort: readonly string[]
  properties: readonly Property[]
  of: T
  values: Value[]
}

function tables<T>(rows: readonly Written<T>[]): Table<T>[] {
  const bySort = new Map<string, [Written<T>, ...Written<T>[]]>()
  for (const row of rows) {
    const same = bySort.get(row.sort.join())
    if (same) same.push(row)
    else bySort.set(row.sort.join(), [row])
  }
  return [...bySort.values()].map((same) => {
    const [first] = same
    const kept = first.properties
      .map((property, place) => ({ ...property, place }))
      .filter(({ place }) => same.some(({ values }) => values[place] !== null))
    return {
      sort: first.sort,
      columns: kept.map(({ name, sort }) => ({ name, sort })),
      rows: same.map(({ of, values }) => ({ of, values: kept.map(({ place }) => values[place] ?? null) })),
    }
  })
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
