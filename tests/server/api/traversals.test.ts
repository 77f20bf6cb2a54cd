import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi, type TestApi } from '../api.js'
import { EARLIER, forestGraph, MEETING } from '../graph.js'

let api: TestApi
beforeAll(async () => {
  api = await openApi(forestGraph())
})
afterAll(() => api.close())

describe('neighbourhood', () => {
  interface Found {
    neighbourhood: {
      nodes: { id: string }[]
      relations: { id: string }[]
      totalCount: number
      truncated: boolean
      remaining: { id: string; count: number }[]
    }
  }
  const around = async (args: string) =>
    (
      await api.data<Found>(
        `{ neighbourhood(${args}) { nodes { id } relations { id } totalCount truncated remaining { id count } } }`,
      )
    ).neighbourhood

  it('gives what is linked, the asked first', async () => {
    const { nodes, totalCount, truncated, remaining } = await around('ids: ["person:ben-fern"], orderBy: NAME')
    expect(nodes.map(({ id }) => id)).toEqual(['person:ben-fern', 'agenda-item:fc-wg.1/2021/2', 'country:KEN'])
    expect({ totalCount, truncated, remaining }).toEqual({ totalCount: 2, truncated: false, remaining: [] })
  })

  it('says what was left out, and where', async () => {
    const { nodes, totalCount, truncated, remaining } = await around('ids: ["person:ben-fern"], first: 1')
    expect(nodes).toHaveLength(2)
    expect({ totalCount, truncated, remaining }).toEqual({
      totalCount: 2,
      truncated: true,
      remaining: [{ id: 'person:ben-fern', count: 1 }],
    })
  })

  it('walks only the given steps and passes over the excluded', async () => {
    const { nodes } = await around(
      `ids: ["organisation:fao"], steps: [{ relation: ATTENDED, direction: OUTGOING, kind: MEETING }], exclude: ["${MEETING}"]`,
    )
    expect(nodes.map(({ id }) => id)).toEqual(['organisation:fao', EARLIER])
  })

  it('returns relations to the excluded, whose ends can still be told', async () => {
    const { neighbourhood } = await api.data<{ neighbourhood: { relations: { source: object; target: object }[] } }>(
      `{ neighbourhood(ids: ["person:ada-moss"], exclude: ["${MEETING}"]) { relations { source { id } target { id label } } } }`,
    )
    expect(neighbourhood.relations[0]).toEqual({
      source: { id: 'person:ada-moss' },
      target: { id: MEETING, label: 'Working Group on Fires (2021)' },
    })
  })
})

describe('relationsAmong', () => {
  it('brings a picture back in one request, whatever of it is still there', async () => {
    expect(
      await api.data(
        `query ($ids: [ID!]!) { entities(ids: $ids) { id } relationsAmong(ids: $ids) { kind source { label } target { id } } }`,
        { ids: ['person:ben-fern', 'country:KEN', 'topic:none', 'agenda-item:fc-wg.1/2021/2'] },
      ),
    ).toEqual({
      entities: [{ id: 'person:ben-fern' }, { id: 'country:KEN' }, null, { id: 'agenda-item:fc-wg.1/2021/2' }],
      relationsAmong: [
        { kind: 'PANELLIST_ON', source: { label: 'Ben Fern' }, target: { id: 'agenda-item:fc-wg.1/2021/2' } },
        { kind: 'REPRESENTED', source: { label: 'Ben Fern' }, target: { id: 'country:KEN' } },
        { kind: 'SPOKE_ON', source: { label: 'Kenya' }, target: { id: 'agenda-item:fc-wg.1/2021/2' } },
      ],
    })
  })
})

describe('paths', () => {
  it('are told as sentences with their citations', async () => {
    expect(
      await api.data(
        '{ paths(from: "person:ben-fern", to: "country:FRA", first: 1) { length sentence nodes { id } relations { kind } } }',
      ),
    ).toEqual({
      paths: [
        {
          length: 2,
          sentence:
            'Ben Fern was a panellist on Item 2 (2021) (FC/WG.1/2021/4, para. 8), which was spoken on by France (FC/WG.1/2021/4, para. 6).',
          nodes: [{ id: 'person:ben-fern' }, { id: 'agenda-item:fc-wg.1/2021/2' }, { id: 'country:FRA' }],
          relations: [{ kind: 'PANELLIST_ON' }, { kind: 'SPOKE_ON' }],
        },
      ],
    })
  })

  it('are none where nothing joins the two in so few steps', async () => {
    expect(await api.data('{ paths(from: "person:ben-fern", to: "body:fc", maxLength: 1) { length } }')).toEqual({
      paths: [],
    })
  })

  it('do not lead from an entity to itself, under whatever id', async () => {
    expect(await api.errors('{ paths(from: "topic:fire", to: "topic:forest-fires") { length } }')).toEqual([
      { message: 'from and to are both topic:forest-fires: a path joins two entities.', code: 'BAD_USER_INPUT' },
    ])
  })
})

describe('connecting', () => {
  it('joins three entities by as few others as it can', async () => {
    const { connecting } = await api.data<{
      connecting: { nodes: { id: string }[]; relations: object[]; totalCount: number }
    }>(
      '{ connecting(ids: ["person:ben-fern", "country:FRA", "country:KEN"]) { nodes { id } relations { id } totalCount } }',
    )
    expect(connecting.nodes.map(({ id }) => id)).toContain('agenda-item:fc-wg.1/2021/2')
    expect(connecting.nodes).toHaveLength(4)
    expect(connecting.relations).toHaveLength(3)
    expect(connecting.totalCount).toBe(1)
  })

  it('refuses one entity and eleven', async () => {
    const ids = (count: number) => Array.from({ length: count }, (_, index) => `topic:number-${index}`)
    const query = 'query ($ids: [ID!]!) { connecting(ids: $ids) { totalCount } }'
    expect(await api.errors(query, { ids: ids(1) })).toEqual([
      { message: 'ids has 1 ids: from 2 to 10 are allowed.', code: 'BAD_USER_INPUT' },
    ])
    expect(await api.errors(query, { ids: ids(11) })).toEqual([
      { message: 'ids has 11 ids: from 2 to 10 are allowed.', code: 'BAD_USER_INPUT' },
    ])
  })
})

describe('coOccurrence', () => {
  it('weighs pairs by what they share', async () => {
    expect(
      await api.data(
        '{ coOccurrence(of: TOPIC, through: RECOMMENDATION, relations: [ABOUT], measure: JACCARD) { totalCount nodes { entity { id } count } edges { a { id } b { id } count weight shared { edges { node { id } } } } } }',
      ),
    ).toEqual({
      coOccurrence: {
        totalCount: 1,
        nodes: [
          { entity: { id: 'topic:forest-fires' }, count: 3 },
          { entity: { id: 'topic:water' }, count: 2 },
        ],
        edges: [
          {
            a: { id: 'topic:forest-fires' },
            b: { id: 'topic:water' },
            count: 1,
            weight: 0.25,
            shared: { edges: [{ node: { id: 'recommendation:fc-wg.1/2021/10' } }] },
          },
        ],
      },
    })
  })

  it('pairs two kinds, and narrows what they are projected through', async () => {
    const { coOccurrence } = await api.data<{ coOccurrence: { edges: object[] } }>(
      `{ coOccurrence(of: ORGANISATION, with: COUNTRY, through: MEETING, relations: [ATTENDED], filter: { meetings: ["${MEETING}"] }) { edges { a { id } b { id } count } } }`,
    )
    expect(coOccurrence.edges).toEqual(
      ['FRA', 'ITA', 'KEN'].map((iso3) => ({ a: { id: 'organisation:fao' }, b: { id: `country:${iso3}` }, count: 1 })),
    )
  })

  it('comes in pages that together are the whole, in one order', async () => {
    interface Pairs {
      coOccurrence: {
        totalCount: number
        edges: { a: { id: string }; b: { id: string }; weight: number }[]
        nodes: { entity: { id: string } }[]
        pageInfo: { hasNextPage: boolean; endCursor: string | null }
      }
    }
    const pairs = async (first: number, after: string | null) =>
      (
        await api.data<Pairs>(
          'query ($first: Int, $after: String) { coOccurrence(of: COUNTRY, with: ORGANISATION, through: MEETING, measure: NPMI, first: $first, after: $after) { totalCount nodes { entity { id } } edges { a { id } b { id } weight } pageInfo { hasNextPage endCursor } } }',
          { first, after },
        )
      ).coOccurrence
    const whole = await pairs(500, null)
    expect(whole.edges.length).toBeGreaterThan(2)
    const walked: object[] = []
    let after: string | null = null
    do {
      const page: Pairs['coOccurrence'] = await pairs(1, after)
      const [edge] = page.edges
      expect(page.totalCount).toBe(whole.totalCount)
      expect(page.nodes.map(({ entity }) => entity.id)).toEqual([edge?.a.id, edge?.b.id])
      walked.push(...page.edges)
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after !== null)
    expect(walked).toEqual(whole.edges)
  })

  it('leaves out pairs of less weight', async () => {
    expect(
      await api.data(
        '{ coOccurrence(of: TOPIC, through: RECOMMENDATION, measure: JACCARD, minimumWeight: 0.5) { totalCount edges { count } } }',
      ),
    ).toEqual({ coOccurrence: { totalCount: 0, edges: [] } })
  })

  it.each([
    [
      '{ coOccurrence(of: PERSON, through: INSTRUMENT) { totalCount } }',
      'No relation joins PERSON and INSTRUMENT, so nothing of that kind can occur together through it.',
    ],
    [
      '{ coOccurrence(of: TOPIC, through: RECOMMENDATION, relations: [ATTENDED]) { totalCount } }',
      'None of the relations ATTENDED joins TOPIC and RECOMMENDATION, so nothing of that kind can occur together through it.',
    ],
  ])('%s', async (query, message) => {
    expect(await api.errors(query)).toEqual([{ message, code: 'BAD_USER_INPUT' }])
  })
})

describe('recurrence', () => {
  it('has a row a subject, a column a meeting, and the words behind each cell', async () => {
    expect(
      await api.data(
        '{ recurrence(of: ORGANISATION, roles: [ATTENDED, SPOKE], minimumMeetings: 2) { totalCount meetings { id } rows { subject { id } meetingCount cells { meeting { id } roles counts { role count } evidence(roles: [SPOKE]) { edges { node { quote passage { number } } } } } } pageInfo { hasNextPage } } }',
      ),
    ).toEqual({
      recurrence: {
        totalCount: 1,
        meetings: [{ id: EARLIER }, { id: MEETING }],
        rows: [
          {
            subject: { id: 'organisation:fao' },
            meetingCount: 2,
            cells: [
              {
                meeting: { id: EARLIER },
                roles: ['ATTENDED'],
                counts: [{ role: 'ATTENDED', count: 1 }],
                evidence: { edges: [] },
              },
              {
                meeting: { id: MEETING },
                roles: ['ATTENDED', 'SPOKE'],
                counts: [
                  { role: 'ATTENDED', count: 1 },
                  { role: 'SPOKE', count: 1 },
                ],
                evidence: { edges: [{ node: { quote: 'FAO', passage: { number: '7' } } }] },
              },
            ],
          },
        ],
        pageInfo: { hasNextPage: false },
      },
    })
  })
})

describe('recurrence of given subjects', () => {
  it('is one row, or with a meeting one cell', async () => {
    const cell = (filter: string) =>
      api.data(
        `{ recurrence(of: ORGANISATION, subjects: ["organisation:fao"], filter: ${filter}) { totalCount meetings { id } rows { cells { meeting { id } roles } } } }`,
      )
    expect(await cell(`{ meetings: ["${EARLIER}"] }`)).toEqual({
      recurrence: {
        totalCount: 1,
        meetings: [{ id: EARLIER }],
        rows: [{ cells: [{ meeting: { id: EARLIER }, roles: ['ATTENDED'] }] }],
      },
    })
    expect(await cell('{}')).toMatchObject({
      recurrence: { totalCount: 1, meetings: [{ id: EARLIER }, { id: MEETING }] },
    })
  })

  it('refuses what cannot be a row', async () => {
    expect(await api.errors('{ recurrence(of: COUNTRY, subjects: ["organisation:fao"]) { totalCount } }')).toEqual([
      {
        message: 'subjects: organisation:fao is an Organisation, and only a Country can stand here.',
        code: 'BAD_USER_INPUT',
      },
    ])
  })
})

describe('compareMeetings', () => {
  const compare = (fields: string) =>
    api.data<{ compareMeetings: object }>(`{ compareMeetings(a: ["${EARLIER}"], b: ["${MEETING}"]) { ${fields} } }`)

  it('tells who stayed, left and entered, by role', async () => {
    expect(
      await compare(
        'entries(kinds: [ORGANISATION, COUNTRY], roles: [ATTENDED], first: 2) { totalCount edges { node { entity { id } presence rolesInA rolesInB } } pageInfo { hasNextPage } }',
      ),
    ).toEqual({
      compareMeetings: {
        entries: {
          totalCount: 4,
          edges: [
            {
              node: {
                entity: { id: 'organisation:fao' },
                presence: 'BOTH',
                rolesInA: ['ATTENDED'],
                rolesInB: ['ATTENDED'],
              },
            },
            { node: { entity: { id: 'country:FRA' }, presence: 'ONLY_B', rolesInA: [], rolesInB: ['ATTENDED'] } },
          ],
          pageInfo: { hasNextPage: true },
        },
      },
    })
  })

  it('counts by presence and kind, compares strengths and finds repeated wording', async () => {
    expect(
      await compare(
        'counts { presence kind count } strengths { strength inA inB } repeated { a { id } b { id } score }',
      ),
    ).toMatchObject({
      compareMeetings: {
        counts: expect.arrayContaining([{ presence: 'ONLY_B', kind: 'COUNTRY', count: 3 }]),
        strengths: [
          { strength: 'DIRECTIVE', inA: 0, inB: 0 },
          { strength: 'STRONG', inA: 0, inB: 1 },
          { strength: 'SOFT', inA: 0, inB: 1 },
          { strength: 'OPTIONAL', inA: 0, inB: 1 },
        ],
        repeated: [
          { a: { id: 'recommendation:fc-wg.1/2019/1' }, b: { id: 'recommendation:fc-wg.1/2021/1' }, score: 1 },
        ],
      },
    })
  })

  it('refuses what is no meeting', async () => {
    expect(await api.errors(`{ compareMeetings(a: ["body:fc"], b: ["${MEETING}"]) { counts { count } } }`)).toEqual([
      { message: 'a: body:fc is a Body, and only a Meeting can stand here.', code: 'BAD_USER_INPUT' },
    ])
  })
})

describe('similar recommendations', () => {
  it('are of other meetings and worded much alike', async () => {
    const { entity } = await api.data<{ entity: object }>(
      '{ entity(id: "recommendation:fc-wg.1/2021/1") { ... on Recommendation { similar { score recommendation { id } } } } }',
    )
    expect(entity).toEqual({ similar: [{ score: 1, recommendation: { id: 'recommendation:fc-wg.1/2019/1' } }] })
  })

  it('are none for one that is known by reference alone', async () => {
    const { entity } = await api.data<{ entity: object }>(
      '{ entity(id: "recommendation:fc-wg.1/2017/25") { ... on Recommendation { similar(minimum: 0) { score } } } }',
    )
    expect(entity).toEqual({ similar: [] })
  })
})
