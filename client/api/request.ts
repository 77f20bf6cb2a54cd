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
  const answer = await send<TResult>(operation.toString(), variables, signal)
  const error = answer.errors?.[0]
  if (error) throw new ApiError(error.message, error.extensions?.code ?? 'UNKNOWN')
  if (!answer.data) throw new ApiError('The server sent an answer without data.', 'UNKNOWN')
  return answer.data
}

/** Sends a query as text and hands back whatever came, errors included. */
export async function send<TResult>(
  query: string,
  variables: unknown,
  signal?: AbortSignal,
): Promise<GraphQLAnswer<TResult>> {
  let response: Response
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query, variables }),
      signal: signal ?? null,
    })
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw new ApiError(
      'The server cannot be reached. What is on the screen stays; try again in a moment.',
      'UNREACHABLE',
    )
  }
  try {
    return (await response.json()) as GraphQLAnswer<TResult>
  } catch {
    throw new ApiError(`The server answered with status ${response.status} and no data.`, 'UNREACHABLE')
  }
}
