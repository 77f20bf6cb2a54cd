import type { Point } from '../state/explore/change.js'

/** Two taps within so many milliseconds and pixels are one double tap. */
const DOUBLE = { time: 400, room: 12 } as const

export interface Tap {
  /** What it chose; null where it was no entity. */
  entity: string | null
  /** In milliseconds since the page was opened. */
  at: number
  /** In pixels of the window. */
  place: Point
}

export function isDouble(first: Tap, second: Pick<Tap, 'at' | 'place'>): boolean {
  const distance = Math.hypot(first.place.x - second.place.x, first.place.y - second.place.y)
  return second.at - first.at <= DOUBLE.time && distance <= DOUBLE.room
}
