import type { CoOccurrenceMeasure } from '../../api/generated/graphql.js'
import type { CanvasTokens } from '../../canvas/tokens.js'
import { type Drawing, shortened, xml } from '../../picture/picture.js'
import { heatStep, heaviestOf, pairKey, STEPS, stepWords } from './heat-steps.js'

export interface HeatNode {
  entity: { id: string; label: string }
  count: number
}

export interface HeatEdge {
  a: string
  b: string
  weight: number
  count: number
}

const NAMES = 320
const CELL = 22
const LEGEND_COLUMN = 100
const LEAST_WIDTH = NAMES + (STEPS + 1) * LEGEND_COLUMN

/** The heat map with its scale; what two topics share stands once, above the diagonal. */
export function heatMapPicture(
  nodes: readonly HeatNode[],
  edges: readonly HeatEdge[],
  measure: CoOccurrenceMeasure,
  tokens: CanvasTokens,
): Drawing {
  const pairs = new Map(edges.map((edge) => [pairKey(edge.a, edge.b), edge]))
  const heaviest = heaviestOf(edges)
  const legendTop = (nodes.length + 1) * CELL
  const cell = (x: number, y: number, opacity: number, words: string): string =>
    `<rect x="${x}" y="${y}" width="${CELL - 1}" height="${CELL - 1}" fill="${tokens.subjects}" fill-opacity="${opacity}"><title>${xml(words)}</title></rect>`
  return {
    width: Math.max(NAMES + nodes.length * CELL, LEAST_WIDTH),
    height: legendTop + CELL,
    content: [
      ...nodes.flatMap((row, index) => {
        const y = index * CELL
        return [
          `<text x="${NAMES - 8}" y="${y + 15}" text-anchor="end" fill="${tokens.ink}">${xml(shortened(row.entity.label, 46))}</text>`,
          `<rect x="${NAMES + index * CELL}" y="${y}" width="${CELL - 1}" height="${CELL - 1}" fill="${tokens.line}"/>`,
          `<text x="${NAMES + index * CELL + CELL / 2}" y="${y + 15}" text-anchor="middle" fill="${tokens.ink}">${row.count}</text>`,
          ...nodes.slice(index + 1).flatMap((column, beyond) => {
            const pair = pairs.get(pairKey(row.entity.id, column.entity.id))
            if (!pair) return []
            const words = `${row.entity.label} and ${column.entity.label}: ${pair.count} shared`
            return [cell(NAMES + (index + 1 + beyond) * CELL, y, heatStep(pair.weight, heaviest) / STEPS, words)]
          }),
        ]
      }),
      ...Array.from({ length: STEPS }, (_, index) => {
        const x = NAMES + index * LEGEND_COLUMN
        const words = stepWords(index + 1, heaviest, measure)
        return `${cell(x, legendTop, (index + 1) / STEPS, words)}<text x="${x + CELL + 4}" y="${legendTop + 15}" fill="${tokens.ink}">${words}</text>`
      }),
    ],
  }
}
