import type { TypedDocumentString } from './generated/graphql.js'

/** Something the server refused or could not answer, in words for the reader. */
export class ApiError extends Error {
  /** `BAD_USER_INPUT`, `TIMEOUT` …; `UNREACHABLE` where no answer came at all. */
  readonly code: string

  constructor(message: string, code: string) {
    super(message)
    this.name = 'ApiError'
    this.code = code
  }
}

interface GraphQLAnswer<TResult> {
  data?: TResult | null
  errors?: { message: string; extensions?: { code?: string } }[]
}

/** Sends one operation. Throws ApiError where the answer is not whole. */
export async function request<TResult, TVariables>(
  operation: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
  signal?: AbortSignal,
): Promise<TResult> {
  const answer = await ask(operation, variables, signal)
  const error = answer.errors?.[0]
  if (error) throw new ApiError(error.message, error.extensions?.code ?? 'UNKNOWN')
  if (!answer.data) throw new ApiError('The server sent an answer without data.', 'UNKNOWN')
  return answer.data
}

/** Sends a query as text and hands back whatever came, errors included. */
export function send<TResult>(
  query: string,
  variables: unknown,
  signal?: AbortSignal,
): Promise<GraphQLAnswer<TResult>> {
  return post({ query, variables }, signal)
}

/** False from the first operation on that the server does not know by its hash: it was built with another page than this. */
let known = true

/** Codes of a server that is so different from this page that the text of an operation is of no use to it either. */
const TOO_DIFFERENT = ['PERSISTED_QUERY_ONLY', 'GRAPHQL_VALIDATION_FAILED']

/** By the hash that the build has laid down for the server; where that is of no use, by text. */
async function ask<TResult, TVariables>(
  operation: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
  signal?: AbortSignal,
): Promise<GraphQLAnswer<TResult>> {
  const query = operation.toString()
  const hash: unknown = operation.__meta__?.hash
  if (known && typeof hash === 'string') {
    const operationName = /^\s*(?:query|subscription) (\w+)/m.exec(query)?.[1]
    const extensions = { persistedQuery: { version: 1, sha256Hash: hash } }
    const answer = await post<TResult>({ operationName, variables, extensions }, signal)
    if (!hasCode(answer, ['PERSISTED_QUERY_NOT_FOUND'])) return answer
    known = false
  }
  const answer = await post<TResult>({ query, variables }, signal)
  if (!known && hasCode(answer, TOO_DIFFERENT)) {
    throw new ApiError('The server has been renewed since this page was opened. Load the page anew.', 'PAGE_OUTDATED')
  }
  return answer
}

function hasCode({ errors }: GraphQLAnswer<unknown>, codes: readonly string[]): boolean {
  return errors?.some(({ extensions }) => codes.includes(extensions?.code ?? '')) ?? false
}

/** Whatever the server answers. Throws ApiError where it does not. */
export async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init)
  } catch (cause) {
    if (init.signal?.aborted) throw cause
    throw new ApiError(
      'The server cannot be reached. What is on the screen stays; try again in a moment.',
      'UNREACHABLE',
    )
  }
}

async function post<TResult>(body: object, signal?: AbortSignal): Promise<GraphQLAnswer<TResult>> {
  const response = await reach('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify(body),
    signal: signal ?? null,
  })
  try {
    return (await response.json()) as GraphQLAnswer<TResult>
  } catch {
    throw new ApiError(`The server answered with status ${response.status} and no data.`, 'UNREACHABLE')
  }
}
