import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import { fetchNeo4j, RELEASE } from './fetch.mjs'
import { findJava, javaFor } from './java.mjs'

const INTERNALS = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent']
const FIRST_PASSWORD = 'neo4j'
/** Milliseconds until Bolt must answer; recovery after a kill in the middle of a large load takes half a minute. */
const PATIENCE = 180_000

/** Why no server can be had here, and how to get one; null where one can be started. */
export function whyNoNeo4j(release = RELEASE) {
  const lack = `Neo4j cases are skipped: name a server in RAPPORTEUR_TEST_NEO4J_URI (with _USERNAME and _PASSWORD), or install`
  if (!findJava(release)) return `${lack} ${javaFor(release)} and Maven, so that one can be started.`
  if (!fetchNeo4j(release)) return `${lack} Maven and let it reach Maven Central, so that one can be started.`
  return null
}

/**
 * Starts Neo4j Community on a free port with its data in a folder of its own, and waits
 * until Bolt answers. `stop` ends it and removes the folder, unless it was given.
 */
export async function startNeo4j({ release = RELEASE, password = 'rapporteur-test', home = null } = {}) {
  const java = findJava(release)
  const jars = java && fetchNeo4j(release)
  if (!java || !jars) throw new Error(whyNoNeo4j(release))
  const folder = home ?? mkdtempSync(join(tmpdir(), 'rapporteur-neo4j-'))
  const port = await freePort()
  const server = new Server({ java, jars, release, folder, port, password })
  await server.start()
  return {
    uri: `bolt://127.0.0.1:${port}`,
    username: 'neo4j',
    password,
    database: 'neo4j',
    release,
    home: folder,
    jars,
    java,
    /** Starts it again on the same port and data. */
    start: () => server.start(),
    /** Ends it as a crash would; the data stay. */
    kill: () => server.end('SIGKILL'),
    /** Ends it in order; the data stay. */
    halt: () => server.end('SIGTERM'),
    stop: async () => {
      await server.end('SIGTERM')
      if (!home) rmSync(folder, { recursive: true, force: true })
    },
  }
}

class Server {
  #child = null

  constructor(settings) {
    Object.assign(this, settings)
    mkdirSync(join(this.folder, 'conf'), { recursive: true })
    mkdirSync(join(this.folder, 'import'), { recursive: true })
    writeFileSync(join(this.folder, 'conf/neo4j.conf'), configuration(this.port))
  }

  async start() {
    const entry = this.release.startsWith('5.') ? 'CommunityEntryPoint' : 'Neo4jCommunity'
    this.#child = spawn(
      this.java,
      [
        '-Xms512m',
        '-Xmx1g',
        '-XX:+UseG1GC',
        ...INTERNALS.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
        '-cp',
        join(this.jars, '*'),
        `org.neo4j.server.${entry}`,
        `--home-dir=${this.folder}`,
        `--config-dir=${join(this.folder, 'conf')}`,
      ],
      { stdio: 'ignore' },
    )
    const child = this.#child
    const onExit = () => child.kill('SIGKILL')
    process.once('exit', onExit)
    child.once('exit', () => process.off('exit', onExit))
    await this.#answers()
  }

  async end(signal) {
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill(signal)
    await ended
  }

  async #answers() {
    const until = Date.now() + PATIENCE
    for (;;) {
      const state = await this.#ask()
      if (state === 'ready') return
      if (state === 'first password') await this.#setPassword()
      const ended = this.#child.exitCode !== null || this.#child.signalCode !== null
      if (ended || Date.now() > until) throw new Error(`Neo4j did not start: ${this.#log()}`)
      await sleep(200)
    }
  }

  async #ask() {
    const driver = this.#driver(this.password)
    try {
      await driver.getServerInfo({ database: 'neo4j' })
      return 'ready'
    } catch (error) {
      return /Unauthorized|CredentialsExpired/.test(error.code ?? '') ? 'first password' : 'silent'
    } finally {
      await driver.close()
    }
  }

  async #setPassword() {
    const driver = this.#driver(FIRST_PASSWORD)
    try {
      const change = 'ALTER CURRENT USER SET PASSWORD FROM $former TO $present'
      await driver.executeQuery(change, { former: FIRST_PASSWORD, present: this.password }, { database: 'system' })
    } finally {
      await driver.close()
    }
  }

  #driver(password) {
    return neo4j.driver(`bolt://127.0.0.1:${this.port}`, neo4j.auth.basic('neo4j', password), {
      maxTransactionRetryTime: 0,
    })
  }

  #log() {
    try {
      return readFileSync(join(this.folder, 'logs/neo4j.log'), 'utf8').slice(-800)
    } catch {
      return 'it wrote no log'
    }
  }
}

const configuration = (port) => `server.bolt.listen_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
server.memory.heap.max_size=1g
server.memory.pagecache.size=256m
server.directories.import=import
dbms.usage_report.enabled=false
db.logs.query.enabled=OFF
`

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
    probe.on('error', reject)
  })
}
