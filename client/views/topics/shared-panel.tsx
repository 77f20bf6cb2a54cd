import { SharedRecommendationsDocument } from '../../api/generated/graphql.js'
import { useOperation } from '../../api/use-operation.js'
import { EntityLink } from '../../components/entity-link.js'
import { RequestMessage } from '../../components/message.js'
import { PanelHead } from '../../components/panel-head.js'
import { RecommendationBrief } from '../../components/recommendation-brief.js'
import { exploreAddress } from '../../state/address.js'
import { countOf } from '../../state/words.js'

/** What two topics share. */
export function SharedPanel({ ids, onClose }: { ids: readonly string[]; onClose: () => void }) {
  const { data, error } = useOperation(SharedRecommendationsDocument, { topics: [...ids] })
  const shared = data?.recommendations
  return (
    <aside className="topics-panel" aria-label="Shared recommendations">
      <PanelHead title="Shared by two topics" onClose={onClose} />
      <ul className="topics-pair">
        {data?.entities.flatMap((entity) =>
          entity
            ? [
                <li key={entity.id}>
                  <EntityLink entity={entity} />
                </li>,
              ]
            : [],
        )}
      </ul>
      {!shared ? (
        <RequestMessage error={error} what="The recommendations" />
      ) : (
        <>
          <p className="topics-panel-actions">
            <span className="muted">{countOf(shared.totalCount, 'RECOMMENDATION')}</span>
            <a className="button" href={exploreAddress([...ids, ...shared.edges.map(({ node }) => node.id)])}>
              Show on the canvas
            </a>
          </p>
          <ul>
            {shared.edges.map(({ node }) => (
              <li key={node.id}>
                <RecommendationBrief recommendation={node} />
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  )
}
