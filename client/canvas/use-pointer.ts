import type { Core, EventObject } from 'cytoscape'
import { useEffect, useRef } from 'react'
import type { Point } from '../state/explore/change.js'
import type { Sheets } from './sheets/sheets.js'

/** Pixels beside a line within which a pointer means it, as Cytoscape has them for edges. */
const REACH = { mouse: 8, finger: 24 } as const

export interface PointerHandlers {
  /** `more` where a key says to add to what is chosen. Null: a click beside everything. */
  onChoose: (id: string | null, more: boolean) => void
  onChooseBox: (ids: readonly string[]) => void
  /** A click on `+23`, a double click, the other button. */
  onExpand: (id: string) => void
  onMove: (places: ReadonlyMap<string, Point>) => void
}

/** What the pointer does on the canvas, in the page's terms. */
export function usePointer(cy: Core | null, sheets: Sheets | null, handlers: PointerHandlers): void {
  const latest = useRef(handlers)
  useEffect(() => {
    latest.current = handlers
  })
  useEffect(() => {
    if (!cy || !sheets) return
    const tap = ({ target, position, originalEvent }: EventObject): void => {
      // A badge reaches beyond the shape, where Cytoscape finds the canvas or another node.
      const badged = sheets.badgeAt(position)
      if (badged) latest.current.onExpand(badged)
      else if (target !== cy) latest.current.onChoose(target.id(), withMore(originalEvent))
      else {
        const reach = isTouch(originalEvent) ? REACH.finger : REACH.mouse
        latest.current.onChoose(sheets.relationAt(position, reach), withMore(originalEvent))
      }
    }
    const expand = (event: EventObject): void => latest.current.onExpand(event.target.id())
    const pointer = (means: boolean): void => {
      container(cy).style.cursor = means ? 'pointer' : ''
    }
    const over = ({ target }: EventObject): void => {
      target.addClass('hovered')
      sheets.pointAt(null)
      pointer(true)
    }
    const out = ({ target }: EventObject): void => {
      target.removeClass('hovered')
      pointer(false)
    }
    const move = ({ target, position }: EventObject): void => {
      if (target !== cy) return
      const badged = sheets.badgeAt(position)
      const relation = badged ? null : sheets.relationAt(position, REACH.mouse)
      sheets.pointAt(relation)
      pointer(badged !== null || relation !== null)
    }
    const leave = (): void => sheets.pointAt(null)
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
    cy.on('mouseover', 'node', over)
    cy.on('mouseout', 'node', out)
    cy.on('mousemove', move)
    cy.on('tapstart', press)
    cy.on('boxstart', boxStart)
    cy.on('boxend', boxEnd)
    const drawing = container(cy)
    drawing.addEventListener('touchmove', fingers, { passive: true })
    drawing.addEventListener('mouseleave', leave)
    cy.on('drag', 'node', drag)
    cy.on('free', 'node', free)
    return () => {
      cy.off('tap', tap)
      cy.off('dbltap cxttap', 'node', expand)
      cy.off('mouseover', 'node', over)
      cy.off('mouseout', 'node', out)
      cy.off('mousemove', move)
      cy.off('tapstart', press)
      cy.off('boxstart', boxStart)
      cy.off('boxend', boxEnd)
      drawing.removeEventListener('touchmove', fingers)
      drawing.removeEventListener('mouseleave', leave)
      cy.off('drag', 'node', drag)
      cy.off('free', 'node', free)
    }
  }, [cy, sheets])
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

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) }
}
