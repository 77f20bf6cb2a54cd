import { describe, expect, it } from 'vitest'
import type { EntityKind } from '../../../graph/model/index.js'
import type { GraphStore, ListFilter, ListRequest } from '../../../graph/store/graph-store.js'
import { ALL, ids, values, walk } from './pages.js'

export function listCases(store: () => GraphStore) {
  const list = async (kind: EntityKind, filter: ListFilter = {}, order: ListRequest['order'] = 'NAME') =>
    ids(await store().list({ kind, filter, order, ...ALL }))
  const recommendations = (filter: ListFilter) => list('RECOMMENDATION', filter, 'NEWEST_FIRST')

  describe('lists', () => {
    it('order by name, folded, ties by id', async () => {
      expect(await list('COUNTRY')).toEqual(['country:CIV', 'country:FJI', 'country:ITA', 'country:NER', 'country:NGA'])
    })

    it('order by degree, highest first', async () => {
      const page = await store().list({ kind: 'COUNTRY', filter: {}, order: 'MOST_CONNECTED', ...ALL })
      expect(values(page).map(({ id, degree }) => [id, degree])).toEqual([
        ['country:ITA', 7],
        ['country:NER', 1],
        ['country:CIV', 0],
        ['country:FJI', 0],
        ['country:NGA', 0],
      ])
    })

    it('order by the start of the meeting, those without last both ways', async () => {
      expect(await list('MEETING', {}, 'NEWEST_FIRST')).toEqual([
        'meeting:panel/2021',
        'meeting:committee/2021',
        'meeting:committee/2019',
        'meeting:panel/session-9',
      ])
      expect(await list('MEETING', {}, 'OLDEST_FIRST')).toEqual([
        'meeting:committee/2019',
        'meeting:committee/2021',
        'meeting:panel/2021',
        'meeting:panel/session-9',
      ])
      expect(await list('RECOMMENDATION', {}, 'NEWEST_FIRST')).toEqual([
        'recommendation:committee/2021/1',
        'recommendation:committee/2021/2',
        'recommendation:committee/2021/10',
        'recommendation:committee/2019/para-8-b',
        'recommendation:paper/para-3',
      ])
    })

    it('order by number as people count', async () => {
      const items = await store().list({ kind: 'AGENDA_ITEM', filter: {}, order: 'NUMBER', ...ALL })
      expect(values(items).map((item) => item.label)).toEqual(['Item 1', 'Item 2', 'Item 2 (a)', 'Item 10'])
    })

    it('filter by body, meeting and date, all of one meeting', async () => {
      expect(await list('MEETING', { bodies: ['body:committee'] })).toEqual([
        'meeting:committee/2019',
        'meeting:committee/2021',
      ])
      expect(await list('COUNTRY', { bodies: ['body:committee'], from: '2020-01-01' })).toEqual(['country:ITA'])
      expect(await list('COUNTRY', { meetings: ['meeting:committee/2019'] })).toEqual(['country:ITA', 'country:NER'])
      expect(await list('COUNTRY', { meetings: ['meeting:committee/2019'], bodies: ['body:panel'] })).toEqual([])
      expect(await list('BODY', { bodies: ['body:panel'], from: '2030-01-01' })).toEqual([])
      expect(await list('RESOLUTION', { bodies: ['body:committee'] })).toEqual(['resolution:committee/7/1'])
    })

    it('lets a meeting known by its year count with any day of it, one of unknown year with none, and never removes what has no meeting', async () => {
      expect(await list('MEETING', { from: '2019-12-31' })).toContain('meeting:committee/2019')
      expect(await list('MEETING', { to: '2019-01-01' })).toEqual(['meeting:committee/2019'])
      expect(await list('MEETING', { from: '2021-05-03', to: '2021-05-03' })).toEqual(['meeting:committee/2021'])
      expect(await list('MEETING', { from: '1900-01-01' })).not.toContain('meeting:panel/session-9')
      expect(await list('COUNTRY', { from: '2021-01-01' })).toEqual([
        'country:CIV',
        'country:FJI',
        'country:ITA',
        'country:NGA',
      ])
      expect(await list('DOCUMENT', { to: '2000-01-01' })).toEqual(['document:paper', 'document:evidence'])
    })

    it('filter by topic, degree, type, corpus and top level', async () => {
      expect(await list('RECOMMENDATION', { topics: ['topic:floods'] })).toHaveLength(3)
      expect(await list('COUNTRY', { minimumDegree: 1 })).toEqual(['country:ITA', 'country:NER'])
      expect(await list('DOCUMENT', { types: ['BACKGROUND_PAPER'] })).toEqual(['document:paper'])
      expect(await list('DOCUMENT', { inCorpus: false })).toEqual(['document:RIV/SC/2019/3'])
      expect(await list('TOPIC', { topLevel: true })).toEqual(['topic:river-watch', 'topic:water'])
      expect(await list('COUNTRY', { topLevel: true, inCorpus: true, withText: true })).toHaveLength(5)
    })

    it('filter recommendations by what they are about, name, ask and say', async () => {
      const all = await recommendations({})
      const [r1, r2, r10, old, loose] = all
      expect(await recommendations({ allTopics: ['topic:water-floods'] })).toEqual([r1, r2, old])
      expect(await recommendations({ allTopics: ['topic:water-floods'], includeNarrowerTopics: true })).toEqual(all)
      expect(await recommendations({ allTopics: ['topic:water-floods', 'topic:water-floods-dams'] })).toEqual([r2])
      expect(await recommendations({ mentions: ['organisation:river-watch'] })).toEqual([r1, old])
      expect(await recommendations({ mentions: ['organisation:river-watch', 'resolution:committee/7/1'] })).toEqual([
        r1,
      ])
      expect(await recommendations({ addressees: ['body:panel', 'group:states-parties'] })).toEqual([r1, old])
      expect(await recommendations({ documents: ['document:old-report'] })).toEqual([r1, r2, r10])
      expect(await recommendations({ agendaItems: ['agenda-item:committee/2021/2'] })).toEqual([r1])
      expect(await recommendations({ strengths: ['SOFT', 'OPTIONAL'] })).toEqual([r10, loose])
      expect(await recommendations({ withText: false })).toEqual([r2, old])
      expect(await recommendations({ query: 'dams' })).toEqual([r10, loose])
      expect(await recommendations({ query: ' – ' })).toEqual(all)
    })

    it('order by best match, and by date where nothing is searched', async () => {
      const all = await recommendations({})
      expect(await list('RECOMMENDATION', {}, 'BEST_MATCH')).toEqual(all)
      expect(await list('RECOMMENDATION', { query: 'dams' }, 'BEST_MATCH')).toEqual([
        'recommendation:committee/2021/10',
        'recommendation:paper/para-3',
      ])
    })

    it('come in pages', async () => {
      for (const first of [1, 2, 3, 5]) {
        const found = await walk(first, (page) =>
          store().list({ kind: 'RECOMMENDATION', filter: {}, order: 'NEWEST_FIRST', ...page }),
        )
        expect(found.map((one) => one.id)).toEqual(await recommendations({}))
      }
    })

    it('refuse a cursor that is none, or of another list', async () => {
      const request = { kind: 'COUNTRY', filter: {}, order: 'NAME', first: 5 } as const
      const meetings = await store().list({ kind: 'MEETING', filter: {}, order: 'NEWEST_FIRST', ...ALL })
      for (const after of ['', 'nonsense', '!!', meetings.items[0]?.cursor ?? '']) {
        await expect(store().list({ ...request, after })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
      }
    })

    it('count facets of recommendations, most first, ties by value', async () => {
      const facets = await store().recommendationFacets([
        { filter: {}, of: 'topics', first: 2 },
        { filter: {}, of: 'bodies', first: 20 },
        { filter: {}, of: 'meetings', first: 20 },
        { filter: {}, of: 'strengths', first: 20 },
        { filter: {}, of: 'mentions', kinds: ['ORGANISATION'], first: 20 },
        { filter: { strengths: ['STRONG'] }, of: 'addressees', first: 20 },
        { filter: { query: 'dams' }, of: 'topics', first: 20 },
      ])
      expect(facets).toEqual([
        [
          { value: 'topic:water-floods', count: 3 },
          { value: 'topic:water-floods-dams', count: 3 },
        ],
        [{ value: 'body:committee', count: 4 }],
        [
          { value: 'meeting:committee/2021', count: 3 },
          { value: 'meeting:committee/2019', count: 1 },
        ],
        [
          { value: 'OPTIONAL', count: 1 },
          { value: 'SOFT', count: 1 },
          { value: 'STRONG', count: 1 },
        ],
        [{ value: 'organisation:river-watch', count: 2 }],
        [{ value: 'group:states-parties', count: 1 }],
        [{ value: 'topic:water-floods-dams', count: 2 }],
      ])
    })

    it('give diagnostics by file, line and rule, those without a line last', async () => {
      const all = await walk(2, (page) => store().diagnostics(page))
      expect(all.map(({ file, line, rule }) => [file, line, rule])).toEqual([
        ['a.txt', 2, 'unplaced'],
        ['a.txt', 2, 'unplaced'],
        ['a.txt', 10, 'count'],
        ['a.txt', null, 'whole'],
        ['b.txt', null, 'whole'],
      ])
      const errors = await store().diagnostics({ severity: ['ERROR'], ...ALL })
      expect(values(errors)).toMatchObject([{ rule: 'count', passage: 'passage:committee/2021/report/1' }])
    })
  })
}
