import { expect, it } from 'vitest'
import type { GraphStore } from '../../../graph/store/graph-store.js'
import { ALL } from './pages.js'

const NONE = { items: [], totalCount: 0, hasNextPage: false, hasPreviousPage: false }

export function emptyCases(store: () => GraphStore) {
  it('has a version and nothing else', async () => {
    const info = await store().info()
    expect(info.version).not.toBeNull()
    expect(info).toMatchObject({ entityCounts: {}, relationCounts: {}, passageCount: 0 })
  })

  it('answers every question with nothing', async () => {
    const s = store()
    expect(await s.entities(['country:ITA'])).toEqual([null])
    expect(await s.relations(['x'])).toEqual([null])
    expect(await s.passages(['x'])).toEqual([null])
    expect(await s.formerIds(ALL)).toEqual(NONE)
    expect(await s.documentsBySymbol(['x'])).toEqual([null])
    expect(await s.countriesByName(['Italy'])).toEqual([null])
    expect(await s.list({ kind: 'COUNTRY', filter: {}, order: 'NAME', ...ALL })).toEqual(NONE)
    expect(await s.search({ query: '', filter: {}, ...ALL })).toEqual({ ...NONE, facets: {}, unmatched: [] })
    expect(await s.search({ query: 'Italy', filter: {}, ...ALL })).toMatchObject({
      totalCount: 0,
      unmatched: ['Italy'],
    })
    expect(await s.searchPassages({ query: '', filter: {}, ...ALL })).toMatchObject(NONE)
    expect(await s.recommendationFacets([{ filter: {}, of: 'topics', first: 5 }])).toEqual([[]])
    expect(await s.diagnostics(ALL)).toEqual(NONE)
    expect(await s.relationCounts(['x'], {}, [])).toEqual([[]])
    expect(await s.relationsOf(['x'], {}, ALL)).toEqual([NONE])
    expect(await s.linked(['x'], { relations: ['ABOUT'], direction: 'INCOMING', order: 'NAME', ...ALL })).toEqual([
      NONE,
    ])
    expect(await s.mentionsOf(['x'], ALL)).toEqual([NONE])
    expect(await s.passagesOf(['x'], ALL)).toEqual([NONE])
    expect(await s.relationsOn(['x'], ALL)).toEqual([NONE])
    expect(await s.relationsAt(['x'], ['ABOUT'])).toEqual([[]])
    expect(await s.neighbourhood({ ids: ['x'], depth: 1, filter: {}, exclude: [], order: 'NAME', first: 5 })).toEqual({
      nodes: [],
      relations: [],
      totalCount: 0,
      remaining: [],
    })
    expect(await s.relationsAmong(['x'], {})).toEqual([])
    expect(await s.paths([{ from: 'x', to: 'y', maxLength: 4, filter: {}, first: 5 }])).toEqual([[]])
    const projection = { of: 'TOPIC', with: 'TOPIC', through: 'RECOMMENDATION', filter: {} } as const
    expect(await s.coOccurrence({ ...projection, minimumCount: 1 })).toEqual({ nodes: [], pairs: [], total: 0 })
    expect(await s.shared([['x', 'y']], projection, ALL)).toEqual([NONE])
    expect(await s.recurrence({ of: 'COUNTRY', filter: {}, minimumMeetings: 1, ...ALL })).toEqual({
      ...NONE,
      meetings: [],
    })
    expect(await s.recurrenceEvidence([{ subject: 'x', meeting: 'y' }], ALL)).toEqual([NONE])
    expect(await s.presence(['x'])).toEqual([])
    expect(await s.coverage()).toEqual([])
  })
}
