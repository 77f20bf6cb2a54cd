import type { Query } from './query.js'

/** Where the graph is and how to get in; `environment.ts` fills it from NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE. */
export interface Neo4jConfig {
  /** `bolt://localhost:7687`; `neo4j://` and `neo4j+s://` for clusters and Aura. */
  uri: string
  username: string
  password: string
  database: string
  /** Milliseconds that one call may take. */
  timeLimit?: number
  /** Milliseconds that one step of a load may take, waiting for what others have locked included. */
  loadTimeLimit?: number
  /** Milliseconds between looks for another version of the graph. */
  pollInterval?: number
  /** Told of every query sent: what a test counts. */
  onQuery?: (query: Query) => void
}

export const TIME_LIMIT = 10_000
/** A hundred times what a step takes. */
export const LOAD_TIME_LIMIT = 600_000
export const POLL_INTERVAL = 2_000
