import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { TypedDocumentString } from '../../../client/api/generated/graphql.js'
import { type App, createApp } from '../../../server/app.js'
import { openApi, type TestApi } from '../../server/api.js'
import { forestGraph } from '../../server/graph.js'

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-request-'))
const TEXT = 'query Kenya { country(code: "KEN") { label } }'
const hash = createHash('sha256').update(TEXT).digest('hex')
const operation = (text: string) => new TypedDocumentString<{ country: object }, object>(text, { hash })

let api: TestApi
beforeAll(async () => {
  api = await openApi(forestGraph(), { page: folder })
})
afterAll(async () => {
  vi.unstubAllGlobals()
  await api.close()
  rmSync(folder, { recursive: true })
})

/** The page with this server behind it; what it sends is noted. */
async function page(app: App) {
  const sent: Record<string, unknown>[] = []
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    sent.push(JSON.parse(String(init.body)))
    return app.fetch(path, init)
  })
  vi.resetModules()
  const { request } = await import('../../../client/api/request.js')
  return { sent, request }
}

describe('an operation', () => {
  beforeEach(() => writeFileSync(join(folder, 'operations.json'), JSON.stringify({ [hash]: TEXT })))

  it('goes by its hash to the server of the same build', async () => {
    const { sent, request } = await page(api.app)
    expect(await request(operation(TEXT), {})).toEqual({ country: { label: 'Kenya' } })
    expect(sent).toEqual([
      {
        operationName: 'Kenya',
        variables: {},
        extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
      },
    ])
  })

  it('goes by its text to a server of another build, which is asked by hash once', async () => {
    writeFileSync(join(folder, 'operations.json'), '{}')
    const { sent, request } = await page(createApp(api.store, { page: folder }))
    for (let time = 0; time < 2; time++) {
      expect(await request(operation(TEXT), {})).toEqual({ country: { label: 'Kenya' } })
    }
    expect(sent.map((body) => Object.keys(body))).toEqual([
      ['operationName', 'variables', 'extensions'],
      ['query', 'variables'],
      ['query', 'variables'],
    ])
  })

  it.each([
    ['answers hashes alone', false, TEXT],
    ['has another contract', true, 'query Kenya { country(code: "KEN") { formerField } }'],
  ])('asks to load the page anew where the renewed server %s', async (_, arbitraryQueries, text) => {
    writeFileSync(join(folder, 'operations.json'), '{}')
    const { request } = await page(createApp(api.store, { page: folder, arbitraryQueries }))
    await expect(request(operation(text), {})).rejects.toMatchObject({
      code: 'PAGE_OUTDATED',
      message: 'The server has been renewed since this page was opened. Load the page anew.',
    })
  })
})
