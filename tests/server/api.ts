import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Graph } from '../../graph/model/index.js'
import { openEmbeddedLoader, openEmbeddedStore } from '../../graph/store/embedded/index.js'
import type { GraphStore } from '../../graph/store/graph-store.js'
import { type App, createApp } from '../../server/app.js'
import type { AppOptions } from '../../server/options.js'

/** A real store with a real API over it, called in process. */
export interface TestApi {
  app: App
  store: GraphStore
  folder: string
  /** Names of the store's methods that were called since the last look. */
  calls(): string[]
  /** Data of a query that must not fail. */
  data<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>
  /** Messages and codes of a query that must fail. */
  errors(query: string, variables?: Record<string, unknown>): Promise<{ message: string; code: string }[]>
  close(): Promise<void>
}

interface Answer<Data> {
  data?: Data | null
  errors?: { message: string; extensions?: { code?: string } }[]
}

/** `graph` null leaves the store empty. */
export async function openApi(graph: Graph | null, options: Partial<AppOptions> = {}): Promise<TestApi> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-api-'))
  if (graph) await loadInto(folder, graph)
  const store = await openEmbeddedStore(folder)
  const called: string[] = []
  const app = createApp(counting(store, called), options)
  const ask = async <Data>(query: string, variables?: Record<string, unknown>): Promise<Answer<Data>> =>
    (await post(app, { query, variables })).json()
  return {
    app,
    store,
    folder,
    calls: () => called.splice(0),
    async data<Data>(query: string, variables?: Record<string, unknown>) {
      const { data, errors } = await ask<Data>(query, variables)
      if (errors || !data) throw new Error(JSON.stringify(errors))
      return data
    },
    async errors(query, variables) {
      const { errors } = await ask(query, variables)
      if (!errors) throw new Error(`no error: ${query}`)
      return errors.map(({ message, extensions }) => ({ message, code: extensions?.code ?? '' }))
    },
    async close() {
      app.close()
      await store.close()
      rmSync(folder, { recursive: true })
    },
  }
}

export async function loadInto(folder: string, graph: Graph): Promise<void> {
  const loader = await openEmbeddedLoader(folder)
  await loader.load(graph, new Map(), '2026-01-02T03:04:05.000Z')
  await loader.close()
}

export function post(app: App, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return app.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
}

function counting(store: GraphStore, called: string[]): GraphStore {
  return new Proxy(store, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name)
      if (typeof method !== 'function') return method
      return (...words: unknown[]) => {
        called.push(String(name))
        return method.apply(target, words)
      }
    },
  })
}
