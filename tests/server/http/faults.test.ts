import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { connect } from 'node:net'
import { Readable } from 'node:stream'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi, type TestApi } from '../api.js'
import { grownForest } from '../graph.js'

/** Clients that misbehave, over real connections. */
let api: TestApi
let server: Server
let port: number
beforeAll(async () => {
  api = await openApi(grownForest(40))
  server = createServer(api.app.listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  port = typeof address === 'object' && address ? address.port : 0
})
afterAll(async () => {
  server.close()
  server.closeAllConnections()
  await api.close()
})

const WORK =
  '{ meetings(first: 10) { edges { node { recommendations { edges { node { label relations { edges { node { evidence { quote } } } } } } } } } } }'
const SUBSCRIPTION = `/graphql?query=${encodeURIComponent('subscription { corpusChanged { version } }')}`

const request = (head: string, body = '') =>
  `${head}\r\nhost: localhost\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
const posting = (query: string) =>
  request('POST /graphql HTTP/1.1\r\ncontent-type: application/json', JSON.stringify({ query }))

/** Sends something over a connection of its own and hangs up after so many milliseconds. */
function sendAndLeave(text: string, after: number): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(text)
      setTimeout(() => socket.destroy(), after)
    })
    socket.on('error', () => {})
    socket.on('close', () => resolve())
  })
}

/** Sends something and takes not a byte of what comes back until told to leave. */
function sendAndStall(text: string): Promise<() => void> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.pause()
      socket.write(text, () => resolve(() => socket.destroy()))
    })
    socket.on('error', () => {})
  })
}

const answers = async () => (await fetch(`http://127.0.0.1:${port}/graphql?query={__typename}`)).status

describe('the server goes on', () => {
  it('when a thousand clients hang up in mid-answer, which is no fault of its own', async () => {
    for (let round = 0; round < 10; round++) {
      await Promise.all(Array.from({ length: 100 }, (_, n) => sendAndLeave(posting(WORK), n % 20)))
    }
    expect(await answers()).toBe(200)
    expect(await connections()).toBeLessThan(5)
    expect(await (await api.app.fetch('/metrics')).text()).toMatch(/^rapporteur_faults_total 0$/m)
  }, 60_000)

  it('when readers of events leave, and forgets them', async () => {
    await Promise.all(
      Array.from({ length: 50 }, () =>
        sendAndLeave(`GET ${SUBSCRIPTION} HTTP/1.1\r\nhost: localhost\r\naccept: text/event-stream\r\n\r\n`, 100),
      ),
    )
    expect(await answers()).toBe(200)
    expect(await connections()).toBeLessThan(5)
  })

  it('when a download is broken off', async () => {
    await Promise.all(Array.from({ length: 20 }, () => sendAndLeave(request('GET /export/jsonl HTTP/1.1'), 30)))
    // Were those still counted as under way, this one would be refused.
    const whole = await fetch(`http://127.0.0.1:${port}/export/jsonl`)
    expect(whole.status).toBe(200)
    await whole.body?.cancel()
  })

  it('while many take nothing of what they asked for, holding no more for them than the system takes off it', async () => {
    const before = heap()
    const leave = await Promise.all([
      ...Array.from({ length: 200 }, () => sendAndStall(posting(WORK))),
      ...Array.from({ length: 4 }, () => sendAndStall(request('GET /export/jsonl HTTP/1.1'))),
    ])
    for (let turn = 0; turn < 20; turn++) expect(await answers()).toBe(200)
    expect(heap() - before).toBeLessThan(150)
    for (const one of leave) one()
    expect(await connections()).toBeLessThan(5)
    expect((await fetch(`http://127.0.0.1:${port}/export/csv/country.csv`)).status).toBe(200)
  }, 60_000)

  it('when bodies have no end, told or untold', async () => {
    const before = heap()
    const statuses = await Promise.all(
      Array.from({ length: 20 }, async (_, n) => {
        const pieces = function* () {
          for (let piece = 0; piece < 300; piece++) yield Buffer.alloc(64_000, 'x')
        }
        const body = n % 2 ? Buffer.alloc(19_200_000, 'x') : Readable.toWeb(Readable.from(pieces()))
        return fetch(`http://127.0.0.1:${port}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
          duplex: 'half',
        } as RequestInit).then(
          ({ status }) => status,
          // The server has answered and closed before all was sent.
          () => 413,
        )
      }),
    )
    expect(new Set(statuses)).toEqual(new Set([413]))
    expect(heap() - before).toBeLessThan(100)
    expect(await answers()).toBe(200)
  }, 60_000)

  it('when the same is asked again and again, without keeping anything of it', async () => {
    const ask = async (times: number) => {
      for (let turn = 0; turn < times; turn++) {
        const answers = ['fire', 'water', 'forest', 'xyzzy'].map((word, n) =>
          fetch(`http://127.0.0.1:${port}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({
              query: 'query Q($w: String!) { search(query: $w) { totalCount edges { node { id degree } } } }',
              variables: { w: `${word} ${turn % 7} ${n}` },
            }),
          }).then((response) => response.text()),
        )
        await Promise.all(answers)
      }
    }
    await ask(60)
    const before = heap()
    await ask(180)
    expect(heap() - before).toBeLessThan(10)
  }, 60_000)

  it.each(['//', '/%', '/%00', '/graphql//', 'http://elsewhere.example/health', '*'])(
    'when asked for %s',
    async (path) => {
      const socket = connect(port, '127.0.0.1')
      socket.end(`GET ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`)
      let text = ''
      for await (const piece of socket) text += piece
      expect(text).toMatch(/^HTTP\/1\.1 [234]\d\d /)
      expect(await answers()).toBe(200)
    },
  )
})

/** Megabytes that are in use once nothing is kept that nobody needs. */
function heap(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed / 1e6
}

/** Connections still open once the server has had a moment. */
async function connections(): Promise<number> {
  for (let tries = 0; tries < 50; tries++) {
    const open = await new Promise<number>((resolve, reject) =>
      server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
    )
    if (open < 5) return open
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return Number.POSITIVE_INFINITY
}
