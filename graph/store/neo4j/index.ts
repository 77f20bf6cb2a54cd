export type { Neo4jConfig } from './config.js'
export { openNeo4jLoader } from './loader.js'
export { openNeo4jStore } from './store.js'
