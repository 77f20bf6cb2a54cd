import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { loadInto } from './api.js'
import { forestGraph } from './graph.js'

/** The server as a process: what npm start runs. */
const PROGRAM = 'dist/test-server/main.js'
const data = mkdtempSync(join(tmpdir(), 'rapporteur-main-'))
const running = new Set<ChildProcess>()

beforeAll(async () => {
  await build({
    entryPoints: ['server/main.ts'],
    outfile: PROGRAM,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  })
  await loadInto(data, forestGraph())
})
afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
})
afterAll(() => rmSync(data, { recursive: true }))

function start(environment: Record<string, string>) {
  const child = spawn(process.execPath, [PROGRAM], {
    env: { PATH: process.env.PATH, RAPPORTEUR_DATA: data, RAPPORTEUR_LOG_LEVEL: 'silent', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  const said = { out: '', err: '' }
  child.stdout.on('data', (text) => {
    said.out += text
  })
  child.stderr.on('data', (text) => {
    said.err += text
  })
  const ended = new Promise<number | null>((resolve) => {
    child.on('exit', (code) => {
      running.delete(child)
      resolve(code)
    })
  })
  const address = async () => {
    while (!said.out.includes('\n')) {
      if (child.exitCode !== null) throw new Error(said.err)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    return said.out.trim().split(' ').at(-1) ?? ''
  }
  return { child, said, ended, address }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

describe('the server', () => {
  it('says its address in one line, answers there, and ends when told to', async () => {
    const port = await freePort()
    const { child, said, ended, address } = start({ PORT: String(port) })
    expect(await address()).toBe(`http://127.0.0.1:${port}`)
    expect(said.out.split('\n')).toHaveLength(2)
    expect((await fetch(`${await address()}/ready`)).status).toBe(200)
    const stream = await fetch(`${await address()}/graphql?query=subscription{corpusChanged{version}}`, {
      headers: { accept: 'text/event-stream' },
    })
    expect(stream.status).toBe(200)
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    await stream.body?.cancel().catch(() => {})
  })

  it('says that a port is in use, and what to do', async () => {
    const port = await freePort()
    const other = createServer().listen(port, '127.0.0.1')
    await once(other, 'listening')
    const { said, ended } = start({ PORT: String(port) })
    expect(await ended).toBe(1)
    expect(said).toEqual({
      out: '',
      err: `Port ${port} is in use: perhaps Rapporteur is running already, at http://127.0.0.1:${port}. Choose another with PORT=… npm start.\n`,
    })
    other.close()
  })

  it.each([
    [{ RAPPORTEUR_STORE: 'memory' }, 'RAPPORTEUR_STORE is "memory": it has to be embedded or neo4j.\n'],
    [{ PORT: 'high' }, 'PORT is "high": it has to be a number from 0 to 65535.\n'],
  ])('refuses %j', async (environment, message) => {
    const { said, ended } = start(environment)
    expect([await ended, said.err]).toEqual([1, message])
  })

  it('does not serve a damaged graph', async () => {
    const damaged = mkdtempSync(join(tmpdir(), 'rapporteur-damaged-'))
    await loadInto(damaged, forestGraph())
    writeFileSync(join(damaged, 'graph.snapshot'), 'no snapshot')
    const { said, ended } = start({ RAPPORTEUR_DATA: damaged, PORT: String(await freePort()) })
    expect(await ended).toBe(1)
    expect(said.err).toMatch(/snapshot/)
    expect(said.err).not.toMatch(/ at .*\.js:/)
    rmSync(damaged, { recursive: true })
  })
})
