import type { Record as Row } from 'neo4j-driver'
import type { Page, PageRequest } from '../../graph-store.js'
import { emptyPage } from '../../pages.js'
import { got } from '../mappers.js'
import { type Found, toPage } from '../queries/keyset.js'
import type { Query } from '../query.js'
import type { Run } from '../session.js'

/** What every answer is made with. */
export interface Asking {
  /** One query, one round trip. */
  read(query: Query): Promise<Row[]>
  /** Several queries in one transaction. */
  readTogether<T>(work: (run: Run) => Promise<T>): Promise<T>
  /** The id that answers for one; throws NOT_IMPORTED. */
  follow(): Promise<(id: string) => string>
}

/** What the columns `total`, `behind` and `items` of a row say. */
export function foundIn<T>(row: Row): Found<T> {
  return { total: got(row, 'total'), behind: got(row, 'behind'), items: got(row, 'items') }
}

/** The pages of rows that say their `place` among `count`; an empty one where there is no row. */
export function pagesOf<T, V>(
  rows: readonly Row[],
  count: number,
  request: PageRequest,
  value: (item: T) => V,
): Page<V>[] {
  const pages: Page<V>[] = Array.from({ length: count }, () => emptyPage)
  for (const row of rows) pages[got<number>(row, 'place')] = toPage(foundIn<T>(row), request, value)
  return pages
}
