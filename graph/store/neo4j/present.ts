import { got } from './mappers.js'
import { ALL_TYPES, LABEL } from './names.js'
import type { Present } from './plan.js'
import type { Neo4jSession } from './session.js'

const NODES = `MATCH (n:${LABEL.own}) WHERE n.id IS NOT NULL
RETURN n.id AS id, coalesce(n.hash, '') AS hash, CASE WHEN n:${LABEL.passage} THEN n.document END AS document`

const RELATIONS = `MATCH (:${LABEL.own})-[r:${ALL_TYPES}]->(:${LABEL.own}) WHERE r.hash IS NOT NULL
RETURN r.id AS id, r.hash AS hash, r.passages[0] AS passage`

/** Reads what is there row by row: of half a million relations only ids and hashes are kept. */
export async function readPresent(session: Neo4jSession): Promise<Present> {
  const present: Present = { nodes: new Map(), relations: new Map() }
  await session.stream({ text: NODES, parameters: {} }, (row) => {
    present.nodes.set(got(row, 'id'), { hash: got(row, 'hash'), document: got(row, 'document') })
  })
  await session.stream({ text: RELATIONS, parameters: {} }, (row) => {
    present.relations.set(got(row, 'id'), { hash: got(row, 'hash'), passage: got(row, 'passage') })
  })
  return present
}
