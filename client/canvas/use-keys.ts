import type { Core } from 'cytoscape'
import { type KeyboardEvent, useCallback } from 'react'
import { type ArrowKey, isArrowKey, nearestTowards } from '../state/explore/walk.js'

export interface KeyHandlers {
  onChoose: (id: string | null, more: boolean) => void
  onExpand: (id: string) => void
  onRemove: (ids: readonly string[]) => void
}

/** Arrow keys walk between neighbours, Enter expands, Delete takes away, Escape lets go. */
export function useKeys(
  cy: Core | null,
  selection: readonly string[],
  { onChoose, onExpand, onRemove }: KeyHandlers,
): (event: KeyboardEvent) => void {
  return useCallback(
    (event: KeyboardEvent) => {
      if (!cy || event.altKey || event.ctrlKey || event.metaKey) return
      const current = selection.at(-1)
      if (isArrowKey(event.key)) {
        const next = neighbourTowards(cy, current, event.key)
        if (next) {
          onChoose(next, event.shiftKey)
          reveal(cy, next)
        }
      } else if (event.key === 'Enter' && current) onExpand(current)
      else if ((event.key === 'Delete' || event.key === 'Backspace') && selection.length > 0) onRemove(selection)
      else if (event.key === 'Escape') onChoose(null, false)
      else return
      event.preventDefault()
    },
    [cy, selection, onChoose, onExpand, onRemove],
  )
}

/** Among the neighbours first, then among all: no node is out of reach. */
function neighbourTowards(cy: Core, current: string | undefined, key: ArrowKey): string | null {
  const from = current ? cy.getElementById(current) : cy.collection()
  if (!from.isNode()) return cy.nodes(':childless')[0]?.id() ?? null
  const places = (nodes: ReturnType<Core['nodes']>) =>
    new Map([...nodes].filter((node) => node.id() !== current).map((node) => [node.id(), node.position()] as const))
  const position = from.position()
  return (
    nearestTowards(position, places(from.neighborhood().nodes()), key) ??
    nearestTowards(position, places(cy.nodes(':childless')), key)
  )
}

/** Moves the view only where the node is out of it. */
function reveal(cy: Core, id: string): void {
  const { x, y } = cy.getElementById(id).renderedPosition()
  if (x < 40 || y < 40 || x > cy.width() - 40 || y > cy.height() - 40) {
    cy.animate({ center: { eles: cy.getElementById(id) }, duration: 0 })
  }
}
