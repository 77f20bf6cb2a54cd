import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { openEmbeddedLoader } from '../graph/store/embedded/index.js'
import { bigGraph } from '../tests/store/big-graph.js'
import type { Order, Report } from './api-server.js'
import type { Ratio } from './ratios.js'

/** Clients at once under load. */
const CLIENTS = 20
/** Connections dropped in mid-answer, and as many at once as a system lets a process have without being asked. */
const DROPPED = 5_000
const DROPPED_AT_ONCE = 500
const SLOW_READERS = 200
const OVERSIZED = 100

/** What an open page and a notebook ask, mixed: type-ahead, lists with what belongs to them, pictures, tables. */
const QUERIES: { query: string; variables?: object }[] = [
  ...['mi', 'migr', 'smuggling ves', 'trafficking'].map((words) => ({
    query:
      'query ($words: String!) { search(query: $words, first: 10) { totalCount facets { kind count } edges { node { id label kind } snippet { text } } } }',
    variables: { words },
  })),
  {
    query:
      '{ recommendations(first: 20) { totalCount edges { node { label text strength meeting { label } topics { label } addressees { actor { label } } } } facets { topics { count entity { label } } } } }',
  },
  {
    query:
      '{ meetings(first: 20) { edges { node { label participants(first: 20) { totalCount edges { node { participant { label } capacity evidence { quote } } } } } } } }',
  },
  {
    query:
      '{ neighbourhood(ids: ["organisation:org-0"], first: 100) { nodes { id label kind degree } relations { id kind source { id } target { id } } totalCount } }',
  },
  {
    query:
      '{ entity(id: "organisation:org-0") { label relationCounts { relation kind count } mentions(first: 10) { totalCount } } }',
  },
  {
    query:
      '{ coOccurrence(of: TOPIC, through: RECOMMENDATION, minimumCount: 3, first: 100) { totalCount edges { a { label } b { label } count } } }',
  },
  {
    query:
      '{ recurrence(of: ORGANISATION, first: 20) { totalCount meetings { id } rows { subject { label } meetingCount cells { roles } } } }',
  },
  { query: '{ paths(from: "organisation:org-0", to: "organisation:org-9") { length sentence } }' },
]

const REQUESTS = QUERIES.map((body) => ({
  method: 'POST' as const,
  path: '/graphql',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
}))

/**
 * The server over the embedded store under load and under clients that misbehave: how many it answers,
 * how long they wait, and whether what it keeps in memory grows.
 */
export async function measureApi(seconds = 60, entities = 20_000): Promise<Ratio[]> {
  const ratios: Ratio[] = []
  const add = (name: string, value: number, unit: Ratio['unit'], of: number | null = null, against = '') =>
    ratios.push({
      measurement: 'api',
      name,
      value,
      unit,
      ratio: of && value / of,
      against: of === null ? null : against,
    })
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-bench-'))
  const server = await served(folder, entities)
  const { address } = server
  try {
    await load(address, Math.min(10, seconds))
    const before = await server.state()
    add('heap of the server, warm', before.heap, 'MB')

    const alone = await load(address, 5, 1)
    add('one client, median', alone.latency.p50, 'ms')
    const sustained = await load(address, seconds)
    add(`${CLIENTS} clients for ${seconds} s`, sustained.requests.average, 'answers/s')
    add('median', sustained.latency.p50, 'ms', alone.latency.p50, 'one client')
    add('97.5 %', sustained.latency.p97_5, 'ms', alone.latency.p50, 'one client')
    add('99 %', sustained.latency.p99, 'ms', alone.latency.p50, 'one client')
    add('answers that were none', sustained.non2xx + sustained.errors, 'answers')
    const after = await server.state()
    add('work of the server an answer', (after.worked - before.worked) / sustained.requests.total, 'ms')
    add('heap after that', after.heap, 'MB', before.heap, 'heap, warm')

    await dropped(server.port)
    add(`answer after ${DROPPED} connections dropped in mid-answer`, await answerTime(address), 'ms')
    add('heap after that', (await server.state()).heap, 'MB', before.heap, 'heap, warm')

    const leave = await Promise.all(Array.from({ length: SLOW_READERS }, () => stalled(server.port)))
    await answerTime(address)
    const besides = await load(address, 5, 1)
    add(
      `one client beside ${SLOW_READERS} who take nothing, median`,
      besides.latency.p50,
      'ms',
      alone.latency.p50,
      'one client',
    )
    add('memory of the process then', (await server.state()).resident, 'MB', after.resident, 'memory before')
    for (const one of leave) one()

    const refused = await Promise.all(Array.from({ length: OVERSIZED }, () => oversized(address)))
    add(`bodies of 20 MB refused, of ${OVERSIZED}`, refused.filter(Boolean).length, 'answers')
    add('heap after that', (await server.state()).heap, 'MB', before.heap, 'heap, warm')

    server.order({ failEvery: 5 })
    const failing = await load(address, Math.min(10, seconds))
    add('with a store that fails in one call of five', failing.requests.average, 'answers/s')
    add('connections broken by that', failing.errors, 'answers')
    server.order({ failEvery: 0 })
    add('answer after that', await answerTime(address), 'ms')
    add('heap in the end', (await server.state()).heap, 'MB', before.heap, 'heap, warm')
    return ratios
  } finally {
    server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

function load(address: string, duration: number, connections = CLIENTS) {
  return autocannon({ url: address, connections, duration, requests: REQUESTS })
}

async function served(folder: string, entities: number) {
  const loader = await openEmbeddedLoader(folder)
  await loader.load(bigGraph({ entities, relations: 5 * entities }), new Map(), new Date().toISOString())
  await loader.close()
  const child = fork(process.argv[1] ?? '', ['api-server', folder])
  const first = await reported(child)
  const port = 'port' in first ? first.port : 0
  const order = (what: Order) => child.send(what)
  return {
    port,
    address: `http://127.0.0.1:${port}`,
    order,
    async state() {
      order({ state: true })
      const found = await reported(child)
      if (!('heap' in found)) throw new Error('the server did not tell of its state')
      return found
    },
    stop: () => child.kill(),
  }
}

async function reported(child: ChildProcess): Promise<Report> {
  const [report] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`the server ended with ${code}`))),
  ])) as [Report]
  return report
}

/** Milliseconds until somebody new is answered. */
async function answerTime(address: string): Promise<number> {
  const start = performance.now()
  const answer = await fetch(`${address}/graphql?query={corpus{version}}`)
  if (!answer.ok) throw new Error(`the server answers with ${answer.status}`)
  await answer.text()
  return performance.now() - start
}

const [LARGE] = REQUESTS.filter(({ body }) => body.includes('neighbourhood'))
const POSTED = `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(LARGE?.body ?? '')}\r\n\r\n${LARGE?.body}`

async function dropped(port: number): Promise<void> {
  for (let done = 0; done < DROPPED; done += DROPPED_AT_ONCE) {
    await Promise.all(
      Array.from(
        { length: DROPPED_AT_ONCE },
        (_, n) =>
          new Promise<void>((resolve) => {
            const socket = connect(port, '127.0.0.1', () => {
              socket.write(POSTED)
              setTimeout(() => socket.destroy(), n % 50)
            })
            socket.on('error', () => {})
            socket.on('close', () => resolve())
          }),
      ),
    )
  }
}

/** Asks for much and takes nothing; what comes back lets it leave. */
function stalled(port: number): Promise<() => void> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.pause()
      socket.write(POSTED, () => resolve(() => socket.destroy()))
    })
    socket.on('error', () => {})
  })
}

/** Whether a body that is far too long is refused, by an answer or by a closed connection. */
async function oversized(address: string): Promise<boolean> {
  const headers = { 'content-type': 'application/json' }
  const body = Buffer.alloc(20_000_000, 'x')
  return fetch(`${address}/graphql`, { method: 'POST', headers, body }).then(
    ({ status }) => status === 413,
    () => true,
  )
}
