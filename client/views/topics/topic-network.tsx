import { useEffect, useMemo, useRef, useState } from 'react'
import { type CanvasHandle, GraphCanvas } from '../../canvas/graph-canvas.js'
import { runLayout } from '../../canvas/run-layout.js'
import { Icon } from '../../components/icon.js'
import { Message } from '../../components/message.js'
import { PictureButtons } from '../../components/picture-buttons.js'
import type { Point } from '../../state/explore/change.js'
import { type NetworkPair, type NetworkTopic, networkEdges, networkNodes, pairId } from '../../state/topics/network.js'
import { networkPicture } from './network-picture.js'

interface TopicNetworkProps {
  nodes: readonly NetworkTopic[]
  edges: readonly NetworkPair[]
  topic: string | null
  pair: readonly string[] | null
  onTopic: (id: string) => void
  onPair: (a: string, b: string) => void
}

/** The pairs of the heat map as a network: a line opens what two topics share, a topic its panel. */
export default function TopicNetwork({ nodes: topics, edges: pairs, topic, pair, onTopic, onPair }: TopicNetworkProps) {
  const canvas = useRef<CanvasHandle>(null)
  const [places, setPlaces] = useState<ReadonlyMap<string, Point> | null>(null)
  const [failed, setFailed] = useState(false)
  const edges = useMemo(() => networkEdges(topics, pairs), [topics, pairs])
  useEffect(() => {
    let current = true
    const input = {
      nodes: topics.map(({ entity }) => ({ id: entity.id, x: 0, y: 0, pinned: false, group: '', year: null })),
      links: edges.map(({ source, target }) => ({ source, target })),
    }
    runLayout('force', input).then(
      (found) => current && setPlaces(found),
      () => current && setFailed(true),
    )
    return () => {
      current = false
    }
  }, [topics, edges])
  const nodes = useMemo(() => (places ? networkNodes(topics, places) : []), [topics, places])
  const [a, b] = pair ?? []
  const chosen = a && b ? pairId(a, b) : topic
  const selection = useMemo(() => (chosen ? [chosen] : []), [chosen])
  if (failed) {
    return (
      <Message title="The network could not be arranged" tone="error">
        The heat map shows the same pairs.
      </Message>
    )
  }
  if (!places) return <Message tone="quiet">Arranging…</Message>
  const choose = (id: string | null): void => {
    const [source, target] = id?.split('~') ?? []
    if (source && target) onPair(source, target)
    else if (source) onTopic(source)
  }
  return (
    <div className="topics-network">
      <div className="topics-network-tools">
        <button type="button" className="button" onClick={() => canvas.current?.fit()}>
          <Icon name="fit" />
          Show all
        </button>
        <PictureButtons
          name="topics"
          title="Topics that share recommendations"
          draw={(tokens) => networkPicture(nodes, edges, tokens)}
        />
      </div>
      <div className="topics-network-canvas">
        <GraphCanvas
          nodes={nodes}
          edges={edges}
          selection={selection}
          lifted={selection}
          summary={`${nodes.length} topics, ${edges.length} pairs that share recommendations. Arrow keys walk between neighbours and open each; the heat map lists the pairs.`}
          onChoose={choose}
          onChooseBox={() => {}}
          onExpand={onTopic}
          onMove={(moved) => setPlaces(new Map([...places, ...moved]))}
          onRemove={() => {}}
          handle={canvas}
        />
      </div>
    </div>
  )
}
