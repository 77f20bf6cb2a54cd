import { DEFAULT_LIMITS, type Limits } from './api/limits.js'
import type { LogLevel } from './http/log.js'

/** How an app behaves beyond what its store holds. */
export interface AppOptions {
  limits: Limits
  /** Requests a minute of one client; 0 for no limit. */
  requestsPerMinute: number
  /** True for clients on this machine too; they are otherwise let through. */
  limitLocalClients: boolean
  /** Proxies between clients and this server whose X-Forwarded-For is believed. */
  trustedProxies: number
  /** Origins of other pages that may read answers; `*` for all. */
  corsOrigins: readonly string[]
  introspection: boolean
  graphiql: boolean
  /** False to answer nothing but the operations of the built page. */
  arbitraryQueries: boolean
  logLevel: LogLevel
  /** Folder of the built page; null where none is served. */
  page: string | null
  /** Figures of the process beside those of the app. */
  processMetrics: boolean
}

export const DEFAULT_OPTIONS: AppOptions = {
  limits: DEFAULT_LIMITS,
  requestsPerMinute: 6_000,
  limitLocalClients: false,
  trustedProxies: 0,
  corsOrigins: [],
  introspection: true,
  graphiql: true,
  arbitraryQueries: true,
  logLevel: 'silent',
  page: null,
  processMetrics: false,
}
