import {
  type ParticipationRole,
  RecurrenceCellDocument,
  type RecurrenceCellQuery,
  type RecurrenceCellQueryVariables,
  type RecurrenceSubject,
} from '../../api/generated/graphql.js'
import { useOperation } from '../../api/use-operation.js'
import { EntityLink } from '../../components/entity-link.js'
import { Evidence } from '../../components/evidence.js'
import { Icon } from '../../components/icon.js'
import { Message, RequestMessage } from '../../components/message.js'
import { formatCount } from '../../state/words.js'
import type { ChosenCell } from './recurrence.js'
import { RoleGlyph } from './role-glyph.js'
import { ROLE_ORDER, ROLES } from './roles.js'

/** Passages shown of each role. */
const PASSAGES = 20

type Cell = RecurrenceCellQuery['recurrence']['rows'][number]['cells'][number]

/** The field of the answer that holds the evidence of each role. */
const FIELDS = {
  ATTENDED: 'attended',
  SPOKE: 'spoke',
  RECOMMENDATION: 'recommendation',
  DELIBERATIONS: 'deliberations',
  TOPIC: 'topic',
  ADDRESSEE: 'addressee',
} as const satisfies Record<ParticipationRole, keyof Cell>

export function cellVariables(of: RecurrenceSubject, { row, meeting }: ChosenCell): RecurrenceCellQueryVariables {
  return { of, subject: row.subject.id, meeting: meeting.id, first: PASSAGES }
}

interface CellPanelProps {
  of: RecurrenceSubject
  cell: ChosenCell
  onClose: () => void
}

/** The passages behind one cell of the matrix, role by role. */
export function CellPanel({ of, cell: chosen, onClose }: CellPanelProps) {
  const { row, meeting } = chosen
  const { data, error } = useOperation(RecurrenceCellDocument, cellVariables(of, chosen))
  const cell = data?.recurrence.rows[0]?.cells[0]
  return (
    <aside className="cell-panel" aria-label="Passages">
      <header className="cell-panel-head">
        <div>
          <h2>
            <EntityLink entity={row.subject} />
          </h2>
          <p className="muted">
            <EntityLink entity={{ ...meeting, kind: 'MEETING' }} />
          </p>
        </div>
        <button
          type="button"
          className="button button-quiet button-icon"
          aria-label="Close the panel"
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      {!data ? (
        <RequestMessage error={error} what="The passages" />
      ) : cell ? (
        ROLE_ORDER.map((role) => <RolePassages key={role} role={role} cell={cell} />)
      ) : (
        <Message tone="quiet">The corpus no longer holds this.</Message>
      )}
    </aside>
  )
}

function RolePassages({ role, cell }: { role: ParticipationRole; cell: Cell }) {
  const { totalCount, edges } = cell[FIELDS[role]]
  if (totalCount === 0) return null
  return (
    <section className="cell-panel-role" aria-label={ROLES[role].name}>
      <h3>
        <RoleGlyph roles={[role]} showEmpty={false} /> {ROLES[role].name}
      </h3>
      {edges.map(({ node }) => (
        <Evidence key={`${node.passage.id} ${node.start}`} evidence={node} />
      ))}
      {edges.length < totalCount && (
        <p className="small">
          {formatCount(edges.length)} of {formatCount(totalCount)} passages shown.
        </p>
      )}
    </section>
  )
}
