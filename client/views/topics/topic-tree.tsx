import type { TreeNode } from '../../state/topics/tree.js'
import { formatCount } from '../../state/words.js'

interface TopicTreeProps {
  nodes: readonly TreeNode[]
  chosen: string | null
  onChoose: (id: string) => void
}

/** The hierarchy as the headings state it, with the number of recommendations under each. */
export function TopicTree({ nodes, chosen, onChoose }: TopicTreeProps) {
  return (
    <ul className="topic-tree">
      {nodes.map(({ topic, children }) => (
        <li key={topic.id}>
          <button
            type="button"
            className="topic-tree-row"
            aria-pressed={topic.id === chosen}
            onClick={() => onChoose(topic.id)}
          >
            <span>{topic.label}</span>
            {topic.count > 0 && <span className="numeric muted">{formatCount(topic.count)}</span>}
          </button>
          {children.length > 0 && <TopicTree nodes={children} chosen={chosen} onChoose={onChoose} />}
        </li>
      ))}
    </ul>
  )
}
