import { describe, expect, it } from 'vitest'
import { lineGeometry } from '../../../../client/views/overview/meeting-line-geometry.js'
import { meetingLinePicture } from '../../../../client/views/overview/meeting-line-picture.js'
import { SAMPLE_TOKENS } from '../../canvas/sample-tokens.js'

const meeting = (id: string, year: number | null, body: string, size: number) => ({
  id,
  label: `Meeting ${id}`,
  year,
  body: { id: body, label: body },
  size,
  recommendations: 2,
})

const meetings = [meeting('1', 2001, 'A', 10), meeting('2', 2003, 'B', 40), meeting('3', 2005, 'B', 5)]

describe('lineGeometry', () => {
  it('puts the body of most meetings first, and later meetings further right', () => {
    const rows = lineGeometry([...meetings, meeting('4', null, 'A', 9)])?.rows
    expect(rows?.map(({ body, marks }) => [body.id, marks.map((mark) => mark.meeting.id)])).toEqual([
      ['B', ['2', '3']],
      ['A', ['1']],
    ])
    const [second, third] = rows?.[0]?.marks ?? []
    expect(second?.x).toBeLessThan(third?.x ?? 0)
    expect(second?.width).toBeGreaterThan(third?.width ?? 0)
  })

  it('draws the bodies of most meetings, and says how many others there are', () => {
    const many = Array.from({ length: 12 }, (_, body) =>
      Array.from({ length: 12 - body }, (_, index) => meeting(`${body}-${index}`, 2000 + index, `B${body}`, 1)),
    ).flat()
    const geometry = lineGeometry(many)
    expect(geometry?.rows.map(({ body }) => body.id)).toEqual(['B0', 'B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7'])
    expect(geometry?.left).toBe(4)
  })

  it('is nothing where no meeting has a year', () => {
    expect(lineGeometry([meeting('4', null, 'A', 9)])).toBeNull()
  })
})

describe('meetingLinePicture', () => {
  it('draws every dated meeting and names it', () => {
    const geometry = lineGeometry(meetings)
    const drawn = geometry ? meetingLinePicture(geometry, SAMPLE_TOKENS).content.join('') : ''
    expect(drawn.match(/<rect /g)).toHaveLength(3)
    expect(drawn).toContain('Meeting 2: 40 relations, 2 recommendations')
  })
})
