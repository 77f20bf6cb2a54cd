import neo4j from 'neo4j-driver'
import type { Query } from '../graph/store/neo4j/query.js'
import type { RunningNeo4j } from '../scripts/neo4j/server.mjs'

export async function seconds(act: () => unknown): Promise<number> {
  const start = performance.now()
  await act()
  return (performance.now() - start) / 1000
}

export function rate(name: string, rows: number, time: number, more = '') {
  console.log(`${name.padEnd(34)} ${time.toFixed(1)} s, ${Math.round(rows / time)} rows a second${more}`)
}

export const round = (ms: number) => ms.toFixed(ms < 10 ? 1 : 0).padStart(6)

export function percentiles(times: readonly number[]): { median: number; last: number } {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { median: at(0.5), last: at(0.99) }
}

/** The driver alone: the same queries in the same order, their records thrown away. */
export function bare({ uri, username, password, database }: RunningNeo4j) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    fetchSize: 5_000,
  })
  return {
    async run(queries: readonly Query[]) {
      for (const { text, parameters } of queries) {
        await driver.executeQuery(text, parameters, { database, routing: neo4j.routing.READ })
      }
    },
    /** In a transaction of the server's own making, which `IN TRANSACTIONS` needs. */
    async implicit(text: string) {
      const session = driver.session({ database })
      try {
        return (await session.run(text)).records
      } finally {
        await session.close()
      }
    },
    close: () => driver.close(),
  }
}

export async function emptied(server: RunningNeo4j) {
  const driver = bare(server)
  await driver.implicit('MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 20000 ROWS')
  await driver.implicit('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 20000 ROWS')
  await driver.close()
}

/** How often each property stands in the database with which type, beside labels or type: two loads of the same graph give the same. */
export async function census(server: RunningNeo4j): Promise<string> {
  const driver = bare(server)
  const count = (what: string, sort: string) =>
    `MATCH ${what} UNWIND CASE keys(x) WHEN [] THEN [null] ELSE keys(x) END AS name
RETURN ${sort} AS sort, name, split(valueType(x[name]), ' NOT')[0] AS type, count(*) AS count ORDER BY sort, name, type`
  const records = [
    ...(await driver.implicit(
      count('(x) WHERE NOT x:Corpus AND NOT x:ImportLock', "reduce(all = '', l IN labels(x) | all + l)"),
    )),
    ...(await driver.implicit(count('()-[x]->()', 'type(x)'))),
  ]
  await driver.close()
  return JSON.stringify(records.map((record) => record.toObject()))
}
