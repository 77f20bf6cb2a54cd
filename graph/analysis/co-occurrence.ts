import { compareIds, type EntityId } from '../model/index.js'

/** How much two entities belong together, judged by how often they occur together. */
export const CO_OCCURRENCE_MEASURES = ['COUNT', 'JACCARD', 'NPMI'] as const
export type CoOccurrenceMeasure = (typeof CO_OCCURRENCE_MEASURES)[number]

/** What a store counts: occurrences of each entity, of each pair, and of all together. */
export interface PairCounts {
  nodes: readonly { id: EntityId; count: number }[]
  pairs: readonly { a: EntityId; b: EntityId; count: number }[]
  total: number
}

export interface WeightedPair {
  a: EntityId
  b: EntityId
  count: number
  weight: number
}

/** The pairs with their weight, heaviest first, among equally heavy ones those of the higher count, then by ids. */
export function weighted(counts: PairCounts, measure: CoOccurrenceMeasure): WeightedPair[] {
  const own = new Map(counts.nodes.map(({ id, count }) => [id, count]))
  return counts.pairs
    .map(({ a, b, count }) => ({
      a,
      b,
      count,
      weight: weightOf(measure, count, own.get(a) ?? count, own.get(b) ?? count, counts.total),
    }))
    .sort((x, y) => y.weight - x.weight || y.count - x.count || compareIds(x.a, y.a) || compareIds(x.b, y.b))
}

/** `together` of `total` occurrences hold both, `ofA` and `ofB` hold each. */
export function weightOf(
  measure: CoOccurrenceMeasure,
  together: number,
  ofA: number,
  ofB: number,
  total: number,
): number {
  if (measure === 'COUNT') return together
  if (measure === 'JACCARD') return together / (ofA + ofB - together)
  // A pair that stands in every occurrence has no surprise to measure: both are always there, which is the limit, 1.
  if (together === total) return 1
  return Math.log((together * total) / (ofA * ofB)) / -Math.log(together / total)
}
