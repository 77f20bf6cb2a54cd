import { compareIds } from '../../graph/model/index.js'
import { type CursorKey, decodeCursor, encodeCursor } from '../../graph/store/cursor.js'
import type { Page, PageRequest } from '../../graph/store/graph-store.js'
import type { ApiContext } from './context.js'

/** What every `…Connection` of the schema is made of. */
export interface Connection<Node> {
  edges: { node: Node; cursor: string }[]
  totalCount: number
  pageInfo: PageInfo
}

export interface PageInfo {
  hasNextPage: boolean
  hasPreviousPage: boolean
  startCursor: string | null
  endCursor: string | null
}

/** A store's page as a connection. Its items count towards what one answer may hold. */
export function connection<Value, Node>(
  context: ApiContext,
  page: Page<Value>,
  nodeOf: (value: Value) => Node,
): Connection<Node> {
  context.count(page.items.length)
  return {
    edges: page.items.map(({ value, cursor }) => ({ node: nodeOf(value), cursor })),
    totalCount: page.totalCount,
    pageInfo: pageInfo(page),
  }
}

export function pageInfo(page: {
  items: readonly { cursor: string }[]
  hasNextPage: boolean
  hasPreviousPage: boolean
}): PageInfo {
  return {
    hasNextPage: page.hasNextPage,
    hasPreviousPage: page.hasPreviousPage,
    startCursor: page.items[0]?.cursor ?? null,
    endCursor: page.items.at(-1)?.cursor ?? null,
  }
}

/**
 * A page of a list that the API derives and therefore has whole. `keyOf` gives the values
 * that order it, each item's own; `shape` says what they are (see `decodeCursor`).
 */
export function pageOfAll<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => CursorKey,
  shape: string,
  { first, after }: PageRequest,
): Page<Value> {
  const sorted = values.map((value) => ({ value, key: keyOf(value) })).sort((a, b) => compareKeys(a.key, b.key))
  const from = after === null ? null : decodeCursor(after, shape)
  const begin = from === null ? 0 : sorted.filter(({ key }) => compareKeys(key, from) <= 0).length
  const items = sorted.slice(begin, begin + first)
  return {
    items: items.map(({ value, key }) => ({ value, cursor: encodeCursor(key) })),
    totalCount: sorted.length,
    hasNextPage: begin + items.length < sorted.length,
    hasPreviousPage: begin > 0,
  }
}

/** Part by part, texts by code unit; null comes last. */
export function compareKeys(a: CursorKey, b: CursorKey): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? null
    const order = compareParts(left, right)
    if (order !== 0) return order
  }
  return 0
}

function compareParts(a: string | number | null, b: string | number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return typeof a === 'number' && typeof b === 'number' ? a - b : compareIds(String(a), String(b))
}
