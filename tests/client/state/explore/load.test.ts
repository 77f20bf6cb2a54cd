import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupsOfPairs } from '../../../../client/state/explore/load.js'

describe('groups of pairs', () => {
  it('is one group while there is room', () => {
    expect(groupsOfPairs(['a', 'b', 'c'], 3)).toEqual([['a', 'b', 'c']])
    expect(groupsOfPairs([], 3)).toEqual([[]])
  })

  it('holds every two items together somewhere, in groups of at most the size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 2, max: 12 }), (count, size) => {
        const items = Array.from({ length: count }, (_, index) => index)
        const groups = groupsOfPairs(items, size)
        for (const group of groups) expect(group.length).toBeLessThanOrEqual(size)
        for (const a of items) {
          for (const b of items.slice(a + 1))
            expect(groups.some((group) => group.includes(a) && group.includes(b))).toBe(true)
        }
      }),
    )
  })
})
