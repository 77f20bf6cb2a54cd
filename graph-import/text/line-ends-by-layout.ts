import type { Layout, SourceLine } from '../documents/source-document.js'
import type { LineEnds } from './line-end.js'
import { endsBeforeNextPoint, endsClause, endsOpen, markerOf, startsLowerCase } from './signs.js'
import { cutsSentence, firstUnit } from './wrapping.js'

/** A gap this much larger than between the lines of a paragraph sets paragraphs apart. */
const PARAGRAPH_GAP = 1.22
/** Points by which the first line of a paragraph stands out. */
const INDENT = 6

/** For lines that a PDF places on a page: distances, margins and type tell most, wording the rest. */
export function pageLineEnds(lines: SourceLine[]): LineEnds {
  const leading = usualLeading(lines)
  const margin = rightMargins(lines)
  const leftMargin = usualLeft(lines)
  const spaced = areSetApart(lines, leading)

  const isFull = (line: SourceLine, next: SourceLine) => {
    const { layout } = line
    // Dates, signatures and symbols that are set to the right reach the margin by intent.
    if (!layout || layout.x > margin(line) / 2) return false
    const unit = firstUnit(next.text).length + 1
    const room = margin(line) - (layout.x + layout.width)
    return room < Math.max(1.5 * layout.size, (unit * layout.width) / Math.max(1, line.text.length))
  }
  const isLong = (line: SourceLine) => (line.layout?.width ?? 0) > margin(line) / 3 && !line.layout?.bold

  return {
    between(block, next, note) {
      const last = block.at(-1)
      const first = block[0]
      if (!last?.layout || !next.layout || !first?.layout) return true
      const distance = (next.layout.y - last.layout.y) / Math.max(next.layout.size, last.layout.size)
      if (distance < 0 || distance > leading * PARAGRAPH_GAP) return true
      if (note) return false
      if (otherType(last.layout, next.layout)) return true
      const marker = markerOf(next.text)
      if (marker && (marker.kind === 'named' || endsBeforeNextPoint(last.text))) return true
      const indented = next.layout.x - Math.min(last.layout.x, block.length > 1 ? last.layout.x : first.layout.x)
      if (indented > INDENT && block.length > 1 && endsClause(last.text)) return true
      if (isFull(last, next)) return false
      if (startsLowerCase(next.text) && sameHeading(last, next)) return false
      if (endsClause(last.text)) return !(spaced && isLong(last))
      return !(startsLowerCase(next.text) || endsOpen(last.text) || isLong(last) || sameHeading(last, next))
    },
    acrossPages(line, next) {
      if (!line.layout || !next.layout || otherType(line.layout, next.layout)) return false
      return isFull(line, next) && next.layout.x - leftMargin < INDENT
    },
  }
}

/** A heading and the text below it differ in size or weight. */
function otherType(a: Layout, b: Layout): boolean {
  return Math.abs(a.size - b.size) > 0.12 * Math.max(a.size, b.size) || (a.bold !== b.bold && a.size !== b.size)
}

/** Headings are ragged: lines of bold type that follow each other closely belong together, but no date or number does. */
function sameHeading(line: SourceLine, next: SourceLine): boolean {
  if (!line.layout?.bold || !next.layout?.bold || /^\s*\d/.test(next.text)) return false
  return Math.abs(line.layout.size - next.layout.size) < 0.5
}

/** So many numbered or lettered lines at least tell how paragraphs are set, and so large a share of them agrees. */
const FEWEST_POINTS = 5
const SHARE_APART = 0.9

/** True where paragraphs stand at a wider distance than lines, so that one at the usual distance goes on. */
function areSetApart(lines: SourceLine[], leading: number): boolean {
  const distances = lines.slice(1).flatMap((next, index) => {
    const line = lines[index]
    if (!line?.layout || !next.layout || next.place.page !== line.place.page || !markerOf(next.text)) return []
    return endsClause(line.text) ? [(next.layout.y - line.layout.y) / Math.max(next.layout.size, line.layout.size)] : []
  })
  const apart = distances.filter((distance) => distance > leading * PARAGRAPH_GAP)
  return distances.length >= FEWEST_POINTS && apart.length >= distances.length * SHARE_APART
}

/** Distance between the lines of a paragraph, in type sizes: the most frequent one below two. Lines that a sentence runs through tell most. */
function usualLeading(lines: SourceLine[]): number {
  return (
    mostFrequentDistance(lines, (line, next) => cutsSentence(line.text, next.text)) ??
    mostFrequentDistance(lines, () => true) ??
    1.2
  )
}

function mostFrequentDistance(
  lines: SourceLine[],
  isCounted: (line: SourceLine, next: SourceLine) => boolean,
): number | null {
  const counts = new Map<number, number>()
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (!line.layout || !next?.layout || next.place.page !== line.place.page || !isCounted(line, next)) continue
    const distance = (next.layout.y - line.layout.y) / next.layout.size
    if (distance < 0.9 || distance > 2) continue
    const rounded = Math.round(distance * 20) / 20
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** Where most lines begin: those that go on with a paragraph. */
function usualLeft(lines: SourceLine[]): number {
  const counts = new Map<number, number>()
  for (const { layout } of lines) {
    if (layout) counts.set(Math.round(layout.x), (counts.get(Math.round(layout.x)) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** Right edge of the type area: what most long lines of this size reach. */
function rightMargins(lines: SourceLine[]): (line: SourceLine) => number {
  const edges = new Map<number, number[]>()
  const sizeOf = (layout: Layout) => Math.round(layout.size)
  for (const { layout } of lines) {
    if (!layout) continue
    const size = sizeOf(layout)
    edges.set(size, [...(edges.get(size) ?? []), layout.x + layout.width])
  }
  const margins = new Map([...edges].map(([size, all]) => [size, quantile(all, 0.9)]))
  return (line) => (line.layout ? (margins.get(sizeOf(line.layout)) ?? 0) : 0)
}

function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0
}
