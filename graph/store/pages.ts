import { type CursorKey, decodeCursor, encodeCursor } from './cursor.js'
import type { Page, PageRequest } from './graph-store.js'
import { compareKeys } from './order.js'

/** An order of a list: what a cursor holds, and how keys compare. */
export interface Ordering<T> {
  shape: string
  descending: boolean
  key(item: T): CursorKey
}

/** The page of a list that is already in order; `value` is made for the items of the page alone. */
export function pageOf<T, V>(
  sorted: ArrayLike<T>,
  ordering: Ordering<T>,
  request: PageRequest,
  value: (item: T) => V,
): Page<V> {
  const begin = request.after === null ? 0 : placeAfter(sorted, ordering, request.after)
  return pageFrom(sorted, ordering, begin, request.first, value)
}

export function pageFrom<T, V>(
  sorted: ArrayLike<T>,
  ordering: Ordering<T>,
  begin: number,
  first: number,
  value: (item: T) => V,
): Page<V> {
  const end = Math.min(begin + first, sorted.length)
  const items: Page<V>['items'] = []
  for (let place = begin; place < end; place++) {
    const item = sorted[place] as T
    items.push({ value: value(item), cursor: encodeCursor(ordering.key(item)) })
  }
  return { items, totalCount: sorted.length, hasNextPage: end < sorted.length, hasPreviousPage: begin > 0 }
}

/** Where in the sorted list the page behind a cursor begins. @throws StoreError BAD_USER_INPUT */
function placeAfter<T>(sorted: ArrayLike<T>, ordering: Ordering<T>, after: string): number {
  const key = decodeCursor(after, ordering.shape)
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (compareKeys(ordering.key(sorted[middle] as T), key, ordering.descending) <= 0) from = middle + 1
    else to = middle
  }
  return from
}

/** Sorts by keys made once each. */
export function inOrderOf<T>(places: Iterable<T>, ordering: Ordering<T>): T[] {
  return Array.from(places, (place) => ({ place, key: ordering.key(place) }))
    .sort((a, b) => compareKeys(a.key, b.key, ordering.descending))
    .map(({ place }) => place)
}

export const emptyPage = { items: [], totalCount: 0, hasNextPage: false, hasPreviousPage: false }
