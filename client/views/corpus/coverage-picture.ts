import type { CanvasTokens } from '../../canvas/tokens.js'
import { type Drawing, shortened, xml } from '../../picture/picture.js'
import { type CoverageGrid, type CoverageState, coverageState } from './coverage-cells.js'

const NAMES = 320
const CELL = 24
const SQUARE = 16
const HEAD = 40
const LEGEND: readonly { state: CoverageState; words: string }[] = [
  { state: 'read', words: 'read' },
  { state: 'cited', words: 'only cited' },
  { state: 'absent', words: 'absent' },
]

/** Which bodies were read in which years. */
export function coveragePicture({ years, rows }: CoverageGrid, tokens: CanvasTokens): Drawing {
  const legendTop = HEAD + (rows.length + 1) * CELL
  return {
    width: Math.max(NAMES + years.length * CELL, NAMES * 2),
    height: legendTop + CELL,
    content: [
      ...years.map(
        (year, index) =>
          `<text transform="translate(${NAMES + index * CELL + 16} ${HEAD - 6}) rotate(-90)" fill="${tokens.muted}">${year}</text>`,
      ),
      ...rows.flatMap(({ body, cells }, index) => {
        const top = HEAD + index * CELL
        return [
          `<text x="0" y="${top + 15}" fill="${tokens.ink}">${xml(shortened(body.label, 46))}</text>`,
          ...cells.map((cell, place) => square(NAMES + place * CELL, top + 2, coverageState(cell), tokens)),
        ]
      }),
      ...LEGEND.map(({ state, words }, index) => {
        const x = index * 120
        return `${square(x, legendTop, state, tokens)}<text x="${x + CELL}" y="${legendTop + 13}" fill="${tokens.ink}">${words}</text>`
      }),
    ],
  }
}

function square(x: number, y: number, state: CoverageState, tokens: CanvasTokens): string {
  const fill = state === 'read' ? tokens.gatherings : 'none'
  const stroke = state === 'absent' ? tokens.line : tokens.gatherings
  return `<rect x="${x + 1}" y="${y + 1}" width="${SQUARE - 2}" height="${SQUARE - 2}" rx="2" fill="${fill}" stroke="${stroke}" stroke-width="2"/>`
}
