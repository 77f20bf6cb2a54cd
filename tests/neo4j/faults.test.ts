import { hostname } from 'node:os'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { StoreError } from '../../graph/store/errors.js'
import type { GraphStore } from '../../graph/store/graph-store.js'
import { openNeo4jLoader, openNeo4jStore } from '../../graph/store/neo4j/index.js'
import { tooOld } from '../../graph/store/neo4j/session.js'
import { type RunningNeo4j, startNeo4j } from '../../scripts/neo4j/server.mjs'
import { bigGraph } from '../store/big-graph.js'
import { assembly, emptyGraph } from '../store/graphs.js'
import { canStart, describeNeo4j } from './given.js'

const NOW = '2026-01-01T00:00:00.000Z'

const failing = async (call: Promise<unknown>) => {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(StoreError)
  return error as StoreError
}

/** Calls until it succeeds: a server that is back may need a moment for its database. */
async function recovered<T>(call: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await call()
    } catch (error) {
      if (tries === 60) throw error
      await new Promise((done) => setTimeout(done, 500))
    }
  }
}

/** More rows than a transaction holds. */
const severalTransactions = bigGraph({ entities: 1_500, relations: 10_000, passages: 500 })

describe('a server that is not there', () => {
  const nobody = { uri: 'bolt://127.0.0.1:9', username: 'neo4j', password: 'x', database: 'neo4j' }

  it('is no reason not to open a store, but every call says so', async () => {
    const store = await openNeo4jStore(nobody)
    for (const call of [store.info(), store.entities(['country:ITA']), store.coverage()]) {
      const error = await failing(call)
      expect(error.code).toBe('STORE_UNAVAILABLE')
      expect(error.message).toContain('bolt://127.0.0.1:9 does not answer')
    }
    await store.close()
  })

  it('cannot be loaded', async () => {
    expect((await failing(openNeo4jLoader(nobody))).code).toBe('STORE_UNAVAILABLE')
  })

  it('has an address that is none', async () => {
    const error = await failing(openNeo4jStore({ ...nobody, uri: 'localhost' }))
    expect(error.message).toBe(
      'NEO4J_URI is "localhost", which is no address of a Neo4j, such as bolt://localhost:7687.',
    )
  })
})

describe('releases', () => {
  it.each(['Neo4j/5.26.0', 'Neo4j/5.27-aura', 'Neo4j/2026.05.0', 'Memgraph'])('%s may serve', (agent) => {
    expect(tooOld(agent)).toBeNull()
  })
  it.each(['Neo4j/5.25.1', 'Neo4j/4.4.40'])('%s is refused', (agent) => {
    expect(tooOld(agent)).toBe(`${agent} is too old: Rapporteur needs Neo4j 5.26 or later.`)
  })
})

describeNeo4j('a server of its own', () => {
  describe.skipIf(!canStart)('that fails', () => {
    let server: RunningNeo4j
    let store: GraphStore
    beforeAll(async () => {
      server = await startNeo4j()
      const loader = await openNeo4jLoader(server)
      await loader.load(assembly, new Map(), NOW)
      await loader.close()
      store = await openNeo4jStore(server)
    })
    afterAll(async () => {
      await store?.close()
      await server?.stop()
    })

    const cypher = async (text: string) => {
      const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password), {
        disableLosslessIntegers: true,
      })
      try {
        return (await driver.executeQuery(text)).records.map((record) => record.toObject())
      } finally {
        await driver.close()
      }
    }

    /** All of ours, so that two ways to a graph can be compared. */
    const everything = async () => ({
      nodes: await cypher(
        `MATCH (n:Rapporteur) WHERE NOT n:Corpus RETURN n.id AS id, labels(n) AS labels, n.hash AS hash ORDER BY id`,
      ),
      relations: await cypher(
        `MATCH (a:Rapporteur)-[r]->(b) RETURN a.id AS a, type(r) AS type, b.id AS b, coalesce(r.hash, toString(r.start)) AS is ORDER BY a, type, b, is`,
      ),
    })

    it('refuses a wrong password in words', async () => {
      const error = await failing(openNeo4jLoader({ ...server, password: 'wrong' }))
      expect(error.code).toBe('STORE_UNAVAILABLE')
      expect(error.message).toMatch(/password.*authentication/)
    })

    it('names a database that is not there', async () => {
      const error = await failing(openNeo4jLoader({ ...server, database: 'elsewhere' }))
      expect(error.message).toContain('has no database "elsewhere"')
    })

    it('ends a query at its time limit', async () => {
      const hasty = await openNeo4jStore({ ...server, timeLimit: 1 })
      const error = await failing(
        Promise.all(
          Array.from({ length: 20 }, () =>
            hasty.coOccurrence({ of: 'TOPIC', with: 'TOPIC', through: 'RECOMMENDATION', filter: {}, minimumCount: 1 }),
          ),
        ),
      )
      expect(error.code).toBe('TIMEOUT')
      await hasty.close()
    })

    it('is not written to by two imports at once', async () => {
      const first = await openNeo4jLoader(server)
      const error = await failing(openNeo4jLoader(server))
      expect(error.message).toContain(`Another import is writing to this Neo4j (process ${process.pid}`)
      await first.close()
      const second = await openNeo4jLoader(server)
      await second.close()
    })

    it('forgets at once the lock of an import that was killed on this machine', async () => {
      await cypher(
        `MERGE (l:Rapporteur {id: 'import-lock'}) SET l.holder = 'x', l.process = 2147483646, l.host = '${hostname()}', l.signed = timestamp()`,
      )
      const loader = await openNeo4jLoader(server)
      await loader.close()
    })

    it('leaves what is somebody else’s, says that it is there, and tells empty from imported', async () => {
      await cypher(
        `CREATE (:SomebodyElse {id: 'topic:water'})-[:ABOUT {meeting: 'm'}]->(:SomebodyElse:Topic {name: 'mine'})`,
      )
      const loader = await openNeo4jLoader(server)
      expect(await loader.notices?.()).toEqual([
        'Database "neo4j" holds other data too: 2 nodes without the label Rapporteur. They are neither read nor touched.',
      ])
      await loader.load(emptyGraph, new Map(), NOW)
      expect(await cypher('MATCH (n:SomebodyElse)-[r:ABOUT]->() RETURN count(*) AS n')).toEqual([{ n: 1 }])
      await loader.load(assembly, new Map(), NOW)
      await loader.close()
      const { items } = await store.list({ kind: 'TOPIC', filter: {}, order: 'NAME', first: 100, after: null })
      expect(items.map(({ value }) => value.label)).not.toContain('mine')
      await cypher('MATCH (n:SomebodyElse) DETACH DELETE n')
    })

    it('loses nothing when an import breaks off anywhere, and the next one ends in the same graph', async () => {
      const loader = await openNeo4jLoader(server)
      const graph = severalTransactions
      await loader.load(graph, new Map(), NOW)
      const wanted = await everything()
      await loader.load(assembly, new Map(), NOW)
      const broken = loader.load(graph, new Map(), NOW, (done, total) => {
        if (done > 0 && done < total) throw new Error('broken off')
      })
      await expect(broken).rejects.toThrow('broken off')
      expect(await everything()).not.toEqual(wanted)
      await loader.load(graph, new Map(), NOW)
      expect(await everything()).toEqual(wanted)
      await loader.load(assembly, new Map(), NOW)
      await loader.close()
    }, 240_000)

    it('is killed during an import, and during questions; both are told, and all goes on once it is back', async () => {
      const loader = await openNeo4jLoader(server)
      const graph = severalTransactions
      const killed: Promise<void>[] = []
      const load = loader.load(graph, new Map(), NOW, (done) => {
        if (done > 0 && killed.length === 0) killed.push(server.kill())
      })
      const question = () =>
        store.neighbourhood({ ids: ['topic:water'], depth: 2, filter: {}, exclude: [], order: 'NAME', first: 50 })
      const asking = (async () => {
        for (;;) {
          try {
            await question()
          } catch (error) {
            // An import keeps a busy machine from answering in time: that is not yet the kill.
            if (!(error instanceof StoreError && error.code === 'TIMEOUT')) throw error
          }
        }
      })()
      const [imported, asked] = await Promise.all([failing(load), failing(asking)])
      expect([imported.code, asked.code]).toEqual(['STORE_UNAVAILABLE', 'STORE_UNAVAILABLE'])
      await Promise.all(killed)
      expect((await failing(store.info())).code).toBe('STORE_UNAVAILABLE')
      await server.start()
      const { version } = await recovered(() => store.info())
      expect(version).not.toBeNull()
      const info = await recovered(() => loader.load(graph, new Map(), NOW))
      await loader.close()
      expect((await store.info()).version).toBe(info.version)
      const [found] = await store.entities([graph.entities[0]?.id ?? ''])
      expect(found?.label).toBe(graph.entities[0]?.label)
    }, 240_000)
  })
})
