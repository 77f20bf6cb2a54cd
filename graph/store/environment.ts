import { resolve } from 'node:path'
import { StoreError } from './errors.js'
import type { GraphLoader, GraphStore } from './graph-store.js'

/** The environment's variables that choose and open a store; README's table says what each means. */
type Environment = Record<string, string | undefined>

/** Opens the store that the environment names for reading. @throws StoreError BAD_USER_INPUT for a setting that is none. */
export async function storeFrom(environment: Environment): Promise<GraphStore> {
  if (kindOf(environment) === 'neo4j') {
    const { openNeo4jStore } = await import('./neo4j/index.js')
    return openNeo4jStore(neo4jFrom(environment))
  }
  const { openEmbeddedStore } = await import('./embedded/index.js')
  return openEmbeddedStore(folderFrom(environment))
}

/** Opens the same store for loading. */
export async function loaderFrom(environment: Environment): Promise<GraphLoader> {
  if (kindOf(environment) === 'neo4j') {
    const { openNeo4jLoader } = await import('./neo4j/index.js')
    return openNeo4jLoader(neo4jFrom(environment))
  }
  const { openEmbeddedLoader } = await import('./embedded/index.js')
  return openEmbeddedLoader(folderFrom(environment))
}

/** Where the graph is, in words for a user. */
export function placeOf(environment: Environment): string {
  return kindOf(environment) === 'neo4j'
    ? `Neo4j at ${neo4jFrom(environment).uri}`
    : `the embedded store in ${folderFrom(environment)}`
}

function kindOf(environment: Environment): 'embedded' | 'neo4j' {
  const kind = environment.RAPPORTEUR_STORE || 'embedded'
  if (kind === 'embedded' || kind === 'neo4j') return kind
  throw new StoreError('BAD_USER_INPUT', `RAPPORTEUR_STORE is "${kind}": it has to be embedded or neo4j.`)
}

const folderFrom = (environment: Environment) => resolve(environment.RAPPORTEUR_DATA || 'data')

function neo4jFrom(environment: Environment) {
  const uri = environment.NEO4J_URI
  if (!uri)
    throw new StoreError(
      'BAD_USER_INPUT',
      'NEO4J_URI is not set: the address of the server, such as bolt://localhost:7687.',
    )
  return {
    uri,
    username: environment.NEO4J_USERNAME || 'neo4j',
    password: environment.NEO4J_PASSWORD ?? '',
    database: environment.NEO4J_DATABASE || 'neo4j',
  }
}
