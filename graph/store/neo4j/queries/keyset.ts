import type { CursorKey } from '../../cursor.js'
import { decodeCursor, encodeCursor } from '../../cursor.js'
import type { EntityOrder, Page, PageRequest } from '../../graph-store.js'
import { ENTITY_ORDERING } from '../../order.js'

/** One part of the key by which a list is ordered. */
export interface KeyPart {
  /** Cypher expression. */
  value: string
  sort: 'text' | 'number'
  descending?: boolean
  /** Nulls come last, whatever the direction. */
  nullable?: boolean
}

/** `ORDER BY` for a key. */
export function orderBy(parts: readonly KeyPart[]): string {
  return `ORDER BY ${parts
    .flatMap(({ value, descending, nullable }) => [
      ...(nullable ? [`${value} IS NULL`] : []),
      descending ? `${value} DESC` : value,
    ])
    .join(', ')}`
}

/** Whether an item stands behind the key in `$after`, which is null for the beginning. */
export function beyond(parts: readonly KeyPart[], after = '$after'): string {
  const compare = (index: number): string => {
    const part = parts[index]
    if (!part) return 'false'
    const { value, descending, nullable } = part
    const given = `${after}[${index}]`
    const later = `${value} ${descending ? '<' : '>'} ${given}`
    const rest = index + 1 < parts.length ? compare(index + 1) : null
    const equal = nullable ? `(${value} = ${given} OR (${value} IS NULL AND ${given} IS NULL))` : `${value} = ${given}`
    const alternatives = [
      nullable ? `(${later} OR (${value} IS NULL AND ${given} IS NOT NULL))` : later,
      ...(rest === null ? [] : [`(${equal} AND (${rest}))`]),
    ]
    return alternatives.join(' OR ')
  }
  return `(${after} IS NULL OR ${compare(0)})`
}

/** The key as a list, for the cursor. */
export function keyOf(parts: readonly KeyPart[]): string {
  return `[${parts.map(({ value }) => value).join(', ')}]`
}

/** @throws StoreError BAD_USER_INPUT */
export function afterOf(parts: readonly KeyPart[], cursor: string | null): CursorKey | null {
  if (cursor === null) return null
  const letters = parts.map(({ sort, nullable }) =>
    (sort === 'text' ? 's' : 'n')[nullable ? 'toUpperCase' : 'toLowerCase'](),
  )
  return decodeCursor(cursor, letters.join(''))
}

/** What a query returns for a page: all that the request lets through, those behind the cursor, and the first of these, each with its key. */
export interface Found<T> {
  total: number
  behind: number
  items: { key: CursorKey; value: T }[]
}

export function toPage<T, V>({ total, behind, items }: Found<T>, request: PageRequest, value: (item: T) => V): Page<V> {
  return {
    items: items.map((item) => ({ value: value(item.value), cursor: encodeCursor(item.key) })),
    totalCount: total,
    hasNextPage: behind > request.first,
    hasPreviousPage: total > behind,
  }
}

/** The parts of an entity's key in one of the orders of `order.ts`, then its id. The loader keeps them as properties. */
export function entityKey(order: EntityOrder, n: string): KeyPart[] {
  const { descending } = ENTITY_ORDERING[order]
  const id: KeyPart = { value: `${n}.id`, sort: 'text' }
  switch (order) {
    case 'MOST_CONNECTED':
      return [{ value: `${n}.degree`, sort: 'number', descending }, id]
    case 'NAME':
      return [{ value: `${n}.sortName`, sort: 'text' }, id]
    case 'NUMBER':
      return [{ value: `${n}.sortNumber`, sort: 'text', nullable: true }, id]
    case 'NEWEST_FIRST':
    case 'OLDEST_FIRST':
      return [
        { value: `${n}.sortStart`, sort: 'text', descending, nullable: true },
        { value: `${n}.sortMeeting`, sort: 'text', nullable: true },
        { value: `${n}.sortNumber`, sort: 'text', nullable: true },
        id,
      ]
  }
}
