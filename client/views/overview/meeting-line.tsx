import { scaleLinear, scaleSqrt } from 'd3-scale'
import { startAddress } from '../../state/address.js'
import { formatCount } from '../../state/words.js'

interface LineMeeting {
  id: string
  label: string
  year: number | null
  body: { id: string; label: string }
  /** Number of relations. */
  size: number
  recommendations: number
}

/** Of the drawing, in its own units: it is scaled to the width of the page. */
const WIDTH = 1160
const ROW = 56
const LEFT = 8
const RIGHT = 8
const AXIS = 28
const LARGEST = 20
const SMALLEST = 4

/** Meetings through time, a line a body; the area of a mark grows with what is known of the meeting. */
export function MeetingLine({ meetings }: { meetings: readonly LineMeeting[] }) {
  const dated = meetings.flatMap((meeting) => (meeting.year === null ? [] : [{ ...meeting, year: meeting.year }]))
  if (dated.length === 0) return <p className="muted">No meeting of this corpus has a year.</p>
  const years = dated.map(({ year }) => year)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const bodies = bodiesOf(dated)
  const x = scaleLinear([first, Math.max(last, first + 1)], [LEFT + LARGEST, WIDTH - RIGHT - LARGEST])
  const radius = scaleSqrt([0, Math.max(...dated.map(({ size }) => size), 1)], [SMALLEST, LARGEST])
  const height = bodies.length * ROW + AXIS
  const step = Math.max(1, Math.ceil((last - first + 1) / 14))
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => (year - first) % step === 0,
  )
  return (
    <div className="meeting-line scroll-x">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} className="meeting-line-drawing">
        <title>Meetings by year</title>
        <g>
          {ticks.map((year) => (
            <g key={year}>
              <line className="meeting-line-tick" x1={x(year)} x2={x(year)} y1={0} y2={height - AXIS} />
              <text className="meeting-line-year" x={x(year)} y={height - 8}>
                {year}
              </text>
            </g>
          ))}
        </g>
        {bodies.map((body, row) => (
          <g key={body.id}>
            <line
              className="meeting-line-row"
              x1={LEFT}
              x2={WIDTH - RIGHT}
              y1={row * ROW + ROW / 2 + 8}
              y2={row * ROW + ROW / 2 + 8}
            />
            {bodies.length > 1 && (
              <text className="meeting-line-body" x={LEFT} y={row * ROW + 12}>
                {body.label}
              </text>
            )}
            {dated
              .filter((meeting) => meeting.body.id === body.id)
              .map((meeting) => {
                const words = `${meeting.label}: ${formatCount(meeting.size)} relations, ${formatCount(meeting.recommendations)} recommendations`
                const r = radius(meeting.size)
                return (
                  <a key={meeting.id} href={startAddress(meeting.id)} aria-label={words}>
                    <title>{words}</title>
                    <rect
                      className="meeting-line-mark"
                      x={x(meeting.year) - r}
                      y={row * ROW + ROW / 2 + 8 - r * 0.65}
                      width={2 * r}
                      height={1.3 * r}
                      rx={r * 0.35}
                    />
                  </a>
                )
              })}
          </g>
        ))}
      </svg>
    </div>
  )
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
