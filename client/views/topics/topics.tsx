import { lazy, Suspense, useMemo } from 'react'
import {
  type CoOccurrenceMeasure,
  SharedRecommendationsDocument,
  TopicPairsDocument,
  type TopicPairsQuery,
  TopicTimelineDocument,
  TopicTreeDocument,
} from '../../api/generated/graphql.js'
import { useOperation } from '../../api/use-operation.js'
import { Message, RequestMessage } from '../../components/message.js'
import { PictureButtons } from '../../components/picture-buttons.js'
import { SaveButton } from '../../components/save-button.js'
import { ShowQuery } from '../../components/show-query.js'
import { useFragmentValues } from '../../state/address.js'
import { csv } from '../../state/csv.js'
import { readChoice, readNumber } from '../../state/fragment.js'
import { shownQuery } from '../../state/shown-query.js'
import { clusterOrder } from '../../state/topics/order.js'
import { topicTree } from '../../state/topics/tree.js'
import { formatCount } from '../../state/words.js'
import { HeatMap } from './heat-map.js'
import { heatMapPicture } from './heat-map-picture.js'
import { SharedPanel } from './shared-panel.js'
import { TopicPanel } from './topic-panel.js'
import { TopicTree } from './topic-tree.js'
import './topics.css'

const MEASURES: Record<CoOccurrenceMeasure, string> = {
  COUNT: 'Recommendations shared',
  JACCARD: 'Jaccard: shared of all either has',
  NPMI: 'NPMI: more than chance would have it',
}

/** With Cytoscape, which the heat map needs not wait for. */
const TopicNetwork = lazy(() => import('./topic-network.js'))

/** Topics beyond which a heat map is no longer read, but looked at. */
const MOST_TOPICS = 60
const PAIRS = 500

/** Which topics there are, and which hang together. */
export default function Topics() {
  const [values, change] = useFragmentValues()
  const measure = readChoice(values.measure, ['COUNT', 'JACCARD', 'NPMI'])
  const least = readNumber(values.least, 1, 99, 1)
  const form = readChoice(values.as, ['map', 'network'])
  const topic = values.topic ?? null
  const pair = values.pair ? values.pair.split(',') : null
  const tree = useOperation(TopicTreeDocument, {})
  const askedPairs = { measure, minimumCount: least, minimumWeight: null, first: PAIRS }
  const pairs = useOperation(TopicPairsDocument, askedPairs, { keepFormer: true })
  const topics = tree.data?.topics
  const rows = useMemo(
    () =>
      topicTree(
        (topics?.edges ?? []).map(({ node }) => ({
          id: node.id,
          label: node.label,
          count: node.recommendations.totalCount,
          broader: node.broader?.id ?? null,
        })),
      ),
    [topics],
  )
  const coOccurrence = pairs.data?.coOccurrence
  const heat = useMemo(() => {
    if (!coOccurrence) return null
    const edges = coOccurrence.edges.map(({ a, b, weight, count }) => ({ a: a.id, b: b.id, weight, count }))
    const bound = new Set(edges.flatMap(({ a, b }) => [a, b]))
    const nodes = coOccurrence.nodes
      .filter(({ entity }) => bound.has(entity.id))
      .sort((x, y) => y.count - x.count)
      .slice(0, MOST_TOPICS)
    const order = clusterOrder(
      nodes.map(({ entity }) => entity.id),
      edges,
    )
    const byId = new Map(nodes.map((node) => [node.entity.id, node]))
    return { nodes: order.flatMap((id) => byId.get(id) ?? []), edges, left: bound.size - nodes.length }
  }, [coOccurrence])
  const openPair = (a: string, b: string): void => change({ pair: `${a},${b}`, topic: '' })

  return (
    <div className="topics">
      <aside className="topics-tree" aria-label="Topics">
        <h1>Topics</h1>
        {!topics ? (
          <RequestMessage error={tree.error} what="The topics" />
        ) : (
          <>
            <p className="small">
              {formatCount(topics.totalCount)} topics, with the recommendations under each heading
            </p>
            <TopicTree nodes={rows} chosen={topic} onChoose={(id) => change({ topic: id, pair: '' })} />
          </>
        )}
      </aside>
      <section className="topics-map" aria-label="Topics that share recommendations">
        <header className="topics-map-head">
          <h2>Which topics hang together</h2>
          <fieldset className="topics-forms">
            <legend className="visually-hidden">Drawn as</legend>
            <button type="button" className="button" aria-pressed={form === 'map'} onClick={() => change({ as: '' })}>
              Heat map
            </button>
            <button
              type="button"
              className="button"
              aria-pressed={form === 'network'}
              onClick={() => change({ as: 'network' })}
            >
              Network
            </button>
          </fieldset>
          <select
            aria-label="Measure"
            className="field"
            value={measure}
            onChange={(event) => change({ measure: event.target.value })}
          >
            {Object.entries(MEASURES).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
          <label>
            <span className="small">Shared at least </span>
            <input
              className="field topics-least"
              type="number"
              min={1}
              max={99}
              value={least}
              onChange={(event) => change({ least: event.target.value }, { replace: true })}
            />
          </label>
          {coOccurrence && coOccurrence.edges.length > 0 && (
            <SaveButton name="topics.csv" type="text/csv" content={() => asCsv(coOccurrence, measure)}>
              CSV
            </SaveButton>
          )}
          {heat && heat.nodes.length > 0 && form === 'map' && (
            <PictureButtons
              name="topics"
              title="Topics that share recommendations"
              draw={(tokens) => heatMapPicture(heat.nodes, heat.edges, measure, tokens)}
            />
          )}
          <ShowQuery
            queries={[
              shownQuery(TopicPairsDocument, askedPairs),
              shownQuery(TopicTreeDocument, {}),
              ...(pair ? [shownQuery(SharedRecommendationsDocument, { topics: pair })] : []),
              ...(topic ? [shownQuery(TopicTimelineDocument, { id: topic })] : []),
            ]}
          />
        </header>
        {!heat ? (
          <RequestMessage error={pairs.error} what="The pairs of topics" />
        ) : heat.nodes.length === 0 ? (
          <Message title={least > 1 ? 'No two topics share that many' : 'No two topics share a recommendation'}>
            {least > 1
              ? 'Lower the number of shared recommendations.'
              : 'An index of recommendations, or recommendations below several headings, would bind them.'}
          </Message>
        ) : (
          <>
            <p className="small">
              {formatCount(heat.edges.length)} of {formatCount(coOccurrence?.totalCount ?? 0)} pairs
              {heat.left > 0 && `; ${formatCount(heat.left)} smaller topics are left out`}.{' '}
              {form === 'map' ? 'Neighbours in the map share most.' : 'The wider a line, the more two topics share.'}
            </p>
            {form === 'map' ? (
              <HeatMap nodes={heat.nodes} edges={heat.edges} measure={measure} chosen={pair} onChoose={openPair} />
            ) : (
              <Suspense fallback={<Message tone="quiet">Opening…</Message>}>
                <TopicNetwork
                  nodes={heat.nodes}
                  edges={heat.edges}
                  topic={topic}
                  pair={pair}
                  onTopic={(id) => change({ topic: id, pair: '' })}
                  onPair={openPair}
                />
              </Suspense>
            )}
          </>
        )}
      </section>
      {pair && pair.length === 2 ? (
        <SharedPanel ids={pair} onClose={() => change({ pair: '' })} />
      ) : (
        topic && (
          <TopicPanel
            id={topic}
            onOpen={(id) => change({ topic: id, pair: '' })}
            onPair={openPair}
            onClose={() => change({ topic: '' })}
          />
        )
      )}
    </div>
  )
}

/** Every pair that came, not only those drawn. */
function asCsv({ nodes, edges }: TopicPairsQuery['coOccurrence'], measure: CoOccurrenceMeasure): string {
  const labels = new Map(nodes.map(({ entity }) => [entity.id, entity.label]))
  return csv([
    ['id', 'topic', 'other id', 'other topic', 'shared recommendations', measure.toLowerCase()],
    ...edges.map(({ a, b, count, weight }) => [
      a.id,
      labels.get(a.id) ?? '',
      b.id,
      labels.get(b.id) ?? '',
      String(count),
      String(weight),
    ]),
  ])
}
