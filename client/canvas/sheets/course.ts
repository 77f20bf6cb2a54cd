import type { Point } from '../../state/explore/change.js'
import type { CanvasEdge } from '../elements.js'
import { type Body, rim } from './rim.js'

/** Where a line runs, from rim to rim, in canvas units. */
export interface Course {
  from: Point
  to: Point
  /** Of a cubic curve; null where the line is straight. */
  controls: readonly [Point, Point] | null
}

/** What the control point of the next of several lines between the same ends is away from that of the one before. */
const STEP = 22

/** How far a loop reaches beyond its node, and how much farther the next one. */
const LOOP = { reach: 46, step: 18, half: 0.5 } as const

/**
 * How far each edge bends from the straight, in canvas units and in the order of the edges: 0 where it is alone
 * between its ends. Seen from the end whose id comes first, so that there and back are two lines. Of a loop: which
 * one it is at its node, counted from 0.
 */
export function bendsOf(edges: readonly Pick<CanvasEdge, 'source' | 'target'>[]): number[] {
  const between = new Map<string, number[]>()
  for (const [index, { source, target }] of edges.entries()) {
    const ends = source < target ? `${source} ${target}` : `${target} ${source}`
    const others = between.get(ends)
    if (others) others.push(index)
    else between.set(ends, [index])
  }
  const bends = new Array<number>(edges.length).fill(0)
  for (const members of between.values()) {
    for (const [place, index] of members.entries()) {
      const edge = edges[index]
      bends[index] = edge?.source === edge?.target ? place : (place - (members.length - 1) / 2) * STEP
    }
  }
  return bends
}

/** The course of an edge between two bodies; null where they cover it. `forward`: the source's id comes first. */
export function courseOf(source: Body, target: Body, bend: number, forward: boolean): Course | null {
  if (source === target) return loop(source, bend)
  const [dx, dy] = [target.x - source.x, target.y - source.y]
  const distance = Math.hypot(dx, dy)
  if (distance === 0) return null
  const [ux, uy] = [dx / distance, dy / distance]
  const [near, far] = [rim(source, ux, uy), rim(target, -ux, -uy)]
  if (near + far >= distance) return null
  if (bend === 0) {
    return {
      from: { x: source.x + ux * near, y: source.y + uy * near },
      to: { x: target.x - ux * far, y: target.y - uy * far },
      controls: null,
    }
  }
  const side = forward ? bend : -bend
  const knee = { x: (source.x + target.x) / 2 - uy * side, y: (source.y + target.y) / 2 + ux * side }
  const [from, to] = [towards(source, knee), towards(target, knee)]
  // A quadratic curve over the knee, written as a cubic one.
  return { from, to, controls: [between(from, knee, 2 / 3), between(to, knee, 2 / 3)] }
}

/** Leaves a body at its upper left and comes back at its upper right. */
function loop(body: Body, place: number): Course {
  const reach = LOOP.reach + place * LOOP.step
  const [left, right] = [
    { x: body.x - reach * LOOP.half, y: body.y - reach },
    { x: body.x + reach * LOOP.half, y: body.y - reach },
  ]
  return { from: towards(body, left), to: towards(body, right), controls: [left, right] }
}

/** Where the way from a body's middle to a point crosses its rim. */
function towards(body: Body, { x, y }: Point): Point {
  const distance = Math.hypot(x - body.x, y - body.y) || 1
  const [ux, uy] = [(x - body.x) / distance, (y - body.y) / distance]
  const reach = rim(body, ux, uy)
  return { x: body.x + ux * reach, y: body.y + uy * reach }
}

function between(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }
}

/** The point at a share of the way, 0 to 1. */
export function pointOn({ from, to, controls }: Course, share: number): Point {
  if (!controls) return between(from, to, share)
  const [a, b] = controls
  const rest = 1 - share
  const at = (p: number, q: number, r: number, s: number): number =>
    rest ** 3 * p + 3 * rest ** 2 * share * q + 3 * rest * share ** 2 * r + share ** 3 * s
  return { x: at(from.x, a.x, b.x, to.x), y: at(from.y, a.y, b.y, to.y) }
}

/** Direction in which the line arrives, in radians. */
export function arrivalOf({ from, to, controls }: Course): number {
  const before = controls?.[1] ?? from
  return Math.atan2(to.y - before.y, to.x - before.x)
}

/** A part of the canvas, in canvas units. */
export interface Extent {
  left: number
  right: number
  top: number
  bottom: number
}

/** Can the line be in this part of the canvas? A curve lies among its ends and control points. */
export function meets({ from, to, controls }: Course, { left, right, top, bottom }: Extent): boolean {
  const [a, b] = controls ?? [from, to]
  return (
    Math.max(from.x, to.x, a.x, b.x) >= left &&
    Math.min(from.x, to.x, a.x, b.x) <= right &&
    Math.max(from.y, to.y, a.y, b.y) >= top &&
    Math.min(from.y, to.y, a.y, b.y) <= bottom
  )
}

/** Straight pieces that stand for a curve where distances are measured. */
const PIECES = 12

/** Distance of a point from the line, in canvas units. */
export function distanceTo(course: Course, point: Point): number {
  if (!course.controls) return segmentDistance(course.from, course.to, point)
  let nearest = Number.POSITIVE_INFINITY
  let start = course.from
  for (let piece = 1; piece <= PIECES; piece += 1) {
    const end = pointOn(course, piece / PIECES)
    nearest = Math.min(nearest, segmentDistance(start, end, point))
    start = end
  }
  return nearest
}

function segmentDistance(a: Point, b: Point, { x, y }: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const square = dx * dx + dy * dy
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / square))
  return Math.hypot(x - a.x - dx * share, y - a.y - dy * share)
}
