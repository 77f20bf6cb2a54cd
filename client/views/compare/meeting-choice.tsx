import { Icon } from '../../components/icon.js'
import { KindMark } from '../../components/kind-mark.js'

interface ChoosableMeeting {
  id: string
  label: string
  body: { id: string; label: string } | null
}

interface MeetingChoiceProps {
  name: string
  meetings: readonly ChoosableMeeting[]
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
        <MeetingSelect
          label={`${name}: choose another meeting`}
          prompt="Choose another…"
          meetings={rest}
          onChoose={onChange}
        />
        <MeetingSelect
          label={`${name}: take in further meetings`}
          prompt="Take in a further one…"
          meetings={rest}
          onChoose={(ids) => onChange([...chosen, ...ids])}
        />
      </div>
    </fieldset>
  )
}

interface MeetingSelectProps {
  label: string
  prompt: string
  meetings: readonly ChoosableMeeting[]
  onChoose: (ids: readonly string[]) => void
}

/** Meetings by body; a body that met more than once can be taken as a whole. */
function MeetingSelect({ label, prompt, meetings, onChoose }: MeetingSelectProps) {
  const bodies = new Map<string, ChoosableMeeting[]>()
  for (const meeting of meetings) {
    const name = meeting.body?.label ?? 'Other meetings'
    const group = bodies.get(name)
    if (group) group.push(meeting)
    else bodies.set(name, [meeting])
  }
  const all = 'all '
  return (
    <select
      className="field"
      aria-label={label}
      value=""
      onChange={({ target: { value } }) => {
        const group = value.startsWith(all) ? bodies.get(value.slice(all.length)) : undefined
        if (group) onChoose(group.map(({ id }) => id))
        else if (value) onChoose([value])
      }}
    >
      <option value="">{prompt}</option>
      {[...bodies].map(([name, group]) => (
        <optgroup key={name} label={name}>
          {group.length > 1 && <option value={`${all}${name}`}>All {group.length} of them together</option>}
          {group.map((meeting) => (
            <option key={meeting.id} value={meeting.id}>
              {meeting.label}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  )
}
