import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../graph-import/documents/pdf.js'
import { makePdf, type Print } from './make-pdf.js'

const read = async (...pages: Print[][]) => (await readPdf(makePdf(pages))).pieces

describe('PDF', () => {
  it('gives lines from top to bottom with place, size and style, and page breaks', async () => {
    const pieces = await read(
      [
        { text: 'Second line', x: 72, y: 112 },
        { text: 'Heading', x: 72, y: 100, size: 14, font: 'bold' },
      ],
      [{ text: 'Next page', x: 72, y: 100, font: 'italic' }],
    )
    expect(pieces).toMatchObject([
      { text: 'Heading', place: { line: 1, page: 1 }, layout: { x: 72, y: 100, size: 14, bold: true, italic: false } },
      { text: 'Second line', place: { line: 2, page: 1 }, layout: { bold: false } },
      { kind: 'page-break', place: { page: 2 } },
      { text: 'Next page', place: { line: 1, page: 2 }, layout: { italic: true } },
    ])
  })

  it('knows raised digits and joins the strings of a line', async () => {
    const [line] = await read([
      { text: 'Rights', x: 72, y: 100 },
      { text: '13', x: 97.5, y: 96.5, size: 6.5 },
      { text: 'and more', x: 107, y: 100 },
    ])
    expect(line).toMatchObject({ text: 'Rights13 and more', layout: { raised: [{ start: 6, end: 8 }] } })
  })

  it('puts a tab between columns, but not into a stretched line nor behind a number', async () => {
    const pieces = await read([
      { text: 'Topic', x: 72, y: 100 },
      { text: 'Paragraphs', x: 300, y: 100 },
      { text: 'Sea', x: 72, y: 112 },
      { text: '24', x: 300, y: 112 },
      { text: 'stretched', x: 72, y: 236 },
      { text: 'words', x: 140, y: 236 },
      { text: '14.', x: 72, y: 260 },
      { text: 'Decides', x: 110, y: 260 },
    ])
    expect(pieces.map((piece) => 'text' in piece && piece.text)).toEqual([
      'Topic\tParagraphs',
      'Sea\t24',
      'stretched words',
      '14. Decides',
    ])
  })

  it('gives tables as rows: cells of several lines, empty cells, a head over two columns', async () => {
    const cell = (text: string, x: number, y: number, font: Print['font'] = 'regular') => ({ text, x, y, font })
    const pieces = await read([
      { text: 'The recommendations are listed by topic in the table below, which stands alone.', x: 72, y: 80 },
      cell('Topic', 72, 112, 'italic'),
      cell('Report', 250, 112, 'italic'),
      cell('Place', 420, 112, 'italic'),
      cell('Smuggling by sea and by', 72, 130),
      cell('A/99/1', 250, 130),
      cell('II.4', 420, 130),
      cell('inland waterways', 72, 142),
      cell('A/99/2', 250, 160),
      cell('III.5', 420, 160),
      cell('Training', 72, 178),
      cell('A/99/2', 250, 178),
      cell('III.7', 420, 178),
      { text: '12. Requests the Secretary-General to report on the matter at the next session.', x: 72, y: 208 },
    ])
    expect(pieces).toMatchObject([
      { kind: 'line', place: { line: 1 } },
      { kind: 'row', table: 0, cells: ['Topic', 'Report', 'Place'], header: true, place: { line: 2, page: 1 } },
      { kind: 'row', table: 0, cells: ['Smuggling by sea and by\ninland waterways', 'A/99/1', 'II.4'], header: false },
      { kind: 'row', table: 0, cells: ['', 'A/99/2', 'III.5'] },
      { kind: 'row', table: 0, cells: ['Training', 'A/99/2', 'III.7'], place: { line: 6 } },
      { kind: 'line', text: expect.stringMatching(/^12\. Requests/) },
    ])
  })

  it('reads the columns of the box on a cover one after the other', async () => {
    const pieces = await read([
      { text: 'United Nations', x: 123, y: 58, size: 14 },
      { text: 'A/99/1', x: 490, y: 58, size: 14 },
      { text: 'General Assembly', x: 123, y: 86, size: 20 },
      { text: 'Distr.: General', x: 397, y: 86 },
      { text: '4 May 2030', x: 397, y: 98 },
      { text: 'Ninetieth session', x: 60, y: 220 },
    ])
    expect(pieces.map((piece) => 'text' in piece && piece.text)).toEqual([
      'United Nations',
      'General Assembly',
      'A/99/1',
      'Distr.: General',
      '4 May 2030',
      'Ninetieth session',
    ])
  })

  it('draws a string once that is set twice for weight', async () => {
    const pieces = await read([
      { text: 'UNITED', x: 64.8, y: 60 },
      { text: 'UNITED', x: 65.3, y: 60 },
    ])
    expect(pieces).toMatchObject([{ text: 'UNITED' }])
  })

  it('says which pages hold no text', async () => {
    const { findings } = await readPdf(makePdf([[{ text: 'Words', x: 72, y: 72 }], []]))
    expect(findings).toMatchObject([{ rule: 'page-without-text', place: { page: 2 } }])
  })
})
