import { useState } from 'react'
import { EntityMentionsDocument } from '../../api/generated/graphql.js'
import { useOperation } from '../../api/use-operation.js'
import { Evidence } from '../../components/evidence.js'
import { RequestMessage } from '../../components/message.js'
import { formatCount } from '../../state/words.js'

const FIRST = 3
const MORE = 20

/** Every place in the corpus that names an entity, a few at a time. */
export function EntityMentions({ id }: { id: string }) {
  const [first, setFirst] = useState(FIRST)
  const { data, error } = useOperation(EntityMentionsDocument, { id, first, after: null }, { keepFormer: true })
  if (!data?.entity) return <RequestMessage error={error} what="The mentions" />
  const { edges, totalCount } = data.entity.mentions
  if (totalCount === 0) return null
  return (
    <section className="panel-section" aria-label="Mentions">
      <h3 className="caps">
        Mentions <span className="numeric">{formatCount(totalCount)}</span>
      </h3>
      {edges.map(({ node }) => (
        <Evidence key={`${node.passage.id} ${node.start}`} evidence={node} />
      ))}
      {edges.length < totalCount && first < 500 && (
        <button type="button" className="button" onClick={() => setFirst(Math.min(first + MORE, 500))}>
          Show more of {formatCount(totalCount)}
        </button>
      )}
    </section>
  )
}
