import { describe, expect, it } from 'vitest'
import type {
  GraphStore,
  NeighbourhoodRequest,
  PathRequest,
  RecurrenceRequest,
  TraversalFilter,
} from '../../../graph/store/graph-store.js'
import { ALL, values, walk } from './pages.js'

export function traversalCases(store: () => GraphStore) {
  describe('neighbourhood', () => {
    const around = async (request: Partial<NeighbourhoodRequest>) => {
      const usual = {
        ids: ['country:ITA'],
        depth: 1,
        filter: {},
        exclude: [],
        order: 'BEST_CONNECTED',
        first: 100,
      } as const
      const found = await store().neighbourhood({ ...usual, ...request })
      return { ...found, nodes: found.nodes.map((node) => node.id), relations: found.relations.map(({ id }) => id) }
    }

    it('gives those asked about first, then the best connected, and says what is left', async () => {
      const found = await around({ first: 2 })
      expect(found.nodes).toEqual(['country:ITA', 'meeting:committee/2021', 'recommendation:committee/2019/para-8-b'])
      expect(found.totalCount).toBe(7)
      expect(found.remaining).toEqual([{ id: 'country:ITA', count: 5 }])
      expect(found.relations).toEqual([
        'ADDRESSED_TO~recommendation:committee/2019/para-8-b~country:ITA~DIRECT',
        'ATTENDED~country:ITA~meeting:committee/2021~PARTY',
      ])
    })

    it('passes over what is excluded but gives the relations to it', async () => {
      const found = await around({ exclude: ['meeting:committee/2021', 'country:NER'], filter: { kinds: ['MEETING'] } })
      expect(found.nodes).toEqual(['country:ITA', 'meeting:committee/2019'])
      expect(found.totalCount).toBe(1)
      expect(found.remaining).toEqual([])
      expect(found.relations).toEqual([
        'ATTENDED~country:ITA~meeting:committee/2019~PARTY',
        'ATTENDED~country:ITA~meeting:committee/2021~PARTY',
        'ATTENDED~country:NER~meeting:committee/2019~OBSERVER_STATE',
      ])
    })

    it('walks only the steps given, further with more depth, nearest first', async () => {
      const steps = [
        { relation: 'BROADER', direction: 'OUTGOING', kind: 'TOPIC' },
        { relation: 'ABOUT', direction: 'INCOMING', kind: 'AGENDA_ITEM' },
      ] as const
      const found = await around({ ids: ['topic:water-floods-dams'], depth: 3, steps })
      expect(found.nodes).toEqual([
        'topic:water-floods-dams',
        'topic:water-floods',
        'topic:water',
        'agenda-item:committee/2021/2',
      ])
    })

    it('takes several at once, each once, unknown ones left out', async () => {
      const found = await around({
        ids: ['topic:floods', 'country:XXX', 'topic:water-floods', 'country:FJI'],
        first: 1,
      })
      expect(found.nodes.slice(0, 2)).toEqual(['topic:water-floods', 'country:FJI'])
      expect(found.remaining).toEqual([{ id: 'topic:water-floods', count: 4 }])
    })
  })

  describe('relations among', () => {
    const among = async (ids: string[], filter: TraversalFilter = {}) =>
      (await store().relationsAmong(ids, filter)).map(({ id }) => id)

    it('are those whose both ends are given, by id, whatever the order and however often asked', async () => {
      const ids = ['meeting:committee/2021', 'country:ITA', 'country:NER', 'meeting:committee/2019', 'country:ITA']
      expect(await among(ids)).toEqual([
        'ATTENDED~country:ITA~meeting:committee/2019~PARTY',
        'ATTENDED~country:ITA~meeting:committee/2021~PARTY',
        'ATTENDED~country:NER~meeting:committee/2019~OBSERVER_STATE',
      ])
      expect(await among(['country:ITA', 'country:XXX'])).toEqual([])
    })

    it('keep to what the filter says of relations, former ids followed', async () => {
      const ids = ['topic:floods', 'topic:water', 'topic:water-floods-dams']
      expect(await among(ids, { relations: ['BROADER'], kinds: ['COUNTRY'], direction: 'INCOMING' })).toEqual([
        'BROADER~topic:water-floods-dams~topic:water-floods',
        'BROADER~topic:water-floods~topic:water',
      ])
      expect(await among(ids, { relations: ['ATTENDED'] })).toEqual([])
    })
  })

  describe('paths', () => {
    const between = async (request: Partial<PathRequest>) => {
      const usual = { from: 'country:ITA', to: 'country:NER', maxLength: 4, filter: {}, first: 5 }
      const [paths] = await store().paths([{ ...usual, ...request }])
      return (paths ?? []).map((path) => path.nodes.map((node) => node.id))
    }

    it('come shortest first, and past the less connected first', async () => {
      const found = await between({})
      expect(found[0]).toEqual(['country:ITA', 'meeting:committee/2019', 'country:NER'])
      expect(found.map((path) => path.length)).toEqual([...found.map((path) => path.length)].sort())
    })

    it('have one relation fewer than entities, of several the first by id', async () => {
      const [paths] = await store().paths([
        { from: 'document:committee/2021/report', to: 'country:ITA', maxLength: 1, filter: {}, first: 5 },
      ])
      expect(paths).toHaveLength(1)
      expect(paths?.[0]?.relations.map((relation) => relation.id)).toEqual([
        'MENTIONS~document:committee/2021/report~country:ITA~OTHER',
      ])
    })

    it('are none beyond the longest, from one to itself, or for what is unknown', async () => {
      expect(await between({ to: 'country:FJI', maxLength: 6 })).toEqual([])
      expect(await between({ maxLength: 1 })).toEqual([])
      expect(await between({ to: 'country:ITA' })).toEqual([])
      expect(await between({ to: 'country:XXX' })).toEqual([])
    })

    it('keep to the filter: kinds of the entities between, relations, direction', async () => {
      expect(await between({ filter: { kinds: ['MEETING'] } })).toEqual([
        ['country:ITA', 'meeting:committee/2019', 'country:NER'],
      ])
      expect(await between({ filter: { relations: ['ABOUT'] } })).toEqual([])
      const up = { from: 'topic:water-floods-dams', to: 'topic:water', filter: { relations: ['BROADER' as const] } }
      expect(await between(up)).toHaveLength(1)
      expect(await between({ ...up, filter: { ...up.filter, direction: 'OUTGOING' } })).toHaveLength(1)
      expect(await between({ ...up, filter: { ...up.filter, direction: 'INCOMING' } })).toEqual([])
    })
  })

  describe('co-occurrence', () => {
    const topics = { of: 'TOPIC', with: 'TOPIC', through: 'RECOMMENDATION', filter: {}, minimumCount: 1 } as const

    it('counts pairs and their ends, through a third kind', async () => {
      expect(await store().coOccurrence(topics)).toEqual({
        nodes: [
          { id: 'topic:river-watch', count: 1 },
          { id: 'topic:water', count: 1 },
          { id: 'topic:water-floods', count: 3 },
          { id: 'topic:water-floods-dams', count: 3 },
        ],
        pairs: [
          { a: 'topic:river-watch', b: 'topic:water-floods', count: 1 },
          { a: 'topic:water', b: 'topic:water-floods', count: 1 },
          { a: 'topic:water-floods', b: 'topic:water-floods-dams', count: 1 },
        ],
        total: 5,
      })
      const none = await store().coOccurrence({ ...topics, minimumCount: 2 })
      expect(none.pairs).toEqual([])
      expect(none.nodes).toHaveLength(4)
    })

    it('joins two kinds, by the relations asked for', async () => {
      const found = await store().coOccurrence({ ...topics, with: 'ORGANISATION', relations: ['ABOUT', 'MENTIONS'] })
      expect(found.pairs).toEqual([
        { a: 'topic:river-watch', b: 'organisation:river-watch', count: 1 },
        { a: 'topic:water', b: 'organisation:river-watch', count: 1 },
        { a: 'topic:water-floods', b: 'organisation:river-watch', count: 2 },
      ])
      expect((await store().coOccurrence({ ...topics, with: 'ORGANISATION', relations: ['CITES'] })).total).toBe(0)
    })

    it('narrows what is projected through', async () => {
      const found = await store().coOccurrence({ ...topics, filter: { meetings: ['meeting:committee/2021'] } })
      expect(found.total).toBe(3)
      expect(found.pairs).toHaveLength(2)
    })

    it('shows what a pair shares, newest meeting first', async () => {
      const request = { of: 'TOPIC', with: 'ORGANISATION', through: 'RECOMMENDATION', filter: {} } as const
      const [both, none] = await store().shared(
        [
          ['topic:floods', 'organisation:river-watch'],
          ['topic:floods', 'organisation:none'],
        ],
        request,
        ALL,
      )
      expect(values(both).map((entity) => entity.id)).toEqual([
        'recommendation:committee/2021/1',
        'recommendation:committee/2019/para-8-b',
      ])
      expect(none?.totalCount).toBe(0)
    })
  })

  describe('recurrence', () => {
    const recurrence = async (request: Partial<RecurrenceRequest>) => {
      const usual = { of: 'ORGANISATION', filter: {}, minimumMeetings: 1, ...ALL } as const
      const { meetings, ...page } = await store().recurrence({ ...usual, ...request })
      const rows = values(page).map(({ subject, cells }) => [
        subject.id,
        ...cells.map(({ meeting, counts }) => `${meeting} ${counts.map(({ count }) => count).join('')}`),
      ])
      return { meetings, rows }
    }

    it('gives a row a subject, most meetings first, a cell a meeting, oldest first, and keeps roles apart', async () => {
      expect(await recurrence({})).toEqual({
        meetings: ['meeting:committee/2019', 'meeting:committee/2021', 'meeting:panel/2021', 'meeting:panel/session-9'],
        rows: [
          [
            'organisation:river-watch',
            'meeting:committee/2019 001000',
            'meeting:committee/2021 101010',
            'meeting:panel/session-9 100000',
          ],
          ['organisation:harbour-union', 'meeting:committee/2021 000100', 'meeting:panel/2021 100000'],
        ],
      })
      expect((await recurrence({ of: 'COUNTRY' })).rows).toEqual([
        ['country:ITA', 'meeting:committee/2019 100001', 'meeting:committee/2021 120000'],
        ['country:NER', 'meeting:committee/2019 100000'],
      ])
      expect((await recurrence({ of: 'TOPIC', minimumMeetings: 2 })).rows).toEqual([
        ['topic:water-floods', 'meeting:committee/2019 000010', 'meeting:committee/2021 000020'],
      ])
    })

    it('filters by role, body and date', async () => {
      expect(await recurrence({ roles: ['ATTENDED'], filter: { bodies: ['body:panel'] } })).toEqual({
        meetings: ['meeting:panel/2021', 'meeting:panel/session-9'],
        rows: [
          ['organisation:harbour-union', 'meeting:panel/2021 1'],
          ['organisation:river-watch', 'meeting:panel/session-9 1'],
        ],
      })
      expect((await recurrence({ filter: { from: '2021-06-01' } })).meetings).toEqual(['meeting:panel/2021'])
    })

    it('gives the rows of given subjects alone, former ids followed, and the meetings of those', async () => {
      const subjects = ['organisation:harbour-union', 'country:ITA', 'organisation:none']
      expect(await recurrence({ subjects })).toEqual({
        meetings: ['meeting:committee/2021', 'meeting:panel/2021'],
        rows: [['organisation:harbour-union', 'meeting:committee/2021 000100', 'meeting:panel/2021 100000']],
      })
      const cell = { subjects: ['topic:floods'], filter: { meetings: ['meeting:committee/2019'] } }
      expect((await recurrence({ of: 'TOPIC', ...cell })).rows).toEqual([
        ['topic:water-floods', 'meeting:committee/2019 000010'],
      ])
      expect(await recurrence({ subjects: [] })).toEqual({ meetings: [], rows: [] })
    })

    it('shows evidence behind cells, by role, the same words once', async () => {
      const cell = { subject: 'country:ITA', meeting: 'meeting:committee/2021' }
      const [all, spoke, none] = await store().recurrenceEvidence(
        [cell, { ...cell, roles: ['SPOKE'] }, { ...cell, meeting: 'meeting:panel/2021' }],
        ALL,
      )
      expect(values(all).map(({ passage }) => passage)).toEqual([
        'passage:committee/2021/report/1',
        'passage:committee/2021/report/2',
      ])
      expect(values(spoke)).toEqual([{ passage: 'passage:committee/2021/report/2', start: 0, end: 5, rule: 'rule' }])
      expect(none?.totalCount).toBe(0)
    })

    it('comes in pages, with all meetings on each', async () => {
      const meetings = new Set<number>()
      const rows = await walk(1, async (page) => {
        const found = await store().recurrence({ of: 'COUNTRY', filter: {}, minimumMeetings: 1, ...page })
        meetings.add(found.meetings.length)
        return found
      })
      expect(rows.map((row) => row.subject.id)).toEqual(['country:ITA', 'country:NER'])
      expect([...meetings]).toEqual([2])
    })

    it('tells who and what was present in which role', async () => {
      const found = await store().presence(['meeting:panel/2021', 'meeting:none', 'meeting:committee/2019'])
      expect(found.map(({ meeting, subject, roles }) => [meeting, subject, ...roles])).toEqual([
        ['meeting:panel/2021', 'organisation:harbour-union', 'ATTENDED'],
        ['meeting:committee/2019', 'body:panel', 'ADDRESSEE'],
        ['meeting:committee/2019', 'country:ITA', 'ATTENDED', 'ADDRESSEE'],
        ['meeting:committee/2019', 'country:NER', 'ATTENDED'],
        ['meeting:committee/2019', 'organisation:river-watch', 'RECOMMENDATION'],
        ['meeting:committee/2019', 'topic:water', 'TOPIC'],
        ['meeting:committee/2019', 'topic:water-floods', 'TOPIC'],
      ])
    })

    it('covers bodies by years', async () => {
      expect(await store().coverage()).toEqual([
        { body: 'body:committee', year: 2019, documentsRead: 0, documentsCited: 1 },
        { body: 'body:committee', year: 2021, documentsRead: 1, documentsCited: 0 },
      ])
    })
  })
}
