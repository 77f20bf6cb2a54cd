import type { GraphStore } from '../../graph/store/graph-store.js'
import { withPatience } from '../../graph/store/patience.js'
import { turn, turnDue } from '../../graph/store/turns.js'
import { refusal } from './errors.js'
import type { GraphCache } from './graph-cache.js'
import type { Limits } from './limits.js'
import { createLoaders, type Loaders } from './loaders.js'

/** What a resolver has at hand: the store's answers gathered, and what the answer may still cost. */
export interface ApiContext {
  readonly store: GraphStore
  readonly load: Loaders
  /** What is worked out once for a version of the graph. */
  readonly cache: GraphCache
  /** Adds items to the answer. @throws LIMIT_EXCEEDED beyond `limits.items` */
  count(items: number): void
  /** To be awaited between pieces of long work: others have a turn, then the work goes on if somebody still waits for it. @throws TIMEOUT */
  rest(): Promise<void>
  /** Begins anew for the next answer of a subscription. */
  renew(): void
}

export interface ContextParts {
  store: GraphStore
  cache: GraphCache
  limits: Limits
  /** Ends when the client has gone. */
  signal: AbortSignal
  /** Told of each call of the store, with its milliseconds. */
  observe: (method: string, duration: number) => void
}

export function createContext({ store, cache, limits, signal, observe }: ContextParts): ApiContext {
  let deadline = performance.now() + limits.time
  let items = 0
  const check = () => {
    if (signal.aborted) throw refusal('TIMEOUT', 'The client has gone.')
    if (performance.now() > deadline) throw timeout(limits.time)
  }
  const patient = watched(store, observe, check, (ask) => withPatience({ until: deadline, signal }, ask))
  let load = createLoaders(patient)
  return {
    store: patient,
    get load() {
      return load
    },
    cache,
    async rest() {
      while (turnDue()) await turn()
      check()
    },
    count(more) {
      items += more
      if (items > limits.items) {
        const allowed = limits.items.toLocaleString('en')
        throw refusal(
          'LIMIT_EXCEEDED',
          `The answer would hold ${items.toLocaleString('en')} items or more: at most ${allowed} are allowed. Ask for smaller pages (first) or fewer levels.`,
        )
      }
    },
    renew() {
      deadline = performance.now() + limits.time
      items = 0
      load = createLoaders(patient)
    },
  }
}

export const timeout = (milliseconds: number) =>
  refusal('TIMEOUT', `The answer took longer than the ${milliseconds / 1000} s allowed. Ask for less at once.`)

/** The store, asked only as long as somebody waits for the answer. */
function watched(
  store: GraphStore,
  observe: ContextParts['observe'],
  check: () => void,
  patiently: (ask: () => unknown) => unknown,
): GraphStore {
  return new Proxy(store, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name)
      if (typeof method !== 'function' || name === 'onChange') return bound(method, target)
      return async (...words: unknown[]) => {
        while (turnDue()) await turn()
        check()
        const start = performance.now()
        try {
          return await patiently(() => method.apply(target, words))
        } finally {
          observe(String(name), performance.now() - start)
        }
      }
    },
  })
}

const bound = (method: unknown, target: object): unknown =>
  typeof method === 'function' ? method.bind(target) : method
