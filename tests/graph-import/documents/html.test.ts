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

  it('keeps footnotes apart, by the links between them and their marks', async () => {
    const page = `<p>First<sup><a href="#fn1" id="r1">1</a></sup> and second.<a href="#n2"><sup>2</sup></a></p>
<p>See <a href="#fn1">1</a> and <a href="#toc">chapter</a>.</p>
<table><tr><td>Cell<td>Ferry<sup><a href="#n3">3</a></sup></tr></table>
<ol><li id="fn1">The <i>first</i> note. <a href="#r1">↩</a></li></ol>
<p id="n2"><sup>2</sup> The second.</p><div id="n3"><p>The third.</p><p>More.</p></div>
<p id="toc">End.</p>`
    const pieces = await read(page)
    expect(pieces).toMatchObject([
      {
        text: 'First1 and second.2',
        spans: [
          { start: 5, end: 6, as: 'note-mark' },
          { start: 18, end: 19 },
        ],
      },
      { text: 'See 1 and chapter.', spans: [] },
      { kind: 'row', cells: ['Cell', 'Ferry³'] },
      { kind: 'note', mark: '1', text: 'The first note.', place: { line: 4 } },
      { kind: 'note', mark: '2', text: 'The second.' },
      { kind: 'note', mark: '3', text: 'The third.\nMore.' },
      { kind: 'paragraph', text: 'End.' },
    ])
  })

  it('reads footnotes as Word saves them', async () => {
    const page = `<p>A ferry<a href="#_ftn1" name="_ftnref1">[1]</a> sank.</p><hr>
<div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> In May.</p></div>`
    expect(await read(page)).toMatchObject([
      { text: 'A ferry1 sank.', spans: [{ start: 7, end: 8, as: 'note-mark' }] },
      { kind: 'note', mark: '1', text: 'In May.' },
    ])
  })
})
