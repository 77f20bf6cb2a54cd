import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The built programs, run as users run them. `scripts/test.mjs` builds them first. */

const program = (name: string) => join(process.cwd(), 'dist/programs', `${name}.js`)

export const CORPUS = join(process.cwd(), 'corpus')

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'rapporteur-test-'))
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}

export interface Ended {
  code: number | null
  out: string
  err: string
}

/** Runs a program to its end. The environment is the test's, with no store of anybody's in it. */
export function run(name: string, words: readonly string[], environment: Record<string, string>): Promise<Ended> {
  const child = start(name, words, environment)
  return ended(child)
}

export function start(name: string, words: readonly string[], environment: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [program(name), ...words], {
    env: { ...clean(process.env), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

export function ended(child: ChildProcess): Promise<Ended> {
  const found = { out: '', err: '' }
  child.stdout?.on('data', (data) => {
    found.out += data
  })
  child.stderr?.on('data', (data) => {
    found.err += data
  })
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...found })))
}

function clean(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) => !/^(NEO4J_|RAPPORTEUR_(STORE|DATA)$|PORT$|HOST$|NODE_OPTIONS$|VITEST)/.test(name),
    ),
  )
}

export interface Server {
  base: string
  port: number
  child: ChildProcess
  stop: () => Promise<void>
}

/** Starts the server, on a free port where the environment names none, and waits until it serves a graph. */
export async function serve(environment: Record<string, string>): Promise<Server> {
  const port = Number(environment.PORT) || (await freePort())
  const child = start('server', [], { PORT: String(port), HOST: '127.0.0.1', ...environment })
  const end = ended(child)
  const base = `http://127.0.0.1:${port}`
  for (const until = Date.now() + 30_000; ; ) {
    if (child.exitCode !== null) throw new Error(`the server ended: ${(await end).err}`)
    const ready = await fetch(`${base}/ready`).then(
      (response) => response.ok,
      () => false,
    )
    if (ready) break
    if (Date.now() > until) {
      child.kill('SIGKILL')
      throw new Error(`the server is not ready after 30 s: ${(await end).err}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return {
    base,
    port,
    child,
    async stop() {
      child.kill('SIGTERM')
      await end
    },
  }
}

export async function ask<T>(base: string, query: string, variables: object = {}): Promise<T> {
  const response = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const body = (await response.json()) as { data: T; errors?: unknown[] }
  if (body.errors) throw new Error(JSON.stringify(body.errors))
  return body.data
}
