import { describe, expect, it } from 'vitest'
import { inTransactions, planGraph, type Unit } from '../../../../graph/store/neo4j/plan.js'
import type { Query } from '../../../../graph/store/neo4j/query.js'
import { aheadOf, recentOf, restOf } from '../../../../graph/store/neo4j/write.js'
import { bigGraph } from '../../../store/big-graph.js'

const graph = bigGraph({ entities: 12_000, relations: 40_000 })
const [first = [], second = []] = inTransactions(planGraph({ nodes: new Map(), relations: new Map() }, graph))
/** Ends of the relations that queries create. */
const endsIn = (queries: readonly Query[]) =>
  queries
    .filter(({ text }) => text.includes('CREATE (a)'))
    .flatMap(({ parameters: { rows } }) => (typeof rows === 'string' ? rows.split('\u001d') : []))
    .map((line) => (line.split('\u001e')[0] ?? '').split('~').slice(1, 3))

const withoutNews = ([unit, ...units]: readonly Unit[]): Unit[] =>
  unit ? [{ ...unit, nodes: unit.nodes.map((planned) => ({ ...planned, isNew: false })) }, ...units] : []

describe('what is written ahead of the end of the transaction before', () => {
  it('needs no node that this one creates, and is all of what does not', () => {
    const recent = recentOf(first, second)
    const [ahead, rest] = [[...aheadOf(second, recent)], [...restOf(second, recent)]]
    expect(recent?.size).toBeGreaterThan(100)
    const isRecent = (id: string) => recent?.has(id) ?? false
    expect(endsIn(ahead).flat().some(isRecent)).toBe(false)
    expect(endsIn(ahead).length).toBeGreaterThan(0)
    expect(endsIn(rest).every((ends) => ends.some(isRecent))).toBe(true)
    const relations = second.flatMap((unit) => unit.relations)
    expect(endsIn([...ahead, ...rest]).length).toBe(relations.length)
  })

  it('is new nodes alone where either changes something, whose locks could be waited for', () => {
    const pairs: [Unit[], Unit[]][] = [
      [withoutNews(first), second],
      [first, withoutNews(second)],
      [[...first, { ...emptyUnit, removedNodes: ['topic:a'] }], second],
      [first, [...second, { ...emptyUnit, removedRelations: ['ABOUT~topic:a~topic:b'] }]],
    ]
    for (const [before, units] of pairs) {
      expect(recentOf(before, units)).toBeNull()
      const ahead = [...aheadOf(units, null)]
      expect(ahead.every(({ text }) => text.includes('CREATE (n:'))).toBe(true)
    }
  })

  it('is created nowhere else, unless it is written again, when all may be there', () => {
    const texts = (queries: Iterable<Query>) => [...queries].map(({ text }) => text)
    expect(texts(restOf(second, recentOf(first, second))).some((text) => text.includes('CREATE (n:'))).toBe(false)
    const again = texts(restOf(second, null, true))
    expect(again.some((text) => /CREATE \((n:|a\)|p\)-\[:PASSAGE_OF)/.test(text))).toBe(false)
    expect(again.length).toBeGreaterThan(5)
  })
})

const emptyUnit: Unit = {
  nodes: [],
  passages: [],
  relations: [],
  removedRelations: [],
  removedNodes: [],
  size: 0,
  isDocument: false,
}
