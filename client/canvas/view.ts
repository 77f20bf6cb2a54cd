import type { Core } from 'cytoscape'
import { BOX } from './box.js'

/** Room left around the places of nodes, in pixels: for shapes and labels, and below for the tools over the canvas. */
const MARGIN = { side: 76, top: 44, bottom: 92 } as const

/** How far the box of a group reaches beyond the middle of what is in it, in canvas units. */
const BOX_REACH = BOX.padding + 20

/** On a small canvas no more than this share of it on either side. */
const LARGEST_MARGIN = 0.12

/** Of a canvas too small for margins, this much shows the picture all the same. */
const LEAST_SHARE = 0.4

/** A node nearer to the rim is not whole, or its label is not. */
const EDGE = 48

/** Nothing is drawn larger than this by itself. */
const LARGEST_ZOOM = 1.15

interface Spot {
  x: number
  y: number
}

/**
 * What a canvas shows whole, while it does and the reader has not chosen another view. Not in the canvas's own
 * scratchpad: to write there styles every element anew.
 */
const shownWhole = new WeakMap<Core, readonly Spot[]>()

/** Brings everything into view, never much larger than life. */
export function fitAll(cy: Core, duration = 0): void {
  showSpots(
    cy,
    cy.nodes(':childless').map((node) => node.position()),
    duration,
  )
}

/** Brings these places into view: nodes may still be on their way to them. */
export function showSpots(cy: Core, spots: readonly Spot[], duration: number): void {
  if (spots.length === 0) return
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)]
  const reach = cy.nodes('.group').empty() ? 0 : BOX_REACH
  const [left, right] = [Math.min(...xs) - reach, Math.max(...xs) + reach]
  const [top, bottom] = [Math.min(...ys) - reach, Math.max(...ys) + reach]
  const side = Math.min(MARGIN.side, cy.width() * LARGEST_MARGIN)
  const width = Math.max(cy.width() - 2 * side, cy.width() * LEAST_SHARE)
  const height = Math.max(cy.height() - MARGIN.top - MARGIN.bottom, cy.height() * LEAST_SHARE)
  const whole = Math.min(LARGEST_ZOOM, width / Math.max(right - left, 1), height / Math.max(bottom - top, 1))
  // Cytoscape refuses a smaller one, and would go elsewhere.
  const zoom = Math.max(cy.minZoom(), whole)
  const middle =
    cy.height() > MARGIN.top + MARGIN.bottom ? (cy.height() + MARGIN.top - MARGIN.bottom) / 2 : cy.height() / 2
  const pan = { x: cy.width() / 2 - ((left + right) / 2) * zoom, y: middle - ((top + bottom) / 2) * zoom }
  shownWhole.set(cy, spots)
  if (duration === 0) cy.viewport({ zoom, pan })
  else cy.animate({ zoom, pan, duration })
}

export function outOfSight(cy: Core, { x, y }: Spot): boolean {
  const { x1, y1, x2, y2 } = cy.extent()
  return x < x1 + EDGE || x > x2 - EDGE || y < y1 + EDGE || y > y2 - EDGE
}

/** The reader has chosen a view of their own: it is left alone from now on. */
export function releaseView(cy: Core): void {
  shownWhole.delete(cy)
}

/** A panel has opened or closed: what was whole stays whole, what was in the middle stays there. */
export function keepView(cy: Core): void {
  const before = { width: cy.width(), height: cy.height() }
  cy.resize()
  const spots = shownWhole.get(cy)
  if (spots) showSpots(cy, spots, 0)
  else cy.panBy({ x: (cy.width() - before.width) / 2, y: (cy.height() - before.height) / 2 })
}
