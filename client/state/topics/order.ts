/** Two topics and what they share. */
export interface Pair {
  a: string
  b: string
  weight: number
}

/**
 * An order in which what hangs together stands side by side: hierarchical clustering with
 * average linkage, the heavier branch first; ties by id. Those without a pair come last.
 */
export function clusterOrder(ids: readonly string[], pairs: readonly Pair[]): string[] {
  const weights = new Map<string, number>()
  for (const { a, b, weight } of pairs) weights.set(key(a, b), weight)
  const weight = (a: string, b: string): number => weights.get(key(a, b)) ?? 0
  let clusters = [...ids].sort().map((id) => [id])
  for (;;) {
    let best: { left: number; right: number; link: number } | null = null
    for (let left = 0; left < clusters.length; left += 1) {
      for (let right = left + 1; right < clusters.length; right += 1) {
        const link = linkage(clusters[left] ?? [], clusters[right] ?? [], weight)
        if (link > 0 && (!best || link > best.link)) best = { left, right, link }
      }
    }
    if (!best) break
    const { left, right } = best
    const joined = join(clusters[left] ?? [], clusters[right] ?? [], weight)
    clusters = [joined, ...clusters.filter((_, index) => index !== left && index !== right)]
  }
  return clusters.sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1)).flat()
}

function linkage(a: readonly string[], b: readonly string[], weight: (a: string, b: string) => number): number {
  let total = 0
  for (const x of a) for (const y of b) total += weight(x, y)
  return total / (a.length * b.length)
}

/** Turns each side so that the ends that touch are the most alike. */
function join(a: string[], b: string[], weight: (a: string, b: string) => number): string[] {
  const candidates = [
    [a, b],
    [a, [...b].reverse()],
    [[...a].reverse(), b],
    [[...a].reverse(), [...b].reverse()],
  ] as const
  const touching = (left: readonly string[], right: readonly string[]): number =>
    weight(left.at(-1) ?? '', right[0] ?? '')
  const [left, right] = candidates.reduce((best, next) =>
    touching(next[0], next[1]) > touching(best[0], best[1]) ? next : best,
  )
  return [...left, ...right]
}

function key(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
