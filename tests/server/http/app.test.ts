import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { StoreError } from '../../../graph/store/errors.js'
import { createApp } from '../../../server/app.js'
import { openApi, post, type TestApi } from '../api.js'
import { forestGraph } from '../graph.js'

let api: TestApi
beforeAll(async () => {
  api = await openApi(forestGraph())
})
afterAll(() => api.close())

const json = { 'content-type': 'application/json' }
const body = JSON.stringify({ query: '{ __typename }' })

describe('probes', () => {
  it('tell that the process is up and the graph loaded', async () => {
    expect(await (await api.app.fetch('/health')).json()).toEqual({ status: 'up' })
    const ready = await api.app.fetch('/ready')
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }])
  })

  it('tell why the server is not ready', async () => {
    const empty = await openApi(null)
    const ready = await empty.app.fetch('/ready')
    expect(ready.status).toBe(503)
    expect(await ready.json()).toEqual({
      status: 'not ready',
      code: 'NOT_IMPORTED',
      reason: 'Nothing has been imported yet: run `npm run import -- PATH…`.',
    })
    expect((await empty.app.fetch('/health')).status).toBe(200)
    await empty.close()
  })

  it('tell that the store is away', async () => {
    const away = new Proxy(api.store, {
      get: (target, name) =>
        name === 'info'
          ? () => Promise.reject(new StoreError('STORE_UNAVAILABLE', 'No answer from the database.'))
          : Reflect.get(target, name),
    })
    const app = createApp(away)
    const ready = await app.fetch('/ready')
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { status: 'not ready', code: 'STORE_UNAVAILABLE', reason: 'No answer from the database.' },
    ])
    expect((await app.fetch('/metrics')).status).toBe(200)
    app.close()
  })
})

describe('figures', () => {
  it('count requests by route, store calls, errors and entities', async () => {
    await api.data('{ meetings { totalCount } }')
    await api.errors('{ meetings(first: 0) { totalCount } }')
    const response = await api.app.fetch('/metrics')
    const text = await response.text()
    expect(response.headers.get('content-type')).toMatch('text/plain; version=0.0.4')
    expect(text).toMatch(/rapporteur_http_request_duration_seconds_count\{route="graphql",status="200"\} [1-9]/)
    expect(text).toMatch(/rapporteur_store_call_duration_seconds_count\{method="list"\} [1-9]/)
    expect(text).toMatch(/rapporteur_graphql_errors_total\{code="BAD_USER_INPUT"\} [1-9]/)
    expect(text).toMatch('rapporteur_graph_entities{kind="MEETING"} 3')
  })
})

describe('other pages', () => {
  const post = (headers: Record<string, string>, content = body) =>
    api.app.fetch('/graphql', { method: 'POST', headers, body: content })

  it('cannot make a browser ask with what a form can send', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const response = await post({ 'content-type': type })
      expect(response.status).toBe(415)
      expect((await response.json()).errors[0].message).toMatch('Content-Type: application/json')
    }
  })

  it('cannot ask across sites, by POST, image or script', async () => {
    expect((await post({ ...json, 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' })).status).toBe(
      403,
    )
    const image = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }
    expect((await api.app.fetch('/graphql?query={__typename}', { headers: image })).status).toBe(403)
  })

  it('can be linked from, and programs can ask as they like', async () => {
    const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', accept: 'text/html' }
    expect((await api.app.fetch('/graphql', { headers: link })).status).toBe(200)
    expect(await (await post(json)).json()).toEqual({ data: { __typename: 'Query' } })
    expect(await (await post({ ...json, 'sec-fetch-site': 'same-origin' })).json()).toEqual({
      data: { __typename: 'Query' },
    })
    expect(await (await api.app.fetch('/graphql?query={__typename}', { headers: { accept: '*/*' } })).json()).toEqual({
      data: { __typename: 'Query' },
    })
  })

  it('may read answers only where they have been configured', async () => {
    const origin = 'https://dashboard.example'
    expect((await post({ ...json, origin })).headers.get('access-control-allow-origin')).toBeNull()
    const app = createApp(api.store, { corsOrigins: [origin] })
    const ask = (from: string) =>
      app.fetch('/graphql', {
        method: 'POST',
        headers: { ...json, origin: from, 'sec-fetch-site': 'cross-site' },
        body,
      })
    const response = await ask(origin)
    expect(response.status).toBe(200)
    expect(response.headers.get('access-control-allow-origin')).toBe(origin)
    expect((await ask('https://elsewhere.example')).status).toBe(403)
    const preflight = await app.fetch('/graphql', { method: 'OPTIONS', headers: { origin } })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-headers')).toMatch('content-type')
    app.close()
  })
})

describe('every answer', () => {
  it('bears headers of caution and a name for the log', async () => {
    for (const path of ['/health', '/graphql?query={__typename}', '/nothing.js']) {
      const { headers } = await api.app.fetch(path)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/)
    }
  })

  it('keeps a name that the client gave, if it is one', async () => {
    const named = (id: string) => api.app.fetch('/health', { headers: { 'x-request-id': id } })
    expect((await named('trace-7.2')).headers.get('x-request-id')).toBe('trace-7.2')
    expect((await named('{"evil": 1}')).headers.get('x-request-id')).not.toBe('{"evil": 1}')
  })
})

describe('too many requests', () => {
  it('are asked to wait, and the log is told', async () => {
    const app = createApp(api.store, { requestsPerMinute: 2, limitLocalClients: true })
    const statuses = []
    for (let n = 0; n < 3; n++) statuses.push((await app.fetch('/health')).status)
    expect(statuses).toEqual([200, 200, 429])
    const refused = await app.fetch('/health')
    expect(refused.headers.get('retry-after')).toBe('30')
    expect((await refused.json()).errors[0]).toEqual({
      message: 'More than 2 requests in a minute: try again in 30 s.',
      extensions: { code: 'LIMIT_EXCEEDED' },
    })
    app.close()
  })
})

describe('introspection and the explorer', () => {
  it('can be switched off', async () => {
    const app = createApp(api.store, { introspection: false, graphiql: false })
    const answer = await (await post(app, { query: '{ __schema { queryType { name } } }' })).json()
    expect(answer.errors[0].message).toMatch(/introspection/i)
    const guess = await (await post(app, { query: '{ meeting { id } }' })).json()
    expect(guess.errors[0].message).toBe('Cannot query field "meeting" on type "Query".')
    const page = await app.fetch('/graphql', { headers: { accept: 'text/html' } })
    expect([page.status, page.headers.get('content-type')]).not.toContain('text/html; charset=utf-8')
    app.close()
  })

  it('are served by this server alone', async () => {
    const page = await api.app.fetch('/graphql', { headers: { accept: 'text/html' } })
    const html = await page.text()
    expect(page.headers.get('content-security-policy')).toMatch("script-src 'self'")
    expect(html).not.toMatch(/https?:\/\//)
    const scripts = [...html.matchAll(/src="([^"]+)"/g)].map(([, path]) => path ?? '')
    expect(scripts).toHaveLength(3)
    for (const path of scripts) {
      const script = await api.app.fetch(path)
      expect([script.status, script.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
    }
    expect((await api.app.fetch('/graphql/assets/none.js')).status).toBe(404)
  })
})
