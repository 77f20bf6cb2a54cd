import type { RequestListener } from 'node:http'
import { createServerAdapter } from '@whatwg-node/server'
import type { GraphStore } from '../graph/store/graph-store.js'
import { createGraphCache } from './api/graph-cache.js'
import { READY_QUERIES } from './api/ready-queries.js'
import { executableSchema } from './api/schema.js'
import { createGraphQLServer, type RequestContext } from './graphql-server.js'
import { compressedJson } from './http/compression.js'
import { createExports, EXPORTS } from './http/exports.js'
import { ASSETS, createGraphiQL } from './http/graphiql.js'
import { createLog, type Log } from './http/log.js'
import { createMetrics, type Metrics } from './http/metrics.js'
import { corsHeaders } from './http/origins.js'
import { createPage } from './http/page.js'
import { createPageOperations } from './http/page-operations.js'
import { figures, health, readiness } from './http/probes.js'
import { clientOf, createRateLimit, isLocal } from './http/rate-limit.js'
import { refused } from './http/refused.js'
import { ASK, at, guarded, READ, type Route, routed, under } from './http/routes.js'
import { SECURITY_HEADERS } from './http/security-headers.js'
import { type AppOptions, DEFAULT_OPTIONS } from './options.js'

/** In log and figures: the client left before it had its answer. */
const LEFT = 499

/** What an HTTP server tells of a connection; absent where the app is called in process. */
interface Connection {
  req?: { socket?: { remoteAddress?: string | undefined } }
}

export interface App {
  /** Answers in process; `path` is all of an address behind the host. */
  fetch(path: string, init?: RequestInit): Promise<Response>
  /** Answers the requests of a Node server. */
  readonly listener: RequestListener
  close(): void
}

/** The whole server over a store. It never listens, and never closes the store. */
export function createApp(store: GraphStore, given: Partial<AppOptions> = {}): App {
  const options: AppOptions = { ...DEFAULT_OPTIONS, ...given }
  const metrics = createMetrics(options.processMetrics)
  const log = counting(createLog(options.logLevel), metrics)
  const cache = createGraphCache(store)
  const { limits, introspection, corsOrigins, arbitraryQueries } = options
  const schema = executableSchema()
  const operations = options.page === null ? null : createPageOperations(options.page)
  const yoga = createGraphQLServer({
    schema,
    store,
    cache,
    limits,
    introspection,
    operations,
    arbitraryQueries,
    log,
    metrics,
  })
  const exports = createExports(store, limits.body, log)
  const graphiql = options.graphiql && arbitraryQueries ? createGraphiQL(READY_QUERIES) : null
  const page = options.page === null ? null : createPage(options.page)
  const rateLimit = createRateLimit(options.requestsPerMinute)

  const routes: Route[] = [
    { name: 'graphql', owns: at('/graphql'), methods: ASK, answer: guarded(corsOrigins, graphql) },
    { name: 'export', owns: under(EXPORTS), methods: ASK, answer: guarded(corsOrigins, exports.answer) },
    { name: 'health', owns: at('/health'), methods: READ, answer: health },
    { name: 'ready', owns: at('/ready'), methods: READ, answer: () => readiness(store) },
    { name: 'metrics', owns: at('/metrics'), methods: READ, answer: () => figures(store, metrics) },
    { name: 'graphiql', owns: under(ASSETS), methods: READ, answer: explorerAsset },
    { name: 'page', owns: () => true, methods: READ, answer: page?.answer ?? nothing },
  ]

  async function graphql(request: Request, _: string, context: RequestContext): Promise<Response> {
    const wantsPage = request.method === 'GET' && request.headers.get('accept')?.includes('text/html')
    if (graphiql && wantsPage) return graphiql.page(request)
    return compressedJson(request, await yoga.fetch(request, context))
  }

  async function explorerAsset(request: Request, path: string): Promise<Response> {
    const asset = await graphiql?.asset(request, path.slice(ASSETS.length))
    return asset ?? refused(404, 'There is no such file.')
  }

  async function handle(request: Request, connection: Connection): Promise<Response> {
    const start = performance.now()
    const path = pathOf(request.url)
    const context: RequestContext = { requestId: requestIdOf(request), operations: [] }
    const { name, response } = await answer(request, path, connection, context).catch((error) => {
      if (request.signal.aborted) return { name: 'left', response: new Response(null, { status: LEFT }) }
      const errorId = log.fault(error)
      const message = `Something went wrong on the server (error ${errorId} in its log).`
      return { name: 'failed', response: refused(500, message) }
    })
    const duration = performance.now() - start
    metrics.request(name, response.status, duration / 1000)
    log.request({
      requestId: context.requestId,
      method: request.method,
      path,
      status: response.status,
      duration: Math.round(duration * 10) / 10,
      ...(context.operations.length > 0 && { operations: context.operations }),
    })
    return withHeaders(response, {
      ...SECURITY_HEADERS,
      ...corsHeaders(request, corsOrigins),
      'x-request-id': context.requestId,
    })
  }

  async function answer(request: Request, path: string, { req }: Connection, context: RequestContext) {
    const wait = waitOf(req?.socket?.remoteAddress, request.headers.get('x-forwarded-for'))
    if (wait === 0) return routed(routes, request, path, context)
    const message = `More than ${options.requestsPerMinute} requests in a minute: try again in ${wait} s.`
    return { name: 'limited', response: refused(429, message, { 'retry-after': String(wait) }) }
  }

  /** Seconds for which the client is to wait. */
  function waitOf(address: string | undefined, forwardedFor: string | null): number {
    const client = clientOf(address, forwardedFor, options.trustedProxies)
    return !options.limitLocalClients && isLocal(client) ? 0 : rateLimit.waitFor(client, performance.now())
  }

  const adapter = createServerAdapter<Connection>(handle)
  return {
    fetch: async (path, init) => adapter.fetch(`http://localhost${path}`, init ?? {}),
    listener: (request, response) => {
      adapter(request, response).catch((error) => {
        // Whatever ends with its client is no fault.
        if (!response.closed) log.fault(error)
        response.destroy()
      })
    },
    close: () => cache.close(),
  }
}

/** Faults are counted where they are written down. */
function counting(log: Log, metrics: Metrics): Log {
  return {
    ...log,
    fault(error) {
      metrics.fault()
      return log.fault(error)
    },
  }
}

/** Of an address that a client made up as it liked; one that cannot be read leads to nothing. */
function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : '/%00'
}

const nothing = () => refused(404, 'There is nothing here: the API is at /graphql.')

/** The client's own, where it is one that can stand in a log. */
function requestIdOf(request: Request): string {
  const given = request.headers.get('x-request-id')
  return given && /^[\w.-]{1,64}$/.test(given) ? given : crypto.randomUUID()
}

function withHeaders(response: Response, headers: Record<string, string>): Response {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
}
