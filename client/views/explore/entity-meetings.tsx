import { EntityMeetingsDocument, type ParticipationRole } from '../../api/generated/graphql.js'
import { useOperation } from '../../api/use-operation.js'
import { RequestMessage } from '../../components/message.js'
import { participations } from '../../state/participation.js'
import { formatCount } from '../../state/words.js'
import { RoleGlyph } from '../recurrence/role-glyph.js'
import { ROLE_ORDER, ROLES } from '../recurrence/roles.js'
import './entity-meetings.css'

const FIRST = 500

/** The timeline of an organisation or country: at which meetings it was, and as what. */
export function EntityMeetings({ id }: { id: string }) {
  const { data, error } = useOperation(EntityMeetingsDocument, { id, first: FIRST })
  if (!data) return <RequestMessage error={error} what="The meetings" />
  const { entity } = data
  if (!entity) return null
  const relations = entity.relations.edges.map(({ node }) => node)
  const topics = entity.named.edges.flatMap(({ node }) =>
    node.source.__typename === 'Topic' ? node.source.timeline : [],
  )
  const rows = participations(relations, topics)
  if (rows.length === 0) return null
  return (
    <figure className="entity-meetings">
      <figcaption className="caps">Meetings</figcaption>
      <ol>
        {rows.map(({ meeting, counts }) => {
          const roles = ROLE_ORDER.filter((role) => counts.has(role))
          return (
            <li key={meeting.id} className="entity-meeting" title={meeting.label}>
              <span className="numeric">
                <span aria-hidden="true">{meeting.year ?? '–'}</span>
                <span className="visually-hidden">{meeting.label}</span>
              </span>
              <RoleGlyph roles={roles} />
              <span className="small">{roles.map((role) => roleWords(role, counts.get(role) ?? 0)).join(', ')}</span>
            </li>
          )
        })}
      </ol>
      {relations.length < entity.relations.totalCount && (
        <p className="small">
          From the first {formatCount(relations.length)} of {formatCount(entity.relations.totalCount)} relations.
        </p>
      )}
    </figure>
  )
}

function roleWords(role: ParticipationRole, count: number): string {
  return count > 1 ? `${ROLES[role].name} (${formatCount(count)})` : ROLES[role].name
}
