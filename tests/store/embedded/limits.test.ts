import { expect, it } from 'vitest'
import { openEmbeddedStore } from '../../../graph/store/embedded/index.js'
import type { GraphStore } from '../../../graph/store/graph-store.js'
import { withPatience } from '../../../graph/store/patience.js'
import { bigGraph } from '../big-graph.js'
import { build } from '../graphs.js'
import { closed, importInto, newFolder } from './folders.js'

const page = { first: 10, after: null }

it('ends a call that takes longer than its time limit', async () => {
  const folder = await newFolder()
  await importInto(folder, bigGraph({ entities: 9_000, relations: 20_000 }))
  const store = closed(await openEmbeddedStore(folder, { timeLimit: 0 }))
  const projection = { of: 'TOPIC', with: 'TOPIC', through: 'RECOMMENDATION', filter: {} } as const
  const calls: Record<string, (store: GraphStore) => Promise<unknown>> = {
    list: (s) => s.list({ kind: 'RECOMMENDATION', filter: { minimumDegree: 1 }, order: 'NAME', ...page }),
    search: (s) => s.search({ query: 'r', filter: {}, ...page }),
    neighbourhood: (s) =>
      s.neighbourhood({ ids: ['country:C1'], depth: 3, filter: {}, exclude: [], order: 'NAME', first: 10 }),
    paths: (s) => s.paths([{ from: 'country:C1', to: 'country:C2', maxLength: 4, filter: {}, first: 20 }]),
    coOccurrence: (s) => s.coOccurrence({ ...projection, minimumCount: 1 }),
    recurrence: (s) => s.recurrence({ of: 'ORGANISATION', filter: {}, minimumMeetings: 1, ...page }),
    facets: (s) => s.recommendationFacets([{ filter: {}, of: 'topics', first: 10 }]),
  }
  for (const [name, call] of Object.entries(calls)) {
    await expect(call(store), name).rejects.toMatchObject({ code: 'TIMEOUT', message: expect.stringContaining('0 ms') })
  }
  // What looks nothing up at length answers all the same.
  expect(await store.entities(['country:C1'])).toMatchObject([{ id: 'country:C1' }])
})

it('lets others have turns in long work, and ends it once nobody waits for it', async () => {
  const folder = await newFolder()
  await importInto(folder, bigGraph({ entities: 9_000, relations: 20_000 }))
  const store = closed(await openEmbeddedStore(folder))
  const some = await store.list({ kind: 'RECOMMENDATION', filter: {}, order: 'NAME', first: 500, after: null })
  const ids = some.items.map(({ value }) => value.id)
  // Minutes of work.
  const pairs = ids.flatMap((from) => ids.slice(0, 40).map((to) => ({ from, to })))
  const requests = pairs.map((pair) => ({ ...pair, maxLength: 6, filter: {}, first: 20 }))
  const leaving = new AbortController()
  setTimeout(() => leaving.abort(), 100)
  const start = performance.now()
  const patience = { until: Number.POSITIVE_INFINITY, signal: leaving.signal }
  await expect(withPatience(patience, () => store.paths(requests))).rejects.toMatchObject({ code: 'TIMEOUT' })
  expect(performance.now() - start).toBeLessThan(5_000)
})

it('refuses more pairs than it gives', async () => {
  const folder = await newFolder()
  // 700 topics of one recommendation: 244,650 pairs.
  await importInto(
    folder,
    build((g) => {
      const one = g.recommendation('x/1')
      for (let n = 0; n < 700; n++) g.relation('ABOUT', one, g.topic(`t-${n}`))
    }),
  )
  const store = closed(await openEmbeddedStore(folder))
  const request = { of: 'TOPIC', with: 'TOPIC', through: 'RECOMMENDATION', filter: {}, minimumCount: 1 } as const
  await expect(store.coOccurrence(request)).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' })
  expect((await store.coOccurrence({ ...request, minimumCount: 2 })).pairs).toEqual([])
})
