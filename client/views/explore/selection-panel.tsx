import type { EntityHead } from '../../api/types.js'
import { EntityLink } from '../../components/entity-link.js'
import { Icon } from '../../components/icon.js'

interface SelectionPanelProps {
  entities: readonly EntityHead[]
  onOpen: (id: string) => void
  onPaths: () => void
  onConnect: () => void
  onHide: () => void
  onIsolate: () => void
  onPin: () => void
  onRemove: () => void
}

/** Several entities at once: what joins them, and what one does to all. */
export function SelectionPanel(props: SelectionPanelProps) {
  const { entities, onOpen } = props
  return (
    <article className="entity-panel" aria-label="Selection">
      <header className="entity-panel-head">
        <p className="small">Selection</p>
        <h2>{entities.length} entities</h2>
      </header>
      <div className="entity-panel-actions">
        <button type="button" className="button button-primary" onClick={props.onPaths}>
          <Icon name="path" />
          Paths between them
        </button>
        {entities.length > 2 && entities.length <= 10 && (
          <button type="button" className="button" onClick={props.onConnect}>
            Join them
          </button>
        )}
        <button type="button" className="button" onClick={props.onPin}>
          Pin
        </button>
        <button type="button" className="button" onClick={props.onIsolate}>
          Isolate
        </button>
        <button type="button" className="button" onClick={props.onHide}>
          Hide
        </button>
        <button type="button" className="button" onClick={props.onRemove}>
          Remove
        </button>
      </div>
      <ul className="selection-list">
        {entities.map((entity) => (
          <li key={entity.id}>
            <EntityLink entity={entity} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </article>
  )
}
