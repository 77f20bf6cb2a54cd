import { compareIds } from '../model/index.js'
import type { StoredPath } from './graph-store.js'

/** Shortest first; then by the product of the inner nodes' degrees, exactly, least first; then by the ids walked. */
export function comparePaths(a: StoredPath, b: StoredPath): number {
  if (a.nodes.length !== b.nodes.length) return a.nodes.length - b.nodes.length
  const [weightA, weightB] = [weightOf(a), weightOf(b)]
  if (weightA !== weightB) return weightA < weightB ? -1 : 1
  for (let step = 0; step < a.nodes.length; step++) {
    const order = compareIds(a.nodes[step]?.id ?? '', b.nodes[step]?.id ?? '')
    if (order !== 0) return order
  }
  return 0
}

/** Product of the inner nodes' degrees. */
function weightOf(path: StoredPath): bigint {
  return path.nodes.slice(1, -1).reduce((product, node) => product * BigInt(node.degree), 1n)
}
