import type { CanvasEdge, CanvasNode } from '../../canvas/elements.js'
import { caption } from '../explore/caption.js'
import type { Point } from '../explore/change.js'

export interface NetworkTopic {
  entity: { id: string; label: string }
  /** Recommendations about it. */
  count: number
}

export interface NetworkPair {
  a: string
  b: string
  weight: number
  /** Recommendations about both. */
  count: number
}

/** Largest and smallest size of a node, as a multiple of its kind's. */
const LARGEST = 2
const SMALLEST = 0.75

/** Topics where the layout put them; by area, not by side: twice as large should look twice as much. */
export function networkNodes(topics: readonly NetworkTopic[], places: ReadonlyMap<string, Point>): CanvasNode[] {
  const most = Math.max(...topics.map(({ count }) => count), 1)
  return topics.map(({ entity, count }) => ({
    id: entity.id,
    kind: 'TOPIC',
    caption: caption(entity.label),
    code: null,
    x: places.get(entity.id)?.x ?? 0,
    y: places.get(entity.id)?.y ?? 0,
    year: null,
    beyond: 0,
    pinned: false,
    scale: SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(count / most),
    group: null,
    weight: count,
  }))
}

/** The pairs of which both topics are drawn. */
export function networkEdges(topics: readonly NetworkTopic[], pairs: readonly NetworkPair[]): CanvasEdge[] {
  const drawn = new Set(topics.map(({ entity }) => entity.id))
  const heaviest = Math.max(...pairs.map(({ weight }) => weight), Number.EPSILON)
  return pairs
    .filter(({ a, b }) => drawn.has(a) && drawn.has(b))
    .map(({ a, b, weight, count }) => ({
      id: pairId(a, b),
      source: a,
      target: b,
      label: `${count} shared`,
      inferred: false,
      mutual: Math.max(0, weight / heaviest),
    }))
}

/** The same for both orders; an entity's id never holds `~`. */
export function pairId(a: string, b: string): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`
}
