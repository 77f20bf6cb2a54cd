import type { Visible } from './visible.js'

const ROUNDS = 40
const DAMPING = 0.85

/** PageRank over what is drawn, relations taken both ways: who stands between the well connected. Values add up to 1. */
export function centrality({ entities, relations }: Pick<Visible, 'entities' | 'relations'>): Map<string, number> {
  const neighbours = new Map<string, string[]>(entities.map(({ id }) => [id, []]))
  for (const { source, target } of relations) {
    neighbours.get(source.id)?.push(target.id)
    neighbours.get(target.id)?.push(source.id)
  }
  const count = entities.length
  let ranks = new Map(entities.map(({ id }) => [id, 1 / count]))
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = new Map(entities.map(({ id }) => [id, (1 - DAMPING) / count]))
    for (const [id, near] of neighbours) {
      // Those without relations share what they have with all, so that nothing is lost.
      const receivers = near.length > 0 ? near : [...neighbours.keys()]
      const share = (DAMPING * (ranks.get(id) ?? 0)) / receivers.length
      for (const other of receivers) next.set(other, (next.get(other) ?? 0) + share)
    }
    ranks = next
  }
  return ranks
}
