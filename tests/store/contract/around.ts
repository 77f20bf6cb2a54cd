import { describe, expect, it } from 'vitest'
import type { GraphStore } from '../../../graph/store/graph-store.js'
import { assembly } from '../graphs.js'
import { ALL, ids, values, walk } from './pages.js'

const REPORT = 'document:committee/2021/report'

export function aroundCases(store: () => GraphStore) {
  describe('around an entity', () => {
    it('counts relations by kind, direction and far end, in the order of the ontology', async () => {
      const [italy, none, fiji] = await store().relationCounts(['country:ITA', 'country:XXX', 'country:FJI'], {}, [])
      expect(italy).toEqual([
        { relation: 'ADDRESSED_TO', direction: 'INCOMING', kind: 'RECOMMENDATION', count: 1 },
        { relation: 'ATTENDED', direction: 'OUTGOING', kind: 'MEETING', count: 2 },
        { relation: 'SPOKE_ON', direction: 'OUTGOING', kind: 'AGENDA_ITEM', count: 2 },
        { relation: 'REPRESENTED', direction: 'INCOMING', kind: 'PERSON', count: 1 },
        { relation: 'MENTIONS', direction: 'INCOMING', kind: 'DOCUMENT', count: 1 },
      ])
      expect([none, fiji]).toEqual([[], []])
    })

    it('leaves out of the counts what is excluded or filtered', async () => {
      const count = async (filter: Parameters<GraphStore['relationCounts']>[1], exclude: string[] = []) => {
        const [counts] = await store().relationCounts(['country:ITA'], filter, exclude)
        return counts?.map(({ relation, count }) => `${relation} ${count}`)
      }
      expect(await count({ kinds: ['MEETING'] }, ['meeting:committee/2019'])).toEqual(['ATTENDED 1'])
      expect(await count({ from: '2020-01-01', direction: 'OUTGOING' })).toEqual(['ATTENDED 1', 'SPOKE_ON 2'])
      expect(await count({ from: '2022-01-01' })).toEqual(['REPRESENTED 1'])
    })

    it('lists relations by kind, direction and id, in pages', async () => {
      const found = await walk(2, async (page) => (await store().relationsOf([REPORT], {}, page))[0])
      const kinds = found.map(
        ({ kind, source, target }) => `${kind} ${source === REPORT ? '→' : '←'} ${source === REPORT ? target : source}`,
      )
      expect(kinds).toEqual([
        'DOCUMENT_OF → meeting:committee/2021',
        'CONTAINED_IN ← recommendation:committee/2021/10',
        'CONTAINED_IN ← recommendation:committee/2021/1',
        'CONTAINED_IN ← recommendation:committee/2021/2',
        'MENTIONS → country:ITA',
        'CITES → document:RIV/SC/2019/3',
        `CITES → ${REPORT}`,
      ])
      const [incoming] = await store().relationsOf([REPORT], { direction: 'INCOMING', relations: ['CITES'] }, ALL)
      expect(values(incoming)).toEqual([])
    })

    it('filters relations by statement and confidence', async () => {
      const of = async (filter: Parameters<GraphStore['relationsOf']>[1]) =>
        ids((await store().relationsOf(['topic:water-floods'], { relations: ['BROADER', 'ABOUT'], ...filter }, ALL))[0])
          .length
      expect(await of({})).toBe(5)
      expect(await of({ statedOnly: true })).toBe(4)
      expect(await of({ minimumConfidence: 0.95 })).toBe(4)
    })

    it('gives what is linked, once for each relation, in the order asked for', async () => {
      const request = { direction: 'INCOMING', order: 'NUMBER', ...ALL } as const
      const [items, none] = await store().linked(['meeting:committee/2021', 'meeting:none'], {
        ...request,
        relations: ['ITEM_OF'],
      })
      expect(values(items).map(({ entity }) => entity.label)).toEqual(['Item 1', 'Item 2', 'Item 2 (a)', 'Item 10'])
      expect(none).toEqual({ items: [], totalCount: 0, hasNextPage: false, hasPreviousPage: false })
      const [who] = await store().linked(['meeting:committee/2021'], {
        ...request,
        relations: ['ATTENDED'],
        qualifiers: ['PARTY', 'OTHER'],
        order: 'NAME',
      })
      expect(values(who).map(({ entity, relation }) => [entity.id, relation.qualifier])).toEqual([
        ['country:ITA', 'PARTY'],
      ])
      const named = await walk(1, async (page) => {
        const relations = ['MENTIONS', 'ADDRESSED_TO', 'CITES'] as const
        const order = {
          direction: 'OUTGOING',
          kinds: ['ORGANISATION', 'ACTOR_GROUP'],
          order: 'MOST_CONNECTED',
        } as const
        return (await store().linked(['recommendation:committee/2021/1'], { relations, ...order, ...page }))[0]
      })
      expect(named.map(({ entity }) => entity.id)).toEqual(['organisation:river-watch', 'group:states-parties'])
    })

    it('walks a topic with its narrower ones, each entity once by its least relation', async () => {
      const request = {
        relations: ['ABOUT'],
        direction: 'INCOMING',
        kinds: ['RECOMMENDATION'],
        order: 'NEWEST_FIRST',
        ...ALL,
      } as const
      const [narrow] = await store().linked(['topic:floods'], request)
      const [wide] = await store().linked(['topic:floods'], { ...request, includeNarrower: true })
      expect(values(narrow)).toHaveLength(3)
      expect(values(wide).map(({ relation }) => relation.id)).toEqual([
        'ABOUT~recommendation:committee/2021/1~topic:water-floods',
        'ABOUT~recommendation:committee/2021/2~topic:water-floods',
        'ABOUT~recommendation:committee/2021/10~topic:water-floods-dams',
        'ABOUT~recommendation:committee/2019/para-8-b~topic:water-floods',
        'ABOUT~recommendation:paper/para-3~topic:water-floods-dams',
      ])
    })

    it('gives mentions and quotations by document and position, the same words once', async () => {
      const found = await walk(1, async (page) => (await store().mentionsOf(['country:ITA'], page))[0])
      const words = found.map(({ passage, start, end, rule }) => [
        passage,
        assembly.passages.find(({ id }) => id === passage)?.text.slice(start, end),
        rule,
      ])
      expect(words).toEqual([
        ['passage:committee/2021/report/1', 'Italy', 'names'],
        ['passage:committee/2021/report/2', 'Italy', 'names'],
        ['passage:committee/2021/report/2', 'Italy', 'names'],
      ])
      const [cited] = await store().mentionsOf(['document:RIV/SC/2019/3'], ALL)
      expect(values(cited)).toEqual([
        { passage: 'passage:committee/2021/report/fn-1', start: 4, end: 17, rule: 'rule' },
      ])
    })

    it('gives passages in the order of the text, and a page with one in its middle', async () => {
      const keys = (page: Parameters<typeof ids>[0]) => ids(page).map((id) => id.slice(id.lastIndexOf('/') + 1))
      const [all, none] = await store().passagesOf([REPORT, 'document:none'], ALL)
      expect(keys(all)).toEqual(['1', '2', 'recommendation-1', 'fn-1'])
      expect(none?.totalCount).toBe(0)
      const around = async (key: string, first: number, kinds?: ('PARAGRAPH' | 'FOOTNOTE')[]) => {
        const request = { first, after: null, around: `passage:committee/2021/report/${key}`, kinds }
        return (await store().passagesOf(['document:old-report'], request))[0]
      }
      expect(keys(await around('recommendation-1', 2))).toEqual(['2', 'recommendation-1'])
      expect(keys(await around('recommendation-1', 3))).toEqual(['2', 'recommendation-1', 'fn-1'])
      expect(keys(await around('fn-1', 3))).toEqual(['2', 'recommendation-1', 'fn-1'])
      expect(keys(await around('1', 3))).toEqual(['1', '2', 'recommendation-1'])
      expect(keys(await around('recommendation-1', 2, ['PARAGRAPH', 'FOOTNOTE']))).toEqual(['2', 'fn-1'])
      expect(keys(await around('nowhere', 2))).toEqual(['1', '2'])
      const middle = await around('recommendation-1', 2)
      expect(middle).toMatchObject({ totalCount: 4, hasPreviousPage: true, hasNextPage: true })
      const [next] = await store().passagesOf([REPORT], { first: 2, after: middle?.items[1]?.cursor ?? null })
      expect(keys(next)).toEqual(['fn-1'])
    })

    it('gives the relations that rest on a passage, by id, each once', async () => {
      const passage = 'passage:committee/2021/report/fn-1'
      const expected = assembly.relations.filter(({ evidence }) => evidence.some((one) => one.passage === passage))
      expect(expected.length).toBeGreaterThan(2)
      const found = await walk(2, async (page) => (await store().relationsOn([passage], page))[0])
      expect(found).toEqual(expected)
    })

    it('gives the relations at a meeting by kind, then id', async () => {
      const [found, none] = await store().relationsAt(
        ['meeting:committee/2021', 'meeting:none'],
        ['SPOKE_ON', 'ATTENDED'],
      )
      expect(found?.map((relation) => relation.id)).toEqual([
        'ATTENDED~country:ITA~meeting:committee/2021~PARTY',
        'ATTENDED~organisation:river-watch~meeting:committee/2021~INTERGOVERNMENTAL_ORGANISATION',
        'SPOKE_ON~country:ITA~agenda-item:committee/2021/10~PARTY',
        'SPOKE_ON~country:ITA~agenda-item:committee/2021/2~PARTY',
      ])
      expect(none).toEqual([])
    })
  })
}
