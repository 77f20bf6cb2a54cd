import { describe, expect, it } from 'vitest'
import type { GraphStore } from '../../../graph/store/graph-store.js'
import { assembly } from '../graphs.js'
import { walk } from './pages.js'

export function idCases(store: () => GraphStore) {
  describe('by id', () => {
    it('gives entities in the order asked for, with their degree, null for an unknown one', async () => {
      const [fiji, none, italy, again] = await store().entities([
        'country:FJI',
        'country:XXX',
        'country:ITA',
        'country:ITA',
      ])
      expect(none).toBeNull()
      expect(fiji).toEqual({ ...assembly.entities.find((entity) => entity.id === 'country:FJI'), degree: 0 })
      expect(italy).toMatchObject({ id: 'country:ITA', label: 'Italy', degree: 7 })
      expect(again).toEqual(italy)
    })

    it('counts a relation of an entity to itself once', async () => {
      const [report] = await store().entities(['document:committee/2021/report'])
      const touching = assembly.relations.filter(({ source, target }) => source === report?.id || target === report?.id)
      expect(report?.degree).toBe(touching.length)
    })

    it('follows former ids', async () => {
      const found = await store().entities(['topic:floods', 'document:old-report', 'country:NIG'])
      expect(found.map((entity) => entity?.id)).toEqual([
        'topic:water-floods',
        'document:committee/2021/report',
        'country:NGA',
      ])
    })

    it('lists former ids, page by page', async () => {
      const walked = await walk(2, (page) => store().formerIds(page))
      expect(walked.map(({ former, present }) => [former, present])).toEqual(
        Object.entries(assembly.redirects).sort(([a], [b]) => (a < b ? -1 : 1)),
      )
      expect(walked.length).toBeGreaterThan(2)
    })

    it('gives relations whole, also by an id made of a former one', async () => {
      const whole = assembly.relations.find((relation) => relation.kind === 'BROADER')
      const found = await store().relations([
        whole?.id ?? '',
        'BROADER~topic:floods~topic:water',
        'BROADER~topic:water~topic:floods',
        'nonsense',
      ])
      expect(found).toEqual([
        assembly.relations.find(({ id }) => id === whole?.id),
        assembly.relations.find(({ id }) => id === 'BROADER~topic:water-floods~topic:water'),
        null,
        null,
      ])
      const all = await store().relations(assembly.relations.map((relation) => relation.id))
      expect(all).toEqual(assembly.relations)
    })

    it('gives passages whole, also by an id made of a former document', async () => {
      const found = await store().passages(['passage:old-report/fn-1', 'passage:nowhere/1'])
      expect(found[0]?.id).toBe('passage:committee/2021/report/fn-1')
      expect(found[1]).toBeNull()
      expect(await store().passages(assembly.passages.map((passage) => passage.id))).toEqual(assembly.passages)
    })

    it('finds a document by its symbol, letter case and a trailing asterisk aside', async () => {
      const found = await store().documentsBySymbol(['riv/sc/2021/4*', 'RIV/SC/2019/3', 'RIV/SC/2019', ''])
      expect(found.map((entity) => entity?.id ?? null)).toEqual([
        'document:committee/2021/report',
        'document:RIV/SC/2019/3',
        null,
        null,
      ])
    })

    it('finds a country by code and by any name', async () => {
      const names = [
        'ita',
        '380',
        'Cote d’Ivoire',
        'republic of côte d’ivoire',
        'The Ivory Coast',
        'niger',
        'Nige',
        '4',
      ]
      const found = await store().countriesByName(names)
      expect(found.map((entity) => entity?.id ?? null)).toEqual([
        'country:ITA',
        'country:ITA',
        'country:CIV',
        'country:CIV',
        'country:CIV',
        'country:NER',
        null,
        null,
      ])
    })

    it('tells what it holds', async () => {
      const info = await store().info()
      expect(info.version).toMatch(/^\w{6,}$/)
      expect(info.importedAt).toMatch(/^\d{4}-\d\d-\d\dT/)
      expect(info.passageCount).toBe(assembly.passages.length)
      expect(info.entityCounts.COUNTRY).toBe(5)
      expect(info.relationCounts.BROADER).toBe(2)
      expect(info.relationCounts.OPENED).toBeUndefined()
    })
  })
}
