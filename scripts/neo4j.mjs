#!/usr/bin/env node
// node scripts/neo4j.mjs [FOLDER]: a Neo4j Community for trying out, without Docker, until Ctrl-C. With FOLDER its data are kept there.
import { resolve } from 'node:path'
import { startNeo4j } from './neo4j/server.mjs'

const [folder] = process.argv.slice(2)
const server = await startNeo4j({
  release: process.env.RAPPORTEUR_TEST_NEO4J_RELEASE,
  home: folder ? resolve(folder) : null,
})
console.log(
  `export RAPPORTEUR_STORE=neo4j NEO4J_URI=${server.uri} NEO4J_USERNAME=${server.username} NEO4J_PASSWORD=${server.password}`,
)
console.error('Neo4j answers. Ctrl-C stops it.')
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.stop().then(() => process.exit(0)))
setInterval(() => {}, 1 << 30)
