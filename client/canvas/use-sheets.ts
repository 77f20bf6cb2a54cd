import type { Core } from 'cytoscape'
import { type RefObject, useEffect, useState } from 'react'
import type { CanvasEdge, CanvasNode } from './elements.js'
import type { Emphasis } from './emphasis.js'
import { Sheets } from './sheets/sheets.js'
import type { CanvasTokens } from './tokens.js'

/** The sheets behind and before a canvas, for as long as it is on the page. */
export function useSheets(
  cy: Core | null,
  behind: RefObject<HTMLElement | null>,
  before: RefObject<HTMLElement | null>,
): Sheets | null {
  const [sheets, setSheets] = useState<Sheets | null>(null)
  useEffect(() => {
    if (!cy || !behind.current || !before.current) return
    const drawn = new Sheets(cy, behind.current, before.current)
    // Cytoscape leaves its own entry on its container: whoever looks into the page finds the lines beside it.
    Object.assign(cy.container() ?? {}, { _sheets: drawn })
    setSheets(drawn)
    return () => {
      drawn.stop()
      setSheets(null)
    }
  }, [cy, behind, before])
  return sheets
}

/** Shows on the sheets what belongs to these nodes and edges. */
export function useSheetContent(
  sheets: Sheets | null,
  nodes: readonly CanvasNode[],
  edges: readonly CanvasEdge[],
  emphasis: Emphasis,
  tokens: CanvasTokens,
): void {
  useEffect(() => {
    sheets?.show({ nodes, edges, emphasis, tokens })
  }, [sheets, nodes, edges, emphasis, tokens])
}
