/** Errors that a store raises on purpose. The API passes their code and message on; anything else is masked. */
export type StoreErrorCode = 'BAD_USER_INPUT' | 'LIMIT_EXCEEDED' | 'TIMEOUT' | 'STORE_UNAVAILABLE' | 'NOT_IMPORTED'

export class StoreError extends Error {
  override readonly name = 'StoreError'
  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
