import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { StoreError } from '../errors.js'
import { got } from './mappers.js'
import { LABEL, LOCK_ID } from './names.js'
import type { Neo4jSession } from './session.js'

/** Milliseconds between signs of life of the one who holds the lock. */
const SIGN = 5_000
/** Milliseconds without a sign after which a lock is nobody's. */
const ABANDONED = 60_000

/** Takes the lock where it is free, the holder's own, or without a sign of life; a property is set first, so that of two at once one waits for the other. */
const TAKE = `MERGE (l:${LABEL.own} {id: $id})
SET l:${LABEL.importLock}, l.asked = $holder
WITH l WHERE l.holder IS NULL OR l.holder = $holder OR l.signed < timestamp() - $abandoned OR (l.host = $host AND l.process IN $dead)
SET l.holder = $holder, l.host = $host, l.process = $process, l.since = datetime(), l.signed = timestamp()
RETURN l.id AS id`

const HOLDER = `MATCH (l:${LABEL.own} {id: $id}) RETURN l.host AS host, l.process AS process, toString(l.since) AS since`

const SIGN_OF_LIFE = `MATCH (l:${LABEL.own} {id: $id}) WHERE l.holder = $holder SET l.signed = timestamp()`

const GIVE_BACK = `MATCH (l:${LABEL.own} {id: $id}) WHERE l.holder = $holder DELETE l`

/** Returns what gives the lock back. @throws StoreError STORE_UNAVAILABLE where another import holds it. */
export async function lockForImport(session: Neo4jSession): Promise<() => Promise<void>> {
  const holder = randomUUID()
  const id = LOCK_ID
  const taken = await session.write(async (run) => {
    const [former] = await run({ text: HOLDER, parameters: { id } })
    const mine = {
      id,
      holder,
      host: hostname(),
      process: process.pid,
      abandoned: ABANDONED,
      dead: deadAmong(former && got(former, 'process')),
    }
    const rows = await run({ text: TAKE, parameters: mine })
    if (rows.length > 0) return null
    return former
      ? `process ${got<number>(former, 'process')} on ${got<string>(former, 'host')}, since ${got<string>(former, 'since')}`
      : 'another process'
  })
  if (taken !== null) {
    throw new StoreError(
      'STORE_UNAVAILABLE',
      `Another import is writing to this Neo4j (${taken}). Wait until it has ended; one that was killed elsewhere is forgotten after ${ABANDONED / 1000} s.`,
    )
  }
  const signs = setInterval(() => {
    // One that is missed is made up for by the next.
    session.write((run) => run({ text: SIGN_OF_LIFE, parameters: { id, holder } })).catch(() => {})
  }, SIGN)
  signs.unref()
  return async () => {
    clearInterval(signs)
    await session.write((run) => run({ text: GIVE_BACK, parameters: { id, holder } }))
  }
}

/** The process of a lock that has ended; asked only of the own machine's. */
function deadAmong(holder: number | null | undefined): number[] {
  if (typeof holder !== 'number') return []
  try {
    process.kill(holder, 0)
    return []
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH' ? [holder] : []
  }
}
