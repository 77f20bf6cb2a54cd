import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toStructure } from '../../../graph-import/structure/index.js'
import { readText, texts } from './read-text.js'

const INTRODUCTION = [
  'Working Group on Harbours',
  '',
  'Vienna, 11–13 September 2019',
  '',
  'Index of recommendations adopted by the Working Group',
  '',
  '1. The table below lists all recommendations.',
  '',
]
const HEAD = ['Topic', 'Document', 'Paragraphs', 'Reference in XYZ/AC.4/2019/5']
const ROWS = [
  ['Beacons', 'XYZ/AC.4/2011/2', '4, 6 and 9–11', 'I.1, I.3 and I.6-8'],
  ['', 'XYZ/AC.4/2012/3', '7 (d) and 8 (e) and (f)', 'II.1.d, II.2.e and II.2.f'],
  ['Lights of the harbour and of the quays', 'XYZ/AC.4/2011/2', '5', 'I.2'],
  ['Lights of the harbour, colours and hours of light', 'XYZ/AC.4/2012/3', '12', 'II.6'],
  ['Quays', 'XYZ/AC.4/2011/2', '8', 'I.5'],
  ['', 'XYZ/AC.4/2012/3', '14', 'II.8'],
]
const SYMBOL = 15

function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The table as a page printed to plain text has it. */
function printed(rows: readonly string[][], widths: readonly number[], margin: number, parted: boolean): string[] {
  return rows.flatMap((row) => {
    const cells = row.map((cell, column) => wrapped(cell, widths[column] ?? 0))
    const lines = Array.from({ length: Math.max(...cells.map((cell) => cell.length)) }, (_, at) =>
      cells
        .map((cell, column) => (cell[at] ?? '').padEnd((widths[column] ?? 0) + 3))
        .join('')
        .trimEnd(),
    )
    return [...lines.map((line) => ' '.repeat(margin) + line), ...(parted ? [''] : [])]
  })
}

const index = async (table: readonly string[]) =>
  toStructure(await readText([...INTRODUCTION, ...table].join('\n'))).index.map(
    ({ topic, document, paragraphs, references }) => ({ topic, document, paragraphs, references }),
  )

const byTabs = (rows: readonly string[][]) => [HEAD, ...rows].map((row) => row.join('\t'))

describe('an index whose columns are set by blanks', () => {
  it('says what it says with tabs, however wide its columns are and wherever a page ends', async () => {
    const meant = await index(byTabs(ROWS))
    expect(meant).toHaveLength(ROWS.length)
    const width = (least: number) => fc.integer({ min: least, max: least + 30 })
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(width(22), width(9), width(10)),
        fc.nat(8),
        fc.boolean(),
        fc.integer({ min: 1, max: ROWS.length - 1 }),
        async ([topic, paragraphs, references], margin, parted, page) => {
          const widths = [topic, SYMBOL, paragraphs, references]
          const part = (rows: readonly string[][]) => printed([HEAD, ...rows], widths, margin, parted)
          expect(await index(part(ROWS))).toEqual(meant)
          expect(
            await index([
              ...part(ROWS.slice(0, page)),
              `\f${part(ROWS.slice(page))[0]}`,
              ...part(ROWS.slice(page)).slice(1),
            ]),
          ).toEqual(meant)
        },
      ),
      { numRuns: 30 },
    )
  })

  it('leaves lists of documents and prose alone', async () => {
    const list = [
      'XYZ/AC.4/2011/2        Report on beacons',
      'XYZ/AC.4/2011/3        Report on lights',
      'XYZ/AC.4/2011/4        Report on quays',
    ]
    const read = await readText(list.join('\n'))
    expect(read.blocks.some(({ kind }) => kind === 'row')).toBe(false)
    expect(texts(read).join(' ')).toContain('Report on lights')
    const prose = await readText('The Group spoke of  XYZ/AC.4/2011/2  at length.\n\nIt met again.')
    expect(prose.blocks.every(({ kind }) => kind === 'paragraph')).toBe(true)
  })
})
