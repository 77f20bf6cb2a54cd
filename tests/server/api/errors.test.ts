import { describe, expect, it } from 'vitest'
import { StoreError, type StoreErrorCode } from '../../../graph/store/errors.js'
import type { GraphStore } from '../../../graph/store/graph-store.js'
import { createApp } from '../../../server/app.js'
import { openApi, post } from '../api.js'
import { forestGraph } from '../graph.js'

async function answerOf(store: GraphStore, query: string) {
  const app = createApp(store)
  const answer = await (await post(app, { query })).json()
  app.close()
  return answer
}

/** A store of which one method fails. */
const failing = (store: GraphStore, method: keyof GraphStore, error: Error) =>
  new Proxy(store, {
    get: (target, name) => (name === method ? () => Promise.reject(error) : Reflect.get(target, name)),
  })

describe('errors', () => {
  it.each(['STORE_UNAVAILABLE', 'TIMEOUT', 'LIMIT_EXCEEDED', 'NOT_IMPORTED'] satisfies StoreErrorCode[])(
    '%s of the store keeps its code and words',
    async (code) => {
      const api = await openApi(forestGraph())
      const { errors } = await answerOf(
        failing(api.store, 'list', new StoreError(code, 'In plain words.')),
        '{ meetings { totalCount } }',
      )
      expect(errors).toMatchObject([{ message: 'In plain words.', path: ['meetings'], extensions: { code } }])
      await api.close()
    },
  )

  it('that nobody foresaw are masked: no words, no stack, no path', async () => {
    const api = await openApi(forestGraph())
    const error = new Error('cannot read /home/keeper/secret.json')
    const { errors, data } = await answerOf(failing(api.store, 'list', error), '{ meetings { totalCount } }')
    expect(data).toBeNull()
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }])
    expect(errors[0].message).toMatch(/^Something went wrong on the server \(error [0-9a-f]{8} in its log\)\.$/)
    expect(JSON.stringify(errors)).not.toMatch(/secret|home|\.ts|stack/)
    await api.close()
  })

  it('in mid-answer leave the rest of the answer', async () => {
    const api = await openApi(forestGraph())
    const broken = failing(api.store, 'linked', new StoreError('STORE_UNAVAILABLE', 'The database has gone.'))
    const { errors, data } = await answerOf(
      broken,
      '{ corpus { importedAt } entity(id: "topic:water") { label ... on Topic { broader { id } } } }',
    )
    expect(data).toEqual({
      corpus: { importedAt: '2026-01-02T03:04:05.000Z' },
      entity: { label: 'Water', broader: null },
    })
    expect(errors).toMatchObject([{ path: ['entity', 'broader'], extensions: { code: 'STORE_UNAVAILABLE' } }])
    await api.close()
  })

  it('say how to import where nothing has been imported', async () => {
    const api = await openApi(null)
    expect(await api.errors('{ corpus { version } }')).toEqual([
      { message: 'Nothing has been imported yet: run `npm run import -- PATH…`.', code: 'NOT_IMPORTED' },
    ])
    expect((await api.errors('{ meetings { totalCount } }'))[0]?.code).toBe('NOT_IMPORTED')
    await api.close()
  })

  it('of a query’s text have codes of their own', async () => {
    const api = await openApi(forestGraph())
    expect(await api.errors('{ meetings { totalCount }')).toMatchObject([{ code: 'GRAPHQL_PARSE_FAILED' }])
    expect(await api.errors('{ meetings { count } }')).toMatchObject([{ code: 'GRAPHQL_VALIDATION_FAILED' }])
    expect(
      await api.errors('query ($first: Int) { meetings(first: $first) { totalCount } }', { first: 'ten' }),
    ).toMatchObject([{ code: 'BAD_USER_INPUT' }])
    await api.close()
  })
})
