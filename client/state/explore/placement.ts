import type { Point } from './change.js'

/** A new entity with the shown ones it is linked to. */
export interface Newcomer {
  id: string
  neighbours: readonly string[]
  /** Newcomers of one group stand side by side. */
  group: string
}

/** Room that one node takes with a label of two lines of 20 characters, in canvas units. */
export const SLOT = { width: 138, height: 68 } as const

/** Canvas units from one column to the next, where entities stand in columns. */
export const COLUMN = SLOT.width + 14

/** How many steps of the spiral are tried at most before a node stands where it would cover another. */
const LONGEST_SEARCH = 20_000

/**
 * Places newcomers near their neighbours without moving anything that stands: each takes the
 * free slot nearest to the middle of its neighbours. The same input gives the same places.
 */
export function placeNear(standing: ReadonlyMap<string, Point>, newcomers: readonly Newcomer[]): Map<string, Point> {
  const taken = new SlotGrid([...standing.values()])
  const places = new Map<string, Point>()
  const middle = centre([...standing.values()])
  for (const newcomer of inOrder(newcomers)) {
    const anchors = newcomer.neighbours.flatMap((id) => standing.get(id) ?? [])
    const wanted = anchors.length > 0 ? aimFor(anchors, middle) : middle
    const point = taken.nearestFree(wanted)
    taken.take(point)
    places.set(newcomer.id, point)
  }
  return places
}

/**
 * Moves apart what would cover each other, those named first the least. The same input gives
 * the same places.
 */
export function spreadOut(places: ReadonlyMap<string, Point>, standing: readonly Point[] = []): Map<string, Point> {
  const taken = new SlotGrid(standing)
  const spread = new Map<string, Point>()
  for (const [id, wanted] of places) {
    const point = taken.nearestFree(wanted)
    taken.take(point)
    spread.set(id, point)
  }
  return spread
}

/** Those with one neighbour by group, then those that join several, so that the joining ones do not take the near slots first. */
function inOrder(newcomers: readonly Newcomer[]): Newcomer[] {
  return [...newcomers].sort(
    (a, b) =>
      Math.min(b.neighbours.length, 2) - Math.min(a.neighbours.length, 2) ||
      (a.group < b.group ? -1 : a.group > b.group ? 1 : 0) ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
}

/** The middle of the neighbours; beside a single one, on the side away from the rest. */
function aimFor(anchors: readonly Point[], middle: Point): Point {
  const aim = centre(anchors)
  if (anchors.length > 1) return aim
  const [dx, dy] = [aim.x - middle.x, aim.y - middle.y]
  const distance = Math.hypot(dx, dy)
  if (distance < 1) return aim
  return { x: aim.x + (dx / distance) * SLOT.width, y: aim.y + (dy / distance) * SLOT.height }
}

function centre(points: readonly Point[]): Point {
  if (points.length === 0) return { x: 0, y: 0 }
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 })
  return { x: sum.x / points.length, y: sum.y / points.length }
}

/** Which room is taken; looks only at the slots around a point. */
class SlotGrid {
  readonly #cells = new Map<number, Point[]>()
  /** Where on the spiral around a point the last search ended: what was taken before stays taken. */
  readonly #turns = new Map<string, number>()

  constructor(points: readonly Point[]) {
    for (const point of points) this.take(point)
  }

  take(point: Point): void {
    const key = cellKey(columnOf(point), rowOf(point))
    const cell = this.#cells.get(key)
    if (cell) cell.push(point)
    else this.#cells.set(key, [point])
  }

  isFree(point: Point): boolean {
    const [column, row] = [columnOf(point), rowOf(point)]
    for (const [across, down] of AROUND) {
      const cell = this.#cells.get(cellKey(column + across, row + down))
      if (!cell) continue
      for (const { x, y } of cell) {
        if (Math.abs(x - point.x) < SLOT.width && Math.abs(y - point.y) < SLOT.height) return false
      }
    }
    return true
  }

  /** Along a spiral of even density, flattened as slots are wider than high. */
  nearestFree(wanted: Point): Point {
    const goldenAngle = Math.PI * (3 - Math.sqrt(5))
    const start = `${wanted.x} ${wanted.y}`
    for (let turn = this.#turns.get(start) ?? 0; turn < LONGEST_SEARCH; turn += 1) {
      const radius = Math.sqrt(turn) * 0.34
      const point = {
        x: Math.round(wanted.x + Math.cos(turn * goldenAngle) * radius * SLOT.width),
        y: Math.round(wanted.y + Math.sin(turn * goldenAngle) * radius * SLOT.height),
      }
      if (!this.isFree(point)) continue
      this.#turns.set(start, turn)
      return point
    }
    return { x: Math.round(wanted.x), y: Math.round(wanted.y) }
  }
}

/** The cell itself first: it is the likeliest to be taken. */
const AROUND = [
  [0, 0],
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
] as const

const columnOf = ({ x }: Point): number => Math.floor(x / SLOT.width)
const rowOf = ({ y }: Point): number => Math.floor(y / SLOT.height)

/** One number for a cell: places of an address have seven digits at most, so columns and rows have six. */
function cellKey(column: number, row: number): number {
  return column * 1_000_000 + row
}
