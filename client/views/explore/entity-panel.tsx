import { EntityCardDocument } from '../../api/generated/graphql.js'
import { useOperation } from '../../api/use-operation.js'
import { EntityFactsList } from '../../components/entity-facts.js'
import { Icon } from '../../components/icon.js'
import { KindMark } from '../../components/kind-mark.js'
import { Message, RequestMessage } from '../../components/message.js'
import { Timeline } from '../../components/timeline.js'
import { readerAddress } from '../../state/address.js'
import { KINDS } from '../../state/words.js'
import { EntityMeetings } from './entity-meetings.js'
import { EntityMentions } from './entity-mentions.js'
import { RelationGroups } from './relation-groups.js'

interface EntityPanelProps {
  id: string
  pinned: boolean
  shownIds: ReadonlySet<string>
  onExpand: (id: string) => void
  onOpen: (id: string) => void
  onOpenRelation: (id: string, entity: string) => void
  onPin: (pinned: boolean) => void
  onHide: () => void
  onIsolate: () => void
  onRemove: () => void
}

/** What is selected: its card, its relations grouped by kind, where it is mentioned. */
export function EntityPanel(props: EntityPanelProps) {
  const { id, onExpand, onOpen } = props
  const { data, error } = useOperation(EntityCardDocument, { id })
  if (!data) return <RequestMessage error={error} what="The entity" />
  const { entity } = data
  if (!entity) return <Message title="Not in the corpus">The corpus holds nothing under {id}.</Message>
  const text = entity.__typename === 'Recommendation' ? entity.fullText : null
  return (
    <article className="entity-panel" aria-label={entity.label}>
      <header className="entity-panel-head">
        <p className="entity-panel-kind small">
          <KindMark kind={entity.kind} /> {KINDS[entity.kind].one}
        </p>
        <h2>{entity.label}</h2>
        {entity.title !== entity.label && !text && <p className="entity-panel-title">{entity.title}</p>}
      </header>
      <div className="entity-panel-actions">
        <button type="button" className="button button-primary" onClick={() => onExpand(id)}>
          <Icon name="expand" />
          Expand
        </button>
        {entity.__typename === 'Document' && entity.inCorpus && (
          <a className="button" href={readerAddress(id)}>
            <Icon name="open" />
            Read
          </a>
        )}
        <EntityActions {...props} />
      </div>
      {text && <blockquote className="entity-panel-text words">{text}</blockquote>}
      <EntityFactsList entity={entity} onOpen={onOpen} />
      {entity.__typename === 'Topic' && entity.timeline.length > 0 && <Timeline counts={entity.timeline} />}
      {(entity.kind === 'ORGANISATION' || entity.kind === 'COUNTRY') && <EntityMeetings id={id} />}
      <RelationGroups
        id={id}
        counts={entity.relationCounts}
        shownIds={props.shownIds}
        onOpen={onOpen}
        onOpenRelation={(relation) => props.onOpenRelation(relation, id)}
      />
      <EntityMentions id={id} />
    </article>
  )
}

function EntityActions({ pinned, onPin, onHide, onIsolate, onRemove }: EntityPanelProps) {
  return (
    <>
      <button
        type="button"
        className="button button-icon"
        aria-pressed={pinned}
        aria-label={pinned ? 'Unpin' : 'Pin'}
        title={pinned ? 'Unpin' : 'Pin: layouts leave it where it is'}
        onClick={() => onPin(!pinned)}
      >
        <Icon name="pin" />
      </button>
      <button type="button" className="button button-icon" aria-label="Hide" title="Hide" onClick={onHide}>
        <Icon name="hide" />
      </button>
      <button
        type="button"
        className="button button-icon"
        aria-label="Show only this and its neighbours"
        title="Show only this and its neighbours"
        onClick={onIsolate}
      >
        <Icon name="fit" />
      </button>
      <button
        type="button"
        className="button button-icon"
        aria-label="Remove from the canvas"
        title="Remove from the canvas"
        onClick={onRemove}
      >
        <Icon name="remove" />
      </button>
    </>
  )
}
