import { linesOf } from './lines.js'
import type { Planned } from './plan.js'
import type { Query } from './query.js'
import type { Forms } from './statements.js'

/** Few enough that the server has work while the next are packed, enough that a query's own cost is nothing beside theirs. */
const ROWS_OF_A_QUERY = 1_000

/**
 * Characters of a query's lines, unless one alone is longer. A server with a gigabyte of memory keeps a text of more
 * than half a megabyte apart from all else, and for each tidies up at once (G1's humongous objects).
 */
const LENGTH_OF_LINES = 200_000

function* batches<T>(items: readonly T[]): Generator<T[]> {
  for (let from = 0; from < items.length; from += ROWS_OF_A_QUERY) yield items.slice(from, from + ROWS_OF_A_QUERY)
}

/** Rows for a query at a time, made when they are asked for. */
export function* made<T>(planned: readonly Planned<T>[]): Generator<T[]> {
  for (const some of batches(planned)) yield some.map(({ make }) => make())
}

/** Queries of rows as lists. */
export function* inQueries<T>(text: string, items: readonly T[], listOf: (item: T) => unknown[]): Generator<Query> {
  for (const some of batches(items)) yield { text, parameters: { rows: some.map(listOf) } }
}

/** Queries that create: of rows as lines and, where a line can not hold one, as lists. */
export function* inForms<T extends { line: string | null }>(
  forms: Forms,
  items: readonly T[],
  listOf: (item: T) => unknown[],
): Generator<Query> {
  let lines: string[] = []
  let length = 0
  const taken = (): Query => {
    const rows = linesOf(lines)
    lines = []
    length = 0
    return { text: forms.lines, parameters: { rows } }
  }
  for (const { line } of items) {
    if (line === null) continue
    if (lines.length === ROWS_OF_A_QUERY || (lines.length > 0 && length + line.length > LENGTH_OF_LINES)) yield taken()
    lines.push(line)
    length += line.length
  }
  if (lines.length > 0) yield taken()
  const others = items.filter(({ line }) => line === null)
  yield* inQueries(forms.lists, others, listOf)
}
