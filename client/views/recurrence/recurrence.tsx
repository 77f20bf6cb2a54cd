import {
  type ParticipationRole,
  RecurrenceCellDocument,
  RecurrenceDocument,
  type RecurrenceQuery,
  type RecurrenceQueryVariables,
  type RecurrenceSubject,
} from '../../api/generated/graphql.js'
import { useOperation } from '../../api/use-operation.js'
import { Message, RequestMessage } from '../../components/message.js'
import { PictureButtons } from '../../components/picture-buttons.js'
import { SaveButton } from '../../components/save-button.js'
import { ShowQuery } from '../../components/show-query.js'
import { YearRange } from '../../components/year-range.js'
import { exploreAddress, useFragmentValues } from '../../state/address.js'
import { csv } from '../../state/csv.js'
import { readChoice, readChoices, readList, readNumber } from '../../state/fragment.js'
import { shownQuery } from '../../state/shown-query.js'
import { formatCount } from '../../state/words.js'
import { daysOfYears } from '../../state/years.js'
import { CellPanel, cellVariables } from './cell-panel.js'
import { Matrix } from './matrix.js'
import { matrixPicture } from './matrix-picture.js'
import { RoleGlyph } from './role-glyph.js'
import { ROLE_ORDER, ROLES } from './roles.js'
import './recurrence.css'

const SUBJECTS: Record<RecurrenceSubject, string> = {
  ORGANISATION: 'Organisations',
  COUNTRY: 'Countries',
  TOPIC: 'Topics',
}

const ORDERS = { meetings: 'Most meetings', first: 'First seen', last: 'Last seen', name: 'Name' } as const
type Order = keyof typeof ORDERS

const ROWS = 500

/** What goes to the canvas where no row was chosen. */
const FIRST_ROWS = 30

export type RecurrenceRow = RecurrenceQuery['recurrence']['rows'][number]
export type RecurrenceMeeting = RecurrenceQuery['recurrence']['meetings'][number]

export interface ChosenCell {
  row: RecurrenceRow
  meeting: RecurrenceMeeting
}

/** Who or what comes back, meeting after meeting, and in which role. */
export default function Recurrence() {
  const [values, change] = useFragmentValues()
  const of = readChoice(values.of, ['ORGANISATION', 'COUNTRY', 'TOPIC'])
  const order = readChoice(values.order, ['meetings', 'first', 'last', 'name'])
  const roles = readChoices(values.roles, ROLE_ORDER)
  const minimumMeetings = readNumber(values.least, 1, 999, 1)
  const body = values.body ?? ''
  const years = daysOfYears(values)
  const chosen = new Set(readList(values.rows))
  const asked: RecurrenceQueryVariables = {
    of,
    filter: body || years.from || years.to ? { ...(body ? { bodies: [body] } : {}), ...years } : null,
    roles: roles.length > 0 ? roles : null,
    minimumMeetings,
    first: ROWS,
  }
  const { data, error } = useOperation(RecurrenceDocument, asked, { keepFormer: true })
  const rows = data ? sorted(data.recurrence.rows, data.recurrence.meetings, order) : []
  const cell = data ? cellOf(values.cell, rows, data.recurrence.meetings) : null
  const openCell = (next: ChosenCell | null): void =>
    change({ cell: next ? `${next.row.subject.id},${next.meeting.id}` : '' })
  const toggleRow = (id: string): void => {
    if (!chosen.delete(id)) chosen.add(id)
    change({ rows: [...chosen].join(',') }, { replace: true })
  }
  const chosenRows = rows.filter(({ subject }) => chosen.has(subject.id))
  const bodies = data?.bodies.edges.map(({ node }) => node) ?? []
  return (
    <div className="recurrence">
      <header className="page-head recurrence-head">
        <div>
          <h1>Recurrence</h1>
          <p className="page-lead">Who and what comes back, meeting after meeting, and in which role.</p>
        </div>
        <div className="recurrence-tools">
          {data && (
            <SaveButton
              name={`recurrence-${of.toLowerCase()}.csv`}
              type="text/csv"
              content={() => asCsv(rows, data.recurrence.meetings)}
            >
              Save as CSV
            </SaveButton>
          )}
          {data && rows.length > 0 && (
            <PictureButtons
              name={`recurrence-${of.toLowerCase()}`}
              title={`${SUBJECTS[of]} by meeting`}
              draw={(tokens) => matrixPicture(rows, data.recurrence.meetings, tokens)}
            />
          )}
          <ShowQuery
            queries={[
              shownQuery(RecurrenceDocument, asked),
              ...(cell ? [shownQuery(RecurrenceCellDocument, cellVariables(of, cell))] : []),
            ]}
          />
          {chosenRows.length > 0 && (
            <button type="button" className="button" onClick={() => change({ rows: '' }, { replace: true })}>
              Choose none
            </button>
          )}
          {rows.length > 0 && <ToCanvas chosen={chosenRows} rows={rows} />}
        </div>
      </header>
      <form className="recurrence-filters" onSubmit={(event) => event.preventDefault()}>
        <label>
          <span className="small">Rows</span>
          <select
            className="field"
            value={of}
            onChange={(event) => change({ of: event.target.value, rows: '', cell: '' })}
          >
            {Object.entries(SUBJECTS).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="small">Order</span>
          <select className="field" value={order} onChange={(event) => change({ order: event.target.value })}>
            {Object.entries(ORDERS).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="small">Body</span>
          <select className="field" value={body} onChange={(event) => change({ body: event.target.value })}>
            <option value="">All</option>
            {bodies.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <YearRange values={values} onChange={change} />
        <label>
          <span className="small">Meetings at least</span>
          <input
            className="field recurrence-number"
            type="number"
            min={1}
            max={999}
            value={minimumMeetings}
            onChange={(event) =>
              change({ least: event.target.value === '1' ? '' : event.target.value }, { replace: true })
            }
          />
        </label>
        <RoleFilter chosen={roles} onChange={(next) => change({ roles: next.join(',') })} />
      </form>
      {!data ? (
        <RequestMessage error={error} what="The recurrence" />
      ) : rows.length === 0 ? (
        <Message title="Nothing comes back under these filters">Take a role out, or ask for fewer meetings.</Message>
      ) : (
        <>
          <p className="small recurrence-count" aria-live="polite">
            {formatCount(rows.length)} of {formatCount(data.recurrence.totalCount)} rows,{' '}
            {formatCount(data.recurrence.meetings.length)} meetings
            {chosenRows.length > 0 && `, ${formatCount(chosenRows.length)} chosen`}
          </p>
          <div className={cell ? 'recurrence-body recurrence-with-panel' : 'recurrence-body'}>
            <Matrix
              meetings={data.recurrence.meetings}
              rows={rows}
              cell={cell}
              chosen={chosen}
              caption={`${SUBJECTS[of]} by meeting`}
              onOpen={openCell}
              onToggle={toggleRow}
            />
            {cell && <CellPanel of={of} cell={cell} onClose={() => openCell(null)} />}
          </div>
        </>
      )}
    </div>
  )
}

/** The rows that were chosen, or the first ones. */
function ToCanvas({ chosen, rows }: { chosen: readonly RecurrenceRow[]; rows: readonly RecurrenceRow[] }) {
  const taken = chosen.length > 0 ? chosen : rows.slice(0, FIRST_ROWS)
  return (
    <a className="button" href={exploreAddress(taken.map(({ subject }) => subject.id))}>
      Show {chosen.length > 0 ? `the ${formatCount(taken.length)} chosen` : `the first ${taken.length}`} on the canvas
    </a>
  )
}

/** The cell that the address names as `subject,meeting`; null where the rows hold none such. */
function cellOf(
  value: string | undefined,
  rows: readonly RecurrenceRow[],
  meetings: readonly RecurrenceMeeting[],
): ChosenCell | null {
  const [subject, held] = readList(value)
  const row = rows.find((one) => one.subject.id === subject && one.cells.some((cell) => cell.meeting.id === held))
  const meeting = meetings.find(({ id }) => id === held)
  return row && meeting ? { row, meeting } : null
}

interface RoleFilterProps {
  chosen: readonly ParticipationRole[]
  onChange: (roles: readonly ParticipationRole[]) => void
}

/** The roles, each with its glyph: legend and filter in one. None chosen means all. */
function RoleFilter({ chosen, onChange }: RoleFilterProps) {
  return (
    <fieldset className="role-filter">
      <legend className="small">Roles</legend>
      {ROLE_ORDER.map((role) => {
        const on = chosen.includes(role)
        return (
          <button
            key={role}
            type="button"
            className="role-choice"
            aria-pressed={on}
            onClick={() => onChange(on ? chosen.filter((other) => other !== role) : [...chosen, role])}
          >
            <RoleGlyph roles={[role]} />
            {ROLES[role].name}
          </button>
        )
      })}
    </fieldset>
  )
}

function sorted(
  rows: readonly RecurrenceRow[],
  meetings: readonly RecurrenceMeeting[],
  order: Order,
): readonly RecurrenceRow[] {
  if (order === 'meetings') return rows
  const place = new Map(meetings.map(({ id }, index) => [id, index]))
  const places = (row: RecurrenceRow): number[] => row.cells.map(({ meeting }) => place.get(meeting.id) ?? 0)
  return [...rows].sort((a, b) => {
    if (order === 'first') return Math.min(...places(a)) - Math.min(...places(b))
    if (order === 'last') return Math.max(...places(b)) - Math.max(...places(a))
    return a.subject.label.localeCompare(b.subject.label, 'en')
  })
}

function asCsv(rows: readonly RecurrenceRow[], meetings: readonly RecurrenceMeeting[]): string {
  return csv([
    ['id', 'name', 'meetings', ...meetings.map(({ label }) => label)],
    ...rows.map((row) => {
      const cells = new Map(row.cells.map((one) => [one.meeting.id, one.roles]))
      return [
        row.subject.id,
        row.subject.label,
        String(row.meetingCount),
        ...meetings.map(({ id }) => (cells.get(id) ?? []).map((role) => ROLES[role].long).join('; ')),
      ]
    }),
  ])
}
