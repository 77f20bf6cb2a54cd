import { TopicTimelineDocument } from '../../api/generated/graphql.js'
import { useOperation } from '../../api/use-operation.js'
import { EntityLink } from '../../components/entity-link.js'
import { Message, RequestMessage } from '../../components/message.js'
import { PanelHead } from '../../components/panel-head.js'
import { RecommendationBrief } from '../../components/recommendation-brief.js'
import { Timeline } from '../../components/timeline.js'
import { exploreAddress, viewAddress } from '../../state/address.js'
import { formatCount } from '../../state/words.js'

interface TopicPanelProps {
  id: string
  onOpen: (id: string) => void
  onPair: (a: string, b: string) => void
  onClose: () => void
}

/** One topic: through the meetings, beside which others, in which recommendations. */
export function TopicPanel({ id, onOpen, onPair, onClose }: TopicPanelProps) {
  const { data, error } = useOperation(TopicTimelineDocument, { id })
  const topic = data?.entity
  if (!data) return <RequestMessage error={error} what="The topic" />
  if (topic?.__typename !== 'Topic') return <Message title="Not in the corpus">There is no topic under {id}.</Message>
  const { recommendations } = topic
  return (
    <aside className="topics-panel" aria-label={topic.label}>
      <PanelHead title={topic.label} onClose={onClose} />
      {topic.title !== topic.label && <p className="muted">{topic.title}</p>}
      {topic.broader && (
        <p className="small">
          Under <EntityLink entity={topic.broader} onOpen={onOpen} />
        </p>
      )}
      <p className="topics-panel-actions">
        <a className="button" href={exploreAddress([topic.id])}>
          Show on the canvas
        </a>
        <a className="button" href={viewAddress('/recommendations', { topics: topic.id })}>
          As a table
        </a>
      </p>
      {topic.timeline.length > 0 && <Timeline counts={topic.timeline} />}
      {topic.synonyms.edges.length > 0 && (
        <section className="topics-panel-block">
          <h3 className="caps">Perhaps the same as</h3>
          <p className="small">They cover nearly the same recommendations.</p>
          <ul>
            {topic.synonyms.edges.map(({ node }) => {
              const other = node.source.id === topic.id ? node.target : node.source
              return (
                <li key={node.id} className="topics-related">
                  <EntityLink entity={other} onOpen={onOpen} />
                  <button type="button" className="text-action" onClick={() => onPair(topic.id, other.id)}>
                    Shared
                  </button>
                </li>
              )
            })}
          </ul>
        </section>
      )}
      {topic.related.length > 0 && (
        <section className="topics-panel-block">
          <h3 className="caps">Shares recommendations with</h3>
          <ul>
            {topic.related.map(({ a, b, count }) => {
              const other = a.id === topic.id ? b : a
              return (
                <li key={other.id} className="topics-related">
                  <EntityLink entity={{ ...other, kind: 'TOPIC' }} onOpen={onOpen} />
                  <button
                    type="button"
                    className="text-action numeric"
                    aria-label={`${formatCount(count)} shared with ${other.label}`}
                    onClick={() => onPair(topic.id, other.id)}
                  >
                    {formatCount(count)}
                  </button>
                </li>
              )
            })}
          </ul>
        </section>
      )}
      <section className="topics-panel-block">
        <h3 className="caps">
          Recommendations <span className="numeric">{formatCount(recommendations.totalCount)}</span>
        </h3>
        <ul>
          {recommendations.edges.map(({ node }) => (
            <li key={node.id}>
              <RecommendationBrief recommendation={node} />
            </li>
          ))}
        </ul>
        {recommendations.edges.length < recommendations.totalCount && (
          <p className="small">
            {recommendations.edges.length} of {formatCount(recommendations.totalCount)} shown.
          </p>
        )}
      </section>
    </aside>
  )
}
