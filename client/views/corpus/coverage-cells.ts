import type { EntityKind } from '../../api/generated/graphql.js'

export interface CoverageCell {
  body: { id: string; kind: EntityKind; label: string; title: string }
  year: number
  documentsRead: number
  documentsCited: number
}

export type CoverageState = 'read' | 'cited' | 'absent'

export interface CoverageGrid {
  /** Every year from the first to the last. */
  years: readonly number[]
  /** Each with one cell a year, undefined where the corpus holds nothing. */
  rows: readonly { body: CoverageCell['body']; cells: readonly (CoverageCell | undefined)[] }[]
}

/** Bodies down, years across; null where the corpus names no body and year together. */
export function coverageGrid(cells: readonly CoverageCell[]): CoverageGrid | null {
  if (cells.length === 0) return null
  const known = cells.map(({ year }) => year)
  const first = Math.min(...known)
  const years = Array.from({ length: Math.max(...known) - first + 1 }, (_, index) => first + index)
  const bodies = new Map(cells.map(({ body }) => [body.id, body]))
  const byPlace = new Map(cells.map((cell) => [`${cell.body.id} ${cell.year}`, cell]))
  return {
    years,
    rows: [...bodies.values()].map((body) => ({
      body,
      cells: years.map((year) => byPlace.get(`${body.id} ${year}`)),
    })),
  }
}

export function coverageState(cell: CoverageCell | undefined): CoverageState {
  if (!cell) return 'absent'
  if (cell.documentsRead > 0) return 'read'
  return cell.documentsCited > 0 ? 'cited' : 'absent'
}
