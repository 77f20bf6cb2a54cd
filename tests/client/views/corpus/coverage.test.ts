import { describe, expect, it } from 'vitest'
import { coverageGrid, coverageState } from '../../../../client/views/corpus/coverage-cells.js'
import { coveragePicture } from '../../../../client/views/corpus/coverage-picture.js'
import { SAMPLE_TOKENS } from '../../canvas/sample-tokens.js'

const body = (id: string) => ({ id, kind: 'BODY' as const, label: `Body <${id}>`, title: id })
const cell = (id: string, year: number, documentsRead: number, documentsCited: number) => ({
  body: body(id),
  year,
  documentsRead,
  documentsCited,
})

describe('coverageGrid', () => {
  it('has every year from the first to the last, and says what was read, only cited, or absent', () => {
    const grid = coverageGrid([cell('a', 2003, 1, 4), cell('b', 2001, 0, 2)])
    expect(grid?.years).toEqual([2001, 2002, 2003])
    expect(grid?.rows.map((row) => [row.body.id, row.cells.map(coverageState)])).toEqual([
      ['a', ['absent', 'absent', 'read']],
      ['b', ['cited', 'absent', 'absent']],
    ])
  })

  it('is nothing where no body is known with a year', () => {
    expect(coverageGrid([])).toBeNull()
  })
})

describe('coveragePicture', () => {
  it('draws a square a body and year besides the legend, and names the bodies', () => {
    const grid = coverageGrid([cell('a', 2003, 1, 4), cell('b', 2001, 0, 2)])
    const drawn = grid ? coveragePicture(grid, SAMPLE_TOKENS).content.join('') : ''
    expect(drawn.match(/<rect /g)).toHaveLength(2 * 3 + 3)
    expect(drawn).toContain('Body &lt;a&gt;')
    expect(drawn).toContain('only cited')
  })
})
