import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi, type TestApi } from '../api.js'
import { EARLIER, forestGraph, MEETING, REPORT, YEAR_ONLY } from '../graph.js'

let api: TestApi
beforeAll(async () => {
  api = await openApi(forestGraph())
})
afterAll(() => api.close())

/** Fields of one entity. */
async function of(id: string, type: string, fields: string) {
  const query = `query ($id: ID!) { entity(id: $id) { ... on ${type} { ${fields} } } }`
  return (await api.data<{ entity: unknown }>(query, { id })).entity
}

const edges = (...nodes: object[]) => ({ edges: nodes.map((node) => ({ node })) })

describe('Body', () => {
  it('stands in its hierarchy and knows its meetings', async () => {
    expect(
      await of(
        'body:fc-wg.1',
        'Body',
        'symbolSeries parent { id } subsidiaries { id } meetings(orderBy: OLDEST_FIRST) { edges { node { id } } }',
      ),
    ).toEqual({
      symbolSeries: 'FC/WG.1',
      parent: { id: 'body:fc' },
      subsidiaries: [],
      meetings: edges({ id: YEAR_ONLY }, { id: EARLIER }, { id: MEETING }),
    })
    expect(await of('body:fc', 'Body', 'parent { id } subsidiaries { id }')).toEqual({
      parent: null,
      subsidiaries: [{ id: 'body:fc-wg.1' }],
    })
  })
})

describe('Meeting', () => {
  it('tells when, where and how it was held', async () => {
    expect(
      await of(MEETING, 'Meeting', 'ordinal year startDate endDate city format plenaryMeetings body { id }'),
    ).toEqual({
      ordinal: 2,
      year: 2021,
      startDate: '2021-06-27',
      endDate: '2021-06-28',
      city: 'Nairobi',
      format: 'HYBRID',
      plenaryMeetings: 4,
      body: { id: 'body:fc-wg.1' },
    })
  })

  it('tells its people, agenda and documents', async () => {
    expect(
      await of(MEETING, 'Meeting', 'chairs { label } openedBy { label } agenda { number } documents { id }'),
    ).toEqual({
      chairs: [{ label: 'Ada Moss' }],
      openedBy: [{ label: 'Ada Moss' }],
      agenda: [{ number: '1' }, { number: '2' }, { number: '2 (a)' }],
      documents: [{ id: REPORT }],
    })
  })

  it('orders recommendations by number, 10 after 2', async () => {
    expect(await of(MEETING, 'Meeting', 'recommendations { totalCount edges { node { number } } }')).toEqual({
      recommendations: { totalCount: 3, ...edges({ number: '1' }, { number: '2' }, { number: '10' }) },
    })
  })

  it('narrows participants by standing', async () => {
    const fields =
      'participants(capacity: [UN_ENTITY]) { totalCount edges { node { participant { id } meeting { id } capacity standing evidence { quote } } } }'
    expect(await of(MEETING, 'Meeting', fields)).toEqual({
      participants: {
        totalCount: 1,
        ...edges({
          participant: { id: 'organisation:fao' },
          meeting: { id: MEETING },
          capacity: 'UN_ENTITY',
          standing: null,
          evidence: [{ quote: 'FAO' }],
        }),
      },
    })
  })
})

describe('statements', () => {
  it('are one a speaker and sentence, on all items that it names, in the order of the text', async () => {
    expect(
      await of(
        MEETING,
        'Meeting',
        'statements { totalCount edges { node { speaker { id } capacity items { number } meeting { id } evidence { quote } } } }',
      ),
    ).toEqual({
      statements: {
        totalCount: 3,
        ...edges(
          {
            speaker: { id: 'country:KEN' },
            capacity: 'PARTY',
            items: [{ number: '2' }, { number: '2 (a)' }],
            meeting: { id: MEETING },
            evidence: [{ quote: 'Kenya' }],
          },
          {
            speaker: { id: 'country:FRA' },
            capacity: 'PARTY',
            items: [{ number: '2' }, { number: '2 (a)' }],
            meeting: { id: MEETING },
            evidence: [{ quote: 'France' }],
          },
          {
            speaker: { id: 'organisation:fao' },
            capacity: 'UN_ENTITY',
            items: [],
            meeting: { id: MEETING },
            evidence: [{ quote: 'FAO' }],
          },
        ),
      },
    })
  })

  it('of an item leave out those on none, but keep their other items', async () => {
    expect(
      await of(
        'agenda-item:fc-wg.1/2021/2-a',
        'AgendaItem',
        'statements { edges { node { speaker { id } items { number } } } }',
      ),
    ).toEqual({
      statements: edges(
        { speaker: { id: 'country:KEN' }, items: [{ number: '2' }, { number: '2 (a)' }] },
        { speaker: { id: 'country:FRA' }, items: [{ number: '2' }, { number: '2 (a)' }] },
      ),
    })
  })

  it('of a country and an organisation are told from their side', async () => {
    const fields = 'statements { totalCount edges { node { meeting { id } items { number } } } }'
    expect(await of('country:KEN', 'Country', fields)).toEqual({
      statements: {
        totalCount: 1,
        ...edges({ meeting: { id: MEETING }, items: [{ number: '2' }, { number: '2 (a)' }] }),
      },
    })
    expect(await of('organisation:fao', 'Organisation', fields)).toEqual({
      statements: { totalCount: 1, ...edges({ meeting: { id: MEETING }, items: [] }) },
    })
  })

  it('can be paged', async () => {
    type Found = { statements: { edges: { cursor: string; node: object }[]; pageInfo: object } }
    const fields = (after: string) =>
      `statements(first: 2${after}) { edges { cursor node { speaker { id } } } pageInfo { hasNextPage hasPreviousPage } }`
    const first = (await of(MEETING, 'Meeting', fields(''))) as Found
    expect(first.statements.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false })
    const rest = (await of(MEETING, 'Meeting', fields(`, after: "${first.statements.edges[1]?.cursor}"`))) as Found
    expect(rest.statements.edges.map(({ node }) => node)).toEqual([{ speaker: { id: 'organisation:fao' } }])
    expect(rest.statements.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true })
  })
})

describe('AgendaItem', () => {
  it('tells its place, panellists and recommendations with their facets', async () => {
    expect(await of('agenda-item:fc-wg.1/2021/2-a', 'AgendaItem', 'number parent { id } meeting { id }')).toEqual({
      number: '2 (a)',
      parent: { id: 'agenda-item:fc-wg.1/2021/2' },
      meeting: { id: MEETING },
    })
    expect(
      await of(
        'agenda-item:fc-wg.1/2021/2',
        'AgendaItem',
        'panellists { role person { label } evidence { quote } } recommendations { edges { node { number } } facets { strengths { strength count } } }',
      ),
    ).toEqual({
      panellists: [{ role: 'fire officer of Kenya', person: { label: 'Ben Fern' }, evidence: [{ quote: 'Ben Fern' }] }],
      recommendations: { ...edges({ number: '1' }), facets: { strengths: [{ strength: 'STRONG', count: 1 }] } },
    })
  })
})

describe('Document', () => {
  it('tells what it is, what it holds and what cites it', async () => {
    expect(
      await of(
        REPORT,
        'Document',
        'symbol symbolInferred type distribution date language inCorpus meeting { id } sources { name } recommendations { totalCount facets { bodies { entity { id } count } } }',
      ),
    ).toEqual({
      symbol: 'FC/WG.1/2021/4',
      symbolInferred: false,
      type: 'REPORT',
      distribution: 'GENERAL',
      date: '2021-07-09',
      language: 'en',
      inCorpus: true,
      meeting: { id: MEETING },
      sources: [{ name: 'report.txt' }],
      recommendations: { totalCount: 3, facets: { bodies: [{ entity: { id: 'body:fc-wg.1' }, count: 3 }] } },
    })
    expect(
      await of('document:FC/WG.1/2021/2', 'Document', 'inCorpus citedBy { edges { node { source { id } } } }'),
    ).toEqual({
      inCorpus: false,
      citedBy: edges({ source: { id: REPORT } }),
    })
  })

  it('gives its passages in the order of the text, of some kinds, or around one', async () => {
    expect(
      await of(REPORT, 'Document', 'passages(kinds: [RECOMMENDATION]) { totalCount edges { node { position } } }'),
    ).toEqual({
      passages: { totalCount: 3, ...edges({ position: 0 }, { position: 2 }, { position: 3 }) },
    })
    expect(
      await of(
        REPORT,
        'Document',
        'passages(around: "passage:fc-wg.1/2021/report/8", first: 3) { edges { node { number } } }',
      ),
    ).toEqual({
      passages: edges({ number: '7' }, { number: '8' }, { number: '9' }),
    })
  })

  it('refuses to begin around a passage of none of its own', async () => {
    expect(
      await api.errors(
        `{ entity(id: "${REPORT}") { ... on Document { passages(around: "passage:elsewhere/1") { totalCount } } } }`,
      ),
    ).toEqual([{ message: `around: ${REPORT} holds no passage passage:elsewhere/1.`, code: 'BAD_USER_INPUT' }])
  })
})

describe('Recommendation', () => {
  it('tells its text, whom it asks and how', async () => {
    expect(
      await of(
        'recommendation:fc-wg.1/2021/2',
        'Recommendation',
        'number text fullText strength addressees { text indirect actor { id } } operatives { phrase verb strength hedges intensifiers } meeting { id } document { id } agendaItem { id }',
      ),
    ).toEqual({
      number: '2',
      text: 'States parties may wish to invite FAO to train fire watchers.',
      fullText: 'States parties may wish to invite FAO to train fire watchers.',
      strength: 'OPTIONAL',
      addressees: [
        { text: 'States parties', indirect: false, actor: { id: 'group:states-parties' } },
        { text: 'FAO', indirect: true, actor: { id: 'organisation:fao' } },
      ],
      operatives: [{ phrase: 'may wish to', verb: 'invite', strength: 'OPTIONAL', hedges: [], intensifiers: [] }],
      meeting: { id: MEETING },
      document: { id: REPORT },
      agendaItem: null,
    })
  })

  it('names what its text names, and leaves out what only a footnote names', async () => {
    expect(
      await of('recommendation:fc-wg.1/2021/2', 'Recommendation', 'organisations { id } instruments { id }'),
    ).toEqual({
      organisations: [{ id: 'organisation:fao' }],
      instruments: [{ id: 'instrument:forest-convention' }],
    })
    expect(
      await of('recommendation:fc-wg.1/2021/1', 'Recommendation', 'organisations { id } footnotes { text }'),
    ).toEqual({
      organisations: [],
      footnotes: [{ text: 'See the work of the United Nations.' }],
    })
  })

  it('is told by reference alone where its text is not in the corpus', async () => {
    expect(
      await of(
        'recommendation:fc-wg.1/2017/25',
        'Recommendation',
        'number text strength topics { id } meeting { year }',
      ),
    ).toEqual({
      number: '25',
      text: null,
      strength: null,
      topics: [{ id: 'topic:water' }],
      meeting: { year: 2017 },
    })
  })

  it('tells what took it up', async () => {
    expect(await of('recommendation:fc-wg.1/2019/1', 'Recommendation', 'takenUpAs { id }')).toEqual({
      takenUpAs: [{ id: 'agenda-item:fc-wg.1/2021/2' }],
    })
  })
})

describe('Topic', () => {
  it('stands in its hierarchy', async () => {
    expect(await of('topic:forest-fires', 'Topic', 'broader { id } narrower { id }')).toEqual({
      broader: null,
      narrower: [{ id: 'topic:forest-fires-satellites' }],
    })
  })

  it('gives its recommendations, alone or with those of narrower topics', async () => {
    const fields = (narrower: boolean) =>
      `recommendations(includeNarrower: ${narrower}) { totalCount edges { node { id } } facets { strengths { count } } }`
    const [alone, all] = [
      ['recommendation:fc-wg.1/2021/2', 'recommendation:fc-wg.1/2021/10', 'recommendation:fc-wg.1/2019/1'],
      [
        'recommendation:fc-wg.1/2021/1',
        'recommendation:fc-wg.1/2021/2',
        'recommendation:fc-wg.1/2021/10',
        'recommendation:fc-wg.1/2019/1',
      ],
    ].map((ids) => edges(...ids.map((id) => ({ id }))))
    expect(await of('topic:forest-fires', 'Topic', fields(false))).toEqual({
      recommendations: { totalCount: 3, ...alone, facets: { strengths: [{ count: 1 }, { count: 1 }] } },
    })
    expect(await of('topic:forest-fires', 'Topic', fields(true))).toEqual({
      recommendations: { totalCount: 4, ...all, facets: { strengths: [{ count: 1 }, { count: 1 }, { count: 1 }] } },
    })
  })

  it('runs through the meetings, oldest first', async () => {
    expect(await of('topic:forest-fires', 'Topic', 'timeline { meeting { id } count }')).toEqual({
      timeline: [
        { meeting: { id: EARLIER }, count: 1 },
        { meeting: { id: MEETING }, count: 2 },
      ],
    })
  })

  it('is related to those that share recommendations with it', async () => {
    expect(
      await of(
        'topic:forest-fires',
        'Topic',
        'related { a { id } b { id } count weight shared { totalCount edges { node { id } } } }',
      ),
    ).toEqual({
      related: [
        {
          a: { id: 'topic:forest-fires' },
          b: { id: 'topic:water' },
          count: 1,
          weight: 1,
          shared: { totalCount: 1, ...edges({ id: 'recommendation:fc-wg.1/2021/10' }) },
        },
      ],
    })
  })
})

describe('Country, Organisation, Instrument, Resolution, Person', () => {
  it('tell attendance, newest meeting first', async () => {
    expect(
      await of(
        'organisation:fao',
        'Organisation',
        'abbreviation type parent { id } attendance { edges { node { meeting { id } capacity } } } recommendations { edges { node { id } } }',
      ),
    ).toEqual({
      abbreviation: 'FAO',
      type: 'UN_ENTITY',
      parent: { id: 'organisation:un' },
      attendance: edges(
        { meeting: { id: MEETING }, capacity: 'UN_ENTITY' },
        { meeting: { id: EARLIER }, capacity: 'UN_ENTITY' },
      ),
      recommendations: edges({ id: 'recommendation:fc-wg.1/2021/2' }),
    })
    expect(await of('country:ITA', 'Country', 'iso3 m49 attendance { totalCount } statements { totalCount }')).toEqual({
      iso3: 'ITA',
      m49: '380',
      attendance: { totalCount: 1 },
      statements: { totalCount: 0 },
    })
  })

  it('tell what belongs to them', async () => {
    expect(await of('instrument:fire-protocol', 'Instrument', 'supplements { id }')).toEqual({
      supplements: { id: 'instrument:forest-convention' },
    })
    expect(
      await of('instrument:forest-convention', 'Instrument', 'supplements { id } recommendations { totalCount }'),
    ).toEqual({
      supplements: null,
      recommendations: { totalCount: 1 },
    })
    expect(await of('resolution:fc/3/1', 'Resolution', 'number body { id } citedBy { totalCount }')).toEqual({
      number: '3/1',
      body: { id: 'body:fc' },
      citedBy: { totalCount: 1 },
    })
    expect(await of('person:ben-fern', 'Person', 'roles represented { id }')).toEqual({
      roles: ['Fire officer of Kenya'],
      represented: { id: 'country:KEN' },
    })
  })
})
