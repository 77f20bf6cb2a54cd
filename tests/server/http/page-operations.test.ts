import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../../server/app.js'
import { openApi, post, type TestApi } from '../api.js'
import { forestGraph } from '../graph.js'

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-operations-'))
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
let built = 0
/** What a build of the page lays down. */
function build(...texts: string[]) {
  const file = join(folder, 'operations.json')
  writeFileSync(file, JSON.stringify(Object.fromEntries(texts.map((text) => [sha256(text), text]))))
  built++
  utimesSync(file, built, built)
}
const byHash = (text: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: sha256(text) } } })

const KENYA = 'query Country($code: String!) { country(code: $code) { label } }'
const VERSION = 'query Version { corpus { version } }'

let api: TestApi
beforeAll(async () => {
  build(KENYA)
  api = await openApi(forestGraph(), { page: folder })
})
afterAll(async () => {
  await api.close()
  rmSync(folder, { recursive: true })
})

const codeOf = async (response: Response) => (await response.json()).errors?.[0]?.extensions?.code

describe('operations of the page', () => {
  it('are answered by their hash, over POST, in batches and over GET', async () => {
    const body = { ...byHash(KENYA), operationName: 'Country', variables: { code: 'KEN' } }
    const kenya = { data: { country: { label: 'Kenya' } } }
    expect(await (await post(api.app, body)).json()).toEqual(kenya)
    expect(await (await post(api.app, [body, body])).json()).toEqual([kenya, kenya])
    const words = new URLSearchParams({
      extensions: JSON.stringify(byHash(KENYA).extensions),
      variables: '{"code":"KEN"}',
    })
    const got = await api.app.fetch(`/graphql?${words}`, { headers: { accept: 'application/json' } })
    expect(await got.json()).toEqual(kenya)
  })

  it('are those of the latest build; one that it does not have is refused by a code of its own', async () => {
    expect(await codeOf(await post(api.app, byHash(VERSION)))).toBe('PERSISTED_QUERY_NOT_FOUND')
    build(VERSION)
    expect(await codeOf(await post(api.app, byHash(VERSION)))).toBeUndefined()
    expect(await codeOf(await post(api.app, byHash(KENYA)))).toBe('PERSISTED_QUERY_NOT_FOUND')
    build(VERSION, KENYA)
  })

  it('stay while a build is under way', async () => {
    writeFileSync(join(folder, 'operations.json'), '{"half":')
    expect(await codeOf(await post(api.app, byHash(VERSION)))).toBeUndefined()
    rmSync(join(folder, 'operations.json'))
    expect(await codeOf(await post(api.app, byHash(VERSION)))).toBeUndefined()
    build(VERSION, KENYA)
  })

  it('leave everybody else free to ask what they like', async () => {
    expect(await codeOf(await post(api.app, { query: '{ __typename }' }))).toBeUndefined()
    const both = { query: '{ corpus { importedAt } }', ...byHash('{ unknown }') }
    expect(await codeOf(await post(api.app, both))).toBeUndefined()
  })

  it('are looked for in no page where none is served', async () => {
    const app = createApp(api.store)
    expect(await codeOf(await post(app, byHash(VERSION)))).toBe('PERSISTED_QUERY_NOT_FOUND')
    app.close()
  })

  it('keep to the limits', async () => {
    build(`{ ${'__typename '.repeat(6_000)} }`)
    expect(await codeOf(await post(api.app, byHash(`{ ${'__typename '.repeat(6_000)} }`)))).toBe('LIMIT_EXCEEDED')
    build(VERSION, KENYA)
  })

  it.each([[{}], [{ extensions: { persistedQuery: { version: 1, sha256Hash: 7 } } }], [{ extensions: null }]])(
    'cannot be %j',
    async (body) => {
      const { errors } = await (await post(api.app, body)).json()
      expect(errors).toEqual([
        {
          message: 'The request has neither a `query` nor the hash of one.',
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ])
    },
  )

  it.each(['__proto__', 'constructor', '../operations', ''])('%j is no hash', async (sha256Hash) => {
    const body = { extensions: { persistedQuery: { version: 1, sha256Hash } } }
    expect(await codeOf(await post(api.app, body))).toBe('PERSISTED_QUERY_NOT_FOUND')
  })
})

describe('a server for its own page alone', () => {
  it('refuses every text, and has no GraphiQL to write one in', async () => {
    const app = createApp(api.store, { page: folder, arbitraryQueries: false })
    const { errors } = await (await post(app, { query: VERSION })).json()
    expect(errors).toEqual([
      {
        message: 'This server answers the operations of its own page alone, by their hash.',
        extensions: { code: 'PERSISTED_QUERY_ONLY' },
      },
    ])
    expect(await codeOf(await post(app, byHash(VERSION)))).toBeUndefined()
    const explorer = await app.fetch('/graphql', { headers: { accept: 'text/html' } })
    expect([explorer.status, await explorer.text()]).toEqual([406, ''])
    app.close()
  })
})
