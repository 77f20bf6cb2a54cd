import type { Point } from '../state/explore/change.js'
import { type Course, courseOf, distanceTo } from './course.js'
import type { CanvasEdge } from './elements.js'
import type { Emphasis } from './emphasis.js'
import type { Body } from './rim.js'

/** An edge as it is drawn. */
export interface Line {
  edge: CanvasEdge
  course: Course
  look: 'dimmed' | 'plain' | 'lifted'
  chosen: boolean
}

/**
 * The lines of edges between bodies, in the order of the edges. An edge whose ends cover it, or are not there, has
 * none. `bends` are those of the same edges.
 */
export function linesOf(
  edges: readonly CanvasEdge[],
  bends: readonly number[],
  bodies: ReadonlyMap<string, Body>,
  { chosen, lifted }: Emphasis,
): Line[] {
  const anyChosen = chosen.size > 0
  const lines: Line[] = []
  for (const [index, edge] of edges.entries()) {
    const [source, target] = [bodies.get(edge.source), bodies.get(edge.target)]
    if (!source || !target) continue
    const course = courseOf(source, target, bends[index] ?? 0, edge.source < edge.target)
    if (!course) continue
    const look = lifted.has(edge.id) ? 'lifted' : anyChosen ? 'dimmed' : 'plain'
    lines.push({ edge, course, look, chosen: chosen.has(edge.id) })
  }
  return lines
}

/** Room beside a line in which a pointer means it, in canvas units, without the line's own width. */
export function lineAt(lines: readonly Line[], point: Point, reach: number): Line | null {
  let nearest: Line | null = null
  let least = Number.POSITIVE_INFINITY
  for (const line of lines) {
    if (isFar(line.course, point, reach + WIDEST)) continue
    const distance = distanceTo(line.course, point) - widthOf(line.edge) / 2
    if (distance > reach || distance >= least) continue
    nearest = line
    least = distance
  }
  return nearest
}

const WIDEST = 8

/** In canvas units: what leads both ways is the wider the more it weighs. */
export function widthOf({ mutual }: Pick<CanvasEdge, 'mutual'>): number {
  return mutual === undefined ? 1 : 1 + (WIDEST - 1) * mutual
}

/** A curve lies within its ends and control points. */
function isFar({ from, to, controls }: Course, { x, y }: Point, reach: number): boolean {
  const [a, b] = controls ?? [from, to]
  return (
    x < Math.min(from.x, to.x, a.x, b.x) - reach ||
    x > Math.max(from.x, to.x, a.x, b.x) + reach ||
    y < Math.min(from.y, to.y, a.y, b.y) - reach ||
    y > Math.max(from.y, to.y, a.y, b.y) + reach
  )
}
