import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi, type TestApi } from '../api.js'
import { forestGraph, MEETING, REPORT } from '../graph.js'

let api: TestApi
beforeAll(async () => {
  api = await openApi(forestGraph())
})
afterAll(() => api.close())

describe('by id', () => {
  it('gives null for what the corpus does not hold, in its place', async () => {
    expect(
      await api.data(
        '{ entity(id: "organisation:none") { id } entities(ids: ["country:KEN", "country:none", "country:FRA"]) { id } node(id: "passage:none") { id } document(symbol: "FC/NONE") { id } country(code: "Atlantis") { id } }',
      ),
    ).toEqual({
      entity: null,
      entities: [{ id: 'country:KEN' }, null, { id: 'country:FRA' }],
      node: null,
      document: null,
      country: null,
    })
  })

  it('follows an old id to the present one', async () => {
    expect(await api.data('{ entity(id: "topic:fire") { id label } }')).toEqual({
      entity: { id: 'topic:forest-fires', label: 'Forest fires' },
    })
  })

  it('refetches entities, relations and passages as nodes', async () => {
    const ids = ['country:KEN', `CHAIRED~person:ada-moss~${MEETING}`, 'passage:fc-wg.1/2021/report/5']
    const found = await Promise.all(
      ids.map((id) => api.data<{ node: object }>('query ($id: ID!) { node(id: $id) { __typename id } }', { id })),
    )
    expect(found.map(({ node }) => node)).toEqual([
      { __typename: 'Country', id: ids[0] },
      { __typename: 'Relation', id: ids[1] },
      { __typename: 'Passage', id: ids[2] },
    ])
  })

  it('finds a document by its symbol and a country by code or name', async () => {
    expect(
      await api.data(
        '{ document(symbol: "FC/WG.1/2021/4") { id } a: country(code: "KEN") { id } b: country(code: "404") { id } c: country(code: "french republic") { id } }',
      ),
    ).toEqual({
      document: { id: REPORT },
      a: { id: 'country:KEN' },
      b: { id: 'country:KEN' },
      c: { id: 'country:FRA' },
    })
  })
})

describe('any entity', () => {
  it('counts what an expansion would bring, without the excluded', async () => {
    const counts = await api.data<{ entity: Record<string, object[]> }>(
      `{ entity(id: "organisation:fao") {
        all: relationCounts { relation direction kind count }
        less: relationCounts(filter: { relations: [ATTENDED] }, exclude: ["${MEETING}"]) { relation direction kind count }
      } }`,
    )
    expect(counts.entity.all).toContainEqual({ relation: 'ATTENDED', direction: 'OUTGOING', kind: 'MEETING', count: 2 })
    expect(counts.entity.all).toContainEqual({
      relation: 'MENTIONS',
      direction: 'INCOMING',
      kind: 'RECOMMENDATION',
      count: 1,
    })
    expect(counts.entity.less).toEqual([{ relation: 'ATTENDED', direction: 'OUTGOING', kind: 'MEETING', count: 1 }])
  })

  it('tells its relations with their ends, meeting and words', async () => {
    expect(
      await api.data(
        `{ entity(id: "person:ada-moss") { degree relations(filter: { relations: [CHAIRED] }) { totalCount edges { node {
          kind source { id } target { id } meeting { id } confidence inferred evidenceCount
          evidence { quote start end rule document { id } passage { number citation section text } }
        } } } } }`,
      ),
    ).toEqual({
      entity: {
        degree: 2,
        relations: {
          totalCount: 1,
          edges: [
            {
              node: {
                kind: 'CHAIRED',
                source: { id: 'person:ada-moss' },
                target: { id: MEETING },
                meeting: { id: MEETING },
                confidence: 1,
                inferred: false,
                evidenceCount: 1,
                evidence: [
                  {
                    quote: 'Ada Moss',
                    start: 58,
                    end: 66,
                    rule: 'test',
                    document: { id: REPORT },
                    passage: {
                      number: '5',
                      citation: 'FC/WG.1/2021/4, para. 5',
                      section: ['Proceedings'],
                      text: 'The Working Group met from 27 to 28 June 2021, chaired by Ada Moss.',
                    },
                  },
                ],
              },
            },
          ],
        },
      },
    })
  })

  it('tells every place that names it', async () => {
    const { entity } = await api.data<{ entity: { mentions: { edges: { node: { quote: string } }[] } } }>(
      '{ entity(id: "country:KEN") { mentions { edges { node { quote passage { number } } } } } }',
    )
    expect(entity.mentions.edges.map(({ node }) => node)).toContainEqual({ quote: 'Kenya', passage: { number: '9' } })
  })

  it('leaves out what a filter of relations does not let through', async () => {
    const count = async (filter: string) =>
      (
        await api.data<{ entity: { relations: { totalCount: number } } }>(
          `{ entity(id: "organisation:fao") { relations(filter: ${filter}) { totalCount } } }`,
        )
      ).entity.relations.totalCount
    const all = await count('{}')
    expect(await count('{ statedOnly: true }')).toBe(all - 1)
    expect(await count('{ minimumConfidence: 0.9 }')).toBe(all - 1)
    expect(await count('{ relations: [ATTENDED], from: "2020-01-01" }')).toBe(1)
    expect(await count('{ direction: INCOMING, kinds: [RECOMMENDATION] }')).toBe(2)
  })
})

describe('a passage', () => {
  it('tells the names in it and the relations that rest on it', async () => {
    expect(
      await api.data(
        '{ node(id: "passage:fc-wg.1/2021/report/8") { ... on Passage { kind position page mentions { start end entity { id } } relations { edges { node { kind } } } document { id } } } }',
      ),
    ).toEqual({
      node: {
        kind: 'PARAGRAPH',
        position: 7,
        page: null,
        mentions: [{ start: 0, end: 8, entity: { id: 'person:ben-fern' } }],
        relations: { edges: [{ node: { kind: 'PANELLIST_ON' } }, { node: { kind: 'REPRESENTED' } }] },
        document: { id: REPORT },
      },
    })
  })
})
