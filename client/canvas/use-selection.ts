import type { CollectionReturnValue, Core } from 'cytoscape'
import { useEffect } from 'react'
import type { CanvasNode } from './elements.js'
import type { Emphasis } from './emphasis.js'

/** Marks the nodes that are chosen, and dims those that a choice leaves behind. */
export function useSelection(cy: Core | null, nodes: readonly CanvasNode[], emphasis: Emphasis): void {
  // `nodes`: what comes has to be marked too.
  useEffect(() => {
    if (!cy) return
    const { chosen, near } = emphasis
    const [marked, dimmed] = [cy.collection(), cy.collection()]
    for (const { id } of nodes) {
      if (chosen.has(id)) marked.merge(cy.getElementById(id))
      else if (chosen.size > 0 && !near.has(id)) dimmed.merge(cy.getElementById(id))
    }
    cy.batch(() => {
      mark(cy, 'chosen', marked)
      mark(cy, 'dimmed', dimmed)
    })
  }, [cy, nodes, emphasis])
}

/** Gives a class to these and to no others, touching only what differs: each change is a restyling. */
function mark(cy: Core, name: string, wanted: CollectionReturnValue): void {
  cy.elements(`.${name}`).not(wanted).removeClass(name)
  wanted.not(`.${name}`).addClass(name)
}
