import { createServer } from 'node:http'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { openEmbeddedStore } from '../graph/store/embedded/index.js'
import { StoreError } from '../graph/store/errors.js'
import type { GraphStore } from '../graph/store/graph-store.js'
import { createApp } from '../server/app.js'

/** What the measuring process asks of the serving one: its state, or a store that fails in one call of so many. */
export type Order = { state: true } | { failEvery: number }
/** What comes back: where it listens, or megabytes once nothing is kept that nobody needs, and milliseconds of work so far. */
export type Report = { port: number } | { heap: number; resident: number; worked: number }

/** Serves a store as npm start does, in a process of its own, until the one that started it goes away. */
export async function serveFor(folder: string): Promise<void> {
  let failEvery = 0
  let calls = 0
  const store = await openEmbeddedStore(folder)
  const failing = new Proxy(store, {
    get(target: GraphStore, name) {
      const method: unknown = Reflect.get(target, name)
      if (typeof method !== 'function' || name === 'onChange') return method
      return async (...words: unknown[]) => {
        calls++
        if (failEvery > 0 && calls % failEvery === 0) {
          throw calls % (2 * failEvery) === 0 ? new TypeError('a fault') : new StoreError('STORE_UNAVAILABLE', 'Gone.')
        }
        return method.apply(target, words)
      }
    },
  })
  const app = createApp(failing, { requestsPerMinute: 0 })
  const server = createServer(
    { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 },
    app.listener,
  )
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    report({ port: typeof address === 'object' && address ? address.port : 0 })
  })
  process.on('message', (order: Order) => {
    if ('failEvery' in order) failEvery = order.failEvery
    else report(state())
  })
  process.on('disconnect', () => process.exit(0))
}

function report(message: Report) {
  process.send?.(message)
}

function state() {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  const { heapUsed, rss } = process.memoryUsage()
  const { user, system } = process.cpuUsage()
  return { heap: heapUsed / 1e6, resident: rss / 1e6, worked: (user + system) / 1000 }
}
