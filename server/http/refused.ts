import type { ErrorCode } from '../api/errors.js'

/** A refusal outside GraphQL, in the form of a GraphQL answer so that clients need to read only one. */
export function refused(
  status: number,
  message: string,
  headers: Record<string, string> = {},
  code: ErrorCode = CODES[status] ?? 'BAD_USER_INPUT',
): Response {
  return Response.json({ errors: [{ message, extensions: { code } }] }, { status, headers })
}

const CODES: Record<number, ErrorCode> = { 429: 'LIMIT_EXCEEDED', 500: 'INTERNAL_SERVER_ERROR' }
