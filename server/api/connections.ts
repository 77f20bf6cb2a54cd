import type { Page, PageRequest } from '../../graph/store/graph-store.js'
import { inOrderOf, type Ordering, pageOf } from '../../graph/store/pages.js'
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

/** A page of a list that the API derives and therefore has whole. The ordering's key tells any two items apart. */
export function pageOfAll<Value>(values: readonly Value[], ordering: Ordering<Value>, page: PageRequest): Page<Value> {
  return pageOf(inOrderOf(values, ordering), ordering, page, (value) => value)
}
