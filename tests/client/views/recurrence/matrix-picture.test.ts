import { describe, expect, it } from 'vitest'
import { matrixPicture } from '../../../../client/views/recurrence/matrix-picture.js'
import { SAMPLE_TOKENS } from '../../canvas/sample-tokens.js'

const meetings = [
  { id: 'm1', label: 'First', year: 2001, ordinal: null },
  { id: 'm2', label: 'Second', year: null, ordinal: 2 },
]

describe('matrixPicture', () => {
  it('draws a mark for each cell besides the legend, and names rows and meetings', () => {
    const row = { subject: { label: 'Smith & Sons' }, meetingCount: 1 }
    const without = matrixPicture([{ ...row, cells: [] }], meetings, SAMPLE_TOKENS).content.join('')
    const cells = [{ meeting: { id: 'm2' }, roles: ['ATTENDED' as const, 'SPOKE' as const] }]
    const drawn = matrixPicture([{ ...row, cells }], meetings, SAMPLE_TOKENS).content.join('')
    const marks = (text: string): number => text.match(/<path /g)?.length ?? 0
    expect(marks(drawn)).toBe(marks(without) + 1)
    expect(drawn).toContain('Smith &amp; Sons')
    expect(drawn).toContain('<title>First</title>2001')
    expect(drawn).toContain('<title>Second</title>2<')
  })

  it('grows with its rows', () => {
    const row = { subject: { label: 'A' }, meetingCount: 0, cells: [] }
    const [one, three] = [[row], [row, row, row]].map((rows) => matrixPicture(rows, meetings, SAMPLE_TOKENS).height)
    expect(three).toBeGreaterThan(one ?? 0)
  })
})
