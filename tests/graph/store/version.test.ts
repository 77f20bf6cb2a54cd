import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { diagnosticSchema, entitySchema, type Graph } from '../../../graph/model/index.js'
import { graphVersion, HASHED_PROPERTIES } from '../../../graph/store/version.js'
import { assembly } from '../../store/graphs.js'

describe('the version of a graph', () => {
  it('does not depend on the order of properties', () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, one]) => [key, turned(one)]),
      )
    }
    expect(graphVersion(turned(assembly) as Graph)).toBe(graphVersion(assembly))
  })

  it.each(['entities', 'relations', 'passages', 'diagnostics'] as const)('changes with each property of %s', (part) => {
    const before = graphVersion(assembly)
    const changed = (item: object, property: string) => {
      const items = assembly[part].map((one) => (one === item ? { ...one, [property]: 'something else' } : one))
      return graphVersion({ ...assembly, [part]: items } as Graph)
    }
    // What the id of a relation says already.
    const said = ['kind', 'source', 'target', 'qualifier']
    for (const item of assembly[part]) {
      for (const property of Object.keys(item)) {
        if (part === 'relations' && said.includes(property)) continue
        if (part === 'relations' || part === 'passages' ? typeof Reflect.get(item, property) === 'object' : false)
          continue
        expect(changed(item, property), `${property} of ${JSON.stringify(item).slice(0, 80)}`).not.toBe(before)
      }
    }
    expect(graphVersion({ ...assembly, redirects: { ...assembly.redirects, 'topic:x': 'topic:water' } })).not.toBe(
      before,
    )
  })

  it('takes every property that an entity or a diagnostic may have, the moment of import aside', () => {
    const named = new Set<string>()
    const collect = (schema: unknown) => {
      if (typeof schema !== 'object' || schema === null) return
      if ('properties' in schema && typeof schema.properties === 'object' && schema.properties !== null) {
        for (const name of Object.keys(schema.properties)) named.add(name)
      }
      for (const part of Object.values(schema)) collect(part)
    }
    for (const schema of [entitySchema, diagnosticSchema]) collect(z.toJSONSchema(schema, { unrepresentable: 'any' }))
    named.delete('importedAt')
    expect(named.size).toBeGreaterThan(40)
    expect([...named].filter((name) => !HASHED_PROPERTIES.includes(name))).toEqual([])
  })
})
