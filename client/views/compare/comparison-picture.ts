import type { EntityKind, Presence, Strength } from '../../api/generated/graphql.js'
import type { CanvasTokens } from '../../canvas/tokens.js'
import { type Drawing, round, shortened, xml } from '../../picture/picture.js'
import { formatCount, KINDS, STRENGTHS } from '../../state/words.js'

interface PictureComparison {
  /** What stands on either side. */
  names: readonly [string, string]
  /** Kinds in the order of the table. */
  kinds: readonly EntityKind[]
  counts: readonly { presence: Presence; kind: EntityKind; count: number }[]
  strengths: readonly { strength: Strength; inA: number; inB: number }[]
}

const ROW = 24
const NAMES = 120
const BARS = 640
const SIDE = BARS / 2

/** How much left, stayed and came of each kind, and how strongly each side recommends. */
export function comparisonPicture(comparison: PictureComparison, tokens: CanvasTokens): Drawing {
  const { names, kinds, strengths } = comparison
  const strengthTop = (kinds.length + 3) * ROW
  const rows = kinds.map((kind) => {
    const count = (presence: Presence): number =>
      comparison.counts.find((row) => row.kind === kind && row.presence === presence)?.count ?? 0
    return { name: KINDS[kind].many, left: count('ONLY_A'), stayed: count('BOTH'), came: count('ONLY_B') }
  })
  const most = Math.max(1, ...rows.map(({ left, stayed, came }) => left + stayed + came))
  const strongest = Math.max(1, ...strengths.flatMap(({ inA, inB }) => [inA, inB]))
  return {
    width: NAMES + BARS,
    height: strengthTop + strengths.length * ROW,
    content: [
      legend(0, 0, tokens.edge, `Only in the first: ${names[0]}`, tokens),
      legend(0, ROW, tokens.subjects, `Only in the second: ${names[1]}`, tokens),
      legend(BARS - 80, 0, tokens.ink, 'In both', tokens),
      ...rows.flatMap(({ name, left, stayed, came }, index) => {
        const top = (index + 2) * ROW
        const scale = BARS / most
        return [
          text(0, top, name, tokens.ink),
          bar(NAMES, top, left * scale, tokens.edge, `${name}, only in the first: ${formatCount(left)}`),
          bar(NAMES + left * scale, top, stayed * scale, tokens.ink, `${name}, in both: ${formatCount(stayed)}`),
          bar(
            NAMES + (left + stayed) * scale,
            top,
            came * scale,
            tokens.subjects,
            `${name}, only in the second: ${formatCount(came)}`,
          ),
        ]
      }),
      ...strengths.flatMap(({ strength, inA, inB }, index) => {
        const top = strengthTop + index * ROW
        const { name } = STRENGTHS[strength]
        const [a, b] = [(inA / strongest) * (SIDE - 40), (inB / strongest) * (SIDE - 40)]
        return [
          text(0, top, name, tokens.ink),
          bar(NAMES + SIDE - a, top, a, tokens.texts, `${name}, first: ${formatCount(inA)}`),
          bar(NAMES + SIDE, top, b, tokens.texts, `${name}, second: ${formatCount(inB)}`),
          text(NAMES + SIDE - a - 6, top, formatCount(inA), tokens.muted, 'end'),
          text(NAMES + SIDE + b + 6, top, formatCount(inB), tokens.muted),
        ]
      }),
    ],
  }
}

function legend(x: number, top: number, colour: string, words: string, tokens: CanvasTokens): string {
  return `${bar(x, top, 12, colour, words)}${text(x + 20, top, shortened(words, 90), tokens.ink)}`
}

function bar(x: number, top: number, width: number, colour: string, words: string): string {
  if (width === 0) return ''
  return `<rect x="${round(x)}" y="${top + 6}" width="${round(width)}" height="12" fill="${colour}"><title>${xml(words)}</title></rect>`
}

function text(x: number, top: number, words: string, colour: string, anchor: 'start' | 'end' = 'start'): string {
  return `<text x="${round(x)}" y="${top + 16}" text-anchor="${anchor}" fill="${colour}">${xml(words)}</text>`
}
