import { startAddress } from '../../state/address.js'
import type { LineGeometry } from './meeting-line-geometry.js'
import { meetingWords } from './meeting-words.js'

/** Meetings through time, each the way to its place on the canvas. */
export function MeetingLine({ geometry }: { geometry: LineGeometry }) {
  const { width, height, axis, ticks, rows } = geometry
  return (
    <div className="meeting-line scroll-x">
      <svg viewBox={`0 0 ${width} ${height}`} className="meeting-line-drawing">
        <title>Meetings by year</title>
        <g>
          {ticks.map(({ year, x }) => (
            <g key={year}>
              <line className="meeting-line-tick" x1={x} x2={x} y1={0} y2={axis} />
              <text className="meeting-line-year" x={x} y={height - 8}>
                {year}
              </text>
            </g>
          ))}
        </g>
        {rows.map(({ body, y, top, marks }) => (
          <g key={body.id}>
            <line className="meeting-line-row" x1={8} x2={width - 8} y1={y} y2={y} />
            {rows.length > 1 && (
              <text className="meeting-line-body" x={8} y={top + 12}>
                {body.label}
              </text>
            )}
            {marks.map((mark) => (
              <a key={mark.meeting.id} href={startAddress(mark.meeting.id)} aria-label={meetingWords(mark.meeting)}>
                <title>{meetingWords(mark.meeting)}</title>
                <rect
                  className="meeting-line-mark"
                  x={mark.x}
                  y={mark.y}
                  width={mark.width}
                  height={mark.height}
                  rx={mark.width * 0.175}
                />
              </a>
            ))}
          </g>
        ))}
      </svg>
    </div>
  )
}
