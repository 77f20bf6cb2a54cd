import { GraphQLError } from 'graphql'
import { StoreError, type StoreErrorCode } from '../../graph/store/errors.js'

/** What `extensions.code` of an answer's error can be; a store raises the first five, docs/api.md says what each means. */
export type ErrorCode = StoreErrorCode | 'PERSISTED_QUERY_NOT_FOUND' | 'PERSISTED_QUERY_ONLY' | 'INTERNAL_SERVER_ERROR'

export function refusal(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } })
}

/** An argument that cannot be right: the message names it, its value and what is allowed. */
export const badInput = (message: string) => refusal('BAD_USER_INPUT', message)

/**
 * What a reader may see of an error: those raised on purpose as they are, with a code;
 * of everything else only the name under which `report` has written it down, since its own
 * words may hold a path or a piece of the data.
 */
export function presentable(error: unknown, report: (error: unknown) => string): Error {
  const cause = innermost(error)
  const where = error instanceof GraphQLError ? placeOf(error) : {}
  if (cause instanceof StoreError) {
    return new GraphQLError(cause.message, { ...where, extensions: { code: cause.code } })
  }
  if (cause instanceof GraphQLError) {
    if (cause === error && cause.extensions.code !== undefined) return cause
    const extensions = { code: 'BAD_USER_INPUT' satisfies ErrorCode, ...cause.extensions }
    // Of a variable, the outer words name it and quote the inner ones.
    const message = error instanceof GraphQLError ? error.message : cause.message
    return new GraphQLError(message, { ...placeOf(cause), ...where, extensions })
  }
  return new GraphQLError(`Something went wrong on the server (error ${report(cause)} in its log).`, {
    ...where,
    extensions: { code: 'INTERNAL_SERVER_ERROR' satisfies ErrorCode },
  })
}

function innermost(error: unknown): unknown {
  let cause = error
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError
  return cause
}

function placeOf({ nodes, source, positions, path }: GraphQLError) {
  return { ...(nodes && { nodes }), ...(source && { source }), ...(positions && { positions }), ...(path && { path }) }
}
