import { readFileSync } from 'node:fs'
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
} from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openApi, type TestApi } from '../api.js'
import { forestGraph } from '../graph.js'

let api: TestApi
beforeAll(async () => {
  api = await openApi(forestGraph())
})
afterAll(() => api.close())

const written = buildSchema(readFileSync('schema.graphql', 'utf8'))

it('serves schema.graphql, descriptions and defaults included', async () => {
  const served = buildClientSchema(await api.data<IntrospectionQuery>(getIntrospectionQuery()))
  expect(printSchema(lexicographicSortSchema(served))).toBe(printSchema(lexicographicSortSchema(written)))
})
