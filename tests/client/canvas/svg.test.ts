import { describe, expect, it } from 'vitest'
import type { CanvasNode } from '../../../client/canvas/elements.js'
import { svgPicture } from '../../../client/canvas/svg.js'
import { KIND_ORDER } from '../../../client/state/words.js'
import { SAMPLE_TOKENS as tokens } from './sample-tokens.js'

const node = (id: string, more: Partial<CanvasNode> = {}): CanvasNode => ({
  id,
  kind: 'ORGANISATION',
  caption: id,
  code: null,
  x: 0,
  y: 0,
  year: null,
  beyond: 0,
  pinned: false,
  scale: 1,
  group: null,
  weight: 0,
  ...more,
})

describe('the picture as SVG', () => {
  const svg = svgPicture(
    {
      nodes: [node('A & <B>'), node('b', { kind: 'COUNTRY', code: 'ITA', x: 100 })],
      edges: [{ id: 'e', source: 'A & <B>', target: 'b', label: 'Names', inferred: true }],
      citation: 'Corpus version 1',
      address: 'https://example.org/#a=1&b=2',
    },
    tokens,
  )

  it('is well-formed XML with its words escaped', () => {
    const document = new Elements(svg)
    expect(document.balanced).toBe(true)
    expect(svg).toContain('A &amp; &lt;B&gt;')
    expect(svg).toContain('#a=1&amp;b=2')
  })

  it('holds nodes, relations, legend and citation', () => {
    expect(svg).toContain('<polygon')
    expect(svg).toContain('>ITA</text>')
    expect(svg).toContain('stroke-dasharray')
    expect(svg).toContain('Organisations 1')
    expect(svg).toContain('Countries 1')
    expect(svg).toContain('Corpus version 1')
  })

  it('draws relations between the same two entities side by side', () => {
    const edges = ['e', 'f'].map((id) => ({ id, source: 'a', target: 'b', label: id, inferred: false }))
    const both = svgPicture({ nodes: [node('a'), node('b', { x: 200 })], edges, citation: '', address: '' }, tokens)
    const courses = [...both.matchAll(/<path d="(M[^"]+)" fill="none"/g)].map(([, course]) => course)
    expect(courses).toHaveLength(2)
    expect(new Set(courses).size).toBe(2)
  })

  it('draws a box with its name around what is grouped together', () => {
    const group = { id: 'g', label: 'Organisations & others' }
    const nodes = [node('a', { group }), node('b', { x: 200, y: 80, group }), node('c', { x: 900 })]
    const grouped = svgPicture({ nodes, edges: [], citation: '', address: '' }, tokens)
    expect(grouped).toContain('>Organisations &amp; others</text>')
    // Organisations are 34 wide and high; 46 more on each side.
    expect(grouped).toContain('<rect x="-63" y="-63" width="326" height="206" rx="10"')
  })

  it('writes the years over the columns of years', () => {
    const years = [2019, 2019, 2022, 2022].map((year, index) =>
      node(`n${index}`, { year, x: year === 2019 ? 0 : 235, y: (index % 2) * 74 }),
    )
    const arranged = svgPicture({ nodes: years, edges: [], citation: '', address: '' }, tokens)
    for (const year of ['2019', '2022']) expect(arranged).toMatch(new RegExp(`<text [^>]*>${year}</text>`))
    const moved = years.map((one, index) => (index === 0 ? { ...one, x: 99 } : one))
    expect(svgPicture({ nodes: moved, edges: [], citation: '', address: '' }, tokens)).not.toContain('>2019</text>')
  })

  it('draws every kind', () => {
    const all = svgPicture(
      { nodes: KIND_ORDER.map((kind) => node(kind, { kind })), edges: [], citation: '', address: '' },
      tokens,
    )
    expect(all.match(/<g>/g)).toHaveLength(KIND_ORDER.length)
    expect(all).not.toContain('undefined')
    expect(all).not.toContain('NaN')
  })
})

/** Enough of a parser to tell that every element is closed. */
class Elements {
  readonly balanced: boolean

  constructor(xml: string) {
    const open: string[] = []
    let balanced = true
    for (const [, closing, name, own] of xml.matchAll(/<(\/?)([a-z]+)(?:\s[^>]*?)?(\/?)>/g)) {
      if (own) continue
      if (!closing) open.push(name ?? '')
      else if (open.pop() !== name) balanced = false
    }
    this.balanced = balanced && open.length === 0
  }
}
