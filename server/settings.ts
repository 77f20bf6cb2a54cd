import { DEFAULT_LIMITS, type Limits } from './api/limits.js'
import type { LogLevel } from './http/log.js'
import { type AppOptions, DEFAULT_OPTIONS } from './options.js'

/** What the environment sets of the server itself; docs/api.md has the table. The store's own variables are read in graph/store. */
export interface Settings {
  host: string
  port: number
  options: Partial<AppOptions>
}

/** A variable that cannot be what it is: the message names it, its value and what is allowed. */
export class SettingError extends Error {}

type Environment = Record<string, string | undefined>

const LOG_LEVELS: readonly LogLevel[] = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']

/** `isTerminal`: a person sits before the log; requests are then not told unless asked for. */
export function settingsFrom(environment: Environment, isTerminal: boolean): Settings {
  const read = reader(environment)
  const rate = environment.RAPPORTEUR_RATE_LIMIT
  return {
    host: environment.HOST || '127.0.0.1',
    port: read.number('PORT', 4000, 0, 65_535),
    options: {
      limits: limitsFrom(read),
      requestsPerMinute: read.number('RAPPORTEUR_RATE_LIMIT', DEFAULT_OPTIONS.requestsPerMinute, 0, 1e9),
      limitLocalClients: Boolean(rate),
      trustedProxies: read.number('RAPPORTEUR_TRUSTED_PROXIES', 0, 0, 10),
      corsOrigins: (environment.RAPPORTEUR_CORS_ORIGINS ?? '').split(/[\s,]+/).filter(Boolean),
      introspection: read.isOn('RAPPORTEUR_INTROSPECTION'),
      graphiql: read.isOn('RAPPORTEUR_GRAPHIQL'),
      arbitraryQueries: read.isOn('RAPPORTEUR_ARBITRARY_QUERIES'),
      logLevel: read.oneOf('RAPPORTEUR_LOG_LEVEL', LOG_LEVELS, isTerminal ? 'warn' : 'info'),
    },
  }
}

/** `http://127.0.0.1:4000`; where it listens on every address, the one that works on this machine. */
export function addressOf(host: string, port: number): string {
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}`
}

function limitsFrom(read: ReturnType<typeof reader>): Limits {
  const limit = (name: keyof Limits) =>
    read.number(`RAPPORTEUR_LIMIT_${name.toUpperCase()}`, DEFAULT_LIMITS[name], 1, 1e9)
  return {
    depth: limit('depth'),
    aliases: limit('aliases'),
    directives: limit('directives'),
    tokens: limit('tokens'),
    items: limit('items'),
    time: limit('time'),
    batch: limit('batch'),
    body: limit('body'),
  }
}

/** A variable that is empty counts as not set. */
function reader(environment: Environment) {
  const refuse = (name: string, allowed: string): never => {
    throw new SettingError(`${name} is "${environment[name]}": it has to be ${allowed}.`)
  }
  return {
    number(name: string, otherwise: number, least: number, most: number): number {
      const text = environment[name]
      if (!text) return otherwise
      const value = Number(text)
      if (!Number.isInteger(value) || value < least || value > most) refuse(name, `a number from ${least} to ${most}`)
      return value
    },
    isOn(name: string): boolean {
      const text = environment[name] || 'on'
      if (text !== 'on' && text !== 'off') refuse(name, 'on or off')
      return text === 'on'
    },
    oneOf<Value extends string>(name: string, values: readonly Value[], otherwise: Value): Value {
      const text = environment[name] || otherwise
      return values.find((value) => value === text) ?? refuse(name, values.join(', '))
    },
  }
}
