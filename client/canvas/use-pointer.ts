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
      if (event.target === cy) latest.current.onChoose(null, more)
      else if (event.target.isNode() && onBadge(event.target, event.position))
        latest.current.onExpand(event.target.id())
      else latest.current.onChoose(event.target.id(), more)
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
    const boxEnd = (): void => {
      // Cytoscape tells of each element boxed; together they are one choice.
      const ids = cy.nodes('.boxed').map((node) => node.id())
      cy.nodes().removeClass('boxed')
      if (ids.length > 0) latest.current.onChooseBox(ids)
    }
    const boxed = (event: EventObject): void => {
      if (cy.nodes('.boxed').empty()) setTimeout(boxEnd)
      event.target.addClass('boxed')
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
    cy.on('box', 'node:childless', boxed)
    cy.on('drag', 'node', drag)
    cy.on('free', 'node', free)
    return () => {
      cy.off('tap', tap)
      cy.off('dbltap cxttap', 'node', expand)
      cy.off('mouseover', 'node, edge', over)
      cy.off('mouseout', 'node, edge', out)
      cy.off('box', 'node:childless', boxed)
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
