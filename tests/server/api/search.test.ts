import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi, type TestApi } from '../api.js'
import { forestGraph } from '../graph.js'

let api: TestApi
beforeAll(async () => {
  api = await openApi(forestGraph())
})
afterAll(() => api.close())

interface Found {
  search: {
    totalCount: number
    unmatched: string[]
    facets: { kind: string; count: number }[]
    edges: {
      score: number
      node: { id: string }
      snippet: { text: string; highlights: { start: number; end: number }[] } | null
    }[]
  }
}

const search = async (query: string, filter = '{}') =>
  (
    await api.data<Found>(
      `query ($query: String!) { search(query: $query, filter: ${filter}) { totalCount unmatched facets { kind count } edges { score node { id } snippet { text highlights { start end } } } } }`,
      { query },
    )
  ).search

describe('search', () => {
  it('finds inflected forms and marks the words that matched', async () => {
    const { edges } = await search('satellite')
    const hit = edges.find(({ node }) => node.id === 'topic:forest-fires-satellites')
    const [mark] = hit?.snippet?.highlights ?? []
    expect(hit?.snippet?.text.slice(mark?.start, mark?.end)).toBe('satellites')
  })

  it('counts kinds before it narrows to one', async () => {
    const { totalCount, facets } = await search('fire', '{ kinds: [TOPIC] }')
    expect(totalCount).toBe(2)
    expect(facets).toContainEqual({ kind: 'TOPIC', count: 2 })
    expect(facets.length).toBeGreaterThan(2)
  })

  it('lists everything by kind and name for an empty query', async () => {
    const { edges, totalCount } = await search('')
    expect(totalCount).toBe(29)
    expect(edges.slice(0, 2).map(({ node }) => node.id)).toEqual(['body:fc', 'body:fc-wg.1'])
  })

  it('says which words match nothing', async () => {
    const { totalCount, unmatched } = await search('forest xylophone')
    expect({ totalCount, unmatched }).toEqual({ totalCount: 0, unmatched: ['xylophone'] })
  })
})

describe('passages', () => {
  it('finds words and phrases of the documents', async () => {
    const words =
      'query ($query: String!) { passages(query: $query) { totalCount unmatched edges { score node { citation } snippet { text highlights { start end } } } } }'
    expect(await api.data(words, { query: '"fire watchers"' })).toMatchObject({
      passages: { totalCount: 1, unmatched: [], edges: [{ node: { citation: 'FC/WG.1/2021/4, recommendation-2' } }] },
    })
    expect(await api.data(words, { query: '"watchers fire"' })).toMatchObject({ passages: { totalCount: 0 } })
  })

  it('narrows by what a passage names', async () => {
    expect(
      await api.data(
        '{ passages(query: "", filter: { mentions: ["country:KEN", "country:ITA"] }) { totalCount edges { node { number } } } }',
      ),
    ).toEqual({ passages: { totalCount: 1, edges: [{ node: { number: '9' } }] } })
  })
})
