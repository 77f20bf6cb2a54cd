import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordDifference } from '../../../client/state/difference.js'

describe('a difference word by word', () => {
  it('tells what went and what came', () => {
    expect(wordDifference('States are invited to share data', 'States are urged to share data')).toEqual([
      { side: 'both', text: 'States are ' },
      { side: 'former', text: 'invited ' },
      { side: 'latter', text: 'urged ' },
      { side: 'both', text: 'to share data' },
    ])
  })

  it('gives back the latter text without what went', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 12 })
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, (former, latter) => {
        const pieces = wordDifference(former, latter)
        const kept = pieces.filter(({ side }) => side !== 'former')
        expect(kept.map((piece) => piece.text).join('')).toBe(latter)
      }),
    )
  })
})
