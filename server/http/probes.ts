import { StoreError } from '../../graph/store/errors.js'
import type { GraphStore } from '../../graph/store/graph-store.js'
import type { Metrics } from './metrics.js'

/** Whether the process is up, and whether it can answer. */

export const health = () => Response.json({ status: 'up' }, { headers: { 'cache-control': 'no-store' } })

/** 503 with the reason until the store answers and holds a graph. */
export async function readiness(store: GraphStore): Promise<Response> {
  const reason = await reasonAgainst(store)
  const headers = { 'cache-control': 'no-store' }
  if (reason === null) return Response.json({ status: 'ready' }, { headers })
  return Response.json({ status: 'not ready', ...reason }, { status: 503, headers: { ...headers, 'retry-after': '2' } })
}

async function reasonAgainst(store: GraphStore): Promise<{ code: string; reason: string } | null> {
  try {
    const { version } = await store.info()
    if (version !== null) return null
    return { code: 'NOT_IMPORTED', reason: 'Nothing has been imported yet: run `npm run import -- PATH…`.' }
  } catch (error) {
    if (error instanceof StoreError) return { code: error.code, reason: error.message }
    return { code: 'INTERNAL_SERVER_ERROR', reason: 'The store failed in a way that nobody foresaw.' }
  }
}

export async function figures(store: GraphStore, metrics: Metrics): Promise<Response> {
  // A store that is away must not take the figures with it.
  await store.info().then(metrics.graph, () => {})
  return new Response(await metrics.text(), {
    headers: { 'content-type': metrics.contentType, 'cache-control': 'no-store' },
  })
}
