import type { Core, EventObject } from 'cytoscape'
import { useEffect, useRef } from 'react'
import type { Point } from '../state/explore/change.js'
import { isDouble, type Tap } from './double-tap.js'
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
    let former: Tap | null = null
    const tap = ({ target, position, renderedPosition, originalEvent }: EventObject): void => {
      const now: Tap = { entity: null, at: performance.now(), place: onPage(cy, renderedPosition) }
      const [first, more] = [former, withMore(originalEvent)]
      former = now
      // The first tap may have opened a panel, and the picture made room for it: the second one means the same entity.
      if (first?.entity && !more && isDouble(first, now)) {
        former = null
        latest.current.onExpand(first.entity)
        return
      }
      // A badge reaches beyond the shape, where Cytoscape finds the canvas or another node.
      const badged = sheets.badgeAt(position)
      if (badged) latest.current.onExpand(badged)
      else if (target !== cy) {
        now.entity = target.id()
        latest.current.onChoose(target.id(), more)
      } else {
        const relation = sheets.relationAt(position, isTouch(originalEvent) ? REACH.finger : REACH.mouse)
        // Beside everything, a key held to choose more keeps what is chosen.
        if (relation || !more) latest.current.onChoose(relation, more)
      }
    }
    // Where the panel has opened over the place, the second click is the panel's.
    const again = (event: MouseEvent): void => {
      const second = { at: performance.now(), place: { x: event.clientX, y: event.clientY } }
      const inside = event.target instanceof Node && container(cy).contains(event.target)
      if (inside || !former?.entity || !isDouble(former, second)) return
      event.preventDefault()
      event.stopPropagation()
      latest.current.onExpand(former.entity)
      former = null
    }
    const menu = ({ target, position }: EventObject): void => {
      const id = sheets.badgeAt(position) ?? (target === cy ? null : target.id())
      if (id) latest.current.onExpand(id)
    }
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
    const move = ({ target, position, originalEvent }: EventObject): void => {
      // While something is dragged, boxed or panned, Cytoscape says that the canvas is meant.
      const pressed = originalEvent.buttons !== 0
      if (target !== cy && !pressed) return
      const badged = pressed ? null : sheets.badgeAt(position)
      const relation = pressed || badged ? null : sheets.relationAt(position, REACH.mouse)
      sheets.pointAt(relation)
      if (!pressed) pointer(badged !== null || relation !== null)
    }
    const leave = (): void => sheets.pointAt(null)
    // A node is meant where its middle is boxed; Cytoscape asks for all of it.
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
    window.addEventListener('click', again, true)
    cy.on('cxttap', menu)
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
      window.removeEventListener('click', again, true)
      cy.off('cxttap', menu)
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

function onPage(cy: Core, { x, y }: Point): Point {
  const { left, top } = container(cy).getBoundingClientRect()
  return { x: left + x, y: top + y }
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
