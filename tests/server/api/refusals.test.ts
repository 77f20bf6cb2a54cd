import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi, type TestApi } from '../api.js'
import { forestGraph } from '../graph.js'

let api: TestApi
beforeAll(async () => {
  api = await openApi(forestGraph())
})
afterAll(() => api.close())

const ids = (count: number) => Array.from({ length: count }, (_, index) => `topic:number-${index}`)

describe('wrong input is named, with what is allowed', () => {
  it.each([
    ['{ meetings(first: 501) { totalCount } }', 'first is 501: it has to be from 1 to 500.'],
    ['{ meetings(first: 0) { totalCount } }', 'first is 0: it has to be from 1 to 500.'],
    ['{ meetings(first: -1) { totalCount } }', 'first is -1: it has to be from 1 to 500.'],
    ['{ recommendations { facets { topics(first: 501) { count } } } }', 'first is 501: it has to be from 1 to 500.'],
    [
      '{ entity(id: "country:KEN") { relations(first: 900) { totalCount } } }',
      'first is 900: it has to be from 1 to 500.',
    ],
    ['{ neighbourhood(ids: []) { totalCount } }', 'ids has 0 ids: from 1 to 100 are allowed.'],
    ['{ neighbourhood(ids: ["country:KEN"], depth: 4) { totalCount } }', 'depth is 4: it has to be from 1 to 3.'],
    ['{ neighbourhood(ids: ["country:KEN", "country:XXX"]) { totalCount } }', 'ids: the corpus holds no country:XXX.'],
    [
      '{ paths(from: "country:KEN", to: "country:FRA", maxLength: 7) { length } }',
      'maxLength is 7: it has to be from 1 to 6.',
    ],
    [
      '{ paths(from: "country:KEN", to: "country:FRA", first: 21) { length } }',
      'first is 21: it has to be from 1 to 20.',
    ],
    ['{ paths(from: "country:XXX", to: "country:FRA") { length } }', 'from: the corpus holds no country:XXX.'],
    [
      '{ recurrence(of: TOPIC, minimumMeetings: 0) { totalCount } }',
      'minimumMeetings is 0: it has to be from 1 to 1,000.',
    ],
    [
      '{ search(query: "", filter: { bodies: ["body:none"] }) { totalCount } }',
      'filter.bodies: the corpus holds no body:none.',
    ],
    [
      '{ recommendations(filter: { topics: ["topic:water", "topic:a", "topic:b"] }) { totalCount } }',
      'filter.topics: the corpus holds no topic:a, no topic:b.',
    ],
    [
      '{ recommendations(filter: { meetings: ["body:fc"] }) { totalCount } }',
      'filter.meetings: body:fc is a Body, and only a Meeting can stand here.',
    ],
    [
      '{ entity(id: "country:KEN") { relations(filter: { minimumConfidence: 1.5 }) { totalCount } } }',
      'filter.minimumConfidence is 1.5: it has to be from 0 to 1.',
    ],
    [
      '{ recommendations(filter: { from: "2022-13-45" }, first: 5) { totalCount } }',
      '"2022-13-45" is no calendar date: write it as YYYY-MM-DD, such as 2022-06-27.',
    ],
    ['{ meetings(after: "nonsense") { totalCount } }', '`after` is no cursor of this list: "nonsense".'],
  ])('%s', async (query, message) => {
    expect(await api.errors(query)).toEqual([{ message, code: 'BAD_USER_INPUT' }])
  })

  it('also where it comes as a variable', async () => {
    const [error] = await api.errors('query ($from: Date) { meetings(filter: { from: $from }) { totalCount } }', {
      from: '27 June 2022',
    })
    expect(error?.code).toBe('BAD_USER_INPUT')
    expect(error?.message).toMatch('Variable "$from"')
    expect(error?.message).toMatch('"27 June 2022" is no calendar date: write it as YYYY-MM-DD')
  })

  it.each(['variables', 'extensions'])('also where the %s of a GET are no JSON', async (name) => {
    const response = await api.app.fetch(`/graphql?query={corpus{version}}&${name}=nonsense`)
    expect((await response.json()).errors).toEqual([
      { message: '`variables` and `extensions` have to be JSON.', extensions: { code: 'BAD_USER_INPUT' } },
    ])
  })

  it('refuses lists of ids beyond their limits before looking any up', async () => {
    api.calls()
    for (const field of ['entities', 'relationsAmong']) {
      expect(await api.errors(`query ($ids: [ID!]!) { ${field}(ids: $ids) { id } }`, { ids: ids(2001) })).toEqual([
        { message: 'ids has 2,001 ids: at most 2,000 are allowed.', code: 'BAD_USER_INPUT' },
      ])
    }
    expect(
      await api.errors('query ($ids: [ID!]!) { recurrence(of: TOPIC, subjects: $ids) { totalCount } }', {
        ids: ids(201),
      }),
    ).toEqual([{ message: 'subjects has 201 ids: at most 200 are allowed.', code: 'BAD_USER_INPUT' }])
    expect(
      await api.errors('query ($ids: [ID!]!) { neighbourhood(ids: $ids) { totalCount } }', { ids: ids(101) }),
    ).toEqual([{ message: 'ids has 101 ids: from 1 to 100 are allowed.', code: 'BAD_USER_INPUT' }])
    expect(
      await api.errors('query ($ids: [ID!]!) { neighbourhood(ids: ["country:KEN"], exclude: $ids) { totalCount } }', {
        ids: ids(2001),
      }),
    ).toEqual([{ message: 'exclude has 2,001 ids: at most 2,000 are allowed.', code: 'BAD_USER_INPUT' }])
    expect(
      await api.errors('query ($ids: [ID!]!) { recommendations(filter: { topics: $ids }) { totalCount } }', {
        ids: ids(201),
      }),
    ).toEqual([{ message: 'filter.topics has 201 ids: at most 200 are allowed.', code: 'BAD_USER_INPUT' }])
    expect(api.calls()).toEqual([])
  })

  it('refuses a search that nobody typed', async () => {
    const [error] = await api.errors('query ($query: String!) { search(query: $query) { totalCount } }', {
      query: 'x'.repeat(1001),
    })
    expect(error).toEqual({ message: 'query has 1,001 characters: at most 1,000 are allowed.', code: 'BAD_USER_INPUT' })
  })

  it('passes over unknown entities in exclude, which a canvas may still show', async () => {
    const { neighbourhood } = await api.data<{ neighbourhood: { totalCount: number } }>(
      '{ neighbourhood(ids: ["person:ada-moss"], exclude: ["country:gone"]) { totalCount } }',
    )
    expect(neighbourhood.totalCount).toBe(1)
  })

  it('takes null for the default', async () => {
    expect(
      await api.data('query ($first: Int) { meetings(first: $first) { totalCount edges { cursor } } }', {
        first: null,
      }),
    ).toMatchObject({ meetings: { totalCount: 3 } })
  })
})
