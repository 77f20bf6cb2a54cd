import './timeline.css'

interface TimelineProps {
  counts: readonly { meeting: { id: string; label: string; year: number | null }; count: number }[]
}

/** Recommendations about a topic at each meeting, oldest first. */
export function Timeline({ counts }: TimelineProps) {
  const most = Math.max(...counts.map(({ count }) => count))
  return (
    <figure className="timeline">
      <figcaption className="caps">Recommendations by meeting</figcaption>
      <ol className="timeline-bars">
        {counts.map(({ meeting, count }) => (
          <li key={meeting.id} title={`${meeting.label}: ${count}`}>
            <span className="timeline-count numeric small">{count}</span>
            <span className="timeline-bar" style={{ blockSize: `${(count / most) * 100}%` }} />
            <span className="timeline-year numeric small">
              <span aria-hidden="true">{meeting.year === null ? '–' : `’${String(meeting.year).slice(2)}`}</span>
              <span className="visually-hidden">{meeting.label}</span>
            </span>
          </li>
        ))}
      </ol>
    </figure>
  )
}
