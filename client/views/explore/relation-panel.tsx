import { RelationEvidenceDocument } from '../../api/generated/graphql.js'
import { useOperation } from '../../api/use-operation.js'
import { EntityLink } from '../../components/entity-link.js'
import { Evidence } from '../../components/evidence.js'
import { Message, RequestMessage } from '../../components/message.js'
import { formatCount, qualifierWords, RELATIONS } from '../../state/words.js'

interface RelationPanelProps {
  id: string
  onOpen: (id: string) => void
}

/** The words of the documents that state a relation. */
export function RelationPanel({ id, onOpen }: RelationPanelProps) {
  const { data, error } = useOperation(RelationEvidenceDocument, { id })
  if (!data) return <RequestMessage error={error} what="The evidence" />
  const relation = data.node
  if (!relation || !('evidence' in relation)) {
    return <Message title="Not in the corpus">The corpus no longer states this relation.</Message>
  }
  const qualifier = qualifierWords(relation.kind, relation.qualifier)
  const { evidence, evidenceCount } = relation
  return (
    <article className="relation-panel" aria-label="Evidence">
      <header className="relation-panel-head">
        <p className="small">Relation{relation.meeting && ` · ${relation.meeting.label}`}</p>
        <h2 className="relation-sentence">
          <EntityLink entity={relation.source} onOpen={onOpen} />
          <span className="relation-verb">
            {RELATIONS[relation.kind].outgoing.toLowerCase()}
            {qualifier && ` ${qualifier}`}
          </span>
          <EntityLink entity={relation.target} onOpen={onOpen} />
        </h2>
        {relation.inferred && (
          <p className="relation-inferred small">
            No text states this outright: a rule concluded it from the passages below.
          </p>
        )}
      </header>
      <h3 className="caps">
        Evidence <span className="numeric">{formatCount(evidenceCount)}</span>
      </h3>
      {evidence.map((item) => (
        <Evidence
          key={`${item.passage.id} ${item.start}`}
          evidence={item}
          confidence={relation.confidence}
          inferred={relation.inferred}
        />
      ))}
      {evidence.length < evidenceCount && (
        <p className="small">
          {evidence.length} of {formatCount(evidenceCount)} passages shown.
        </p>
      )}
    </article>
  )
}
