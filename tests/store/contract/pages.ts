import type { Page } from '../../../graph/store/graph-store.js'

export const ALL = { first: 500, after: null }

/** Values of a page. */
export function values<T>(page: { items: { value: T }[] } | undefined): T[] {
  return (page?.items ?? []).map((item) => item.value)
}

export function ids(page: { items: { value: { id: string } }[] } | undefined): string[] {
  return values(page).map((value) => value.id)
}

/** Walks all pages of `first` items and returns the values, having checked what pages say of themselves. */
export async function walk<T>(
  first: number,
  ask: (page: { first: number; after: string | null }) => Promise<Page<T> | undefined>,
): Promise<T[]> {
  const found: T[] = []
  let after: string | null = null
  for (;;) {
    const page: Page<T> | undefined = await ask({ first, after })
    if (!page) throw new Error('no page')
    found.push(...values(page))
    if (page.hasPreviousPage !== (after !== null)) throw new Error(`hasPreviousPage is ${page.hasPreviousPage}`)
    if (page.hasNextPage !== found.length < page.totalCount) throw new Error(`hasNextPage is ${page.hasNextPage}`)
    after = page.items.at(-1)?.cursor ?? null
    if (!page.hasNextPage) return found
    if (page.items.length !== first) throw new Error(`a page of ${page.items.length} with a next one`)
  }
}
