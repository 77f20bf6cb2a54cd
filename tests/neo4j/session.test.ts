import { beforeAll, expect, it } from 'vitest'
import { openNeo4jLoader, openNeo4jStore } from '../../graph/store/neo4j/index.js'
import { assembly } from '../store/graphs.js'
import { clear, describeNeo4j, failureInPassing, neo4jServer } from './given.js'

/** What becomes of a question whose query meets such failures, one after the other, and how often it was sent. */
async function asked(failures: Error[]) {
  let sent = 0
  let isAsking = false
  const onQuery = () => {
    if (!isAsking) return
    sent++
    const failure = failures.shift()
    if (failure) throw failure
  }
  const store = await openNeo4jStore({ ...neo4jServer(), onQuery, pollInterval: 3_600_000 })
  // What a store has to know before its first question is read here.
  await store.entities(['topic:none'])
  isAsking = true
  const answer = await store.entities(['topic:none']).catch((error: unknown) => error)
  isAsking = false
  await store.close()
  return { answer, sent }
}

describeNeo4j('a read', () => {
  beforeAll(async () => {
    await clear()
    const loader = await openNeo4jLoader(neo4jServer())
    await loader.load(assembly, new Map(), '2026-01-01T00:00:00.000Z')
    await loader.close()
  })

  it('is tried again where it failed in passing', async () => {
    expect(await asked([failureInPassing(), failureInPassing()])).toEqual({ answer: [null], sent: 3 })
  })

  it('fails where that does not end within a second', async () => {
    const start = performance.now()
    const { answer, sent } = await asked(Array.from({ length: 100 }, failureInPassing))
    expect(answer).toBeInstanceOf(Error)
    expect(sent).toBeGreaterThan(2)
    expect(sent).toBeLessThan(10)
    expect(performance.now() - start).toBeLessThan(30_000)
  })

  it('is not tried again where it is wrong', async () => {
    const wrong = Object.assign(failureInPassing(), { code: 'Neo.ClientError.Statement.SyntaxError', retryable: false })
    expect(await asked([wrong])).toEqual({ answer: wrong, sent: 1 })
  })
})
