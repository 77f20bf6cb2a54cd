import { describe, expect, it } from 'vitest'
import type { GraphStore } from '../../../graph/store/graph-store.js'
import { ALL, ids, walk } from './pages.js'

export function searchCases(store: () => GraphStore) {
  const search = (query: string, filter = {}) => store().search({ query, filter, ...ALL })
  const passages = (query: string, filter = {}) => store().searchPassages({ query, filter, ...ALL })

  describe('search', () => {
    it('puts exact names first, then aliases, beginnings, words of names, of aliases, of texts', async () => {
      const page = await search('river watch')
      expect(page.items.map(({ value, score }) => [value.id, score])).toEqual([
        ['organisation:river-watch', 6.5],
        ['topic:river-watch', 6.5],
        ['recommendation:committee/2021/1', 1.5],
      ])
      expect(ids(await search('ivory coast'))).toEqual(['country:CIV'])
      // Its title begins with the query too.
      expect((await search('italy')).items[0]).toMatchObject({ value: { id: 'country:ITA' }, score: 6.5 })
      expect(ids(await search('watch on rivers'))[0]).toBe('organisation:river-watch')
      expect(ids(await search('rive'))[0]).toBe('organisation:river-watch')
    })

    it('finds other forms, accents aside, abbreviations, codes, symbols and their parts', async () => {
      expect(ids(await search('flooding dam'))).toEqual(['recommendation:paper/para-3'])
      expect(ids(await search('cote d ivoire'))).toEqual(['country:CIV'])
      expect(ids(await search('rw'))).toEqual(['organisation:river-watch'])
      expect(ids(await search('NGA'))).toEqual(['country:NGA'])
      expect(ids(await search('SC/2021'))).toEqual(['document:committee/2021/report'])
      expect(ids(await search('riv/sc'))).toContain('body:committee')
    })

    it('forgives one error in a longer word that is nowhere, and tells apart what is somewhere', async () => {
      expect(ids(await search('Harbuor Union'))).toContain('organisation:harbour-union')
      expect(ids(await search('Niger'))[0]).toBe('country:NER')
      expect(ids(await search('Nigeri'))).toEqual(['country:NGA'])
      expect(ids(await search('rw rx'))).toEqual([])
    })

    it('asks for all words, and names those that match nothing at all', async () => {
      const page = await search('river xyzzy qqqqq')
      expect(page).toMatchObject({ items: [], totalCount: 0, unmatched: ['xyzzy', 'qqqqq'], facets: {} })
      expect((await search('river watch')).unmatched).toEqual([])
    })

    it('counts kinds before it narrows by them', async () => {
      const page = await search('river watch', { kinds: ['TOPIC'] })
      expect(ids(page)).toEqual(['topic:river-watch'])
      expect(page.totalCount).toBe(1)
      expect(page.facets).toEqual({ ORGANISATION: 1, TOPIC: 1, RECOMMENDATION: 1 })
    })

    it('lists everything by kind and name for an empty query', async () => {
      const page = await search('', { kinds: ['TOPIC', 'BODY'] })
      expect(page.items.map(({ value, score, snippet }) => [value.label, score, snippet])).toEqual([
        ['Committee', 0, null],
        ['Panel', 0, null],
        ['Dams', 0, null],
        ['Floods', 0, null],
        ['River Watch', 0, null],
        ['Water', 0, null],
      ])
      const found = await walk(4, (page) => store().search({ query: ' ', filter: {}, ...page }))
      expect(new Set(found.map((entity) => entity.id)).size).toBe(page.facets ? (await search('')).totalCount : 0)
    })

    it('marks the words found', async () => {
      const page = await search('sharing floods')
      expect(page.items).toHaveLength(1)
      const { text = '', highlights = [] } = page.items[0]?.snippet ?? {}
      expect(highlights.map(({ start, end }) => text.slice(start, end))).toEqual(['share', 'floods'])
    })

    it('comes in pages', async () => {
      const all = ids(await search('r'))
      expect(all.length).toBeGreaterThan(5)
      const walked = await walk(3, (page) => store().search({ query: 'r', filter: {}, ...page }))
      expect(walked.map((entity) => entity.id)).toEqual(all)
    })

    it('refuses a cursor that is none', async () => {
      const bad = { query: 'r', filter: {}, first: 3, after: 'x' }
      await expect(store().search(bad)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
      await expect(store().searchPassages(bad)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    })
  })

  describe('search of passages', () => {
    it('puts words in sequence first, then the order of documents', async () => {
      const page = await passages('data on floods')
      expect(page.items.map(({ value, score }) => [value.id, score])).toEqual([
        ['passage:committee/2021/report/recommendation-1', 2.5],
        ['passage:paper/1', 1.5],
      ])
      expect(page.facets).toEqual({})
    })

    it('asks for a phrase word by word', async () => {
      expect(ids(await passages('"on floods"'))).toEqual([
        'passage:committee/2021/report/2',
        'passage:committee/2021/report/recommendation-1',
      ])
      expect(ids(await passages('"flood on"'))).toEqual([])
      expect((await passages('"on xyzzy"')).unmatched).toEqual(['xyzzy'])
      const [hit] = (await passages('“Data ON the sharing”')).items
      expect(hit?.snippet?.highlights).toEqual([{ start: 0, end: 19 }])
    })

    it('filters', async () => {
      expect(ids(await passages('floods', { kinds: ['RECOMMENDATION'] }))).toHaveLength(1)
      expect(ids(await passages('floods', { documents: ['document:paper'] }))).toEqual(['passage:paper/1'])
      expect(ids(await passages('', { mentions: ['organisation:river-watch', 'country:ITA'] }))).toEqual([
        'passage:committee/2021/report/1',
      ])
      expect(ids(await passages('floods', { bodies: ['body:committee'] }))).toHaveLength(2)
      expect(ids(await passages('floods', { meetings: ['meeting:panel/2021'] }))).toEqual([])
      expect(ids(await passages('floods', { from: '2022-01-01' }))).toEqual(['passage:paper/1'])
    })

    it('lists all in the order of documents and positions for an empty query', async () => {
      const walked = await walk(2, (page) => store().searchPassages({ query: '', filter: {}, ...page }))
      expect(walked.map((passage) => passage.id)).toEqual([
        'passage:committee/2021/report/1',
        'passage:committee/2021/report/2',
        'passage:committee/2021/report/recommendation-1',
        'passage:committee/2021/report/fn-1',
        'passage:evidence/1',
        'passage:paper/1',
      ])
    })
  })
}
