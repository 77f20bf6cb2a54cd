import { Icon } from '../../components/icon.js'
import { KindMark } from '../../components/kind-mark.js'

interface MeetingChoiceProps {
  name: string
  meetings: readonly { id: string; label: string; year: number | null }[]
  chosen: readonly string[]
  onChange: (ids: readonly string[]) => void
}

/** One side of a comparison: a meeting, or several taken together. */
export function MeetingChoice({ name, meetings, chosen, onChange }: MeetingChoiceProps) {
  const rest = meetings.filter(({ id }) => !chosen.includes(id))
  return (
    <fieldset className="meeting-choice">
      <legend className="caps">{name}</legend>
      <ul>
        {chosen.map((id) => {
          const label = meetings.find((meeting) => meeting.id === id)?.label ?? id
          return (
            <li key={id} className="meeting-choice-row">
              <KindMark kind="MEETING" size="small" />
              <span>{label}</span>
              {chosen.length > 1 && (
                <button
                  type="button"
                  className="button button-quiet button-icon"
                  aria-label={`Take out ${label}`}
                  onClick={() => onChange(chosen.filter((other) => other !== id))}
                >
                  <Icon name="close" />
                </button>
              )}
            </li>
          )
        })}
      </ul>
      <div className="meeting-choice-add">
        <select
          className="field"
          aria-label={`${name}: choose another meeting`}
          value=""
          onChange={(event) => {
            if (event.target.value) onChange([event.target.value])
          }}
        >
          <option value="">Choose another…</option>
          {rest.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
        <select
          className="field"
          aria-label={`${name}: take in a further meeting`}
          value=""
          onChange={(event) => {
            if (event.target.value) onChange([...chosen, event.target.value])
          }}
        >
          <option value="">Take in a further one…</option>
          {rest.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </fieldset>
  )
}
