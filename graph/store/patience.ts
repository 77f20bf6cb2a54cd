import { AsyncLocalStorage } from 'node:async_hooks'
import { StoreError } from './errors.js'

/** How long somebody waits for an answer. */
export interface Patience {
  /** Of `performance.now()`. */
  until: number
  /** Aborted where nobody waits any more. */
  signal: AbortSignal
}

const asking = new AsyncLocalStorage<Patience>()

/** Calls of a store that `ask` makes end once the patience has: a store looks at it with `patienceLeft`. */
export function withPatience<T>(patience: Patience, ask: () => T): T {
  return asking.run(patience, ask)
}

/** Of whoever made the call under way: milliseconds left, infinitely many where nobody has said. @throws StoreError TIMEOUT where nobody waits any more */
export function patienceLeft(): number {
  const patience = asking.getStore()
  if (!patience) return Number.POSITIVE_INFINITY
  if (patience.signal.aborted) throw new StoreError('TIMEOUT', 'Nobody waits for the answer any more.')
  const left = patience.until - performance.now()
  if (left <= 0) throw new StoreError('TIMEOUT', 'The time for the answer is over. Ask for less at once.')
  return left
}
