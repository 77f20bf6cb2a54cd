import { execFile, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_LIMITS } from '../../server/api/limits.js'
import { READY_QUERIES } from '../../server/api/ready-queries.js'
import { FILES, graphOf } from '../graph-import/corpus.js'
import { openApi, type TestApi } from './api.js'

const text = readFileSync('docs/api.md', 'utf8')

/** Questions of the document with their queries and variables. */
const told = [...text.matchAll(/### (.+)\n\n```graphql\n([\s\S]+?)\n```\n(?:\n```json\n(.+)\n```\n)?/g)].map(
  ([, question, query, variables]) => ({ question, query, ...(variables && { variables: JSON.parse(variables) }) }),
)

let api: TestApi
beforeAll(async () => {
  api = await openApi(await graphOf(FILES))
}, 60_000)
afterAll(() => api.close())

describe('docs/api.md', () => {
  it('tells the queries that the explorer offers', () => {
    expect(told.length).toBeGreaterThanOrEqual(12)
    expect(told).toEqual(READY_QUERIES)
  })

  it('tells the limits in force', () => {
    for (const [name, value] of Object.entries(DEFAULT_LIMITS)) {
      expect(text).toMatch(
        new RegExp(`\\| ${value.toLocaleString('en')} \\| \`RAPPORTEUR_LIMIT_${name.toUpperCase()}\``),
      )
    }
  })

  it.each(READY_QUERIES.filter(({ query }) => !query.startsWith('subscription')))(
    'answers on the corpus: $question',
    async ({ query, variables }) => {
      const data = await api.data<Record<string, unknown>>(query, variables)
      for (const [field, value] of Object.entries(data)) expect(isSomething(value), field).toBe(true)
    },
  )
})

/** An answer that says something: no null, no list without items, no connection that counts none. */
function isSomething(value: unknown): boolean {
  if (value === null) return false
  if (Array.isArray(value)) return value.length > 0
  if (typeof value !== 'object') return true
  if ('totalCount' in value && value.totalCount === 0) return false
  return !('edges' in value) || isSomething(value.edges)
}

describe('search of the corpus', () => {
  it.each([
    ['ICPO', 'organisation:interpol'],
    ['interpl', 'organisation:interpol'],
    ['UNHCR', 'organisation:unhcr'],
    ['Organized Crime Convention', 'instrument:untoc'],
    ['organised crime convention', 'instrument:untoc'],
    ['WG.7/2022', 'document:CTOC/COP/WG.7/2022/2'],
    ['"witness protection"', 'topic:criminal-justice-system-witness-protection'],
    ['witnes protection', 'topic:criminal-justice-system-witness-protection'],
    ['Italie', 'country:ITA'],
  ])('%s', async (words, id) => {
    const { search } = await api.data<{ search: { edges: { node: { id: string } }[] } }>(
      'query ($words: String!) { search(query: $words, first: 5) { edges { node { id } } } }',
      { words },
    )
    expect(search.edges.map(({ node }) => node.id)).toContain(id)
  })
})

describe('the examples', () => {
  const server = createServer((request, response) => api.app.listener(request, response))
  let env: NodeJS.ProcessEnv
  let expected: string[]
  beforeAll(async () => {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    env = { PATH: process.env.PATH, RAPPORTEUR_URL: `http://127.0.0.1:${port}` }
    const { recommendations } = await api.data<{
      recommendations: { edges: { node: { label: string; strength: string } }[] }
    }>('{ recommendations(filter: { withText: true }, first: 500) { edges { node { label strength } } } }')
    expected = recommendations.edges.map(({ node }) => `${node.label} ${node.strength}`)
  })
  afterAll(() => server.close())

  const run = async (program: string, file: string) => {
    const { stdout } = await promisify(execFile)(program, [file], { env })
    return stdout.trim().split('\n')
  }

  it('read the whole list in TypeScript', async () => {
    const outfile = 'dist/test-server/client.mjs'
    await build({ entryPoints: ['docs/examples/client.ts'], outfile, format: 'esm', logLevel: 'error' })
    expect(await run(process.execPath, outfile)).toEqual(expected)
  })

  it.skipIf(spawnSync('python3', ['--version']).status !== 0)('read the whole list in Python', async () => {
    expect(await run('python3', 'docs/examples/client.py')).toEqual(expected)
  })
})
