import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerpt, segments } from '../../../client/state/quotation.js'

describe('segments', () => {
  it('are the text, joined again, whatever spans there are', () => {
    const span = fc.record({ start: fc.integer({ min: -3, max: 30 }), end: fc.integer({ min: -3, max: 30 }) })
    fc.assert(
      fc.property(fc.string({ maxLength: 25 }), fc.array(span), (text, spans) => {
        const pieces = segments(text, spans)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        for (const piece of pieces) {
          for (const { start, end } of piece.spans) {
            expect(start <= piece.start && end >= piece.start + piece.text.length).toBe(true)
          }
        }
      }),
    )
  })

  it('tell overlapping spans', () => {
    const name = { start: 0, end: 6 }
    const mark = { start: 4, end: 9 }
    expect(segments('abcdefghij', [name, mark]).map(({ text, spans }) => [text, spans.length])).toEqual([
      ['abcd', 1],
      ['ef', 2],
      ['ghi', 1],
      ['j', 0],
    ])
  })
})

describe('an excerpt', () => {
  const text = 'The observer for INTERPOL made a statement on the agenda item.'
  const start = text.indexOf('INTERPOL')

  it('is the whole where there is room', () => {
    const whole = excerpt(text, start, start + 8, 500)
    expect(whole.before + whole.words + whole.after).toBe(text)
    expect([whole.cutBefore, whole.cutAfter]).toEqual([false, false])
  })

  it('is cut at spaces', () => {
    const part = excerpt(text, start, start + 8, 10)
    expect(part).toEqual({
      before: 'for ',
      words: 'INTERPOL',
      after: ' made a',
      cutBefore: true,
      cutAfter: true,
    })
  })
})
