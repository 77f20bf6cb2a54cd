import type { Graph } from '../graph/model/index.js'
import { type Layout, RELATION_LAYOUT } from '../graph/store/neo4j/layouts.js'
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
  const nodes = units.flatMap((unit) => [...unit.nodes, ...unit.passages].map(({ make }) => make()))
  const relations = units.flatMap((unit) => unit.relations.map(({ make }) => make()))
  const mentions = passages.flatMap(({ id, mentions }) => mentions.map((mention) => ({ source: id, ...mention })))
  const documents = passages.map(({ id, document }) => ({ source: id, target: document }))
  return {
    nodes: tables(
      nodes,
      ({ layout }) => layout.labels,
      ({ layout }) => layout,
    ),
    relations: tables(
      relations,
      ({ type }) => [type],
      () => RELATION_LAYOUT,
    ),
    mentions,
    documents,
    count: nodes.length + relations.length + mentions.length + documents.length,
  }
}

function tables<T extends { values: Value[] }>(
  rows: readonly T[],
  sortOf: (row: T) => readonly string[],
  layoutOf: (row: T) => Layout,
): Table<T>[] {
  const bySort = new Map<string, T[]>()
  for (const row of rows) {
    const same = bySort.get(sortOf(row).join())
    if (same) same.push(row)
    else bySort.set(sortOf(row).join(), [row])
  }
  return [...bySort.values()].map((same) => {
    const [first] = same as [T, ...T[]]
    const kept = Object.entries(layoutOf(first).properties)
      .map(([name, sort], place) => ({ name, sort, place }))
      .filter(({ place }) => same.some(({ values }) => values[place] !== null))
    return {
      sort: sortOf(first),
      columns: kept.map(({ name, sort }) => ({ name, sort })),
      rows: same.map((of) => ({ of, values: kept.map(({ place }) => of.values[place] ?? null) })),
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
