import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useEffect, useRef } from 'react'
import { EntityLink } from '../../components/entity-link.js'
import type { ChosenCell, RecurrenceMeeting, RecurrenceRow } from './recurrence.js'
import { RoleGlyph } from './role-glyph.js'
import { ROLES } from './roles.js'

interface MatrixProps {
  meetings: readonly RecurrenceMeeting[]
  rows: readonly RecurrenceRow[]
  /** The one that is open. */
  cell: ChosenCell | null
  /** Ids of the subjects whose rows are chosen. */
  chosen: ReadonlySet<string>
  caption: string
  onOpen: (cell: ChosenCell) => void
  onToggle: (subject: string) => void
}

const ROW_HEIGHT = 24

/** Subjects down, meetings across; only the rows in view are drawn. */
export function Matrix({ meetings, rows, cell, chosen, caption, onOpen, onToggle }: MatrixProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  })
  const firstChosen = rows.findIndex(({ subject }) => chosen.has(subject.id))
  const shownAtFirst = useRef(false)
  // A row chosen in another view may stand far below; once it was shown, the reader scrolls.
  useEffect(() => {
    if (shownAtFirst.current) return
    shownAtFirst.current = true
    if (firstChosen > 0) virtual.scrollToIndex(firstChosen, { align: 'center' })
  }, [firstChosen, virtual])
  const items = virtual.getVirtualItems()
  const above = items[0]?.start ?? 0
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  const focusable = { tabIndex: 0 }
  return (
    <section className="matrix" ref={scroller} aria-label={caption} {...focusable}>
      <table aria-rowcount={rows.length + 1}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="matrix-corner">
              <span className="visually-hidden">Name</span>
            </th>
            <th scope="col" className="matrix-total">
              <span className="small">Meetings</span>
            </th>
            {meetings.map((meeting) => (
              <th key={meeting.id} scope="col" className="matrix-meeting" title={meeting.label}>
                <span className="matrix-year numeric">{meeting.year ?? meeting.ordinal ?? '–'}</span>
                <span className="visually-hidden">{meeting.label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <tr style={{ blockSize: above }} />}
          {items.map(({ index }) => {
            const row = rows[index]
            if (!row) return null
            const { id } = row.subject
            return (
              <MatrixRow
                key={id}
                row={row}
                meetings={meetings}
                open={cell?.row.subject.id === id ? cell.meeting.id : null}
                chosen={chosen.has(id)}
                onOpen={onOpen}
                onToggle={onToggle}
              />
            )
          })}
          {below > 0 && <tr style={{ blockSize: below }} />}
        </tbody>
      </table>
    </section>
  )
}

interface MatrixRowProps extends Pick<MatrixProps, 'meetings' | 'onOpen' | 'onToggle'> {
  row: RecurrenceRow
  /** Meeting whose cell is open in this row. */
  open: string | null
  chosen: boolean
}

/** Drawn once while it is in view: scrolling draws only the rows that come. */
const MatrixRow = memo(function MatrixRow({ row, meetings, open, chosen, onOpen, onToggle }: MatrixRowProps) {
  const cells = new Map(row.cells.map((cell) => [cell.meeting.id, cell]))
  return (
    <tr className="matrix-row">
      <th scope="row" className="matrix-name">
        <span className="matrix-subject">
          <input
            type="checkbox"
            className="matrix-choice"
            aria-label={`Choose ${row.subject.label}`}
            checked={chosen}
            onChange={() => onToggle(row.subject.id)}
          />
          <EntityLink entity={row.subject} />
        </span>
      </th>
      <td className="matrix-total">
        <span className="matrix-total-bar" style={{ inlineSize: `${(row.meetingCount / meetings.length) * 100}%` }} />
        <span className="numeric">{row.meetingCount}</span>
      </td>
      {meetings.map((meeting) => {
        const cell = cells.get(meeting.id)
        if (!cell) return <td key={meeting.id} className="matrix-cell" />
        const words = cell.counts.map(({ role, count }) => `${ROLES[role].long}${count > 1 ? ` ${count} times` : ''}`)
        return (
          <td key={meeting.id} className="matrix-cell">
            <button
              type="button"
              className="matrix-button"
              aria-pressed={open === meeting.id}
              aria-label={`${row.subject.label}, ${meeting.label}: ${words.join(', ')}`}
              title={`${meeting.label}: ${words.join(', ')}`}
              onClick={() => onOpen({ row, meeting })}
            >
              <RoleGlyph roles={cell.roles} />
            </button>
          </td>
        )
      })}
    </tr>
  )
})
