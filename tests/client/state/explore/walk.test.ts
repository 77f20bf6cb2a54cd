import { describe, expect, it } from 'vitest'
import { nearestTowards } from '../../../../client/state/explore/walk.js'

const around = new Map([
  ['right', { x: 100, y: 10 }],
  ['far right', { x: 300, y: 0 }],
  ['below', { x: 0, y: 100 }],
  ['left', { x: -100, y: 0 }],
])

describe('walking with the arrow keys', () => {
  it('goes to the nearest one in that direction', () => {
    expect(nearestTowards({ x: 0, y: 0 }, around, 'ArrowRight')).toBe('right')
    expect(nearestTowards({ x: 0, y: 0 }, around, 'ArrowDown')).toBe('below')
    expect(nearestTowards({ x: 0, y: 0 }, around, 'ArrowLeft')).toBe('left')
  })

  it('stays where nothing lies there', () => {
    expect(nearestTowards({ x: 0, y: 0 }, around, 'ArrowUp')).toBeNull()
  })

  it('does not take what lies too far aside', () => {
    expect(nearestTowards({ x: 0, y: 0 }, new Map([['aside', { x: 10, y: 100 }]]), 'ArrowRight')).toBeNull()
  })
})
