import { EnvelopArmorPlugin } from '@escape.tech/graphql-armor'
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations'
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  NoSchemaIntrospectionCustomRule,
} from 'graphql'
import { createYoga, type Plugin, type PromiseOrValue } from 'graphql-yoga'
import type { GraphStore } from '../graph/store/graph-store.js'
import type { Maybe } from './api/arguments.js'
import { type ApiContext, createContext, timeout } from './api/context.js'
import { type ErrorCode, presentable, refusal } from './api/errors.js'
import type { GraphCache } from './api/graph-cache.js'
import type { Limits } from './api/limits.js'
import { admission } from './api/turnstile.js'
import type { Log } from './http/log.js'
import type { Metrics } from './http/metrics.js'
import type { PageOperations } from './http/page-operations.js'
import { textWithin } from './http/text-within.js'

export interface GraphQLServerParts {
  schema: GraphQLSchema
  store: GraphStore
  cache: GraphCache
  limits: Limits
  introspection: boolean
  /** Null where no page is served. */
  operations: PageOperations | null
  arbitraryQueries: boolean
  log: Log
  metrics: Metrics
}

/** What the HTTP side hands on, and learns of an operation. */
export interface RequestContext {
  requestId: string
  /** Names of the operations asked for, filled in while they run; an operation without a name is `anonymous`. */
  operations: string[]
}

/** The GraphQL endpoint over a store. It knows of no other path. */
export function createGraphQLServer(parts: GraphQLServerParts) {
  const { store, cache, limits, metrics } = parts
  return createYoga<RequestContext, ApiContext>({
    schema: parts.schema,
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    cors: false,
    multipart: false,
    batching: { limit: limits.batch },
    // See `useBodyLimit`.
    maxRequestBodySize: false,
    parserAndValidationCache: true,
    logging: false,
    maskedErrors: { maskError: (error) => presentable(inOurWords(error, limits), parts.log.fault) },
    context: async ({ request }) => {
      await admission()
      return createContext({ store, cache, limits, signal: request.signal, observe: metrics.storeCall })
    },
    plugins: [
      useBodyLimit(limits),
      useRequestForm(),
      usePageOperations(parts),
      useLimits(parts),
      useTimeLimit(limits),
      useAccounts(parts),
      ...(parts.introspection ? [] : [useNoIntrospection()]),
    ],
  })
}

/**
 * Yoga's own limit leads every body through a stream that counts, which is a quarter of the API's work for a short
 * question. HTTP brings no more than the length that a request tells, so only a body of untold length is counted.
 */
function useBodyLimit({ body }: Limits): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser, fetchAPI }) {
      if (!requestParser || request.method !== 'POST') return
      const { url, method, headers } = request
      const told = headers.get('content-length')
      if (told !== null) {
        if (Number(told) <= body) return
        throw tooLong(body)
      }
      setRequestParser(async () => {
        const text = await textWithin(request, body)
        if (text === null) throw tooLong(body)
        return requestParser(new fetchAPI.Request(url, { method, headers, body: text }))
      })
    },
  }
}

function tooLong(allowed: number): GraphQLError {
  return new GraphQLError(`The body is longer than the ${allowed.toLocaleString('en')} bytes allowed.`, {
    extensions: { code: 'LIMIT_EXCEEDED' satisfies ErrorCode, http: { status: 413 } },
  })
}

function useRequestForm(): Plugin {
  return {
    onParams({ params }: { params: unknown }) {
      if (typeof params === 'object' && params !== null && !Array.isArray(params)) return
      throw refusal('BAD_USER_INPUT', 'A request has to be a JSON object such as {"query": "{ corpus { version } }"}.')
    },
  }
}

/** The page names its operations by their hash; everybody else sends the text, where that is allowed. */
function usePageOperations({ operations, arbitraryQueries }: GraphQLServerParts): Plugin {
  return usePersistedOperations({
    getPersistedOperation: (hash) => operations?.text(hash) ?? null,
    allowArbitraryOperations: arbitraryQueries,
    customErrors: {
      notFound: () =>
        refusal(
          'PERSISTED_QUERY_NOT_FOUND',
          'The page as it is built now has no operation with this hash. Send the text, or load the page anew.',
        ),
      keyNotFound: () => refusal('BAD_USER_INPUT', 'The request has neither a `query` nor the hash of one.'),
      persistedQueryOnly: () =>
        refusal('PERSISTED_QUERY_ONLY', 'This server answers the operations of its own page alone, by their hash.'),
    },
  })
}

/** What the endpoint itself refuses of a request, with the codes of the API and the limits in force. */
function inOurWords(error: unknown, { batch }: Limits): unknown {
  // Of a GET: whatever goes wrong later comes as an error of GraphQL.
  if (error instanceof SyntaxError) return refusal('BAD_USER_INPUT', '`variables` and `extensions` have to be JSON.')
  if (!(error instanceof GraphQLError)) return error
  const { code, http } = error.extensions
  const saying = (message: string, code: ErrorCode) =>
    new GraphQLError(message, { extensions: { code, ...(http && { http }) } })
  switch (code) {
    case 'BAD_REQUEST':
      return error.message.startsWith('Batching')
        ? saying(`The request has more than ${batch} operations: at most ${batch} are allowed.`, 'LIMIT_EXCEEDED')
        : saying(error.message, 'BAD_USER_INPUT')
    case 'OPERATION_RESOLUTION_FAILURE':
      return saying(error.message, 'BAD_USER_INPUT')
    default:
      return error
  }
}

/** Refuses what is too large before it runs; each refusal names the limit and the value. */
function useLimits({ limits, introspection }: GraphQLServerParts): Plugin {
  const { depth, aliases, directives, tokens } = limits
  const tooMany = (what: string, allowed: number) => ({
    n: allowed,
    propagateOnRejection: false,
    onReject: [
      (context: { reportError(error: GraphQLError): void } | null, { message }: GraphQLError) => {
        const found = /found (\d+)/.exec(message)?.[1]
        const error = refusal(
          'LIMIT_EXCEEDED',
          `The query has ${found ?? `more than ${allowed}`} ${what}: at most ${allowed} are allowed.`,
        )
        if (!context) throw error
        context.reportError(error)
      },
    ],
  })
  return EnvelopArmorPlugin({
    maxDepth: { ...tooMany('levels of fields', depth), flattenFragments: true },
    maxAliases: tooMany('aliases', aliases),
    maxDirectives: tooMany('directives', directives),
    maxTokens: tooMany('tokens', tokens),
    costLimit: { enabled: false },
    // Where the schema is not to be read, its names are not to be guessed either.
    blockFieldSuggestion: { enabled: !introspection, mask: '' },
  })
}

/**
 * Ends an answer that takes too long. The work itself ends with the next question to the
 * store (see `createContext`); an executor that looks at a signal before every field would
 * end it sooner, and takes a fifth longer for every answer.
 */
function useTimeLimit({ time }: Limits): Plugin {
  return {
    onExecute: ({ setExecuteFn }) => setExecuteFn((args: ExecutionArgs) => inTime(execute(args), time)),
  }
}

function inTime(result: PromiseOrValue<ExecutionResult>, time: number): PromiseOrValue<ExecutionResult> {
  if (!(result instanceof Promise)) return result
  let timer: NodeJS.Timeout
  const late = new Promise<ExecutionResult>((resolve) => {
    timer = setTimeout(() => resolve({ errors: [timeout(time)] }), time)
  })
  return Promise.race([result, late]).finally(() => clearTimeout(timer))
}

/** Keeps accounts: the operation's name for the log, the codes of its errors for the figures. */
function useAccounts({ metrics }: GraphQLServerParts): Plugin<RequestContext> {
  return {
    onParse:
      () =>
      ({ result, context }) => {
        const asked = context.params.operationName
        const document: Maybe<DocumentNode> = result instanceof Error ? null : result
        context.operations.push(asked ?? (document && getOperationAST(document)?.name?.value) ?? 'anonymous')
      },
    onExecutionResult({ result }) {
      if (!result || !('errors' in result)) return
      for (const { extensions } of result.errors ?? []) metrics.error(String(extensions?.code ?? 'NONE'))
    },
  }
}

function useNoIntrospection(): Plugin {
  return { onValidate: ({ addValidationRule }) => addValidationRule(NoSchemaIntrospectionCustomRule) }
}
