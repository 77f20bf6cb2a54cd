import {
  type ParticipationRole,
  RecurrenceCellDocument,
  type RecurrenceCellQueryVariables,
  type RelationKind,
  type TraversalFilter,
} from '../../api/generated/graphql.js'
import { useOperation } from '../../api/use-operation.js'
import { EntityLink } from '../../components/entity-link.js'
import { Evidence } from '../../components/evidence.js'
import { Icon } from '../../components/icon.js'
import { RequestMessage } from '../../components/message.js'
import { qualifierWords, relationWords } from '../../state/words.js'
import type { ChosenCell, RecurrenceMeeting } from './recurrence.js'
import { RoleGlyph } from './role-glyph.js'
import { ROLES } from './roles.js'

/** The relations that make each role. */
const RELATIONS: Record<ParticipationRole, readonly RelationKind[]> = {
  ATTENDED: ['ATTENDED'],
  SPOKE: ['SPOKE_ON'],
  RECOMMENDATION: ['MENTIONS'],
  DELIBERATIONS: ['MENTIONS'],
  TOPIC: ['ABOUT', 'CONCERNS'],
  ADDRESSEE: ['ADDRESSED_TO'],
}

/** What is asked for one cell: the subject's relations of these roles in the days of the meeting. */
export function cellVariables({ row, meeting }: ChosenCell): RecurrenceCellQueryVariables {
  const roles = row.cells.find((one) => one.meeting.id === meeting.id)?.roles ?? []
  return {
    subject: row.subject.id,
    filter: { relations: [...new Set(roles.flatMap((role) => RELATIONS[role]))], ...daysOf(meeting) },
  }
}

/** The passages behind one cell of the matrix. */
export function CellPanel({ cell, onClose }: { cell: ChosenCell; onClose: () => void }) {
  const { row, meeting } = cell
  const found = row.cells.find((one) => one.meeting.id === meeting.id)
  const { data, error } = useOperation(RecurrenceCellDocument, cellVariables(cell))
  const relations = data?.entity?.relations.edges
    .map(({ node }) => node)
    .filter((node) => node.meeting?.id === meeting.id)
  return (
    <aside className="cell-panel" aria-label="Passages">
      <header className="cell-panel-head">
        <div>
          <h2>
            <EntityLink entity={row.subject} />
          </h2>
          <p className="muted">{meeting.label}</p>
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
      <ul className="cell-panel-roles">
        {found?.counts.map(({ role, count }) => (
          <li key={role}>
            <RoleGlyph roles={[role]} showEmpty={false} /> {ROLES[role].name}
            {count > 1 && <span className="muted"> {count} times</span>}
          </li>
        ))}
      </ul>
      {!relations ? (
        <RequestMessage error={error} what="The passages" />
      ) : (
        relations.map((relation) => {
          const outgoing = relation.source.id === row.subject.id
          const other = outgoing ? relation.target : relation.source
          return (
            <section key={relation.id} className="cell-panel-relation">
              <p>
                {relationWords(relation.kind, outgoing ? 'OUTGOING' : 'INCOMING')}{' '}
                {other.id !== meeting.id && <EntityLink entity={other} />}{' '}
                <span className="muted">{qualifierWords(relation.kind, relation.qualifier)}</span>
              </p>
              {relation.evidence.map((evidence) => (
                <Evidence
                  key={`${evidence.passage.id} ${evidence.start}`}
                  evidence={evidence}
                  confidence={relation.confidence}
                  inferred={relation.inferred}
                />
              ))}
            </section>
          )
        })
      )}
    </aside>
  )
}

/** The meeting's own days, or its year; what has neither is asked for without dates. */
function daysOf({ startDate, year }: RecurrenceMeeting): Pick<TraversalFilter, 'from' | 'to'> {
  if (startDate) return { from: startDate, to: startDate }
  return year === null ? {} : { from: `${year}-01-01`, to: `${year}-12-31` }
}
