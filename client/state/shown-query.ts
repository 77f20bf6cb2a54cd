/** A query as a reader may see, copy and run it. */
export interface ShownQuery {
  /** Of the operation, as written in the query. */
  name: string
  query: string
  variables: Record<string, unknown>
}

/** What the page sends, made readable: operations and fragments begin at the margin, an empty line apart. */
export function shownQuery(operation: { toString(): string }, variables: Record<string, unknown>): ShownQuery {
  const query = operation
    .toString()
    .trim()
    .replace(/\n\s*(?=(?:query|fragment) )/g, '\n\n')
  return { name: /^query (\w+)/.exec(query)?.[1] ?? 'Query', query, variables }
}

/** Variables as JSON; empty where there are none. */
export function variablesText(variables: Record<string, unknown>): string {
  return Object.keys(variables).length === 0 ? '' : JSON.stringify(variables, null, 2)
}

/** The other way round; empty text means none. Throws where the text is not one JSON object. */
export function readVariables(text: string): Record<string, unknown> {
  if (text.trim() === '') return {}
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Error('The variables are not JSON.')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('The variables are one JSON object, by name.')
  }
  return { ...value }
}
