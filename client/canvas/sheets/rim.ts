import type { EntityKind } from '../../api/generated/graphql.js'
import { KIND_SHAPES, type KindShape } from '../../components/kind-shapes.js'

/** A node's shape where it stands: what lines begin and end at. */
export interface Body {
  x: number
  y: number
  kind: EntityKind
  /** 1 is the size of its kind. */
  scale: number
}

/** How far the outline of a body is from its middle in the direction of a unit vector, in canvas units. */
export function rim({ kind, scale }: Body, ux: number, uy: number): number {
  const { shape, width, height } = KIND_SHAPES[kind]
  return reach(shape, (width / 2) * scale, (height / 2) * scale, ux, uy)
}

function reach(shape: KindShape, rx: number, ry: number, ux: number, uy: number): number {
  switch (shape.form) {
    case 'polygon':
      return polygonReach(shape.points, rx, ry, ux, uy)
    case 'ellipse':
      return 1 / Math.hypot(ux / rx, uy / ry)
    case 'round-rectangle':
    case 'barrel':
      return Math.min(rx / Math.abs(ux), ry / Math.abs(uy))
  }
}

/** Where a ray from the middle leaves a polygon around it: t with t·u = a + s·(b − a), 0 ≤ s ≤ 1. */
function polygonReach(
  points: readonly (readonly [number, number])[],
  rx: number,
  ry: number,
  ux: number,
  uy: number,
): number {
  let farthest = 0
  let [ax, ay] = points.at(-1) ?? [0, 0]
  for (const [bx, by] of points) {
    const [x, y] = [ax * rx, ay * ry]
    const [dx, dy] = [(bx - ax) * rx, (by - ay) * ry]
    ax = bx
    ay = by
    const turn = ux * dy - uy * dx
    if (turn === 0) continue
    const along = (x * dy - y * dx) / turn
    const side = (x * uy - y * ux) / turn
    if (along > farthest && side >= 0 && side <= 1) farthest = along
  }
  return farthest
}
