import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { connect } from 'node:net'
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

const answers = async () => (await fetch(`http://127.0.0.1:${port}/graphql?query={__typename}`)).status

describe('the server goes on', () => {
  it('when a thousand clients hang up in mid-answer', async () => {
    for (let round = 0; round < 10; round++) {
      await Promise.all(Array.from({ length: 100 }, (_, n) => sendAndLeave(posting(WORK), n % 20)))
    }
    expect(await answers()).toBe(200)
    expect(await connections()).toBeLessThan(5)
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
