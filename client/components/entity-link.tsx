import type { EntityKind } from '../api/generated/graphql.js'
import { exploreAddress, readerAddress } from '../state/address.js'
import { KindMark } from './kind-mark.js'
import './entity-link.css'

interface EntityLinkProps {
  entity: { id: string; kind: EntityKind; label: string }
  /** Where it leads; unset, to the canvas, and of a document to the reader. */
  href?: string
  /** Instead of leading anywhere. */
  onOpen?: ((id: string) => void) | undefined
  chip?: boolean
}

/** An entity named in running text or a list: mark, name, and a way to it. */
export function EntityLink({ entity, href, onOpen, chip = false }: EntityLinkProps) {
  const className = chip ? 'entity-link entity-chip' : 'entity-link'
  const content = (
    <>
      <KindMark kind={entity.kind} size="small" />
      <span className="entity-link-label">{entity.label}</span>
    </>
  )
  if (onOpen) {
    return (
      <button type="button" className={className} onClick={() => onOpen(entity.id)}>
        {content}
      </button>
    )
  }
  const target = href ?? (entity.kind === 'DOCUMENT' ? readerAddress(entity.id) : exploreAddress([entity.id]))
  return (
    <a className={className} href={target}>
      {content}
    </a>
  )
}
