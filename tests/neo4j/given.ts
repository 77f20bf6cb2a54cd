import neo4j, { Neo4jError, type Plan } from 'neo4j-driver'
import { describe, inject } from 'vitest'
import type { Neo4jConfig } from '../../graph/store/neo4j/config.js'
import { whyNoNeo4j } from '../../scripts/neo4j/server.mjs'

const server = inject('neo4j')

/** `describe` for cases that need the server: skipped where there is none. */
export const describeNeo4j = describe.skipIf(server === null)

/** Whether a case may start a server of its own, to stop and kill. */
export const canStart = server !== null && whyNoNeo4j() === null

/** The server of this run. A machine that is busy with other tests may plan a query for seconds, which is no fault of the answer. */
export function neo4jServer(): Neo4jConfig {
  if (!server) throw new Error('there is no Neo4j in this run')
  return { ...server, timeLimit: 60_000 }
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

/** Somebody else's transaction that has written to a node of ours; returns what gives it up. */
export async function locked(id: string): Promise<() => Promise<void>> {
  const { uri, username, password, database } = neo4jServer()
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
  const transaction = await driver.session({ database }).beginTransaction()
  await transaction.run('MATCH (n:Rapporteur {id: $id}) SET n.seen = true', { id })
  return async () => {
    await transaction.rollback()
    await driver.close()
  }
}

/** What the server would do for a statement, step by step: names of its operators, without what stands behind `@` and in brackets. */
export async function operatorsOf(text: string, parameters: Record<string, unknown>): Promise<string[]> {
  const { uri, username, password, database } = neo4jServer()
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
  try {
    const explained = text.replace(/^CYPHER \S+/, '$& EXPLAIN')
    const { summary } = await driver.executeQuery(explained, parameters, { database })
    if (!summary.plan) throw new Error(`no plan of ${text}`)
    const below = (plan: Plan): string[] => [plan.operatorType.replace(/[@(].*/, ''), ...plan.children.flatMap(below)]
    return below(summary.plan)
  } finally {
    await driver.close()
  }
}

/** Takes out what earlier cases left: of ours all, of others what they marked. */
export async function clear() {
  await cypher('MATCH (n) WHERE n:Rapporteur OR n:SomebodyElse DETACH DELETE n')
}

/** What a server says of a deadlock, say: the same may be tried again. */
export function failureInPassing(): Error {
  return Object.assign(Object.create(Neo4jError.prototype), {
    name: 'Neo4jError',
    message: 'try again',
    code: 'Neo.TransientError.Transaction.DeadlockDetected',
    retryable: true,
  })
}
