import neo4j from 'neo4j-driver'
import type { Graph } from '../../model/index.js'
import type { StoreInfo } from '../graph-store.js'
import { got } from './mappers.js'
import { CORPUS_ID, LABEL } from './names.js'
import type { Query } from './query.js'
import type { Run } from './session.js'

export const EMPTY: StoreInfo = {
  version: null,
  importedAt: null,
  entityCounts: {},
  relationCounts: {},
  passageCount: 0,
}

const READ = `OPTIONAL MATCH (c:${LABEL.own} {id: $id})
RETURN c {.version, .importedAt, .entityCounts, .relationCounts, .passageCount} AS corpus`

const REDIRECTS = `MATCH (f:${LABEL.own}:${LABEL.formerId}) RETURN f.formerly AS formerly, f.now AS now`

const WRITE = `MERGE (c:${LABEL.own} {id: $id})
SET c = $properties, c.importedAt = datetime($importedAt), c.id = $id, c:${LABEL.corpus}`

/** The state of the graph: the former one until a load has ended. */
export async function readInfo(run: Run): Promise<StoreInfo> {
  const [row] = await run({ text: READ, parameters: { id: CORPUS_ID } })
  const corpus = row && got<Record<string, unknown> | null>(row, 'corpus')
  if (!corpus) return EMPTY
  return {
    version: String(corpus.version),
    importedAt: new Date(String(corpus.importedAt)).toISOString(),
    entityCounts: JSON.parse(String(corpus.entityCounts)) as StoreInfo['entityCounts'],
    relationCounts: JSON.parse(String(corpus.relationCounts)) as StoreInfo['relationCounts'],
    passageCount: corpus.passageCount as number,
  }
}

export async function readRedirects(run: Run): Promise<Graph['redirects']> {
  const rows = await run({ text: REDIRECTS, parameters: {} })
  return Object.fromEntries(rows.map((row) => [got<string>(row, 'formerly'), got<string>(row, 'now')]))
}

export function writeInfo(info: StoreInfo): Query {
  const { version, entityCounts, relationCounts, passageCount, importedAt } = info
  const properties = {
    name: 'Corpus',
    version,
    entityCounts: JSON.stringify(entityCounts),
    relationCounts: JSON.stringify(relationCounts),
    passageCount: neo4j.int(passageCount),
  }
  return { text: WRITE, parameters: { id: CORPUS_ID, importedAt, properties } }
}
