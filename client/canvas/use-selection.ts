import type { CollectionReturnValue, Core } from 'cytoscape'
import { useEffect } from 'react'

/** Lifts what is chosen with its neighbourhood and dims the rest. */
export function useSelection(cy: Core | null, selection: readonly string[], drawn: unknown): void {
  // `drawn` changes when elements come or go: they too have to be lifted or dimmed.
  useEffect(() => {
    if (!cy || drawn === null) return
    cy.batch(() => {
      const chosen = cy.collection()
      for (const id of selection) chosen.merge(cy.getElementById(id))
      const lifted = chosen.nodes().closedNeighborhood().union(chosen.edges()).union(chosen.edges().connectedNodes())
      // A box would dim what is in it.
      const dimmed = chosen.empty() ? cy.collection() : cy.elements().not(lifted).not('.group')
      mark(cy, 'chosen', chosen)
      mark(cy, 'lifted', lifted.filter('edge'))
      mark(cy, 'dimmed', dimmed)
    })
  }, [cy, selection, drawn])
}

/** Gives a class to these and to no others, touching only what differs: each change is a restyling. */
function mark(cy: Core, name: string, wanted: CollectionReturnValue): void {
  cy.elements(`.${name}`).not(wanted).removeClass(name)
  wanted.not(`.${name}`).addClass(name)
}
