import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ENTITY_KINDS, inconsistencies } from '../../../graph/model/index.js'
import type { EntityFilter, EntityOrder, GraphStore, TraversalFilter } from '../../../graph/store/graph-store.js'
import { arbitraryGraph, denseGraph, someRelations } from '../arbitrary-graph.js'
import type { Extent, Open, Opened } from '../contract.js'
import { Oracle } from '../oracles.js'
import { ALL, ids, values, walk } from './pages.js'

/** The same graphs in every run and for every store. */
const SEED = 20_261_122

const QUERIES = [
  'river',
  'rivers dam',
  'the',
  'f',
  'harbour flood',
  'dma',
  'watre',
  'RIV/SC',
  'sc/2021',
  'cote',
  '"flood dam"',
  'data of',
  'dat',
  'xyzzy',
  'recommendation 1',
  '',
]

export function generatedCases(open: Open, { graphs, questions }: Extent) {
  const samples = fc.sample(arbitraryGraph(), { seed: SEED, numRuns: graphs })
  describe.each(samples.map((graph, number) => ({ graph, number })))('graph $number', ({ graph }) => {
    const oracle = new Oracle(graph)
    let opened: Opened | null = null
    beforeAll(async () => {
      opened = await open(graph)
    })
    afterAll(() => opened?.close())
    const store = (): GraphStore => {
      if (!opened) throw new Error('the store is not open yet')
      return opened.store
    }
    const all = graph.entities.map((entity) => entity.id)
    const id = fc.constantFrom(...all, ...Object.keys(graph.redirects))
    const ofKind = (kind: string) => all.filter((one) => one.startsWith(`${kind}:`))
    const someOf = (kind: string) =>
      ofKind(kind).length === 0
        ? fc.constant(undefined)
        : fc.option(fc.uniqueArray(fc.constantFrom(...ofKind(kind)), { minLength: 1, maxLength: 2 }), {
            nil: undefined,
          })
    const kinds = fc.option(fc.uniqueArray(fc.constantFrom(...ENTITY_KINDS), { minLength: 1 }), { nil: undefined })
    const day = fc.option(fc.constantFrom('2019-06-01', '2020-01-01', '2020-12-31', '2021-05-03'), { nil: undefined })
    // As often no filter as one, which leaves little of a small graph.
    const walking: fc.Arbitrary<TraversalFilter> = fc.oneof(
      fc.constant({}),
      fc.record({
        kinds,
        relations: someRelations,
        direction: fc.option(fc.constantFrom('OUTGOING' as const, 'INCOMING' as const), { nil: undefined }),
        from: day,
        to: day,
        statedOnly: fc.option(fc.boolean(), { nil: undefined }),
        minimumConfidence: fc.option(fc.constantFrom(0.3, 0.6), { nil: undefined }),
      }),
    )
    const filter: fc.Arbitrary<EntityFilter> = fc.record({
      bodies: someOf('body'),
      meetings: someOf('meeting'),
      topics: someOf('topic'),
      from: day,
      to: day,
      minimumDegree: fc.option(fc.nat(3), { nil: undefined }),
    })
    const check = <T>(arbitrary: fc.Arbitrary<T>, agrees: (request: T) => Promise<void>) =>
      fc.assert(fc.asyncProperty(arbitrary, agrees), { numRuns: questions, seed: SEED })

    it('is whole', () => expect(inconsistencies(graph)).toEqual([]))

    it('neighbourhood', () =>
      check(
        fc.record({
          ids: fc.array(id, { minLength: 1, maxLength: 3 }),
          depth: fc.integer({ min: 1, max: 3 }),
          filter: walking,
          exclude: fc.array(id, { maxLength: 3 }),
          order: fc.constantFrom('BEST_CONNECTED' as const, 'LEAST_CONNECTED' as const, 'NAME' as const),
          first: fc.integer({ min: 1, max: 20 }),
        }),
        async (request) => {
          const found = await store().neighbourhood(request)
          const plain = {
            ...found,
            nodes: found.nodes.map((one) => one.id),
            relations: found.relations.map((one) => one.id),
          }
          expect(plain).toEqual(oracle.neighbourhood(request))
        },
      ))

    it('relations among some', () =>
      check(fc.record({ ids: fc.array(id, { maxLength: 8 }), filter: walking }), async ({ ids, filter }) => {
        const found = await store().relationsAmong(ids, filter)
        expect(found.map((one) => one.id)).toEqual(oracle.relationsAmong(ids, filter))
      }))

    it('paths', () =>
      check(
        fc.record({
          from: id,
          to: id,
          maxLength: fc.integer({ min: 1, max: 4 }),
          filter: walking,
          first: fc.integer({ min: 1, max: 8 }),
        }),
        async (request) => {
          const [found] = await store().paths([request])
          const plain = found?.map((path) => ({
            nodes: path.nodes.map((node) => node.id),
            relations: path.relations.map((relation) => relation.id),
          }))
          expect(plain).toEqual(oracle.paths(request))
        },
      ))

    it('co-occurrence and what is shared', () => {
      const kind = fc.constantFrom('TOPIC', 'ORGANISATION', 'COUNTRY', 'RECOMMENDATION', 'MEETING', 'DOCUMENT')
      const typed = kind as fc.Arbitrary<'TOPIC' | 'ORGANISATION' | 'RECOMMENDATION'>
      return check(
        fc.record({
          of: typed,
          with: typed,
          through: typed,
          relations: someRelations,
          filter,
          minimumCount: fc.integer({ min: 1, max: 2 }),
        }),
        async (request) => {
          const found = await store().coOccurrence(request)
          expect(found).toEqual(oracle.coOccurrence(request))
          const pairs = found.pairs.map(({ a, b }) => [a, b] as const)
          const shared = await store().shared(pairs, request, ALL)
          expect(shared.map((page) => page.totalCount)).toEqual(found.pairs.map(({ count }) => count))
        },
      )
    })

    it('recurrence, its evidence and presence', () =>
      check(
        fc.record({
          of: fc.constantFrom('ORGANISATION' as const, 'COUNTRY' as const, 'TOPIC' as const),
          subjects: fc.option(fc.array(id, { maxLength: 6 }), { nil: undefined }),
          filter: fc.record({ bodies: someOf('body'), meetings: someOf('meeting'), from: day, to: day }),
          minimumMeetings: fc.integer({ min: 1, max: 2 }),
        }),
        async (request) => {
          const page = await store().recurrence({ ...request, ...ALL })
          const rows = values(page).map(({ subject, cells }) => ({
            subject: subject.id,
            cells: cells.map(({ meeting, counts }) => ({ meeting, counts: counts.map(({ count }) => count) })),
          }))
          expect(rows).toEqual(oracle.recurrence({ ...request, ...ALL }))
          const shown = new Set(rows.flatMap((row) => row.cells.map((cell) => cell.meeting)))
          expect(page.meetings).toEqual(
            oracle
              .oldestFirst()
              .map((one) => one.id)
              .filter((one) => shown.has(one)),
          )
          const cells = values(page).flatMap(({ subject, cells }) =>
            cells.map(({ meeting }) => ({ subject: subject.id, meeting })),
          )
          const evidence = await store().recurrenceEvidence(cells, ALL)
          const roles = ['ATTENDED', 'SPOKE', 'RECOMMENDATION', 'DELIBERATIONS', 'TOPIC', 'ADDRESSEE'] as const
          evidence.forEach((found, index) => {
            const { subject = '', meeting = '' } = cells[index] ?? {}
            const behind = roles.flatMap((role) => oracle.behind(subject, meeting, role))
            const expected = oracle.quotations(behind.flatMap((relation) => relation.evidence))
            expect(values(found).map(({ rule, ...words }) => words)).toEqual(expected)
          })
          const present = await store().presence(page.meetings)
          for (const { meeting, subject, roles: found } of present) {
            expect(found).toEqual(roles.filter((role) => oracle.behind(subject, meeting, role).length > 0))
          }
        },
      ))

    it('search, with facets and pages', () =>
      check(
        fc.record({ query: fc.constantFrom(...QUERIES), filter, kinds, first: fc.integer({ min: 1, max: 7 }) }),
        async (request) => {
          const { query, first } = request
          const narrowed = { ...request.filter, kinds: request.kinds }
          const page = await store().search({ query, filter: narrowed, ...ALL })
          const every =
            query === ''
              ? oracle.everything(request.filter).map((id) => ({ id, score: 0 }))
              : oracle.search(query, request.filter)
          const expected = every.filter(({ id }) => !request.kinds || request.kinds.includes(oracle.entity(id).kind))
          expect(page.items.map(({ value, score }) => ({ id: value.id, score }))).toEqual(expected)
          const facets: Record<string, number> = {}
          for (const { id } of every) facets[oracle.entity(id).kind] = (facets[oracle.entity(id).kind] ?? 0) + 1
          expect(page.facets).toEqual(facets)
          const walked = await walk(first, (after) => store().search({ query, filter: narrowed, ...after }))
          expect(walked.map((one) => one.id)).toEqual(expected.map((one) => one.id))
        },
      ))

    it('search of passages', () =>
      check(fc.constantFrom(...QUERIES), async (query) => {
        const page = await store().searchPassages({ query, filter: {}, ...ALL })
        const expected =
          query === '' ? graph.passages.map(({ id }) => ({ id, score: 0 })) : oracle.searchPassages(query)
        expect(page.items.map(({ value, score }) => ({ id: value.id, score }))).toEqual(expected)
      }))

    it('lists in every order, with pages', () =>
      check(
        fc.record({
          kind: fc.constantFrom(...ENTITY_KINDS),
          filter,
          order: fc.constantFrom<EntityOrder>('MOST_CONNECTED', 'NAME', 'NEWEST_FIRST', 'OLDEST_FIRST', 'NUMBER'),
          first: fc.integer({ min: 1, max: 4 }),
        }),
        async ({ kind, filter, order, first }) => {
          const page = await store().list({ kind, filter, order, ...ALL })
          const expected = graph.entities.filter((entity) => entity.kind === kind && oracle.passes(entity, filter))
          expect(ids(page).toSorted()).toEqual(expected.map((entity) => entity.id).toSorted())
          const walked = await walk(first, (after) => store().list({ kind, filter, order, ...after }))
          expect(walked.map((one) => one.id)).toEqual(ids(page))
          const [list] = await store().linked([all[0] ?? ''], {
            relations: ['MENTIONS'],
            direction: 'INCOMING',
            order,
            ...ALL,
          })
          expect(list?.totalCount).toBe(
            graph.relations.filter((one) => one.kind === 'MENTIONS' && one.target === all[0] && one.source !== all[0])
              .length,
          )
        },
      ))

    it('relations, counts of them and mentions', () =>
      check(
        fc.record({
          id,
          filter: walking,
          exclude: fc.array(id, { maxLength: 3 }),
          first: fc.integer({ min: 1, max: 5 }),
        }),
        async (request) => {
          const present = oracle.follow(request.id)
          const expected = oracle.walks(present, request.filter)
          const walked = await walk(
            request.first,
            async (page) => (await store().relationsOf([request.id], request.filter, page))[0],
          )
          expect(walked.map((one) => one.id).toSorted()).toEqual(expected.map((one) => one.relation.id).toSorted())
          const [counts] = await store().relationCounts([request.id], request.filter, request.exclude)
          const out = request.exclude.map((one) => oracle.follow(one))
          const counted = expected.filter(({ far }) => !out.includes(far)).length
          expect(counts?.reduce((sum, { count }) => sum + count, 0)).toBe(counted)
          const mentions = await walk(request.first, async (page) => (await store().mentionsOf([request.id], page))[0])
          expect(mentions.map(({ rule, ...words }) => words)).toEqual(oracle.quotations(oracle.mentionsOf(present)))
        },
      ))
  })
  const dense = fc.sample(denseGraph(), { seed: SEED, numRuns: Math.ceil(graphs / 4) })
  it.each(dense.map((graph, number) => ({ graph, number })))('paths in dense graph $number', async ({ graph }) => {
    const oracle = new Oracle(graph)
    const { store, close } = await open(graph)
    try {
      const id = fc.constantFrom(...graph.entities.map((entity) => entity.id))
      const length = fc.integer({ min: 2, max: 4 })
      const request = fc.record({
        from: id,
        to: id,
        maxLength: length,
        filter: fc.constant({}),
        first: fc.integer({ min: 1, max: 20 }),
      })
      await fc.assert(
        fc.asyncProperty(request, async (asked) => {
          const [found] = await store.paths([asked])
          expect(found?.map((path) => path.nodes.map((node) => node.id))).toEqual(
            oracle.paths(asked).map((path) => path.nodes),
          )
        }),
        { numRuns: questions, seed: SEED },
      )
    } finally {
      await close()
    }
  })
}
