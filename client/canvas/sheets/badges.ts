import { KIND_SHAPES } from '../../components/kind-shapes.js'
import type { Point } from '../../state/explore/change.js'
import type { CanvasNode } from '../elements.js'
import type { Extent } from './course.js'
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

/** `+23`, `+1.2k`, `+48k`: thousands are cut, so that it never promises more than there is. */
export function badgeText(beyond: number): string {
  if (beyond < 1_000) return `+${beyond}`
  const thousands = beyond < 10_000 ? Math.floor(beyond / 100) / 10 : Math.floor(beyond / 1_000)
  return `+${thousands}k`
}

/** The node whose badge is at a point, where `places` are those of the nodes: of several the one drawn last. */
export function badgeAt(
  nodes: readonly CanvasNode[],
  places: ReadonlyMap<string, Point>,
  { x, y }: Point,
  zoom: number,
): string | null {
  const { slack } = BADGE
  const node = nodes.findLast((one) => {
    const place = places.get(one.id)
    const box = place && badgeBox(one, place, zoom)
    return box && x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack
  })
  return node?.id ?? null
}

/** Draws the badges; those that `dimmed` names as faint as their nodes. */
export function paintBadges(
  { context, tokens, extent, zoom }: Pen,
  nodes: readonly CanvasNode[],
  places: ReadonlyMap<string, Point>,
  dimmed: (id: string) => boolean,
): void {
  context.font = `${BADGE.font * (growthAt(zoom) ?? 0)}px ${tokens.sans}`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.lineWidth = 1
  context.strokeStyle = tokens.line
  for (const node of nodes) {
    const place = places.get(node.id)
    const box = place && badgeBox(node, place, zoom)
    if (!box) continue
    const { left, right, top, bottom } = box
    if (left > extent.right || right < extent.left || top > extent.bottom || bottom < extent.top) continue
    const [width, height] = [right - left, bottom - top]
    context.globalAlpha = dimmed(node.id) ? tokens.dim : 1
    context.beginPath()
    context.roundRect(left, top, width, height, height / 2)
    context.fillStyle = tokens.raised
    context.fill()
    context.stroke()
    context.fillStyle = tokens.muted
    context.fillText(badgeText(node.beyond), left + width / 2, top + height / 2 + 0.5)
  }
  context.globalAlpha = 1
}

/** Is there any badge to draw? */
export function anyBadge(nodes: readonly CanvasNode[], zoom: number): boolean {
  return growthAt(zoom) !== null && nodes.some(({ beyond }) => beyond > 0)
}

/** The room of a node's badge; null where none is drawn. */
export function badgeBox({ kind, scale, beyond }: CanvasNode, place: Point, zoom: number): Extent | null {
  const growth = growthAt(zoom)
  if (beyond === 0 || growth === null) return null
  const shape = KIND_SHAPES[kind]
  const left = place.x + (shape.width / 2) * scale - BADGE.overlap
  const top = place.y - (shape.height / 2) * scale + BADGE.drop - (BADGE.height * growth) / 2
  const width = Math.round((badgeText(beyond).length * BADGE.character + BADGE.padding) * growth)
  return { left, right: left + width, top, bottom: top + BADGE.height * growth }
}
