import { StartingPointsDocument } from '../../api/generated/graphql.js'
import type { EntityHead } from '../../api/types.js'
import { useOperation } from '../../api/use-operation.js'
import { KindMark } from '../../components/kind-mark.js'
import { Message } from '../../components/message.js'
import { formatCount, KINDS } from '../../state/words.js'

interface StartProps {
  onStart: (id: string) => void
}

interface StartingPoint {
  entity: EntityHead
  why: string
}

/** Three real ways into this corpus: never a blank canvas. */
export function Start({ onStart }: StartProps) {
  const { data, error } = useOperation(StartingPointsDocument, {})
  if (error) {
    return (
      <Message title="The corpus could not be read" tone="error">
        {error.message}
      </Message>
    )
  }
  if (!data) return null
  const points = startingPoints(data)
  return (
    <div className="start">
      <h1 className="start-title">Where to begin</h1>
      <p className="muted">
        Search for anything
        <span className="start-key">
          {' '}
          with <kbd>/</kbd>
        </span>
        , or take one of these.
      </p>
      {points.length === 0 ? (
        <p>
          The corpus is empty. Import documents with <code>npm run import</code>, then load this page again.
        </p>
      ) : (
        <ul className="start-points">
          {points.map(({ entity, why }) => (
            <li key={entity.id}>
              <button type="button" className="start-point" onClick={() => onStart(entity.id)}>
                <span className="small">
                  <KindMark kind={entity.kind} /> {KINDS[entity.kind].one}
                </span>
                <span className="start-point-label">{entity.label}</span>
                <span className="small">{why}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

interface StartingPointsAnswer {
  meetings: { edges: readonly { node: EntityHead }[] }
  topics: { edges: readonly { node: EntityHead }[] }
  recurrence: { rows: readonly { meetingCount: number; subject: EntityHead }[] }
}

/** The meeting with most in it, the topic that binds most, the organisation that comes back most. */
function startingPoints({ meetings, topics, recurrence }: StartingPointsAnswer): StartingPoint[] {
  const points: StartingPoint[] = []
  const meeting = meetings.edges
    .map(({ node }) => node)
    .reduce<EntityHead | null>((best, node) => (best && best.degree >= node.degree ? best : node), null)
  if (meeting) points.push({ entity: meeting, why: `A whole meeting: ${formatCount(meeting.degree)} relations` })
  const topic = topics.edges[0]?.node
  if (topic) points.push({ entity: topic, why: `The topic that binds most: ${formatCount(topic.degree)} relations` })
  const organisation = recurrence.rows[0]
  if (organisation) {
    points.push({
      entity: organisation.subject,
      why: `Comes back most: ${organisation.meetingCount === 1 ? 'one meeting' : `${organisation.meetingCount} meetings`}`,
    })
  }
  return points
}
