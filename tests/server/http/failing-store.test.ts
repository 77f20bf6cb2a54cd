import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { StoreError } from '../../../graph/store/errors.js'
import { type App, createApp } from '../../../server/app.js'
import { openApi, post, type TestApi } from '../api.js'
import { grownForest } from '../graph.js'

/** A store that fails in the midst of answers: with its own error, with one that nobody expects, or never answering. */
let api: TestApi
let app: App
let calls = 0
/** Which calls fail, counted from 1, and how. */
let fails: (call: number) => Error | 'silence' | null = () => null

beforeAll(async () => {
  api = await openApi(grownForest(60))
  const failing = new Proxy(api.store, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name)
      if (typeof method !== 'function' || name === 'onChange') return method
      return async (...words: unknown[]) => {
        const failure = fails(++calls)
        if (failure === 'silence') return new Promise(() => {})
        if (failure) throw failure
        return method.apply(target, words)
      }
    },
  })
  const limits = { depth: 30, aliases: 100, directives: 50, tokens: 5_000, items: 50_000, batch: 10, body: 1_000_000 }
  app = createApp(failing, { limits: { ...limits, time: 500 } })
})
afterAll(async () => {
  app.close()
  await api.close()
})
beforeEach(() => {
  calls = 0
  fails = () => null
})

const WORK =
  '{ meetings(first: 5) { edges { node { label recommendations(first: 5) { edges { node { label topics { label } organisations { label } } } } } } } }'
const SECRET = new TypeError('cannot read /home/somebody/data of undefined')

describe('a store that fails in mid-answer', () => {
  it('gives an error with a code, whatever call it is and however it fails', async () => {
    await (await post(app, { query: WORK })).json()
    const whole = calls
    expect(whole).toBeGreaterThan(3)
    const failures: [Error | 'silence', string][] = [
      [new StoreError('STORE_UNAVAILABLE', 'The store has gone.'), 'STORE_UNAVAILABLE'],
      [SECRET, 'INTERNAL_SERVER_ERROR'],
      ['silence', 'TIMEOUT'],
    ]
    for (const [failure, code] of failures) {
      for (let at = 1; at <= whole; at++) {
        calls = 0
        fails = (call) => (call === at ? failure : null)
        const text = await (await post(app, { query: WORK })).text()
        expect(text).not.toMatch(/home|TypeError|\.js/)
        const { errors } = JSON.parse(text)
        expect(new Set(errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code))).toEqual(
          new Set([code]),
        )
      }
    }
    fails = () => null
    expect((await (await post(app, { query: WORK })).json()).errors).toBeUndefined()
  }, 30_000)

  it('breaks an export off, so that nobody takes a part for the whole, and lets the next one through', async () => {
    for (let round = 0; round < 10; round++) {
      calls = 0
      fails = (call) => (call > 6 ? SECRET : null)
      const response = await app.fetch('/export/jsonl')
      expect(response.status).toBe(200)
      await expect(response.text()).rejects.toThrow('the export was broken off')
    }
    fails = () => null
    expect((await app.fetch('/export/jsonl')).status).toBe(200)
  })
})
