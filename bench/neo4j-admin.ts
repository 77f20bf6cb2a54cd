import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Graph } from '../graph/model/index.js'
import type { RunningNeo4j } from '../scripts/neo4j/server.mjs'
import { cell, columnsOf, tablesOf } from './neo4j-csv.js'

const TYPES = {
  text: 'string',
  integer: 'long',
  float: 'double',
  boolean: 'boolean',
  day: 'date',
  texts: 'string[]',
  integers: 'long[]',
} as const

/** Seconds that the offline import takes into an empty, stopped database: it checks nothing, keeps no index and no reader sees it. */
export function importOffline(server: RunningNeo4j, graph: Graph): number {
  const home = mkdtempSync(join(tmpdir(), 'rapporteur-neo4j-admin-'))
  try {
    mkdirSync(join(home, 'conf'))
    writeFileSync(join(home, 'conf/neo4j.conf'), 'dbms.usage_report.enabled=false\n')
    writeTables(home, graph)
    const start = performance.now()
    const run = spawnSync(
      server.java,
      ['-Xmx1g', '--add-opens=java.base/java.nio=ALL-UNNAMED', '-cp', join(server.jars, '*')]
        .concat(['org.neo4j.server.startup.Neo4jAdminCommand', 'database', 'import', 'full', 'neo4j'])
        .concat(['--id-type=string', '--array-delimiter=U+001F', '--multiline-fields=true'])
        .concat([`--nodes=${join(home, 'nodes.csv')}`])
        .concat(['relations', 'mentions', 'documents'].map((name) => `--relationships=${join(home, `${name}.csv`)}`)),
      // It leaves a report in the folder where it runs.
      { cwd: home, env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }, encoding: 'utf8' },
    )
    if (run.status !== 0) throw new Error(`neo4j-admin: ${(run.stdout + run.stderr).slice(-600)}`)
    return (performance.now() - start) / 1000
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

function writeTables(home: string, graph: Graph) {
  const { nodes, relations, mentions, documents } = tablesOf(graph)
  const write = (name: string, header: readonly string[], rows: Iterable<readonly unknown[]>) =>
    writeFileSync(
      join(home, name),
      [header.join(','), ...Array.from(rows, (row) => row.map(cell).join(',')), ''].join('\n'),
    )
  const typed = (columns: ReturnType<typeof columnsOf>) => [...columns].map(([name, sort]) => `${name}:${TYPES[sort]}`)
  const [ofNodes, ofRelations] = [columnsOf(nodes), columnsOf(relations)]
  const values = (properties: Record<string, unknown>, columns: ReturnType<typeof columnsOf>) =>
    [...columns.keys()].map((name) => properties[name])
  write(
    'nodes.csv',
    [':ID', ':LABEL', ...typed(ofNodes)],
    nodes.map(({ id, labels, properties }) => [id, labels, ...values(properties, ofNodes)]),
  )
  write(
    'relations.csv',
    [':START_ID', ':END_ID', ':TYPE', ...typed(ofRelations)],
    relations.map((row) => [row.source, row.target, row.type, ...values(row.properties, ofRelations)]),
  )
  write(
    'mentions.csv',
    [':START_ID', ':END_ID', ':TYPE', 'start:long', 'end:long', 'rule', 'confidence:double'],
    mentions.map((one) => [one.source, one.entity, 'NAMES', one.start, one.end, one.rule, one.confidence]),
  )
  write(
    'documents.csv',
    [':START_ID', ':END_ID', ':TYPE'],
    documents.map((one) => [one.source, one.target, 'PASSAGE_OF']),
  )
}
