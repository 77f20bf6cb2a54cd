import type { TestProject } from 'vitest/node'
import { type RunningNeo4j, startNeo4j, whyNoNeo4j } from '../../scripts/neo4j/server.mjs'

/** Where a Neo4j for tests answers. */
export interface TestServer {
  uri: string
  username: string
  password: string
  database: string
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Null where none can be had. */
    neo4j: TestServer | null
  }
}

/**
 * The server of all Neo4j cases: the one that RAPPORTEUR_TEST_NEO4J_URI names (what it
 * holds of `:Rapporteur` is deleted), else one that is started for them. NEO4J_URI is not looked at: it may
 * be somebody's real graph.
 */
export default async function setup(project: TestProject) {
  const { RAPPORTEUR_TEST_NEO4J_URI: uri, RAPPORTEUR_TEST_NEO4J_RELEASE: release } = process.env
  if (uri) {
    project.provide('neo4j', given(uri))
    return
  }
  const reason = whyNoNeo4j(release)
  if (reason) {
    console.log(reason)
    project.provide('neo4j', null)
    return
  }
  const server: RunningNeo4j = await startNeo4j(release ? { release } : {})
  const { username, password, database } = server
  project.provide('neo4j', { uri: server.uri, username, password, database })
  return () => server.stop()
}

function given(uri: string): TestServer {
  return {
    uri,
    username: process.env.RAPPORTEUR_TEST_NEO4J_USERNAME || 'neo4j',
    password: process.env.RAPPORTEUR_TEST_NEO4J_PASSWORD ?? '',
    database: process.env.RAPPORTEUR_TEST_NEO4J_DATABASE || 'neo4j',
  }
}
