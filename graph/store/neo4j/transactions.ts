import type { Unit } from './plan.js'
import type { Query } from './query.js'
import type { Neo4jSession, Run } from './session.js'
import { aheadOf, type Recent, recentOf, restOf } from './write.js'

/** A transaction that is being written. */
interface Underway {
  /** Fulfilled once what it sends ahead is made and sent, or it has failed. */
  sentAhead: Promise<void>
  /** Fulfilled once it is committed. */
  committed: Promise<void>
  /** Aborted once it has to be tried again: it may then need what the one behind it has locked. */
  inTrouble: AbortSignal
}

/** Thrown by a transaction to be rolled back, because the one before it is in trouble. */
class LetGo extends Error {}

/**
 * Commits one after the other, the first not before it is permitted; while one is written and committed, the next sends what does not need it, and rows of
 * the one after that are made. Yields how many are committed. However it ends, nothing is written any more then.
 */
export async function* writeTransactions(
  session: Neo4jSession,
  transactions: readonly (readonly Unit[])[],
  permitted: Promise<void>,
): AsyncGenerator<number, void> {
  const givingUp = new AbortController()
  let former: Underway = {
    sentAhead: Promise.resolve(),
    committed: Promise.resolve(),
    inTrouble: new AbortController().signal,
  }
  try {
    for (const [index, units] of transactions.entries()) {
      const before = former
      const recent = recentOf(transactions[index - 1] ?? [], units)
      former = begin(session, units, recent, before, permitted, givingUp.signal)
      // A failure is met where it is awaited.
      former.committed.catch(() => {})
      await Promise.all([before.committed, former.sentAhead])
      yield index
    }
    await Promise.all([former.committed, permitted])
    yield transactions.length
  } finally {
    givingUp.abort()
    await former.committed.catch(() => {})
  }
}

function begin(
  session: Neo4jSession,
  units: readonly Unit[],
  recent: Recent,
  before: Underway,
  permitted: Promise<void>,
  givenUp: AbortSignal,
): Underway {
  const trouble = new AbortController()
  let sentAhead = () => {}
  const whenSent = new Promise<void>((resolve) => {
    sentAhead = resolve
  })
  let tries = 0
  const work = async (run: Run) => {
    const isFirst = tries++ === 0
    if (!isFirst) trouble.abort()
    if (isFirst) {
      const answers = await sent(run, aheadOf(units, recent))
      sentAhead()
      await Promise.all(answers)
    }
    const rest = [...restOf(units, recent, !isFirst)]
    await Promise.race([before.committed, letGoOn(before.inTrouble)])
    // All are sent at once: while the server does one, the next is packed.
    await Promise.all(rest.map(run))
    await permitted
    givenUp.throwIfAborted()
  }
  const committed = session.write(work).catch(async (error) => {
    if (!(error instanceof LetGo)) throw error
    await before.committed
    await session.write(work)
  })
  committed.finally(sentAhead).catch(() => {})
  return { sentAhead: whenSent, committed, inTrouble: trouble.signal }
}

/** Sends one after the other without waiting for answers, which it returns: while the server does one, the next is made and packed. */
async function sent(run: Run, queries: Iterable<Query>): Promise<Promise<unknown>[]> {
  const answers: Promise<unknown>[] = []
  for (const query of queries) {
    answers.push(run(query))
    // A failure is met where it is awaited.
    answers.at(-1)?.catch(() => {})
    await new Promise((later) => setImmediate(later))
  }
  return answers
}

function letGoOn(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const letGo = () => reject(new LetGo())
    if (signal.aborted) letGo()
    else signal.addEventListener('abort', letGo, { once: true })
  })
}
