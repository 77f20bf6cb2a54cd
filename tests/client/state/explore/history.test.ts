import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../../client/state/explore/change.js'
import { EMPTY_HISTORY, type History, step } from '../../../../client/state/explore/history.js'

const add = (id: string): Change => ({ type: 'add', places: new Map([[id, { x: 0, y: 0 }]]) })
const ids = (history: History): string[] => [...history.present.places.keys()]

describe('undo and redo', () => {
  it('goes back and forth', () => {
    const both = [add('a'), add('b')].reduce<History>(step, EMPTY_HISTORY)
    const undone = step(both, { type: 'undo' })
    expect(ids(undone)).toEqual(['a'])
    expect(ids(step(undone, { type: 'redo' }))).toEqual(['a', 'b'])
  })

  it('forgets what was undone once something else is done', () => {
    const other = [add('a'), { type: 'undo' } as const, add('c')].reduce<History>(step, EMPTY_HISTORY)
    expect(step(other, { type: 'redo' })).toBe(other)
    expect(ids(other)).toEqual(['c'])
  })

  it('makes no step of choosing', () => {
    const chosen = step(step(EMPTY_HISTORY, add('a')), { type: 'select', ids: ['a'] })
    expect(chosen.past).toHaveLength(1)
    expect(chosen.present.selection).toEqual(['a'])
  })

  it('has nothing to undo at the beginning', () => {
    expect(step(EMPTY_HISTORY, { type: 'undo' })).toBe(EMPTY_HISTORY)
  })

  it('returns to the beginning from any series of changes', () => {
    const id = fc.constantFrom('a', 'b', 'c')
    const anyChange = fc.oneof<fc.Arbitrary<Change>[]>(
      id.map(add),
      id.map((one) => ({ type: 'remove' as const, ids: [one] })),
      id.map((one) => ({ type: 'hide' as const, ids: [one] })),
      fc.tuple(id, fc.integer(), fc.integer()).map(([one, x, y]) => ({
        type: 'move' as const,
        places: new Map([[one, { x, y }]]),
      })),
    )
    fc.assert(
      fc.property(fc.array(anyChange), (changes) => {
        const end = changes.reduce<History>(step, EMPTY_HISTORY)
        let history = end
        for (let count = end.past.length; count > 0; count -= 1) history = step(history, { type: 'undo' })
        expect(history.present).toBe(EMPTY_HISTORY.present)
        for (let count = end.past.length; count > 0; count -= 1) history = step(history, { type: 'redo' })
        expect(history.present).toBe(end.present)
      }),
    )
  })
})
