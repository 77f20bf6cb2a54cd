import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi, post, type TestApi } from '../api.js'
import { forestGraph } from '../graph.js'

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'))
const graph = forestGraph()

/** Ids that are there, were there, are of other things, or are none. */
const id = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...graph.entities.map((entity) => entity.id)) },
  fc.constantFrom(...graph.relations.map((relation) => relation.id), ...graph.passages.map((passage) => passage.id)),
  fc.constantFrom(...Object.keys(graph.redirects), 'country:XXX', 'meeting:', '', ':', '~', 'passage:'),
  fc.string(),
)
const text = fc.oneof(
  fc.constantFrom('fire', '"forest fires"', 'FC/WG.1/2021/4', 'KEN', 'a', '"', '*', '((', '\\'),
  fc.string(),
)
const whole = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 1, max: 40 }) },
  { weight: 1, arbitrary: fc.integer({ min: -2_147_483_648, max: 2_147_483_647 }) },
)
const day = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('2021-06-27', '2017-01-01') },
  fc.constantFrom('2022-13-45', '', 'yesterday'),
)

function value(type: GraphQLInputType, depth = 0): fc.Arbitrary<string> {
  if (isNonNullType(type)) return value(type.ofType, depth)
  if (isListType(type)) {
    return fc.array(value(type.ofType, depth + 1), { maxLength: 4 }).map((items) => `[${items.join(', ')}]`)
  }
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name))
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields())
    const required = fields.filter((field) => isNonNullType(field.type))
    return fc
      .subarray(fields.filter((field) => !required.includes(field)))
      .chain((chosen) =>
        fc.tuple(
          ...[...required, ...chosen].map((field) =>
            value(field.type, depth + 1).map((text) => `${field.name}: ${text}`),
          ),
        ),
      )
      .map((parts) => `{ ${parts.join(', ')} }`)
  }
  switch (type.name) {
    case 'Int':
      return whole.map(String)
    case 'Float':
      return fc.double({ min: -2, max: 2, noNaN: true }).map((number) => String(number).replace(/^-0$/, '0'))
    case 'Boolean':
      return fc.boolean().map(String)
    case 'ID':
      return id.map((text) => JSON.stringify(text))
    case 'Date':
      return day.map((text) => JSON.stringify(text))
    default:
      return text.map((words) => JSON.stringify(words))
  }
}

let name = 0

function field(of: GraphQLField<unknown, unknown>, levels: number): fc.Arbitrary<string> {
  const required = of.args.filter((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined)
  const optional = of.args.filter((argument) => !required.includes(argument))
  const args = fc
    .shuffledSubarray(optional, { maxLength: Math.min(optional.length, 2) })
    .chain((chosen) =>
      fc.tuple(...[...required, ...chosen].map(({ name, type }) => value(type).map((text) => `${name}: ${text}`))),
    )
    .map((parts) => (parts.length > 0 ? `(${parts.join(', ')})` : ''))
  return fc.tuple(args, selection(of.type, levels)).map(([given, below]) => `f${name++}: ${of.name}${given}${below}`)
}

function selection(type: GraphQLOutputType, levels: number): fc.Arbitrary<string> {
  const of = getNamedType(type)
  if (!isCompositeType(of)) return fc.constant('')
  if (levels === 0) return fc.constant(' { __typename }')
  return fields(of, levels).map((text) => ` { __typename ${text} }`)
}

function fields(of: GraphQLNamedType, levels: number): fc.Arbitrary<string> {
  if (isAbstractType(of)) {
    return fc
      .constantFrom(...schema.getPossibleTypes(of))
      .chain((type) => fields(type, levels).map((text) => `... on ${type.name} { ${text} }`))
  }
  if (!isObjectType(of)) return fc.constant('__typename')
  return fc
    .shuffledSubarray(Object.values(of.getFields()), {
      minLength: 1,
      maxLength: Math.min(3, Object.keys(of.getFields()).length),
    })
    .chain((chosen) => fc.tuple(...chosen.map((each) => field(each, levels - 1))))
    .map((parts) => parts.join(' '))
}

const query = schema.getQueryType()
if (!query) throw new Error('the schema has no queries')
const queries = fields(query, 6).map((text) => `{ ${text} }`)

let api: TestApi
beforeAll(async () => {
  api = await openApi(graph)
})
afterAll(() => api.close())

const INTENDED = ['BAD_USER_INPUT', 'LIMIT_EXCEEDED', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED']

describe('whatever is asked', () => {
  it('queries of any shape and arguments get data or an intended error', async () => {
    await fc.assert(
      fc.asyncProperty(queries, async (text) => {
        const { data, errors = [] } = await (await post(api.app, { query: text })).json()
        for (const { message, extensions } of errors) expect(INTENDED, message).toContain(extensions.code)
        expect(data !== undefined || errors.length > 0).toBe(true)
      }),
      { numRuns: 400 },
    )
  }, 120_000)

  it('bodies that are no requests get an intended error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (body) => {
        const headers = { 'content-type': 'application/json' }
        const response = await api.app.fetch('/graphql', { method: 'POST', headers, body })
        const answers = [await response.json()].flat()
        for (const { errors } of answers) {
          for (const { extensions } of errors ?? []) expect(extensions?.code).not.toBe('INTERNAL_SERVER_ERROR')
        }
        expect(response.status).toBeLessThan(500)
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  it('addresses of any kind get an answer', async () => {
    const path = fc
      .array(fc.oneof(fc.webSegment(), fc.constantFrom('..', '%2e%2e', '%00', 'graphql', 'export', 'assets', '%')))
      .map((parts) => `/${parts.join('/')}`)
    await fc.assert(
      fc.asyncProperty(path, async (address) => {
        expect((await api.app.fetch(address)).status).toBeLessThan(500)
      }),
      { numRuns: 200 },
    )
  })
})
