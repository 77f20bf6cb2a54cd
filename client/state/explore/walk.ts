import type { Point } from './change.js'

export type ArrowKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

const TOWARDS: Record<ArrowKey, Point> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
}

export function isArrowKey(key: string): key is ArrowKey {
  return key in TOWARDS
}

/**
 * The candidate that lies in the direction of an arrow key: the nearest within 60° of it,
 * what is off the axis counting double. Null where none does.
 */
export function nearestTowards(from: Point, candidates: ReadonlyMap<string, Point>, key: ArrowKey): string | null {
  const towards = TOWARDS[key]
  let best: { id: string; cost: number } | null = null
  for (const [id, { x, y }] of candidates) {
    const along = (x - from.x) * towards.x + (y - from.y) * towards.y
    const aside = Math.abs((x - from.x) * towards.y) + Math.abs((y - from.y) * towards.x)
    if (along <= 0 || aside > along * Math.tan(Math.PI / 3)) continue
    const cost = along + 2 * aside
    if (!best || cost < best.cost || (cost === best.cost && id < best.id)) best = { id, cost }
  }
  return best?.id ?? null
}
