import neo4j from 'neo4j-driver'
import { describe, inject } from 'vitest'
import { whyNoNeo4j } from '../../scripts/neo4j/server.mjs'
import type { TestServer } from './server.js'

const server = inject('neo4j')

/** `describe` for cases that need the server: skipped where there is none. */
export const describeNeo4j = describe.skipIf(server === null)

/** Whether a case may start a server of its own, to stop and kill. */
export const canStart = server !== null && whyNoNeo4j() === null

/** The server of this run. */
export function neo4jServer(): TestServer {
  if (!server) throw new Error('there is no Neo4j in this run')
  return server
}

/** Cypher past the adapter, as somebody else would send it. */
export async function cypher(
  text: string,
  parameters: Record<string, unknown> = {},
): Promise<Record<string, unknown>[]> {
  const { uri, username, password, database } = neo4jServer()
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true })
  try {
    const { records } = await driver.executeQuery(text, parameters, { database })
    return records.map((record) => record.toObject())
  } finally {
    await driver.close()
  }
}

/** Takes out what earlier cases left: of ours all, of others what they marked. */
export async function clear() {
  await cypher('MATCH (n) WHERE n:Rapporteur OR n:SomebodyElse DETACH DELETE n')
}
