import type { Point } from '../../state/explore/change.js'
import { COLUMN, SLOT } from '../../state/explore/placement.js'
import type { CanvasNode } from '../elements.js'
import type { Pen } from './sheet.js'

/** What is of one year, standing in one column or several side by side. */
export interface YearColumn {
  label: string
  /** Middle of the columns, above their highest place. */
  at: Point
}

type Standing = Pick<CanvasNode, 'id' | 'year' | 'pinned'>

/** Units by which a place may miss its column: places are whole numbers. */
const TOLERANCE = 2
/** Fewer stand in columns by chance. */
const FEWEST = 4
/** Units between the middle of the highest shape and the foot of the heading: half of the largest shape, and air. */
const ABOVE = SLOT.height * 0.6

/**
 * The columns of years, oldest left, where a picture stands in such; none where it does not. They are seen in the
 * places alone: so they come back with an address, and go once somebody moves things elsewhere. What is
 * pinned stands where it likes.
 */
export function yearColumns(nodes: readonly Standing[], places: ReadonlyMap<string, Point>): YearColumn[] {
  const byYear = new Map<number, Point[]>()
  for (const { id, year, pinned } of nodes) {
    const place = places.get(id)
    if (!place || pinned) continue
    const key = year ?? Number.POSITIVE_INFINITY
    const standing = byYear.get(key)
    if (standing) standing.push(place)
    else byYear.set(key, [place])
  }
  const found = [...byYear].sort(([a], [b]) => a - b).map(([year, standing]) => ({ year, ...stackOf(standing) }))
  if (nodes.length < FEWEST || found.length < 2 || !found.some(({ isStack }) => isStack)) return []
  const stand = found.every(({ isUpright, left }, index) => {
    const before = found[index - 1]
    return isUpright && (!before || left - before.right > COLUMN + TOLERANCE)
  })
  if (!stand) return []
  return found.map(({ year, left, right, top }) => ({
    label: Number.isFinite(year) ? String(year) : 'no year',
    at: { x: (left + right) / 2, y: top - ABOVE },
  }))
}

function stackOf(places: readonly Point[]) {
  const xs = places.map(({ x }) => x)
  const left = Math.min(...xs)
  const columns = xs.map((x) => Math.round((x - left) / COLUMN))
  return {
    left,
    right: Math.max(...xs),
    top: Math.min(...places.map(({ y }) => y)),
    isUpright: xs.every((x, index) => Math.abs(x - left - (columns[index] ?? 0) * COLUMN) <= TOLERANCE),
    /** Whether two stand one above the other. */
    isStack: new Set(columns).size < places.length,
  }
}

/** Of a heading: its size in canvas units, the least in pixels from afar, and the most that has room over a column. */
const HEADING = { size: 15, readable: 11, most: 60 } as const

/** Over lines, with paper around, so that it can be read where they cross it. */
export function paintYears({ context, tokens, zoom }: Pen, columns: readonly YearColumn[]): void {
  const size = Math.min(HEADING.most, Math.max(HEADING.size, HEADING.readable / zoom))
  context.font = `600 ${size}px ${tokens.sans}`
  context.textAlign = 'center'
  context.textBaseline = 'bottom'
  context.lineWidth = size / 4
  context.lineJoin = 'round'
  context.strokeStyle = tokens.paper
  context.fillStyle = tokens.muted
  for (const { label, at } of columns) {
    context.strokeText(label, at.x, at.y)
    context.fillText(label, at.x, at.y)
  }
}
