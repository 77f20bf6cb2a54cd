import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi, type TestApi } from '../api.js'
import { forestGraph, grownForest } from '../graph.js'

let small: TestApi
let large: TestApi
beforeAll(async () => {
  small = await openApi(forestGraph())
  large = await openApi(grownForest(40))
})
afterAll(() => Promise.all([small.close(), large.close()]))

/** Lists and fields of their rows that ask the store. */
const FIELDS: [list: string, field: string][] = [
  ['recommendations', 'topics { id }'],
  ['recommendations', 'organisations { id } instruments { id }'],
  ['recommendations', 'addressees { actor { label } } meeting { label body { label } } document { label }'],
  ['recommendations', 'footnotes { text document { label } }'],
  ['recommendations', 'relationCounts { count }'],
  [
    'recommendations',
    'relations { edges { node { source { label } target { label } evidence { quote document { label } } } } }',
  ],
  ['recommendations', 'mentions { edges { node { quote passage { text } } } }'],
  ['recommendations', 'similar { recommendation { label } }'],
  ['recommendations', 'takenUpAs { label meeting { label } }'],
  ['meetings', 'chairs { label } openedBy { label } agenda { title panellists { role } } documents { label }'],
  ['meetings', 'participants { edges { node { participant { label } evidence { quote } } } }'],
  ['meetings', 'statements { edges { node { speaker { label } items { number } evidence { quote } } } }'],
  [
    'meetings',
    'recommendations { edges { node { label } } facets { topics { entity { label } } strengths { count } } }',
  ],
  [
    'documents',
    'passages { edges { node { relations { totalCount } mentions { entity { label } } } } } citedBy { totalCount }',
  ],
  ['topics', 'broader { label } narrower { label } recommendations(includeNarrower: true) { totalCount }'],
  ['topics', 'timeline { meeting { label } count }'],
  ['topics', 'related { a { label } b { label } shared { edges { node { label } } } }'],
  ['organisations', 'attendance { edges { node { meeting { label } } } } parent { label }'],
  ['countries', 'statements { edges { node { meeting { label } items { label } } } }'],
]

const callsOf = async (api: TestApi, query: string) => {
  api.calls()
  await api.data(query)
  return api.calls()
}

describe('a field costs as many store calls for many rows as for few', () => {
  it.each(FIELDS)('%s { %s }', async (list, field) => {
    const query = `{ ${list}(first: 200) { edges { node { ${field} } } } }`
    expect((await callsOf(large, query)).sort()).toEqual((await callsOf(small, query)).sort())
  })

  it.each([
    [
      'recurrence(of: COUNTRY) { rows { subject { label } cells { meeting { label } evidence { edges { node { quote } } } } } }',
    ],
    ['coOccurrence(of: COUNTRY, through: MEETING) { edges { a { label } shared { edges { node { label } } } } }'],
    ['search(query: "forest") { edges { node { label relationCounts { count } } } }'],
    [
      'corpus { documents { totalCount } diagnostics { edges { node { document { label } passage { text } } } } coverage { body { label } } }',
    ],
  ])('%s', async (field) => {
    const query = `{ ${field} }`
    expect((await callsOf(large, query)).sort()).toEqual((await callsOf(small, query)).sort())
  })
})

describe('store calls', () => {
  it('are one for a list whose rows bring what is asked of them', async () => {
    expect(await callsOf(small, '{ recommendations { edges { node { label text } } } }')).toEqual(['list'])
  })

  it('are one for all entities that the rows name', async () => {
    expect(await callsOf(small, '{ recommendations { edges { node { meeting { label } } } } }')).toEqual([
      'list',
      'entities',
    ])
  })

  it('are one for all facets of a list', async () => {
    const query =
      '{ recommendations { facets { bodies { count } meetings { count } topics { count } strengths { count } mentions { count } } } }'
    expect((await callsOf(small, query)).filter((call) => call === 'recommendationFacets')).toHaveLength(1)
  })

  it('are one for the same question under several names', async () => {
    expect(await callsOf(small, '{ a: entity(id: "country:KEN") { id } b: entity(id: "country:FRA") { id } }')).toEqual(
      ['entities'],
    )
  })
})
