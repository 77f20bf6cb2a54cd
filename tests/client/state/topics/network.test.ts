import { describe, expect, it } from 'vitest'
import { networkEdges, networkNodes, pairId } from '../../../../client/state/topics/network.js'

const topic = (id: string, count: number) => ({ entity: { id, label: `Topic ${id}` }, count })

describe('networkEdges', () => {
  it('leaves out pairs of topics that are not drawn, and sets the heaviest to 1', () => {
    const pairs = [
      { a: 'y', b: 'x', weight: 4, count: 4 },
      { a: 'x', b: 'z', weight: 1, count: 1 },
      { a: 'x', b: 'elsewhere', weight: 2, count: 2 },
    ]
    const edges = networkEdges([topic('x', 5), topic('y', 4), topic('z', 1)], pairs)
    expect(edges.map(({ id, mutual }) => [id, mutual])).toEqual([
      ['x~y', 1],
      ['x~z', 0.25],
    ])
  })

  it('gives no negative width to what is rarer than chance', () => {
    const [edge] = networkEdges([topic('x', 5), topic('y', 4)], [{ a: 'x', b: 'y', weight: -0.3, count: 1 }])
    expect(edge?.mutual).toBe(0)
  })

  it('names a pair alike in both orders', () => {
    expect(pairId('b', 'a')).toBe(pairId('a', 'b'))
  })
})

describe('networkNodes', () => {
  it('stand where they were put, the larger the more recommendations', () => {
    const [large, small] = networkNodes([topic('x', 16), topic('y', 1)], new Map([['x', { x: 3, y: 4 }]]))
    expect([large?.x, large?.y, small?.x]).toEqual([3, 4, 0])
    expect(large?.scale).toBeGreaterThan(small?.scale ?? 9)
  })
})
