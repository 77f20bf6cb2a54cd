import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { TypedDocumentString } from './generated/graphql.js'
import { request } from './request.js'

export interface OperationOptions {
  /** False while what it asks about is not known yet. */
  enabled?: boolean
  /** True where the former answer stays on the screen until the new one comes. */
  keepFormer?: boolean
}

/** The answer to one operation, cached by its text and variables. */
export function useOperation<TResult, TVariables>(
  operation: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
  options: OperationOptions = {},
): UseQueryResult<TResult> {
  return useQuery({
    queryKey: [operation.toString(), variables],
    queryFn: ({ signal }) => request(operation, variables, signal),
    enabled: options.enabled ?? true,
    ...(options.keepFormer ? { placeholderData: keepPreviousData } : {}),
  }) as UseQueryResult<TResult>
}
