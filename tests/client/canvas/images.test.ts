import { describe, expect, it } from 'vitest'
import { badgeText } from '../../../client/canvas/images.js'

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
