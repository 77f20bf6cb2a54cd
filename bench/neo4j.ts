import { startNeo4j } from '../scripts/neo4j/server.mjs'
import { bigGraph } from '../tests/store/big-graph.js'
import { asking } from './neo4j-asking.js'
import { loading } from './neo4j-loading.js'

/**
 * Neo4j on generated graphs: rows a second of our load against LOAD CSV of the same rows
 * with the same properties, constraint and indexes on the same server, and `neo4j-admin database import` of
 * them as the limit; then each traversal through the API against the same Cypher through the bare driver.
 *
 * `npm run bench -- neo4j [ENTITIES…]`, 10,000 and 100,000 by default, five relations to an entity.
 */
const sizes = process.argv
  .slice(2)
  .filter((word) => /^\d+$/.test(word))
  .map(Number)

for (const entities of sizes.length > 0 ? sizes : [10_000, 100_000]) await measure(entities)

async function measure(entities: number) {
  const graph = bigGraph({ entities, relations: 5 * entities })
  const server = await startNeo4j()
  try {
    console.log(`\n${entities} entities, ${graph.relations.length} relations, ${graph.passages.length} passages`)
    await loading(server, graph)
    await asking(server)
  } finally {
    await server.stop()
  }
}
