export interface Difference {
  /** In both, only in the former, only in the latter. */
  side: 'both' | 'former' | 'latter'
  text: string
}

/** What two texts share word by word, by their longest common subsequence; neighbours of one side are joined. */
export function wordDifference(former: string, latter: string): Difference[] {
  const a = former.split(/(?<=\s)/)
  const b = latter.split(/(?<=\s)/)
  const lengths = commonLengths(a, b)
  const result: Difference[] = []
  const push = (side: Difference['side'], text: string): void => {
    const last = result.at(-1)
    if (last?.side === side) last.text += text
    else result.push({ side, text })
  }
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]]
    if (x !== undefined && y !== undefined && x.trim() === y.trim()) {
      push('both', y)
      i += 1
      j += 1
    } else if (y === undefined || (x !== undefined && at(lengths, i + 1, j) >= at(lengths, i, j + 1))) {
      push('former', x ?? '')
      i += 1
    } else {
      push('latter', y)
      j += 1
    }
  }
  return result
}

/** Length of the longest common subsequence of what follows each pair of places. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = lengths[i]
      if (row) {
        row[j] =
          a[i]?.trim() === b[j]?.trim()
            ? at(lengths, i + 1, j + 1) + 1
            : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1))
      }
    }
  }
  return lengths
}

function at(lengths: readonly (readonly number[])[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0
}
