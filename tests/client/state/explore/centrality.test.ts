import { describe, expect, it } from 'vitest'
import { centrality } from '../../../../client/state/explore/centrality.js'
import { attended, meeting, organisation } from './samples.js'

describe('centrality', () => {
  it('is highest in the middle of a star, even at its rays, and adds up to one', () => {
    const rays = ['a', 'b', 'c', 'd']
    const ranks = centrality({
      entities: [meeting('m', 2022), ...rays.map((id) => organisation(id))],
      relations: rays.map((id) => attended(id, 'm')),
    })
    for (const id of rays) {
      expect(ranks.get('m')).toBeGreaterThan(ranks.get(id) ?? 1)
      expect(ranks.get(id)).toBeCloseTo(ranks.get('a') ?? 0)
    }
    expect([...ranks.values()].reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1)
  })

  it('is even without relations', () => {
    const ranks = centrality({ entities: [organisation('a'), organisation('b')], relations: [] })
    expect([...ranks.values()]).toEqual([0.5, 0.5])
  })
})
