import { describe, expect, it } from 'vitest'
import type { CanvasNode } from '../../../../client/canvas/elements.js'
import { badgeAt, badgeText } from '../../../../client/canvas/sheets/badges.js'

describe('the number of relations that lead off the canvas', () => {
  it.each([
    [1, '+1'],
    [999, '+999'],
    [1_000, '+1k'],
    [1_249, '+1.2k'],
    [9_999, '+9.9k'],
    [10_000, '+10k'],
    [48_731, '+48k'],
  ])('%i is written %s: shortened, never capped', (beyond, text) => {
    expect(badgeText(beyond)).toBe(text)
  })
})

describe('the badge at a place', () => {
  const node: CanvasNode = {
    id: 'a',
    kind: 'COUNTRY',
    caption: '',
    code: null,
    x: 0,
    y: 0,
    year: null,
    beyond: 23,
    pinned: false,
    scale: 1,
    group: null,
    weight: 0,
  }
  const places = new Map([
    ['a', { x: 100, y: 100 }],
    ['b', { x: 300, y: 100 }],
  ])
  const nodes = [node, { ...node, id: 'b', beyond: 0 }]

  it('is at the upper right of its node, where the node is now', () => {
    expect(badgeAt(nodes, places, { x: 120, y: 87 }, 1)).toBe('a')
    expect(badgeAt(nodes, places, { x: 100, y: 100 }, 1)).toBeNull()
    expect(badgeAt(nodes, places, { x: 20, y: -13 }, 1)).toBeNull()
  })

  it('reaches farther from afar, where it is drawn larger', () => {
    expect(badgeAt(nodes, places, { x: 155, y: 87 }, 1)).toBeNull()
    expect(badgeAt(nodes, places, { x: 155, y: 87 }, 0.5)).toBe('a')
    expect([0.2, 0.5, 3].map((zoom) => badgeAt(nodes, places, { x: 120, y: 87 }, zoom))).toEqual([null, 'a', 'a'])
  })

  it('of two that cover each other is the one drawn last, which is seen', () => {
    const both = [node, { ...node, id: 'c' }]
    const near = new Map([...places, ['c', { x: 104, y: 102 }]])
    expect(badgeAt(both, near, { x: 125, y: 88 }, 1)).toBe('c')
  })

  it('is none where nothing leads off the canvas', () => {
    expect(badgeAt(nodes, places, { x: 320, y: 87 }, 1)).toBeNull()
  })
})
