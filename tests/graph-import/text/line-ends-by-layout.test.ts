import { describe, expect, it } from 'vitest'
import { column, makePdf, type Print } from '../documents/make-pdf.js'
import { readBytes, texts } from './read-text.js'

const read = async (...pages: Print[][]) => texts(await readBytes(makePdf(pages), 'a.pdf'))
/** Lines of some 360 points, so that the last word of each leaves no room for the next. */
const FULL = [
  'Recalling the programme of work of the Committee and the reports of its meetings on',
  'inland navigation, which were held over several years in accordance with the mandate',
]

describe('lines of a PDF', () => {
  it('join inside a paragraph and part at a wider distance or another size', async () => {
    expect(
      await read([
        { text: 'Report of the Committee on its fourth', x: 123, y: 60, size: 14, font: 'bold' },
        { text: 'session', x: 123, y: 75, size: 14, font: 'bold' },
        ...column([...FULL, 'of the Conference,'], { x: 123, y: 100 }),
        ...column(['Noting the report,'], { x: 123, y: 142 }),
      ]),
    ).toEqual([
      'Report of the Committee on its fourth session',
      `${FULL.join(' ')} of the Conference,`,
      'Noting the report,',
    ])
  })

  it('part at a wider distance also where most paragraphs are short', async () => {
    const headings = ['I. Opening', 'A. Statements', 'B. Attendance', 'C. Agenda', 'D. Report']
    const prints: Print[] = headings.map((text, index) => ({ text, x: 123, y: 60 + 20 * index, font: 'bold' }))
    const text = column(['1. The Committee held four meetings, all of', 'which were chaired by the same person.'], {
      x: 123,
      y: 170,
    })
    expect((await read([...prints, ...text])).slice(0, 5)).toEqual(headings)
  })

  it('go on behind a colon where all paragraphs are set apart', async () => {
    const paragraph = (number: number, y: number) =>
      column([`${number}. The following were represented:`, 'Mali and all members of the Committee on Harbours.'], {
        x: 123,
        y,
      })
    const tight = await read([1, 2, 3, 4, 5, 6].flatMap((number) => paragraph(number, 60 + 36 * number)))
    expect(tight).toHaveLength(6)
    const even = await read([1, 2, 3, 4, 5, 6].flatMap((number) => paragraph(number, 60 + 24 * number)))
    expect(even).toHaveLength(12)
  })

  it('go on over a page only where the line before was full and the next is not set in', async () => {
    const top = (x: number) => column(['Conference at its seventh session.'], { x, y: 90 })
    expect(await read(column(FULL, { x: 123, y: 90 }), top(123))).toEqual([
      `${FULL.join(' ')} Conference at its seventh session.`,
    ])
    expect(await read(column(FULL, { x: 123, y: 90 }), top(147))).toHaveLength(2)
    expect(await read(column([...FULL, 'of the Committee'], { x: 123, y: 90 }), top(123))).toHaveLength(2)
  })

  it('set to the right stay apart', async () => {
    expect(
      await read([
        ...column([...FULL, 'of the Conference.'], { x: 123, y: 90 }),
        ...column(['54th plenary meeting', '2 December 2030'], { x: 400, y: 150, font: 'italic' }),
      ]),
    ).toEqual([`${FULL.join(' ')} of the Conference.`, '54th plenary meeting', '2 December 2030'])
  })

  it('name line and page of every word', async () => {
    const document = await readBytes(makePdf([column(FULL, { x: 123, y: 90 })]), 'a.pdf')
    expect(document.blocks[0]?.origins).toEqual([
      { offset: 0, place: { line: 1, page: 1 } },
      { offset: (FULL[0]?.length ?? 0) + 1, place: { line: 2, page: 1 } },
    ])
  })
})
