import type { RequestListener } from 'node:http'
import { createServerAdapter } from '@whatwg-node/server'
import type { GraphStore } from '../graph/store/graph-store.js'
import { createGraphCache } from './api/graph-cache.js'
import { READY_QUERIES } from './api/ready-queries.js'
import { executableSchema } from './api/schema.js'
import { createGraphQLServer, type RequestContext } from './graphql-server.js'
import { compressedJson } from './http/compression.js'
import { ASSETS, createGraphiQL } from './http/graphiql.js'
import { createLog } from './http/log.js'
import { createMetrics } from './http/metrics.js'
import { corsHeaders, isForged, isFormContent, preflight } from './http/origins.js'
import { createPage } from './http/page.js'
import { figures, health, readiness } from './http/probes.js'
import { clientOf, createRateLimit, isLocal } from './http/rate-limit.js'
import { refused } from './http/refused.js'
import { SECURITY_HEADERS } from './http/security-headers.js'
import { type AppOptions, DEFAULT_OPTIONS } from './options.js'

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
  const log = createLog(options.logLevel)
  const metrics = createMetrics(options.processMetrics)
  const cache = createGraphCache(store)
  const { limits, introspection, corsOrigins } = options
  const schema = executableSchema()
  const yoga = createGraphQLServer({ schema, store, cache, limits, introspection, log, metrics })
  const graphiql = options.graphiql ? createGraphiQL(READY_QUERIES) : null
  const page = options.page === null ? null : createPage(options.page)
  const rateLimit = createRateLimit(options.requestsPerMinute)

  /** Routes have names of their own, so that the figures have a line a route and not one a path. */
  async function answer(request: Request, path: string, context: RequestContext): Promise<[string, Response]> {
    if (path === '/graphql') return ['graphql', await graphql(request, context)]
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    if (!isRead) return ['refused', refused(405, `${request.method} is not allowed here.`, { allow: 'GET, HEAD' })]
    if (path === '/health') return ['health', health()]
    if (path === '/ready') return ['ready', await readiness(store)]
    if (path === '/metrics') return ['metrics', await figures(store, metrics)]
    if (path.startsWith(ASSETS)) {
      const asset = await graphiql?.asset(request, path.slice(ASSETS.length))
      return ['graphiql', asset ?? refused(404, 'There is no such file.')]
    }
    return [
      'page',
      page ? await page.answer(request, path) : refused(404, 'There is nothing here: the API is at /graphql.'),
    ]
  }

  async function graphql(request: Request, context: RequestContext): Promise<Response> {
    if (request.method === 'OPTIONS') return preflight(request, corsOrigins)
    if (isForged(request, corsOrigins))
      return refused(403, 'Pages of other origins may not ask here, see CORS_ORIGINS.')
    if (request.method === 'POST' && isFormContent(request.headers.get('content-type'))) {
      return refused(415, 'Send the query as JSON, with the header `Content-Type: application/json`.')
    }
    const wantsPage = request.method === 'GET' && request.headers.get('accept')?.includes('text/html')
    if (graphiql && wantsPage) return graphiql.page(request)
    return compressedJson(request, await yoga.fetch(request, context))
  }

  async function handle(request: Request, connection: Connection): Promise<Response> {
    const start = performance.now()
    const path = new URL(request.url).pathname
    const context: RequestContext = { requestId: requestIdOf(request), operations: [] }
    const [route, response] = await limited(request, connection, () => answer(request, path, context)).catch(
      (error): [string, Response] => {
        const errorId = log.fault(error)
        return ['failed', refused(500, `Something went wrong on the server (error ${errorId} in its log).`)]
      },
    )
    const duration = performance.now() - start
    metrics.request(route, response.status, duration / 1000)
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

  async function limited(request: Request, { req }: Connection, go: () => Promise<[string, Response]>) {
    const address = req?.socket?.remoteAddress
    const client = clientOf(address, request.headers.get('x-forwarded-for'), options.trustedProxies)
    if (!options.limitLocalClients && isLocal(client)) return go()
    const wait = rateLimit.waitFor(client, performance.now())
    if (wait === 0) return go()
    const message = `More than ${options.requestsPerMinute} requests in a minute: try again in ${wait} s.`
    return ['limited', refused(429, message, { 'retry-after': String(wait) })] satisfies [string, Response]
  }

  const adapter = createServerAdapter<Connection>(handle)
  return {
    fetch: async (path, init) => adapter.fetch(new Request(new URL(path, 'http://localhost'), init)),
    listener: (request, response) => void adapter(request, response),
    close: () => cache.close(),
  }
}

/** The client's own, where it is one that can stand in a log. */
function requestIdOf(request: Request): string {
  const given = request.headers.get('x-request-id')
  return given && /^[\w.-]{1,64}$/.test(given) ? given : crypto.randomUUID()
}

function withHeaders(response: Response, headers: Record<string, string>): Response {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
}
