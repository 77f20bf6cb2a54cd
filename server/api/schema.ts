import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { PROJECT_ROOT } from '../project-root.js'
import { nullMeansDefault } from './defaults.js'
import { resolvers } from './resolvers.js'

/** schema.graphql with a resolver for every field that is not simply a fact of its source. */
export function executableSchema(): GraphQLSchema {
  const typeDefs = readFileSync(join(PROJECT_ROOT, 'schema.graphql'), 'utf8')
  return nullMeansDefault(makeExecutableSchema({ typeDefs, resolvers }))
}
