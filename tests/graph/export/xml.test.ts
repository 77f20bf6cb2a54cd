import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { escapeXml } from '../../../graph/export/xml.js'

/** What a real parser reads of an attribute and of an element's text. */
function readBack(text: string): string[] {
  const found: string[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ attributes }) => found.push(String(attributes.a)))
  parser.on('text', (words) => found.push(words))
  parser.write(`<x a="${escapeXml(text)}">${escapeXml(text)}</x>`).close()
  return found
}

describe('text in XML', () => {
  it('comes back as it was, signs of markup included', () => {
    const text = `A < B & C > D, "quoted" and 'quoted', <b>&amp;</b> ]]>`
    expect(readBack(text)).toEqual([text, text])
  })

  it('has a replacement for what XML does not allow', () => {
    expect(escapeXml('a\u0000b\u001fc\ud800d')).toBe('a\ufffdb\ufffdc\ufffdd')
  })

  it('can be read by a parser, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        expect(() => readBack(text)).not.toThrow()
      }),
    )
  })
})
