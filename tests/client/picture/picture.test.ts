import { describe, expect, it } from 'vitest'
import { pictureSvg, shortened } from '../../../client/picture/picture.js'
import { SAMPLE_TOKENS } from '../canvas/sample-tokens.js'

describe('pictureSvg', () => {
  const svg = pictureSvg(
    { width: 100, height: 50, content: ['<circle r="1"/>'] },
    { title: 'A & B <C>', citation: 'Seen today', address: 'http://x/#a=1' },
    SAMPLE_TOKENS,
  )

  it('stands on paper, with its title, its origin and the address that brings it back', () => {
    expect(svg).toContain('<title>A &amp; B &lt;C&gt;</title>')
    expect(svg).toContain('<desc>http://x/#a=1</desc>')
    expect(svg).toContain('>Seen today</text>')
    expect(svg).toContain('<circle r="1"/>')
  })

  it('is larger than what it frames', () => {
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? []
    expect(Number(width)).toBeGreaterThan(100)
    expect(Number(height)).toBeGreaterThan(50)
  })
})

describe('shortened', () => {
  it('cuts what is too long, and says so', () => {
    expect(shortened('Mutual legal assistance', 8)).toBe('Mutual…')
    expect(shortened('Mutual', 6)).toBe('Mutual')
  })
})
