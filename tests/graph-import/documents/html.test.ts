import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../graph-import/documents/html.js'

const read = async (text: string) => (await readHtml(new TextEncoder().encode(text))).pieces

describe('HTML', () => {
  it('gives headings, paragraphs and lists, and nothing of the page around them', async () => {
    const page = `<!DOCTYPE html><html><head><title>Site</title><style>p {}</style></head><body>
<nav>Menu</nav><h2>Statements</h2>
<p>First <em>inter
alia</em> words</p><ol start="3"><li>Three</li></ol><script>x()</script></body></html>`
    expect(await read(page)).toEqual([
      expect.objectContaining({ text: 'Statements', heading: 2, place: { line: 2, page: null } }),
      expect.objectContaining({
        text: 'First inter\nalia words',
        place: { line: 3, page: null },
        spans: [{ start: 6, end: 16, as: 'italic' }],
      }),
      expect.objectContaining({ text: '3. Three', listDepth: 1, place: { line: 4, page: null } }),
    ])
  })

  it('reads a bare table with unclosed and spanning cells', async () => {
    const table = `<table><tr><th>Record<th>Date</tr>
<tr><td rowspan=2>S/PV.1<td>4 May</tr><tr><td>5 May</td></tr></table>`
    expect(await read(table)).toMatchObject([
      { kind: 'row', table: 0, cells: ['Record', 'Date'], header: true, place: { line: 1 } },
      { kind: 'row', table: 0, cells: ['S/PV.1', '4 May'], header: false, place: { line: 2 } },
      { kind: 'row', table: 0, cells: [null, '5 May'], header: false },
    ])
  })

  it('takes a table that only lays out the page as text', async () => {
    expect(await read('<table><tr><td><p>One</p><p>Two</p></td></tr></table>')).toMatchObject([
      { kind: 'paragraph', text: 'One' },
      { kind: 'paragraph', text: 'Two' },
    ])
  })
})
