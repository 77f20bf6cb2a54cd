export const CHROMIUM_ARGUMENTS: readonly string[]
/** Path of a Chromium for the tests; see chromium.mjs. @throws Error that says what to do where none can be had. */
export function chromium(): Promise<string>
