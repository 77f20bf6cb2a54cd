/**
 * What `act` makes of each item, in the order of the items, begun up to `ahead` items
 * before it is asked for. Nothing that is begun is left unheard: a rejection is thrown
 * at its item's turn.
 */
export async function* inOrder<T, R>(
  items: readonly T[],
  ahead: number,
  act: (item: T) => Promise<R>,
): AsyncGenerator<R, void> {
  const begun: Promise<R>[] = []
  for (let next = 0; next < items.length || begun.length > 0; ) {
    for (; next < items.length && begun.length < Math.max(ahead, 1); next++) {
      const result = act(items[next] as T)
      result.catch(() => {})
      begun.push(result)
    }
    const first = begun.shift()
    if (first) yield await first
  }
}
