import { setTimeout as sleep } from 'node:timers/promises'
import neo4j, { type Driver, type ManagedTransaction, Neo4jError, type Record as Row } from 'neo4j-driver'
import { StoreError } from '../errors.js'
import { patienceLeft } from '../patience.js'
import { LOAD_TIME_LIMIT, type Neo4jConfig, TIME_LIMIT } from './config.js'
import { type Purpose, translate } from './errors.js'
import type { Query } from './query.js'

/** Release that the queries need: they use scoped `CALL (…)` and dynamic labels. */
const NEEDED = [5, 26] as const
/** Rows that the server sends at once. */
const FETCH_SIZE = 5_000
/** Milliseconds during which the driver tries again what failed in passing (a leader that changed, a deadlock). */
const READ_PATIENCE = 1_000
const WRITE_PATIENCE = 15_000
/** Milliseconds until a read is tried again, twice as many each time. */
const FIRST_WAIT = 100
/** Milliseconds for an address to answer at all. */
const CONNECTION_TIMEOUT = 4_000
/** Milliseconds beyond its time limit after which a query's answer is not waited for: the server itself hangs. */
const GRACE = 3_000

export type Run = (query: Query) => Promise<Row[]>

/** Sends queries: reads to any member of a cluster, writes to its leader, each with a time limit; errors come out as the port's. */
export class Neo4jSession {
  readonly #driver: Driver
  readonly #timeLimit: number
  readonly #loadTimeLimit: number
  #accepted: Promise<void> | null = null

  constructor(
    private readonly config: Neo4jConfig,
    private readonly purpose: Purpose,
  ) {
    this.#timeLimit = config.timeLimit ?? TIME_LIMIT
    this.#loadTimeLimit = config.loadTimeLimit ?? LOAD_TIME_LIMIT
    try {
      this.#driver = neo4j.driver(config.uri, neo4j.auth.basic(config.username, config.password), {
        disableLosslessIntegers: true,
        fetchSize: FETCH_SIZE,
        maxTransactionRetryTime: purpose === 'reading' ? READ_PATIENCE : WRITE_PATIENCE,
        connectionTimeout: CONNECTION_TIMEOUT,
        connectionAcquisitionTimeout: CONNECTION_TIMEOUT + 1_000,
        userAgent: 'rapporteur',
      })
    } catch (error) {
      throw new StoreError(
        'STORE_UNAVAILABLE',
        `NEO4J_URI is "${config.uri}", which is no address of a Neo4j, such as bolt://localhost:7687.`,
        {
          cause: error,
        },
      )
    }
  }

  /** One query, in a transaction of the server's own making: one round trip instead of two. */
  async read(query: Query): Promise<Row[]> {
    return this.#guarded(() => this.#inTime(triedAgain(() => this.#readOnce(query))))
  }

  async #readOnce(query: Query): Promise<Row[]> {
    const session = this.#driver.session({ database: this.config.database, defaultAccessMode: neo4j.session.READ })
    try {
      this.config.onQuery?.(query)
      return (await session.run(query.text, query.parameters, { timeout: this.#timeLeft() })).records
    } finally {
      await session.close()
    }
  }

  /** Several queries, the later ones made of the earlier ones' answers, on one state of the graph as far as Neo4j keeps one. */
  async readTogether<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.#guarded(async () => {
      const session = this.#driver.session({ database: this.config.database, defaultAccessMode: neo4j.session.READ })
      try {
        const config = { timeout: this.#timeLeft() }
        return await this.#inTime(session.executeRead((transaction) => work(this.#runIn(transaction)), config))
      } finally {
        await session.close()
      }
    })
  }

  /** Rows one by one, however many: what a loader compares. */
  async stream(query: Query, each: (row: Row) => void): Promise<void> {
    await this.#guarded(async () => {
      const session = this.#driver.session({ database: this.config.database, defaultAccessMode: neo4j.session.READ })
      try {
        this.config.onQuery?.(query)
        const config = { timeout: this.#loadTimeLimit }
        for await (const row of session.run(query.text, query.parameters, config)) each(row)
      } finally {
        await session.close()
      }
    })
  }

  /** A transaction, tried again where it failed in passing; so `work` must be one that may be done twice. */
  async write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.#guarded(async () => {
      const session = this.#driver.session({ database: this.config.database })
      try {
        const config = { timeout: this.#loadTimeLimit }
        return await session.executeWrite((transaction) => work(this.#runIn(transaction)), config)
      } finally {
        await session.close()
      }
    })
  }

  async close(): Promise<void> {
    await this.#driver.close()
  }

  #runIn(transaction: ManagedTransaction): Run {
    return async (query) => {
      this.config.onQuery?.(query)
      return (await transaction.run(query.text, query.parameters)).records
    }
  }

  async #guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      await this.#accept()
      return await work()
    } catch (error) {
      throw translate(error, this.config, this.purpose)
    }
  }

  /** Once the server has answered and is new enough, it is not asked again. */
  async #accept(): Promise<void> {
    this.#accepted ??= this.#refuseOldServer()
    try {
      await this.#accepted
    } catch (error) {
      this.#accepted = null
      throw error
    }
  }

  async #refuseOldServer() {
    const { agent } = await this.#driver.getServerInfo({ database: this.config.database })
    const reason = tooOld(agent ?? '')
    if (reason) throw new StoreError('STORE_UNAVAILABLE', reason)
  }

  /** Milliseconds that a question may take, whole ones and at least one: none would mean no limit. @throws StoreError TIMEOUT where nobody waits any more */
  #timeLeft(): number {
    return Math.max(1, Math.floor(Math.min(this.#timeLimit, patienceLeft())))
  }

  async #inTime<T>(answer: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      const wait = this.#timeLimit + GRACE
      timer = setTimeout(() => reject(new StoreError('TIMEOUT', `Neo4j gave no answer within ${wait} ms.`)), wait)
    })
    try {
      return await Promise.race([answer, late])
    } finally {
      clearTimeout(timer)
    }
  }
}

/** What the driver does for transactions: what failed in passing is tried again, while READ_PATIENCE lasts. */
async function triedAgain<T>(act: () => Promise<T>): Promise<T> {
  const until = performance.now() + READ_PATIENCE
  for (let wait = FIRST_WAIT; ; wait *= 2) {
    try {
      return await act()
    } catch (error) {
      if (!(error instanceof Neo4jError && error.retryable) || performance.now() + wait > until) throw error
      await sleep(wait * (0.8 + 0.4 * Math.random()))
    }
  }
}

/** Why a server that calls itself so cannot serve; null where it can. `Neo4j/5.26.12`, `Neo4j/2026.05.0`. */
export function tooOld(agent: string): string | null {
  const [, major, minor] = /\/(\d+)\.(\d+)/.exec(agent) ?? []
  if (major === undefined || minor === undefined) return null
  const fits = Number(major) > NEEDED[0] || (Number(major) === NEEDED[0] && Number(minor) >= NEEDED[1])
  return fits ? null : `${agent} is too old: Rapporteur needs Neo4j ${NEEDED.join('.')} or later.`
}
