import neo4j from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { Derivation } from '../../../../graph/store/neo4j/derived.js'
import { type Property, RELATION_LAYOUT } from '../../../../graph/store/neo4j/layouts.js'
import { toEntity, toPassage, toRelation } from '../../../../graph/store/neo4j/mappers.js'
import { entityRow, type NodeRow, passageRow, relationRow } from '../../../../graph/store/neo4j/rows.js'
import { sent } from '../../../../graph/store/neo4j/sent.js'
import { assembly } from '../../../store/graphs.js'

type Named = { properties: readonly Property[] }
type Values = ReturnType<NodeRow['values']>

const derivation = new Derivation(assembly)

/** Properties as they are sent, those that are null left out. */
function properties(layout: Named, values: Values): Record<string, unknown> {
  const all = sent(values, layout.properties)
  const named = layout.properties.map(({ name }, place) => [name, all[place]] as const)
  return Object.fromEntries(named.filter(([, value]) => value !== null))
}

/** What comes back for what was sent: integers as numbers, as the driver is set to give them. */
function returned(layout: Named, values: Values): Record<string, unknown> {
  const plain = (value: unknown): unknown =>
    neo4j.isInt(value) ? value.toNumber() : Array.isArray(value) ? value.map(plain) : value
  return Object.fromEntries(Object.entries(properties(layout, values)).map(([name, value]) => [name, plain(value)]))
}

describe('rows', () => {
  it.each(assembly.entities.map((entity) => [entity.id, entity] as const))('%s comes back as it was', (_, entity) => {
    const row = entityRow(entity, derivation)
    expect(toEntity(returned(row.layout, row.values()))).toEqual({ ...entity, degree: derivation.of(entity).degree })
    expect(row.layout.labels).toHaveLength(3)
    expect(row.values()).toHaveLength(row.layout.properties.length)
  })

  it('bring relations and passages back', () => {
    for (const relation of assembly.relations) {
      const { values } = relationRow(relation, derivation)
      // As the database takes it from the id.
      const qualifier = relation.id.split('~')[3] ?? null
      expect(toRelation({ qualifier, ...returned(RELATION_LAYOUT, values()) })).toEqual(relation)
    }
    for (const passage of assembly.passages) {
      const row = passageRow(passage, derivation)
      const mentions = passage.mentions.map(({ start, end, entity, rule, confidence }) => [
        start,
        end,
        entity,
        rule,
        confidence,
      ])
      expect(toPassage({ ...returned(row.layout, row.values()), mentions })).toEqual(passage)
    }
  })

  it('keep days as dates and leave out what is null', () => {
    const meeting = assembly.entities.find((entity) => entity.kind === 'MEETING' && entity.startDate !== null)
    if (meeting?.kind !== 'MEETING') throw new Error('no meeting with a day')
    const { layout, values } = entityRow({ ...meeting, city: null }, derivation)
    const parameters = properties(layout, values())
    expect(parameters.startDate).toBeInstanceOf(neo4j.types.Date)
    expect(parameters).not.toHaveProperty('city')
  })

  it('have another hash exactly when something in them is another', () => {
    const [entity] = assembly.entities
    if (!entity) throw new Error('no entity')
    const { hash } = entityRow(entity, derivation)
    expect(entityRow({ ...entity }, derivation).hash).toBe(hash)
    expect(entityRow({ ...entity, links: [{ label: 'x', url: 'https://example.org/' }] }, derivation).hash).not.toBe(
      hash,
    )
  })
})
