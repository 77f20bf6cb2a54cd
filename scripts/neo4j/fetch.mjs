import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib/root.mjs'

/** The long-term release that the store is made for. */
export const RELEASE = '5.26.12'

const pom = (release) => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>rapporteur</groupId><artifactId>neo4j</artifactId><version>1</version>
  <dependencies><dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${release}</version></dependency></dependencies>
</project>
`

/**
 * Folder of the jars of Neo4j Community, fetched from Maven Central once (about 120 MB)
 * and kept in `.cache/neo4j/<release>/lib`.
 *
 * @returns {string | null} null where Maven is missing or Maven Central out of reach
 */
export function fetchNeo4j(release = RELEASE) {
  const home = join(root, '.cache/neo4j', release)
  if (existsSync(join(home, 'lib'))) return join(home, 'lib')
  if (spawnSync('mvn', ['-version']).status !== 0) return null
  console.error(`Fetching Neo4j Community ${release} from Maven Central (once, about 120 MB) …`)
  mkdirSync(join(root, '.cache/neo4j'), { recursive: true })
  // Whole or not at all: a run that is interrupted, or one beside this, must not leave half of it.
  const scratch = mkdtempSync(join(root, '.cache/neo4j/.fetching-'))
  try {
    writeFileSync(join(scratch, 'pom.xml'), pom(release))
    const goal = ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=lib', '-DincludeScope=runtime']
    const maven = spawnSync('mvn', goal, { cwd: scratch, stdio: ['ignore', 2, 2], timeout: 600_000 })
    if (maven.status !== 0) return null
    if (!existsSync(home)) renameSync(scratch, home)
    return join(home, 'lib')
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
