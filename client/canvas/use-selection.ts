import type { Core } from 'cytoscape'
import { useEffect } from 'react'

/** Lifts what is chosen with its neighbourhood and dims the rest. */
export function useSelection(cy: Core | null, selection: readonly string[], drawn: unknown): void {
  // `drawn` changes when elements come or go: they too have to be lifted or dimmed.
  useEffect(() => {
    if (!cy || drawn === null) return
    cy.batch(() => {
      cy.elements().removeClass('chosen lifted dimmed')
      const chosen = cy.collection()
      for (const id of selection) chosen.merge(cy.getElementById(id))
      if (chosen.empty()) return
      chosen.addClass('chosen')
      const lifted = chosen.nodes().closedNeighborhood().union(chosen.edges()).union(chosen.edges().connectedNodes())
      lifted.edges().addClass('lifted')
      // A box would dim what is in it.
      cy.elements().not(lifted).not('.group').addClass('dimmed')
    })
  }, [cy, selection, drawn])
}
