import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Graph } from '../graph/model/index.js'
import type { RunningNeo4j } from '../scripts/neo4j/server.mjs'
import { csv, type Table, tablesOf } from './neo4j-tables.js'

const TYPES = {
  text: 'string',
  'text?': 'string',
  integer: 'long',
  number: 'double',
  flag: 'boolean',
  'day?': 'date',
  texts: 'string[]',
  integers: 'long[]',
  bytes: 'byte[]',
} as const

/** Seconds that the offline import takes into an empty, stopped database: it checks nothing, keeps no index and no reader sees it. */
export function importOffline(server: RunningNeo4j, graph: Graph): number {
  const home = mkdtempSync(join(tmpdir(), 'rapporteur-neo4j-admin-'))
  try {
    mkdirSync(join(home, 'conf'))
    writeFileSync(join(home, 'conf/neo4j.conf'), 'dbms.usage_report.enabled=false\n')
    const files = writeTables(home, graph)
    const start = performance.now()
    const run = spawnSync(
      server.java,
      ['-Xmx1g', '--add-opens=java.base/java.nio=ALL-UNNAMED', '-cp', join(server.jars, '*')]
        .concat(['org.neo4j.server.startup.Neo4jAdminCommand', 'database', 'import', 'full', 'neo4j'])
        .concat(['--id-type=string', '--array-delimiter=U+001F', '--multiline-fields=true'])
        .concat(files),
      // It leaves a report in the folder where it runs.
      { cwd: home, env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }, encoding: 'utf8' },
    )
    if (run.status !== 0) throw new Error(`neo4j-admin: ${(run.stdout + run.stderr).slice(-600)}`)
    return (performance.now() - start) / 1000
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

/** Returns the arguments that name the files. */
function writeTables(home: string, graph: Graph): string[] {
  const { nodes, relations, mentions, documents } = tablesOf(graph)
  const files: string[] = []
  const write = (of: 'nodes' | 'relationships', header: readonly string[], rows: readonly (readonly unknown[])[]) => {
    const file = join(home, `${files.length}.csv`)
    writeFileSync(file, csv(header, rows))
    files.push(`--${of}=${file}`)
  }
  for (const { sort, columns, rows } of nodes) {
    const values = rows.map(({ of, values }) => [of.id, sort, ...values])
    write('nodes', [':ID', ':LABEL', ...typed(columns)], values)
  }
  for (const { sort, columns, rows } of relations) {
    const values = rows.map(({ of, values }) => [of.source, of.target, sort, ...values])
    write('relationships', [':START_ID', ':END_ID', ':TYPE', ...typed(columns)], values)
  }
  write(
    'relationships',
    [':START_ID', ':END_ID', ':TYPE', 'start:long', 'end:long', 'rule', 'confidence:double'],
    mentions.map((one) => [one.source, one.entity, 'NAMES', one.start, one.end, one.rule, one.confidence]),
  )
  write(
    'relationships',
    [':START_ID', ':END_ID', ':TYPE'],
    documents.map((one) => [one.source, one.target, 'PASSAGE_OF']),
  )
  return files
}

const typed = (columns: Table<unknown>['columns']) => columns.map(({ name, sort }) => `${name}:${TYPES[sort]}`)
