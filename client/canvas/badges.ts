import { KIND_SHAPES } from '../components/kind-shapes.js'
import type { Point } from '../state/explore/change.js'
import type { CanvasNode } from './elements.js'
import type { Extent } from './sheet.js'
import type { CanvasTokens } from './tokens.js'

/** `+23` at a node's upper right: relations that lead to what is not on the canvas. Measures in canvas units. */
const BADGE = { height: 16, character: 6.8, padding: 9, font: 11, overlap: 6, drop: 2, slack: 3 } as const

/** Pixels below which its number cannot be read and only its shape is drawn. */
const READABLE = 4

interface Box {
  left: number
  /** Of the middle. */
  y: number
  width: number
}

/** `+23`, `+1.2k`, `+48k`: thousands are cut, so that it never promises more than there is. */
export function badgeText(beyond: number): string {
  if (beyond < 1_000) return `+${beyond}`
  const thousands = beyond < 10_000 ? Math.floor(beyond / 100) / 10 : Math.floor(beyond / 1_000)
  return `+${thousands}k`
}

/** The node whose badge is at a point, where `places` are those of the nodes. */
export function badgeAt(
  nodes: readonly CanvasNode[],
  places: ReadonlyMap<string, Point>,
  { x, y }: Point,
): string | null {
  for (const node of nodes) {
    const place = places.get(node.id)
    if (node.beyond === 0 || !place) continue
    const box = boxOf(node, place)
    const inside = x >= box.left - BADGE.slack && x <= box.left + box.width + BADGE.slack
    if (inside && Math.abs(y - box.y) <= BADGE.height / 2 + BADGE.slack) return node.id
  }
  return null
}

/** Draws the badges; those that `dimmed` names as faint as their nodes. */
export function paintBadges(
  context: CanvasRenderingContext2D,
  nodes: readonly CanvasNode[],
  places: ReadonlyMap<string, Point>,
  dimmed: (id: string) => boolean,
  tokens: CanvasTokens,
  extent: Extent,
  zoom: number,
): void {
  const legible = BADGE.font * zoom >= READABLE
  context.font = `${BADGE.font}px ${tokens.sans}`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.lineWidth = 1
  context.strokeStyle = tokens.line
  for (const node of nodes) {
    const place = places.get(node.id)
    if (node.beyond === 0 || !place) continue
    const { left, y, width } = boxOf(node, place)
    if (left > extent.right || left + width < extent.left || y > extent.bottom || y < extent.top) continue
    context.globalAlpha = dimmed(node.id) ? tokens.dim : 1
    context.beginPath()
    context.roundRect(left, y - BADGE.height / 2, width, BADGE.height, BADGE.height / 2)
    context.fillStyle = tokens.raised
    context.fill()
    context.stroke()
    if (!legible) continue
    context.fillStyle = tokens.muted
    context.fillText(badgeText(node.beyond), left + width / 2, y + 0.5)
  }
  context.globalAlpha = 1
}

function boxOf({ kind, scale, beyond }: CanvasNode, place: Point): Box {
  const shape = KIND_SHAPES[kind]
  return {
    left: place.x + (shape.width / 2) * scale - BADGE.overlap,
    y: place.y - (shape.height / 2) * scale + BADGE.drop,
    width: Math.round(badgeText(beyond).length * BADGE.character + BADGE.padding),
  }
}
