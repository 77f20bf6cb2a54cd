import type { Core } from 'cytoscape'
import { type KeyboardEvent, useCallback } from 'react'
import { type ArrowKey, isArrowKey, nearestTowards } from '../state/explore/walk.js'
import type { CanvasEdge } from './elements.js'

export interface KeyHandlers {
  onChoose: (id: string | null, more: boolean) => void
  onExpand: (id: string) => void
  onRemove: (ids: readonly string[]) => void
}

/** Arrow keys walk between neighbours, Enter expands, Delete takes away, Escape lets go. */
export function useKeys(
  cy: Core | null,
  edges: readonly CanvasEdge[],
  selection: readonly string[],
  { onChoose, onExpand, onRemove }: KeyHandlers,
): (event: KeyboardEvent) => void {
  return useCallback(
    (event: KeyboardEvent) => {
      if (!cy || event.altKey || event.ctrlKey || event.metaKey) return
      const current = selection.at(-1)
      // A relation is neither expanded nor removed.
      const entities = selection.filter((id) => cy.getElementById(id).nonempty())
      if (isArrowKey(event.key)) {
        const next = neighbourTowards(cy, edges, current, event.key)
        if (next) {
          onChoose(next, event.shiftKey)
          reveal(cy, next)
        }
      } else if (event.key === 'Enter' && current && entities.includes(current)) onExpand(current)
      else if ((event.key === 'Delete' || event.key === 'Backspace') && entities.length > 0) onRemove(entities)
      else if (event.key === 'Escape') onChoose(null, false)
      else return
      event.preventDefault()
    },
    [cy, edges, selection, onChoose, onExpand, onRemove],
  )
}

/** Among the neighbours first, then among all: no node is out of reach. */
function neighbourTowards(
  cy: Core,
  edges: readonly CanvasEdge[],
  current: string | undefined,
  key: ArrowKey,
): string | null {
  const from = cy.getElementById(current ?? '')
  if (!current || from.empty()) return cy.nodes(':childless')[0]?.id() ?? null
  const neighbours = edges.flatMap(({ source, target }) =>
    source === current ? [target] : target === current ? [source] : [],
  )
  const places = (ids: readonly string[]) =>
    new Map(ids.filter((id) => id !== current).map((id) => [id, cy.getElementById(id).position()] as const))
  const position = from.position()
  return (
    nearestTowards(position, places(neighbours), key) ??
    nearestTowards(position, places(cy.nodes(':childless').map((node) => node.id())), key)
  )
}

/** Moves the view only where the node is out of it. */
function reveal(cy: Core, id: string): void {
  const { x, y } = cy.getElementById(id).renderedPosition()
  if (x < 40 || y < 40 || x > cy.width() - 40 || y > cy.height() - 40) {
    cy.animate({ center: { eles: cy.getElementById(id) }, duration: 0 })
  }
}
