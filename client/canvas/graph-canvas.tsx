import { type Ref, useImperativeHandle, useMemo, useRef } from 'react'
import type { Point } from '../state/explore/change.js'
import type { CanvasEdge, CanvasNode } from './elements.js'
import { emphasisOf } from './emphasis.js'
import { svgPicture } from './svg.js'
import { useCytoscape } from './use-cytoscape.js'
import { useElements } from './use-elements.js'
import { useKeys } from './use-keys.js'
import { useLabels } from './use-labels.js'
import { usePointer } from './use-pointer.js'
import { useSelection } from './use-selection.js'
import { useSheetContent, useSheets } from './use-sheets.js'
import { useTheme } from './use-theme.js'
import { fitAll, releaseView } from './view.js'
import './graph-canvas.css'

/** What the page may ask of the canvas. */
export interface CanvasHandle {
  fit: () => void
  /** 1.25 is a step nearer. */
  zoomBy: (factor: number) => void
  /** The picture as an SVG, with a legend and a citation below; the address is kept inside the file. */
  svg: (citation: string, address: string) => string
}

interface GraphCanvasProps {
  nodes: readonly CanvasNode[]
  edges: readonly CanvasEdge[]
  /** What keys act on. */
  selection: readonly string[]
  /** What is lifted while the rest is dimmed: the selection, or a path. */
  lifted: readonly string[]
  /** What a screen reader hears of it: what is drawn, and what the keys do. */
  summary: string
  onChoose: (id: string | null, more: boolean) => void
  onChooseBox: (ids: readonly string[]) => void
  onExpand: (id: string) => void
  onMove: (places: ReadonlyMap<string, Point>) => void
  onRemove: (ids: readonly string[]) => void
  handle: Ref<CanvasHandle>
}

export function GraphCanvas(props: GraphCanvasProps) {
  const { nodes, edges, selection, lifted, summary, onChoose, onChooseBox, onExpand, onMove, onRemove, handle } = props
  const container = useRef<HTMLDivElement>(null)
  const cy = useCytoscape(container)
  const tokens = useTheme(cy)
  const behind = useRef<HTMLDivElement>(null)
  const before = useRef<HTMLDivElement>(null)
  const sheets = useSheets(cy, behind, before)
  const emphasis = useMemo(() => emphasisOf(nodes, edges, lifted), [nodes, edges, lifted])
  useElements(cy, nodes, edges, tokens)
  useSelection(cy, nodes, emphasis)
  useSheetContent(sheets, nodes, edges, emphasis, tokens)
  useLabels(cy, nodes)
  usePointer(cy, sheets, { onChoose, onChooseBox, onExpand, onMove })
  const onKeyDown = useKeys(cy, edges, selection, { onChoose, onExpand, onRemove })
  useImperativeHandle(
    handle,
    () => ({
      fit: () => {
        if (cy) fitAll(cy, tokens.calm)
      },
      zoomBy: (factor) => {
        if (!cy) return
        releaseView(cy)
        cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
      },
      svg: (citation, address) => svgPicture({ nodes, edges, citation, address }, tokens),
    }),
    [cy, tokens, nodes, edges],
  )
  // An application takes keys of its own; the list beside it says the same in a table.
  const keyboard = { tabIndex: 0, onKeyDown }
  return (
    <div className="graph-canvas">
      <div className="graph-canvas-keys" role="application" aria-label={`Canvas. ${summary}`} {...keyboard}>
        <div className="graph-canvas-sheet" ref={behind} aria-hidden="true" />
        <div className="graph-canvas-drawing" ref={container} aria-hidden="true" />
        <div className="graph-canvas-sheet" ref={before} aria-hidden="true" />
      </div>
    </div>
  )
}
