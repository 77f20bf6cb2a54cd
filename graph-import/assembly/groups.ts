/** Union-find over strings: which of them turned out to be one. */
export class Groups {
  private readonly parent = new Map<string, string>()

  find(member: string): string {
    const parent = this.parent.get(member)
    if (parent === undefined || parent === member) return member
    const root = this.find(parent)
    this.parent.set(member, root)
    return root
  }

  unite(a: string, b: string): void {
    const [x, y] = [this.find(a), this.find(b)]
    if (x !== y) this.parent.set(x < y ? y : x, x < y ? x : y)
  }
}

/** Items by what `key` says of them, in the order in which the keys first occur. */
export function groupBy<K, T>(items: Iterable<T>, key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const at = key(item)
    const group = groups.get(at)
    if (group) group.push(item)
    else groups.set(at, [item])
  }
  return groups
}
