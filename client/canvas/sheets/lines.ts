import type { Point } from '../../state/explore/change.js'
import type { CanvasEdge } from '../elements.js'
import type { Emphasis } from '../emphasis.js'
import { type Course, courseOf, distanceTo, meets } from './course.js'
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

/** The line nearest to a point; null where none is within reach, in canvas units beside the line's own width. */
export function lineAt(lines: readonly Line[], point: Point, reach: number): Line | null {
  let nearest: Line | null = null
  let least = Number.POSITIVE_INFINITY
  const room = reach + WIDEST / 2
  const around = { left: point.x - room, right: point.x + room, top: point.y - room, bottom: point.y + room }
  for (const line of lines) {
    if (!meets(line.course, around)) continue
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
