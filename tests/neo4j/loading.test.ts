import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Graph } from '../../graph/model/index.js'
import type { GraphLoader } from '../../graph/store/graph-store.js'
import { openNeo4jLoader, openNeo4jStore } from '../../graph/store/neo4j/index.js'
import { inTransactions, planGraph } from '../../graph/store/neo4j/plan.js'
import type { Query } from '../../graph/store/neo4j/query.js'
import { recentOf } from '../../graph/store/neo4j/write.js'
import { bigGraph } from '../store/big-graph.js'
import { assembly, emptyGraph } from '../store/graphs.js'
import { clear, cypher, describeNeo4j, failureInPassing, locked, neo4jServer, operatorsOf } from './given.js'

const NOW = '2026-01-01T00:00:00.000Z'

describeNeo4j('loading', () => {
  let loader: GraphLoader
  const sent: Query[] = []
  const rows = () =>
    sent.flatMap(({ parameters: { rows } }) =>
      Array.isArray(rows) ? rows : typeof rows === 'string' ? rows.split('\u001d') : [],
    )
  const load = async (graph: Graph) => {
    sent.length = 0
    await loader.load(graph, new Map(), NOW)
    return rows().length
  }
  beforeAll(async () => {
    await clear()
    loader = await openNeo4jLoader({ ...neo4jServer(), onQuery: (query) => sent.push(query) })
  })
  afterAll(() => loader?.close())

  it('writes what is new, nothing that is there, and only what has changed', async () => {
    await load(emptyGraph)
    expect(await load(assembly)).toBeGreaterThan(assembly.entities.length + assembly.relations.length)
    expect(await load(assembly)).toBe(0)
    const [first, ...others] = assembly.entities
    const links = [{ label: 'elsewhere', url: 'https://example.org/' }]
    const changed = first ? [{ ...first, links }, ...others] : []
    expect(await load({ ...assembly, entities: changed })).toBe(1)
    expect(await load(assembly)).toBe(1)
  })

  it('keeps somebody’s own relationships of a node that changes', async () => {
    await load(assembly)
    const id = assembly.entities[0]?.id
    await cypher('MATCH (n:Rapporteur {id: $id}) CREATE (:SomebodyElse)-[:NOTE]->(n)', { id })
    const [first, ...others] = assembly.entities
    await load({ ...assembly, entities: first ? [{ ...first, aliases: ['another'] }, ...others] : [] })
    await load(assembly)
    expect(await cypher('MATCH (:SomebodyElse)-[:NOTE]->(n:Rapporteur {id: $id}) RETURN n.id AS id', { id })).toEqual([
      { id },
    ])
  })

  it('commits nothing of a graph that is not sound, whose rows the server may have before that is known', async () => {
    const many = bigGraph({ entities: 3_000, relations: 15_000 })
    await load(assembly)
    const [first, ...others] = many.relations
    if (!first) throw new Error('no relation')
    const away = { ...first, meeting: 'meeting:nowhere/1' }
    await expect(load({ ...many, relations: [away, ...others] })).rejects.toThrow(
      'meeting:nowhere/1, which is not there',
    )
    const [entity] = many.entities
    const shapeless = { ...many, entities: [{ ...entity, aliases: null }, ...many.entities.slice(1)] }
    await expect(load(shapeless as unknown as Graph)).rejects.toThrow('expected array')
    expect(await load(assembly)).toBe(0)
  })

  it('takes away with a document what only it stated, and nothing else', async () => {
    await load(assembly)
    const [document] = assembly.passages.map((passage) => passage.document)
    const isOf = (passage: string) => assembly.passages.find(({ id }) => id === passage)?.document === document
    const without: Graph = {
      ...assembly,
      passages: assembly.passages.filter((passage) => passage.document !== document),
      relations: assembly.relations
        .map((relation) => ({ ...relation, evidence: relation.evidence.filter(({ passage }) => !isOf(passage)) }))
        .filter(({ evidence }) => evidence.length > 0),
    }
    expect(without.relations.length).toBeLessThan(assembly.relations.length)
    await load(without)
    const [counts] = await cypher(
      `CALL () { MATCH (p:Rapporteur:Passage) RETURN count(p) AS passages }
       CALL () { MATCH (:Rapporteur)-[r]->(:Rapporteur) WHERE r.hash IS NOT NULL RETURN count(r) AS relations }
       CALL () { MATCH (n:Rapporteur:Entity) RETURN count(n) AS entities }
       RETURN passages, relations, entities`,
    )
    expect(counts).toEqual({
      passages: without.passages.length,
      relations: without.relations.length,
      entities: without.entities.length,
    })
  })

  it('writes again what failed in passing, and what was written ahead behind it', async () => {
    await clear()
    const graph = bigGraph({ entities: 8_000, relations: 40_000 })
    const plan = inTransactions(planGraph({ nodes: new Map(), relations: new Map() }, graph))
    const [second, third] = [1, 2].map((index) => recentOf(plan[index] ?? [], []) ?? new Set())
    /** Between what the second transaction creates and what the third does: sent by the third when the second has ended, just before the fourth begins. */
    const isOfThird = (line: string) => {
      const [, source, target] = (line.split('\u001e')[0] ?? '').split('~')
      return [second?.has(source ?? ''), third?.has(target ?? '')].join() === 'true,true'
    }
    let hasFailed = false
    const repeated: string[] = []
    const failing = await openNeo4jLoader({
      ...neo4jServer(),
      onQuery: ({ text, parameters: { rows } }) => {
        if (!hasFailed && typeof rows === 'string' && rows.split('\u001d').some(isOfThird)) {
          hasFailed = true
          throw failureInPassing()
        }
        if (/MERGE \((n|a)/.test(text) && Array.isArray(rows)) repeated.push(...rows)
      },
    })
    await failing.load(graph, new Map(), NOW)
    await failing.close()
    expect(hasFailed).toBe(true)
    expect(repeated.length).toBeGreaterThan(ROWS_OF_A_TRANSACTION)
    expect(await load(graph)).toBe(0)
    const [mentions] = await cypher('MATCH (:Rapporteur:Passage)-[m:NAMES]->() RETURN count(m) AS count')
    expect(mentions).toEqual({ count: graph.passages.reduce((sum, passage) => sum + passage.mentions.length, 0) })
  })

  it('keeps words with characters that lines are made of, and tells none from empty', async () => {
    await clear()
    const odd = 'a\u001fb\u001ec\u001d'
    const relations = changed(assembly.relations, { asPrinted: odd }, { asPrinted: '' }, { asPrinted: null })
    const entities = changed(assembly.entities, { title: '', aliases: [''] }, { aliases: ['x', odd] }, { aliases: [] })
    const passages = changed(assembly.passages, { number: '' }, { number: null, section: [odd] }, { section: ['', ''] })
    const graph = { ...assembly, relations, entities, passages }
    await load(graph)
    const store = await openNeo4jStore(neo4jServer())
    expect(await store.relations(relations.map(({ id }) => id))).toEqual(relations)
    const kept = await store.entities(entities.map(({ id }) => id))
    expect(kept.map((entity) => ({ ...entity, degree: 0 }))).toEqual(entities.map((one) => ({ ...one, degree: 0 })))
    expect(await store.passages(passages.map(({ id }) => id))).toEqual(passages)
    await store.close()
    expect(await load(graph)).toBe(0)
    expect(await load(assembly)).toBeGreaterThan(5)
  })

  it('does not wait for ever for what somebody else has locked, and goes on when asked again', async () => {
    await clear()
    const impatient = await openNeo4jLoader({ ...neo4jServer(), loadTimeLimit: 4_000 })
    const [first, ...others] = assembly.entities
    if (!first) throw new Error('no entity')
    const graph = { ...assembly, entities: [{ ...first, aliases: ['locked'] }, ...others] }
    const aliases = () => cypher('MATCH (n:Rapporteur {id: $id}) RETURN n.aliases AS aliases', { id: first.id })
    try {
      await impatient.load(assembly, new Map(), NOW)
      const letGo = await locked(first.id)
      const loading = impatient.load(graph, new Map(), NOW)
      await expect(loading).rejects.toMatchObject({ name: 'StoreError', code: 'TIMEOUT' })
      await letGo()
      expect(await aliases()).toEqual([{ aliases: first.aliases }])
      await impatient.load(graph, new Map(), NOW)
      expect(await aliases()).toEqual([{ aliases: ['locked'] }])
    } finally {
      await impatient.close()
    }
  })

  it('creates row by row, without gathering all rows of a query first', async () => {
    await clear()
    sent.length = 0
    await load(assembly)
    const creating = new Map(sent.filter(({ text }) => /\nCREATE/.test(text)).map((query) => [query.text, query]))
    expect(creating.size).toBeGreaterThan(5)
    for (const { text, parameters } of creating.values()) {
      const operators = await operatorsOf(text, parameters)
      expect(operators).toContain('Create')
      expect(operators).not.toContain('Eager')
    }
  })

  it('keeps what people look at typed: days as dates, numbers as numbers, words as lists', async () => {
    await load(assembly)
    const types = await cypher(
      `MATCH (m:Rapporteur:Meeting) WHERE m.startDate IS NOT NULL
       RETURN DISTINCT valueType(m.startDate) AS start, valueType(m.year) AS year, valueType(m.aliases) AS aliases, valueType(m.degree) AS degree`,
    )
    expect(types).toEqual([
      {
        start: 'DATE NOT NULL',
        year: 'INTEGER NOT NULL',
        aliases: expect.stringMatching(/^LIST/),
        degree: 'INTEGER NOT NULL',
      },
    ])
  })
})

const ROWS_OF_A_TRANSACTION = 10_000

/** The first of a list with other facts. */
function changed<T>(all: readonly T[], ...others: Partial<NoInfer<T>>[]): T[] {
  return all.map((one, place) => ({ ...one, ...others[place] }))
}
