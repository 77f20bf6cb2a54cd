import { useState } from 'react'
import type { EntityKind } from '../../api/generated/graphql.js'
import { KindMark } from '../../components/kind-mark.js'
import { formatCount } from '../../state/words.js'

interface FacetProps {
  name: string
  rows: readonly { id: string; label: string; hint: string | null; kind: EntityKind | null; count: number }[]
  chosen: readonly string[]
  onToggle: (id: string) => void
}

const FIRST = 6

/** Choices with the number that each would leave. */
export function Facet({ name, rows, chosen, onToggle }: FacetProps) {
  const [all, setAll] = useState(false)
  if (rows.length === 0) return null
  const shown = all ? rows : rows.filter(({ id }, index) => index < FIRST || chosen.includes(id))
  return (
    <fieldset className="facet">
      <legend className="caps">{name}</legend>
      {shown.map(({ id, label, hint, kind, count }) => (
        <label key={id} className="facet-row">
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => onToggle(id)} />
          {kind && <KindMark kind={kind} size="small" />}
          <span className="facet-label">
            {label}
            {hint && <span className="small"> {hint}</span>}
          </span>
          <span className="numeric muted">{formatCount(count)}</span>
        </label>
      ))}
      {rows.length > shown.length && (
        <button type="button" className="link-button small" onClick={() => setAll(true)}>
          {rows.length - shown.length} more
        </button>
      )}
    </fieldset>
  )
}
