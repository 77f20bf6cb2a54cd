import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clusterOrder } from '../../../../client/state/topics/order.js'

describe('the order of topics', () => {
  it('puts side by side what hangs together', () => {
    const order = clusterOrder(
      ['a', 'b', 'c', 'd', 'e'],
      [
        { a: 'a', b: 'd', weight: 9 },
        { a: 'b', b: 'e', weight: 8 },
        { a: 'd', b: 'e', weight: 1 },
      ],
    )
    expect(Math.abs(order.indexOf('a') - order.indexOf('d'))).toBe(1)
    expect(Math.abs(order.indexOf('b') - order.indexOf('e'))).toBe(1)
    expect(order.at(-1)).toBe('c')
  })

  it('holds each topic once, whatever the order it was given in', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const pair = fc.record({
      a: fc.constantFrom(...ids),
      b: fc.constantFrom(...ids),
      weight: fc.integer({ min: 1, max: 5 }),
    })
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 8 }), (pairs) => {
        const order = clusterOrder(ids, pairs)
        expect([...order].sort()).toEqual(ids)
        expect(clusterOrder([...ids].reverse(), pairs)).toEqual(order)
      }),
    )
  })
})
