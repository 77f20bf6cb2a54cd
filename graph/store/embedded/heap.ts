/** A priority queue: `pop` gives one of those that come first. */
export class Heap<T> {
  private readonly items: T[] = []

  constructor(private readonly before: (a: T, b: T) => boolean) {}

  push(item: T) {
    const { items, before } = this
    let place = items.push(item) - 1
    while (place > 0) {
      const parent = (place - 1) >> 1
      const above = items[parent] as T
      if (!before(item, above)) break
      items[place] = above
      place = parent
    }
    items[place] = item
  }

  pop(): T | undefined {
    const { items, before } = this
    const top = items[0]
    const last = items.pop()
    if (last === undefined || items.length === 0) return top
    let place = 0
    for (;;) {
      let child = 2 * place + 1
      if (child >= items.length) break
      if (child + 1 < items.length && before(items[child + 1] as T, items[child] as T)) child++
      if (!before(items[child] as T, last)) break
      items[place] = items[child] as T
      place = child
    }
    items[place] = last
    return top
  }
}
