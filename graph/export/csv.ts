import { stringify } from 'csv-stringify/sync'
import { ENTITY_KIND, ENTITY_KINDS } from '../model/index.js'
import type { StoredEntity } from '../store/graph-store.js'
import type { Chunk } from './format.js'
import type { GraphSource } from './source.js'

/** A folder: `nodes.csv` and `relations.csv` for graph tools, `evidence.csv` and `passages.csv` for the words, and a table for each kind with the facts of that kind. */
export async function* writeCsv(source: GraphSource): AsyncGenerator<Chunk> {
  const nodes = ['id', 'kind', 'label', 'title', 'aliases', 'degree']
  yield row('nodes.csv', nodes)
  for await (const entity of source.entities()) yield row('nodes.csv', cells(entity, nodes))

  yield row('relations.csv', [
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
  ])
  yield row('evidence.csv', ['relation', 'passage', 'start', 'end', 'rule'])
  for await (const relation of source.relations()) {
    const { id, kind, qualifier, confidence, inferred, meeting, asPrinted, evidence } = relation
    yield row('relations.csv', [
      id,
      kind,
      relation.source,
      relation.target,
      qualifier,
      confidence,
      inferred,
      meeting,
      asPrinted,
      evidence.length,
    ])
    for (const { passage, start, end, rule } of evidence) yield row('evidence.csv', [id, passage, start, end, rule])
  }

  yield row('passages.csv', [
    'id',
    'document',
    'kind',
    'number',
    'section',
    'position',
    'page',
    'line',
    'citation',
    'text',
  ])
  for await (const p of source.passages()) {
    yield row('passages.csv', [
      p.id,
      p.document,
      p.kind,
      p.number,
      p.section.join(' > '),
      p.position,
      p.page,
      p.line,
      p.citation,
      p.text,
    ])
  }

  for (const kind of ENTITY_KINDS) {
    const file = `${ENTITY_KIND[kind].prefix}.csv`
    let columns: string[] | null = null
    for await (const entity of source.entitiesOf(kind)) {
      if (columns === null) {
        columns = Object.keys(entity).filter((fact) => fact !== 'kind')
        yield row(file, columns)
      }
      yield row(file, cells(entity, columns))
    }
  }
}

const row = (file: string, values: unknown[]): Chunk => ({
  file,
  text: stringify([values], { cast: { boolean: String } }),
})

/** A list of words is joined by ` | `, what has parts of its own stands as JSON. */
function cells(entity: StoredEntity, columns: readonly string[]): unknown[] {
  const facts: Record<string, unknown> = { ...entity }
  return columns.map((column) => {
    const value = facts[column]
    if (!Array.isArray(value)) return value
    return value.every((item) => typeof item === 'string') ? value.join(' | ') : JSON.stringify(value)
  })
}
