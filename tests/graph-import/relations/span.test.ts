import { describe, expect, it } from 'vitest'
import { sentences, trimmed, withoutQuotations } from '../../../graph-import/relations/span.js'

const cut = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it.each([
    ['One came. Two came.', ['One came.', 'Two came.']],
    ['See para. 4 and No. 3 of Mr. Paz. Two came.', ['See para. 4 and No. 3 of Mr. Paz.', 'Two came.']],
    ['States to: (a) Act; (b) Rest.', ['States to: (a) Act; (b) Rest.']],
    ['Without a stop', ['Without a stop']],
    ['At 10.30 a.m. it began.', ['At 10.30 a.m. it began.']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(cut(text)).toEqual(expected)
  })
})

describe('spans', () => {
  it('leave out white space and commas at their ends', () => {
    expect(trimmed('a, b , c', { start: 1, end: 6 })).toEqual({ start: 3, end: 4 })
  })

  it('keep offsets where quotations are blanked', () => {
    const text = 'He said “go” and left.'
    const blank = withoutQuotations(text)
    expect(blank).toHaveLength(text.length)
    expect(blank).not.toContain('go')
    expect(blank.endsWith('and left.')).toBe(true)
  })
})
