import { describe, expect, it } from 'vitest'
import { makeDocx, p, run } from '../documents/make-docx.js'
import { readBytes, readText, texts } from './read-text.js'

const rows = async (text: string) =>
  (await readText(text)).blocks.map(({ kind, cells, headerRow, table }) => ({ kind, cells, headerRow, table }))

describe('tables drawn in text', () => {
  it('with tabs are rows, the head known by what the columns hold', async () => {
    const body = ['Sea\tA/99/1\t4', '\tA/99/2\t7', 'Air\tA/99/1\t5', 'Land\tA/99/1\t6', 'Rail\tA/99/1\t8']
    expect(await rows(['Topic\tReport\tParagraph', ...body].join('\n'))).toEqual([
      { kind: 'row', cells: ['Topic', 'Report', 'Paragraph'], headerRow: true, table: 0 },
      ...body.map((line) => ({ kind: 'row', cells: line.split('\t'), headerRow: false, table: 0 })),
    ])
  })

  it('are the same with a blank line after every line or blanks at the ends of lines', async () => {
    const text = 'Topic\tReport\tParagraph\nBy sea\t\t\n\tA/99/2\t7\nAir\tA/99/1\t5\nLand\tA/99/1\t6\nRail\tA/99/1\t8'
    const tight = await rows(text)
    expect(tight.map(({ cells }) => cells?.length)).toEqual([3, 3, 3, 3, 3, 3])
    expect(await rows(text.replaceAll('\n', '\n\n'))).toEqual(tight)
    expect(await rows(text.replaceAll('\n', '  \n'))).toEqual(tight)
  })

  it('know their head again among the rows, not a row that comes twice', async () => {
    const head = '<i>Topic</i>\t<i>Report</i>\t<i>No.</i>'
    const found = await rows([head, 'Sea\tA/99/1\t4', head, 'Sea\tA/99/1\t4', 'Air\tA/99/3\t6'].join('\n'))
    expect(found.map(({ headerRow }) => headerRow)).toEqual([true, false, true, false, false])
  })

  it('go on after a page break where the head is repeated, notes between them aside', async () => {
    const head = '<i>Topic</i>\t<i>Report</i>\t<i>No.</i>'
    const document = await readText(
      `${head}\nSea\tA/99/1\t4\n\n* Reissued.\n\n\n${head}\n\tA/99/2\t5\n\n${head}\nAir\tA/99/3\t6`,
    )
    expect(document.blocks.map(({ table, headerRow }) => [table, headerRow])).toEqual([
      [0, true],
      [0, false],
      [0, true],
      [0, false],
      [0, true],
      [0, false],
    ])
    expect(document.footnotes).toHaveLength(1)
  })

  it('are two where other text stands between or the head differs', async () => {
    const [first, , third] = await rows('A\tB\tC\n1\t2\t3\n\nWords between.\n\nA\tB\tC\n4\t5\t6')
    expect(first?.table).toBe(0)
    expect(third?.kind).toBe('paragraph')
    expect((await rows('A\tB\tC\n1\t2\t3\n\nD\tE\tF\n4\t5\t6')).map((row) => row.table)).toEqual([0, 0, 1, 1])
  })

  it('go on behind blank lines between groups of rows', async () => {
    const text = 'Topic\tReport\tNo.\n\nSea\tA/99/1\t4\n\tA/99/2\t5\n\nAir\tA/99/1\t6\n\nA. Land\n\nRoads\tA/99/1\t7'
    expect((await readText(text)).blocks.map(({ kind, table }) => [kind, table])).toEqual([
      ['row', 0],
      ['row', 0],
      ['row', 0],
      ['row', 0],
      ['paragraph', null],
      ['row', 1],
    ])
  })

  it('take no single line with tabs far from a table as wide, or whose words run on', async () => {
    const [line] = (await readText('Vienna\t4 May\tPress release\n\nWords of the release.')).blocks
    expect(line?.kind).toBe('paragraph')
    const table = 'No.\tTitle\tPage\n1\tLamps\t4\n\nA. Bells\n\n'
    const kinds = async (text: string) => (await readText(text)).blocks.map(({ kind }) => kind)
    expect(await kinds(`${table}2\tBells of the\t\nharbour and of the ships`)).toEqual([
      'row',
      'row',
      'paragraph',
      'paragraph',
    ])
    expect(await kinds(`${table}2\tBells of the harbour\t7`)).toEqual(['row', 'row', 'paragraph', 'row'])
  })

  it('with pipes go on behind blank lines, and begin anew at a head with a divider', async () => {
    const first = '| Topic | No. |\n|---|---|\n\n| **Sea** | |\n| Ports | 4 |'
    expect((await rows(`${first}\n\n| Day | Hour |\n|---|---|\n| Monday | 10 |`)).map((row) => row.table)).toEqual([
      0, 0, 0, 1, 1,
    ])
  })

  it('with pipes have a head above the divider', async () => {
    expect(await rows('| Topic | No. |\n|---|---|\n| Sea | |')).toEqual([
      { kind: 'row', cells: ['Topic', 'No.'], headerRow: true, table: 0 },
      { kind: 'row', cells: ['Sea', ''], headerRow: false, table: 0 },
    ])
  })

  it('are not numbered paragraphs, indentation or contents', async () => {
    const text =
      '1.\tThe first paragraph.\n2.\tThe second paragraph.\n\t\t(a)\tA point.\nI. Opening .......\t4\nII. Closure .......\t5'
    expect(texts(await readText(text))).toEqual([
      '1. The first paragraph.',
      '2. The second paragraph.',
      '(a) A point.',
      'I. Opening 4',
      'II. Closure 5',
    ])
  })

  it('on top of a cover are its lines', async () => {
    const text =
      '|  | United Nations | FCCC/SBI/2099/1 |\n|  |  | Distr.: General 4 May 2099  Original: English |\n\nSubsidiary Body'
    expect(texts(await readText(text))).toEqual([
      'United Nations',
      'FCCC/SBI/2099/1',
      'Distr.: General',
      '4 May 2099',
      'Original: English',
      'Subsidiary Body',
    ])
    const table = (cells: string[]) =>
      `<w:tbl><w:tr>${cells.map((cell) => `<w:tc>${p(run(cell))}</w:tc>`).join('')}</w:tr></w:tbl>`
    const plain = await readBytes(makeDocx(table(['United Nations', 'A/99/1'])), 'a.docx')
    expect(plain.blocks).toMatchObject([{ kind: 'row', cells: ['United Nations', 'A/99/1'] }])
  })

  it('map every cell to its line', async () => {
    const { blocks } = await readText('Words.\n\nA\t*B*\tC\nD\t\tF')
    expect(blocks.map(({ place, origins }) => [place.line, origins])).toEqual([
      [1, [{ offset: 0, place: { line: 1, page: null } }]],
      [3, [{ offset: 0, place: { line: 3, page: null } }]],
      [4, [{ offset: 0, place: { line: 4, page: null } }]],
    ])
  })
})
