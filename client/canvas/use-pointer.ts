import type { Core, EventObject, NodeSingular } from 'cytoscape'
import { useEffect, useRef } from 'react'
import type { Point } from '../state/explore/change.js'
import { BADGE, badgeWidth } from './images.js'

export interface PointerHandlers {
  /** `more` where a key says to add to what is chosen. Null: a click beside everything. */
  onChoose: (id: string | null, more: boolean) => void
  onChooseBox: (ids: readonly string[]) => void
  /** A click on `+23`, a double click, the other button. */
  onExpand: (id: string) => void
  onMove: (places: ReadonlyMap<string, Point>) => void
}

/** What the pointer does on the canvas, in the page's terms. */
export function usePointer(cy: Core | null, handlers: PointerHandlers): void {
  const latest = useRef(handlers)
  useEffect(() => {
    latest.current = handlers
  })
  useEffect(() => {
    if (!cy) return
    const tap = (event: EventObject): void => {
      const more = withMore(event.originalEvent)
      // A badge reaches beyond the shape, where Cytoscape finds the canvas or an edge.
      const badged = cy.nodes('[beyond > 0]').filter((node) => onBadge(node, event.position))
      if (badged.nonempty()) latest.current.onExpand(badged.first().id())
      else latest.current.onChoose(event.target === cy ? null : event.target.id(), more)
    }
    const expand = (event: EventObject): void => latest.current.onExpand(event.target.id())
    const over = (event: EventObject): void => {
      event.target.addClass('hovered')
      container(cy).style.cursor = 'pointer'
    }
    const out = (event: EventObject): void => {
      event.target.removeClass('hovered')
      container(cy).style.cursor = ''
    }
    // Cytoscape's own box must hold the room of the badges too: a node is meant where its middle is boxed.
    let corner: Point = { x: 0, y: 0 }
    const press = (event: EventObject): void => {
      corner = { ...event.position }
    }
    // On a touch screen three fingers draw it, and its corners lie between them.
    let between: Point | null = null
    const fingers = ({ touches }: TouchEvent): void => {
      if (touches.length === 3) between = middleOf(cy, [...touches])
    }
    const boxStart = ({ originalEvent }: EventObject): void => {
      between = null
      if (!isTouch(originalEvent)) return
      fingers(originalEvent)
      corner = between ?? corner
    }
    const boxEnd = (event: EventObject): void => {
      const position = between ?? event.position
      const [left, right] = [Math.min(corner.x, position.x), Math.max(corner.x, position.x)]
      const [top, bottom] = [Math.min(corner.y, position.y), Math.max(corner.y, position.y)]
      const ids = cy
        .nodes(':childless')
        .filter((node) => {
          const { x, y } = node.position()
          return x >= left && x <= right && y >= top && y <= bottom
        })
        .map((node) => node.id())
      if (ids.length > 0) latest.current.onChooseBox(ids)
    }
    const dragged = new Set<string>()
    const drag = (event: EventObject): void => {
      dragged.add(event.target.id())
    }
    const free = (): void => {
      if (dragged.size === 0) return
      const places = new Map([...dragged].map((id) => [id, rounded(cy.getElementById(id).position())] as const))
      dragged.clear()
      latest.current.onMove(places)
    }
    cy.on('tap', tap)
    cy.on('dbltap cxttap', 'node', expand)
    cy.on('mouseover', 'node, edge', over)
    cy.on('mouseout', 'node, edge', out)
    cy.on('tapstart', press)
    cy.on('boxstart', boxStart)
    cy.on('boxend', boxEnd)
    const drawing = container(cy)
    drawing.addEventListener('touchmove', fingers, { passive: true })
    cy.on('drag', 'node', drag)
    cy.on('free', 'node', free)
    return () => {
      cy.off('tap', tap)
      cy.off('dbltap cxttap', 'node', expand)
      cy.off('mouseover', 'node, edge', over)
      cy.off('mouseout', 'node, edge', out)
      cy.off('tapstart', press)
      cy.off('boxstart', boxStart)
      cy.off('boxend', boxEnd)
      drawing.removeEventListener('touchmove', fingers)
      cy.off('drag', 'node', drag)
      cy.off('free', 'node', free)
    }
  }, [cy])
}

function container(cy: Core): HTMLElement {
  const element = cy.container()
  if (!element) throw new Error('The canvas has lost its container.')
  return element
}

/** Not every browser has touch events to compare with. */
function isTouch(event: unknown): event is TouchEvent {
  return 'TouchEvent' in window && event instanceof TouchEvent
}

/** The middle of fingers, in the canvas's own units. */
function middleOf(cy: Core, touches: readonly Touch[]): Point {
  const { left, top } = container(cy).getBoundingClientRect()
  const mean = (of: (touch: Touch) => number) => touches.reduce((sum, touch) => sum + of(touch), 0) / touches.length
  const [pan, zoom] = [cy.pan(), cy.zoom()]
  return {
    x: (mean(({ clientX }) => clientX) - left - pan.x) / zoom,
    y: (mean(({ clientY }) => clientY) - top - pan.y) / zoom,
  }
}

function withMore(event: unknown): boolean {
  return event instanceof MouseEvent && (event.shiftKey || event.ctrlKey || event.metaKey)
}

function onBadge(node: NodeSingular, at: Point): boolean {
  const beyond = Number(node.data('beyond'))
  if (beyond <= 0) return false
  const { x, y } = node.position()
  const left = x + Number(node.data('width')) / 2 - 8
  const middle = y - Number(node.data('height')) / 2 + 2
  return at.x >= left && at.x <= left + badgeWidth(beyond) + 4 && Math.abs(at.y - middle) <= BADGE.height / 2 + 2
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) }
}
