import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_LIMITS } from '../../../server/api/limits.js'
import { createApp } from '../../../server/app.js'
import { openApi, post, type TestApi } from '../api.js'
import { forestGraph, grownForest } from '../graph.js'

let api: TestApi
let large: TestApi
beforeAll(async () => {
  api = await openApi(forestGraph())
  large = await openApi(grownForest(120))
})
afterAll(() => Promise.all([api.close(), large.close()]))

const errorOf = async (response: Response) => (await response.json()).errors[0]

const nested = (levels: number): string =>
  levels === 0 ? 'id' : `... on Body { subsidiaries { ${nested(levels - 1)} } }`

describe('what is too large is refused before it runs, with the limit and the value', () => {
  it.each([
    [
      'levels',
      `{ entity(id: "body:fc") { ${nested(30)} } }`,
      `The query has 32 levels of fields: at most ${DEFAULT_LIMITS.depth} are allowed.`,
    ],
    [
      'aliases',
      `{ ${Array.from({ length: 101 }, (_, n) => `a${n}: corpus { version }`).join(' ')} }`,
      'The query has 101 aliases: at most 100 are allowed.',
    ],
    [
      'directives',
      `{ corpus { version ${'@include(if: true) '.repeat(51)} } }`,
      'The query has 51 directives: at most 50 are allowed.',
    ],
    ['tokens', `{ ${'__typename '.repeat(6_000)} }`, 'The query has more than 5000 tokens: at most 5000 are allowed.'],
  ])('%s', async (_, query, message) => {
    api.calls()
    const errors = await api.errors(query)
    expect(errors).toContainEqual({ message, code: 'LIMIT_EXCEEDED' })
    expect(api.calls()).toEqual([])
  })

  it('fragments in fragments count as what they stand for', async () => {
    const fragments = Array.from({ length: 40 }, (_, n) => `fragment F${n} on Body { subsidiaries { ...F${n + 1} } }`)
    const query = `{ entity(id: "body:fc") { ...F0 } } ${fragments.join(' ')} fragment F40 on Body { id }`
    expect(await api.errors(query)).toEqual([
      { message: 'The query has 42 levels of fields: at most 30 are allowed.', code: 'LIMIT_EXCEEDED' },
    ])
  })

  it('bodies and batches of a request', async () => {
    const long = await post(api.app, { query: `{ __typename } #${'x'.repeat(1_000_001)}` })
    expect([long.status, await errorOf(long)]).toEqual([
      413,
      { message: 'The body is longer than the 1,000,000 bytes allowed.', extensions: { code: 'LIMIT_EXCEEDED' } },
    ])
    const batch = await post(
      api.app,
      Array.from({ length: 11 }, () => ({ query: '{ __typename }' })),
    )
    expect([batch.status, await errorOf(batch)]).toEqual([
      413,
      {
        message: 'The request has more than 10 operations: at most 10 are allowed.',
        extensions: { code: 'LIMIT_EXCEEDED' },
      },
    ])
    expect(await (await post(api.app, [{ query: '{ __typename }' }, { query: '{ __typename }' }])).json()).toHaveLength(
      2,
    )
  })
})

describe('honest work passes', () => {
  it('three levels of connections and 10,000 nodes in one answer', async () => {
    const { meetings } = await large.data<{
      meetings: { edges: { node: { recommendations: { edges: { node: { relations: { edges: object[] } } }[] } } }[] }
    }>(
      `{ meetings(first: 500) { edges { node { label
          participants(first: 500) { edges { node { participant { label } capacity evidence { quote } } } }
          recommendations(first: 500) { edges { node { label text
            relations(first: 500) { edges { node { kind source { label } target { label } evidence { quote passage { citation } } } } } } } } } } } }`,
    )
    const recommendations = meetings.edges.flatMap(({ node }) => node.recommendations.edges)
    const relations = recommendations.flatMap(({ node }) => node.relations.edges)
    expect(meetings.edges).toHaveLength(360)
    expect(recommendations.length + relations.length * 3).toBeGreaterThan(9_000)
  })
})

describe('what grows too large or too slow while it runs is ended', () => {
  it('items of an answer', async () => {
    const app = createApp(large.store, { limits: { ...DEFAULT_LIMITS, items: 500 } })
    const answer = await (
      await post(app, {
        query: '{ meetings(first: 400) { edges { node { recommendations { edges { node { id } } } } } } }',
      })
    ).json()
    expect(answer.errors[0].extensions.code).toBe('LIMIT_EXCEEDED')
    expect(answer.errors[0].message).toMatch(/^The answer would hold \d+ items or more: at most 500 are allowed/)
    app.close()
  })

  it('time, even where a store does not answer', async () => {
    const silent = new Proxy(api.store, {
      get: (target, name) => (name === 'search' ? () => new Promise(() => {}) : Reflect.get(target, name)),
    })
    const app = createApp(silent, { limits: { ...DEFAULT_LIMITS, time: 200 } })
    const start = performance.now()
    const answer = await (await post(app, { query: '{ search(query: "fire") { totalCount } }' })).json()
    expect(performance.now() - start).toBeLessThan(2_000)
    expect(answer.errors).toMatchObject([
      {
        message: 'The answer took longer than the 0.2 s allowed. Ask for less at once.',
        extensions: { code: 'TIMEOUT' },
      },
    ])
    app.close()
  })

  it('many slow questions in one: none is begun after the time is over', async () => {
    let begun = 0
    const slow = new Proxy(api.store, {
      get: (target, name) =>
        name === 'search'
          ? async (...words: Parameters<typeof target.search>) => {
              begun++
              const until = performance.now() + 60
              while (performance.now() < until);
              return target.search(...words)
            }
          : Reflect.get(target, name),
    })
    const app = createApp(slow, { limits: { ...DEFAULT_LIMITS, time: 200 } })
    const query = `{ ${Array.from({ length: 50 }, (_, n) => `a${n}: search(query: "fire ${n}") { totalCount }`).join(' ')} }`
    const answer = await (await post(app, { query })).json()
    expect(answer.errors[0].extensions.code).toBe('TIMEOUT')
    expect(begun).toBeLessThan(10)
    app.close()
  })
})
