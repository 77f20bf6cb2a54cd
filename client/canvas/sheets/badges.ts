import { KIND_SHAPES } from '../../components/kind-shapes.js'
import type { Point } from '../../state/explore/change.js'
import type { CanvasNode } from '../elements.js'
import type { Pen } from './sheet.js'

/** `+23` at a node's upper right: relations that lead to what is not on the canvas. Measures in canvas units. */
const BADGE = { height: 16, character: 6.8, padding: 9, font: 11, overlap: 6, drop: 2, slack: 3 } as const

/** From afar badges grow against their nodes, by this much at most; what could not be read even so is not drawn. */
const LARGEST = 1.6
const READABLE = { zoom: 0.8, pixels: 6 } as const

/** Null where no badge is drawn. */
function growthAt(zoom: number): number | null {
  const growth = Math.min(LARGEST, Math.max(1, READABLE.zoom / zoom))
  return BADGE.font * growth * zoom < READABLE.pixels ? null : growth
}

interface Box {
  left: number
  /** Of the middle. */
  y: number
  width: number
  height: number
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
  zoom: number,
): string | null {
  const growth = growthAt(zoom)
  if (growth === null) return null
  for (const node of nodes) {
    const place = places.get(node.id)
    if (node.beyond === 0 || !place) continue
    const box = boxOf(node, place, growth)
    const inside = x >= box.left - BADGE.slack && x <= box.left + box.width + BADGE.slack
    if (inside && Math.abs(y - box.y) <= box.height / 2 + BADGE.slack) return node.id
  }
  return null
}

/** Draws the badges; those that `dimmed` names as faint as their nodes. */
export function paintBadges(
  { context, tokens, extent, zoom }: Pen,
  nodes: readonly CanvasNode[],
  places: ReadonlyMap<string, Point>,
  dimmed: (id: string) => boolean,
): void {
  const growth = growthAt(zoom)
  if (growth === null) return
  context.font = `${BADGE.font * growth}px ${tokens.sans}`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.lineWidth = 1
  context.strokeStyle = tokens.line
  for (const node of nodes) {
    const place = places.get(node.id)
    if (node.beyond === 0 || !place) continue
    const { left, y, width, height } = boxOf(node, place, growth)
    if (left > extent.right || left + width < extent.left || y > extent.bottom || y < extent.top) continue
    context.globalAlpha = dimmed(node.id) ? tokens.dim : 1
    context.beginPath()
    context.roundRect(left, y - height / 2, width, height, height / 2)
    context.fillStyle = tokens.raised
    context.fill()
    context.stroke()
    context.fillStyle = tokens.muted
    context.fillText(badgeText(node.beyond), left + width / 2, y + 0.5)
  }
  context.globalAlpha = 1
}

function boxOf({ kind, scale, beyond }: CanvasNode, place: Point, growth: number): Box {
  const shape = KIND_SHAPES[kind]
  return {
    left: place.x + (shape.width / 2) * scale - BADGE.overlap,
    y: place.y - (shape.height / 2) * scale + BADGE.drop,
    width: Math.round((badgeText(beyond).length * BADGE.character + BADGE.padding) * growth),
    height: BADGE.height * growth,
  }
}
