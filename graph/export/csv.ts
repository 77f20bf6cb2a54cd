import { stringify } from 'csv-stringify/sync'
import { ENTITY_KIND, ENTITY_KINDS, type EntityKind } from '../model/index.js'
import type { StoredEntity } from '../store/graph-store.js'
import type { Chunk } from './format.js'
import type { GraphSource } from './source.js'

/** Rows of one table, its head first. */
type Table = (source: GraphSource) => AsyncGenerator<unknown[]>

/** A folder: `nodes.csv` and `relations.csv` for graph tools, `evidence.csv` and `passages.csv` for the words, and a table for each kind with the facts of that kind. */
const TABLES: Record<string, Table> = {
  'nodes.csv': nodes,
  'relations.csv': relations,
  'evidence.csv': evidence,
  'passages.csv': passages,
  ...Object.fromEntries(ENTITY_KINDS.map((kind) => [`${ENTITY_KIND[kind].prefix}.csv`, factsOf(kind)])),
}

export const CSV_TABLES: readonly string[] = Object.keys(TABLES)

/** Each table is read from the source by itself, so that one alone costs no more than it holds. */
export async function* writeCsv(source: GraphSource, only?: string): AsyncGenerator<Chunk> {
  for (const [file, table] of Object.entries(TABLES)) {
    if (only !== undefined && only !== file) continue
    for await (const row of table(source)) yield { file, text: stringify([row], { cast: { boolean: String } }) }
  }
}

const NODE_COLUMNS = ['id', 'kind', 'label', 'title', 'aliases', 'degree']

async function* nodes(source: GraphSource): AsyncGenerator<unknown[]> {
  yield NODE_COLUMNS
  for await (const entity of source.entities()) yield cells(entity, NODE_COLUMNS)
}

async function* relations(source: GraphSource): AsyncGenerator<unknown[]> {
  yield [
    'id',
    'kind',
    'source',
    'target',
    'qualifier',
    'confidence',
    'inferred',
    'meeting',
    'asPrinted',
    'evidenceCount',
  ]
  for await (const r of source.relations()) {
    yield [
      r.id,
      r.kind,
      r.source,
      r.target,
      r.qualifier,
      r.confidence,
      r.inferred,
      r.meeting,
      r.asPrinted,
      r.evidence.length,
    ]
  }
}

async function* evidence(source: GraphSource): AsyncGenerator<unknown[]> {
  yield ['relation', 'passage', 'start', 'end', 'rule']
  for await (const relation of source.relations()) {
    for (const { passage, start, end, rule } of relation.evidence) yield [relation.id, passage, start, end, rule]
  }
}

async function* passages(source: GraphSource): AsyncGenerator<unknown[]> {
  yield ['id', 'document', 'kind', 'number', 'section', 'position', 'page', 'line', 'citation', 'text']
  for await (const p of source.passages()) {
    yield [p.id, p.document, p.kind, p.number, p.section.join(' > '), p.position, p.page, p.line, p.citation, p.text]
  }
}

/** A kind that the graph has none of has no rows, not even a head. */
function factsOf(kind: EntityKind): Table {
  return async function* (source) {
    let columns: string[] | null = null
    for await (const entity of source.entitiesOf(kind)) {
      if (columns === null) {
        columns = Object.keys(entity).filter((fact) => fact !== 'kind')
        yield columns
      }
      yield cells(entity, columns)
    }
  }
}

/** A list of words is joined by ` | `, what has parts of its own stands as JSON. */
function cells(entity: StoredEntity, columns: readonly string[]): unknown[] {
  const facts: Record<string, unknown> = { ...entity }
  return columns.map((column) => {
    const value = facts[column]
    if (!Array.isArray(value)) return value
    return value.every((item) => typeof item === 'string') ? value.join(' | ') : JSON.stringify(value)
  })
}
