import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi, type TestApi } from '../api.js'
import { EARLIER, forestGraph, MEETING, REPORT, YEAR_ONLY } from '../graph.js'

let api: TestApi
beforeAll(async () => {
  api = await openApi(forestGraph())
})
afterAll(() => api.close())

interface List {
  totalCount: number
  edges: { node: { id: string } }[]
}

async function ids(field: string): Promise<string[]> {
  const { list } = await api.data<{ list: List }>(`{ list: ${field} { totalCount edges { node { id } } } }`)
  expect(list.totalCount).toBe(list.edges.length)
  return list.edges.map(({ node }) => node.id)
}

describe('typed lists', () => {
  it.each([
    ['bodies', ['body:fc', 'body:fc-wg.1']],
    ['meetings', [MEETING, EARLIER, YEAR_ONLY]],
    ['meetings(orderBy: OLDEST_FIRST)', [YEAR_ONLY, EARLIER, MEETING]],
    ['meetings(filter: { from: "2019-09-11", to: "2019-12-31" })', [EARLIER]],
    ['meetings(filter: { from: "2017-06-01", to: "2017-06-30" })', [YEAR_ONLY]],
    ['documents(filter: { inCorpus: true })', [REPORT]],
    ['documents(filter: { query: "report fires" })', [REPORT]],
    ['countries(orderBy: NAME)', ['country:FRA', 'country:ITA', 'country:KEN']],
    ['organisations', ['organisation:fao', 'organisation:un']],
    ['instruments', ['instrument:fire-protocol', 'instrument:forest-convention']],
    ['resolutions', ['resolution:fc/3/1']],
    ['people', ['person:ada-moss', 'person:ben-fern']],
    ['topics', ['topic:forest-fires', 'topic:water', 'topic:forest-fires-satellites']],
    ['topics(filter: { topLevel: true }, orderBy: NAME)', ['topic:forest-fires', 'topic:water']],
    ['topics(filter: { query: "satellite" })', ['topic:forest-fires-satellites']],
    ['organisations(filter: { meetings: ["meeting:fc-wg.1/2019"] })', ['organisation:fao']],
  ])('%s', async (field, expected) => {
    expect(await ids(field)).toEqual(expected)
  })
})

describe('recommendations', () => {
  const found = (...keys: string[]) => keys.map((key) => `recommendation:fc-wg.1/${key}`)

  it.each([
    ['{}', found('2021/1', '2021/2', '2021/10', '2019/1', '2017/25')],
    ['{ withText: false }', found('2017/25')],
    ['{ strengths: [SOFT, OPTIONAL] }', found('2021/2', '2021/10')],
    ['{ topics: ["topic:forest-fires"] }', found('2021/1', '2021/2', '2021/10', '2019/1')],
    ['{ topics: ["topic:fire"], includeNarrowerTopics: false }', found('2021/2', '2021/10', '2019/1')],
    ['{ topics: ["topic:forest-fires", "topic:water"] }', found('2021/10')],
    ['{ mentions: ["organisation:fao", "instrument:forest-convention"] }', found('2021/2')],
    ['{ addressees: ["organisation:fao"] }', found('2021/2')],
    ['{ query: "satellites" }', found('2021/1', '2019/1')],
    ['{ to: "2018-12-31" }', found('2017/25')],
    ['{ bodies: ["body:fc"] }', []],
    [
      '{ bodies: null, topics: null, query: "" , withText: null }',
      found('2021/1', '2021/2', '2021/10', '2019/1', '2017/25'),
    ],
  ])('%s', async (filter, expected) => {
    expect(await ids(`recommendations(filter: ${filter})`)).toEqual(expected)
  })

  it('count what each further choice would leave', async () => {
    expect(
      await api.data(`{ recommendations(filter: { strengths: [OPTIONAL] }) { totalCount facets {
        bodies { entity { id } count } meetings { entity { id } count } topics(first: 1) { entity { id } count }
        addressees { entity { id } count } mentions(kinds: [ORGANISATION]) { entity { id } count } strengths { strength count }
      } } }`),
    ).toEqual({
      recommendations: {
        totalCount: 1,
        facets: {
          bodies: [{ entity: { id: 'body:fc-wg.1' }, count: 1 }],
          meetings: [{ entity: { id: MEETING }, count: 1 }],
          topics: [{ entity: { id: 'topic:forest-fires' }, count: 1 }],
          addressees: [
            { entity: { id: 'group:states-parties' }, count: 1 },
            { entity: { id: 'organisation:fao' }, count: 1 },
          ],
          mentions: [{ entity: { id: 'organisation:fao' }, count: 1 }],
          strengths: [
            { strength: 'STRONG', count: 1 },
            { strength: 'SOFT', count: 1 },
            { strength: 'OPTIONAL', count: 1 },
          ],
        },
      },
    })
  })
})

describe('pages', () => {
  it('follow each other to the end and overlap nowhere', async () => {
    const query =
      'query ($after: String) { countries(orderBy: NAME, first: 2, after: $after) { totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }'
    interface Countries {
      countries: {
        totalCount: number
        edges: { cursor: string; node: { id: string } }[]
        pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
      }
    }
    const { countries: first } = await api.data<Countries>(query)
    const { countries: second } = await api.data<Countries>(query, { after: first.pageInfo.endCursor })
    expect([...first.edges, ...second.edges].map(({ node }) => node.id)).toEqual([
      'country:FRA',
      'country:ITA',
      'country:KEN',
    ])
    expect([first.totalCount, second.totalCount]).toEqual([3, 3])
    expect(first.pageInfo).toMatchObject({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: first.edges[0]?.cursor,
    })
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
  })

  it('say that they are empty', async () => {
    expect(
      await api.data(
        '{ documents(filter: { types: [PUBLICATION] }) { totalCount edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }',
      ),
    ).toEqual({
      documents: {
        totalCount: 0,
        edges: [],
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      },
    })
  })
})

describe('the corpus', () => {
  it('tells what it holds, what was read and what is not settled', async () => {
    expect(
      await api.data(`{ corpus { importedAt documents { edges { node { id } } } entityCounts { kind count }
        diagnostics(severity: [WARNING]) { totalCount edges { node { rule written implied line document { id } passage { id } } } }
        coverage { body { id } year documentsRead documentsCited } } }`),
    ).toMatchObject({
      corpus: {
        importedAt: '2026-01-02T03:04:05.000Z',
        documents: { edges: [{ node: { id: REPORT } }] },
        diagnostics: {
          totalCount: 1,
          edges: [
            {
              node: {
                rule: 'index-reference-mismatch',
                written: 'II.7',
                implied: 'II.6',
                line: 12,
                document: { id: REPORT },
                passage: { id: 'passage:fc-wg.1/2021/report/12' },
              },
            },
          ],
        },
        coverage: [{ body: { id: 'body:fc-wg.1' }, year: 2021, documentsRead: 1, documentsCited: 1 }],
      },
    })
  })
})
