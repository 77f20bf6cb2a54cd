import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { StoreInfo } from '../../graph/store/graph-store.js'

/** The server's figures in Prometheus' form. No label holds what a client chose freely, so their number stays small. */
export interface Metrics {
  request(route: string, status: number, seconds: number): void
  /** A call of the store, with its milliseconds. */
  storeCall(method: string, duration: number): void
  /** An error in an answer, by its code. */
  error(code: string): void
  /** A fault of ours, as the log tells it. */
  fault(): void
  graph(info: StoreInfo): void
  text(): Promise<string>
  readonly contentType: string
}

const SECONDS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** `ofProcess`: memory, processor time and the event loop's delay too, which belong to a process and not to an app. */
export function createMetrics(ofProcess: boolean): Metrics {
  const registry = new Registry()
  const registers = [registry]
  if (ofProcess) collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'rapporteur_http_request_duration_seconds',
    help: 'Time until the answer to a request was ready, by route and status.',
    labelNames: ['route', 'status'],
    buckets: SECONDS,
    registers,
  })
  const storeCalls = new Histogram({
    name: 'rapporteur_store_call_duration_seconds',
    help: 'Time of a call of the graph’s store, by method of the port.',
    labelNames: ['method'],
    buckets: SECONDS,
    registers,
  })
  const errors = new Counter({
    name: 'rapporteur_graphql_errors_total',
    help: 'Errors in GraphQL answers, by code.',
    labelNames: ['code'],
    registers,
  })
  const faults = new Counter({
    name: 'rapporteur_faults_total',
    help: 'Faults of the server’s own, each written down in its log.',
    registers,
  })
  const entities = new Gauge({
    name: 'rapporteur_graph_entities',
    help: 'Entities of the graph being served, by kind.',
    labelNames: ['kind'],
    registers,
  })
  return {
    request: (route, status, seconds) => requests.observe({ route, status }, seconds),
    storeCall: (method, duration) => storeCalls.observe({ method }, duration / 1000),
    error: (code) => errors.inc({ code }),
    fault: () => faults.inc(),
    graph({ entityCounts }) {
      entities.reset()
      for (const [kind, count] of Object.entries(entityCounts)) entities.set({ kind }, count)
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
