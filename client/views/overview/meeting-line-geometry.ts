import { scaleLinear, scaleSqrt } from 'd3-scale'

export interface LineMeeting {
  id: string
  label: string
  year: number | null
  body: { id: string; label: string }
  /** Number of relations. */
  size: number
  recommendations: number
}

export interface LineMark {
  meeting: LineMeeting
  x: number
  y: number
  width: number
  height: number
}

export interface LineGeometry {
  width: number
  height: number
  /** Where the years are written and their lines end. */
  axis: number
  ticks: { year: number; x: number }[]
  rows: { body: { id: string; label: string }; y: number; top: number; marks: LineMark[] }[]
  /** Bodies with fewer meetings, for which there is no line. */
  left: number
}

/** Of the drawing, in its own units: it is scaled to the width of the page. */
const WIDTH = 1160
const ROW = 56
const MARGIN = 8
const AXIS = 28
const LARGEST = 20
const SMALLEST = 4

/** Lines beyond which the picture no longer fits a screen. */
const MOST_BODIES = 8

/** Meetings through time, a line a body; the area of a mark grows with what is known of the meeting. Null where none has a year. */
export function lineGeometry(meetings: readonly LineMeeting[]): LineGeometry | null {
  const dated = meetings.flatMap((meeting) => (meeting.year === null ? [] : [{ meeting, year: meeting.year }]))
  if (dated.length === 0) return null
  const years = dated.map(({ year }) => year)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const x = scaleLinear([first, Math.max(last, first + 1)], [MARGIN + LARGEST, WIDTH - MARGIN - LARGEST])
  const radius = scaleSqrt([0, Math.max(...dated.map(({ meeting }) => meeting.size), 1)], [SMALLEST, LARGEST])
  const all = bodiesOf(dated.map(({ meeting }) => meeting))
  const bodies = all.slice(0, MOST_BODIES)
  const height = bodies.length * ROW + AXIS
  const step = Math.max(1, Math.ceil((last - first + 1) / 14))
  return {
    width: WIDTH,
    height,
    axis: height - AXIS,
    left: all.length - bodies.length,
    ticks: Array.from({ length: last - first + 1 }, (_, index) => first + index)
      .filter((year) => (year - first) % step === 0)
      .map((year) => ({ year, x: x(year) })),
    rows: bodies.map((body, row) => {
      const y = row * ROW + ROW / 2 + 8
      return {
        body,
        y,
        top: row * ROW,
        marks: dated
          .filter(({ meeting }) => meeting.body.id === body.id)
          .map(({ meeting, year }) => {
            const r = radius(meeting.size)
            return { meeting, x: x(year) - r, y: y - r * 0.65, width: 2 * r, height: 1.3 * r }
          }),
      }
    }),
  }
}

/** Those of most meetings first. */
function bodiesOf(meetings: readonly LineMeeting[]): { id: string; label: string }[] {
  const counts = new Map<string, { id: string; label: string; count: number }>()
  for (const { body } of meetings) {
    const row = counts.get(body.id) ?? { ...body, count: 0 }
    row.count += 1
    counts.set(body.id, row)
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
}
