import { describe, expect, it } from 'vitest'
import { inTransactions, type Present, planGraph, planReadings, type Unit } from '../../../../graph/store/neo4j/plan.js'
import { assembly, emptyGraph } from '../../../store/graphs.js'

const nothing: Present = { nodes: new Map(), relations: new Map() }

/** What the database holds after the units are written. */
function after(units: readonly Unit[]): Present {
  const present: Present = { nodes: new Map(), relations: new Map() }
  for (const unit of units) {
    for (const { make } of unit.nodes) present.nodes.set(make().id, { hash: make().hash, document: null })
    for (const { of, make } of unit.passages) present.nodes.set(of.id, { hash: make().hash, document: of.document })
    for (const { of, make } of unit.relations)
      present.relations.set(of.id, { hash: make().hash, passage: of.evidence[0]?.passage ?? '' })
  }
  return present
}

describe('planGraph', () => {
  it('brings every end of a relation and every entity named no later than they are needed', () => {
    const known = new Set<string>()
    for (const unit of planGraph(nothing, assembly)) {
      for (const { make } of [...unit.nodes, ...unit.passages]) known.add(make().id)
      for (const { of } of unit.passages) {
        for (const id of [of.document, ...of.mentions.map(({ entity }) => entity)]) expect(known).toContain(id)
      }
      for (const { of } of unit.relations) {
        expect(known).toContain(of.source)
        expect(known).toContain(of.target)
      }
    }
    expect(known.size).toBeGreaterThanOrEqual(assembly.entities.length + assembly.passages.length)
  })

  it('keeps a document whole: its passages are all in one unit', () => {
    for (const unit of planGraph(nothing, assembly)) {
      expect(new Set(unit.passages.map(({ of }) => of.document)).size).toBeLessThanOrEqual(1)
    }
  })

  it('plans nothing where all is there, and takes away all where nothing is left', () => {
    const present = after(planGraph(nothing, assembly))
    expect(inTransactions(planGraph(present, assembly))).toEqual([])
    const removed = planGraph(present, emptyGraph)
    expect(removed.flatMap((unit) => unit.removedNodes)).toHaveLength(present.nodes.size)
    expect(removed.flatMap((unit) => unit.removedRelations)).toHaveLength(present.relations.size)
  })

  it('leaves readings, lock and corpus alone', () => {
    const others = ['reading:a', 'corpus', 'import-lock']
    const nodes = new Map(others.map((id) => [id, { hash: 'x', document: null }]))
    expect(inTransactions(planGraph({ nodes, relations: new Map() }, emptyGraph))).toEqual([])
    expect(planReadings({ nodes, relations: new Map() }, new Map()).flatMap((unit) => unit.removedNodes)).toEqual([
      'reading:a',
    ])
  })
})

describe('inTransactions', () => {
  it('puts whole units together up to about 10,000 rows, and leaves out empty ones', () => {
    const unit = (size: number): Unit => ({
      nodes: [],
      passages: [],
      relations: [],
      removedRelations: [],
      removedNodes: [],
      size,
      isDocument: false,
    })
    const sizes = inTransactions([4_000, 0, 5_000, 3_000, 25_000, 1].map(unit)).map((units) =>
      units.map(({ size }) => size),
    )
    expect(sizes).toEqual([[4_000, 5_000], [3_000], [25_000], [1]])
  })
})
