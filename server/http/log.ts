import { type DestinationStream, pino } from 'pino'

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent'

/** What is written down of a request: never its variables, its query's text or its answer. */
export interface RequestRecord {
  requestId: string
  method: string
  /** Without the query string. */
  path: string
  status: number
  /** Milliseconds until the answer was ready to send. */
  duration: number
  /** Names of the GraphQL operations, where there were any. */
  operations?: string[]
}

export interface Log {
  request(record: RequestRecord): void
  /** A fault of ours. Returns the name under which it stands in the log. */
  fault(error: unknown): string
}

/** One JSON object a line, to standard error: standard output belongs to the one line with the address. */
export function createLog(level: LogLevel, destination: DestinationStream = pino.destination(2)): Log {
  const logger = pino({ level }, destination)
  return {
    request: (record) => logger.info(record, 'request'),
    fault(error) {
      const errorId = crypto.randomUUID().slice(0, 8)
      logger.error({ err: error, errorId }, 'fault')
      return errorId
    },
  }
}
