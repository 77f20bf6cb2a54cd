import { Neo4jError } from 'neo4j-driver'
import { StoreError } from '../errors.js'
import type { Neo4jConfig } from './config.js'

export type Purpose = 'reading' | 'loading'

/** What the driver throws, as the port's errors. What is none of the expected stays as it is, so that it is logged and masked. */
export function translate(
  error: unknown,
  config: Pick<Neo4jConfig, 'uri' | 'username' | 'database'>,
  purpose: Purpose,
): unknown {
  if (!(error instanceof Neo4jError)) return error
  const said = ROWS.find(([codes]) => codes.test(error.code))
  if (!said) return error
  const [, code, sentence] = said
  return new StoreError(code, sentence(config, error, purpose), { cause: error })
}

type Said = (config: Pick<Neo4jConfig, 'uri' | 'username' | 'database'>, error: Neo4jError, purpose: Purpose) => string

const ROWS: readonly (readonly [RegExp, StoreError['code'], Said])[] = [
  [
    /Security\.(Unauthorized|CredentialsExpired|AuthenticationRateLimit|TokenExpired)/,
    'STORE_UNAVAILABLE',
    ({ uri, username }) =>
      `Neo4j at ${uri} refused the user name or the password (authentication of "${username}" failed). Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
  ],
  [
    /Security\./,
    'STORE_UNAVAILABLE',
    ({ uri, username, database }, { message }) =>
      `Neo4j at ${uri} does not let "${username}" do this in database "${database}": ${message}`,
  ],
  [
    /Database\.DatabaseNotFound/,
    'STORE_UNAVAILABLE',
    ({ uri, database }) => `Neo4j at ${uri} has no database "${database}". Check NEO4J_DATABASE.`,
  ],
  [
    /Transaction\.(TransactionTimedOut|Terminated|LockClientStopped|LockAcquisitionTimeout)/,
    'TIMEOUT',
    ({ uri }, _, purpose) =>
      purpose === 'reading'
        ? 'The answer took longer than the time limit. Ask for less.'
        : `A step of the load took Neo4j at ${uri} longer than the time limit: perhaps a transaction of somebody else holds what is to be written. What was written before it stays; import again to go on.`,
  ],
  [
    /OutOfMemory/,
    'LIMIT_EXCEEDED',
    () =>
      'The answer needs more memory than Neo4j allows a query. Ask for less, or raise dbms.memory.transaction.total.max.',
  ],
  [
    /ServiceUnavailable|SessionExpired|DatabaseUnavailable|Cluster\.NotALeader|ReadOnly|^N\/A$/,
    'STORE_UNAVAILABLE',
    ({ uri }) => `Neo4j at ${uri} does not answer. Is it running, and is NEO4J_URI right?`,
  ],
]
