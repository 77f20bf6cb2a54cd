import type { SourceLine } from '../documents/source-document.js'
import { endsClause, markerOf, startsLowerCase } from './signs.js'

/** How a text without layout was broken into lines. */
export interface Wrapping {
  /** Blank lines between two lines of one paragraph; null where each line is a paragraph. */
  gap: 0 | 1 | null
  /** True where the next word would not have fitted on the line, so that the line's end means nothing. */
  full(line: string, next: string): boolean
}

/** Seldom is a paragraph cut in mid-sentence: where it happens again and again, lines are wrapped. */
const SHARE_CUT = { 0: 0.15, 1: 0.3 }

/** So often at least in lines that go on in lower case, which a paragraph never does. */
const SHARE_SURE = 0.05

/** Lines that are cut are about as long as the longest: shorter ones were cut by chance. */
const SHARE_WIDTH = 0.6

export function wrappingOf(lines: SourceLine[]): Wrapping {
  const usual = quantile(
    lines.map((line) => line.text.trim().length),
    0.9,
  )
  const found = ([0, 1] as const)
    .map((gap) => ({ gap, pairs: pairsWithGap(lines, gap) }))
    .map(({ gap, pairs }) => ({ gap, pairs, cut: pairs.filter(([line, next]) => cutsSentence(line, next)) }))
    .filter(({ gap, pairs, cut }) => {
      const open = pairs.filter(([line, next]) => isOpen(line, next, usual))
      return cut.length > pairs.length * SHARE_SURE && cut.length + open.length >= pairs.length * SHARE_CUT[gap]
    })
    .filter(({ cut }) => median(cut.map(([line]) => line.trim().length)) >= usual * SHARE_WIDTH)
    .sort((a, b) => b.cut.length - a.cut.length)[0]
  return found ? { gap: found.gap, full: fullness(found.cut) } : { gap: null, full: () => false }
}

export function blankLinesBetween(line: SourceLine, next: SourceLine): number {
  return (next.place.line ?? 0) - (line.place.line ?? 0) - 1
}

/** True where a sentence plainly runs from one line into the next. */
export function cutsSentence(line: string, next: string): boolean {
  return !endsClause(line) && /[\p{L}\d,’'”)-]\s*$/u.test(line) && startsLowerCase(next)
}

/** A line about as long as most that ends in no clause, before one that begins with a capital: `of the United | Nations`. */
function isOpen(line: string, next: string, usual: number): boolean {
  const length = line.trim().length
  return (
    length > usual * 0.75 &&
    length < usual * 1.25 &&
    !endsClause(line) &&
    !startsLowerCase(next) &&
    markerOf(next) === null
  )
}

function pairsWithGap(lines: SourceLine[], gap: number): [string, string][] {
  const pairs: [string, string][] = []
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (!next || next.place.page !== line.place.page || line.text.trim().includes('\t')) continue
    if (blankLinesBetween(line, next) === gap) pairs.push([line.text, next.text])
  }
  return pairs
}

/**
 * Wrapped at a fixed width, no line is longer than the width and each would exceed it with the
 * next word. Printed type has no fixed width in characters, so all but a few of the lines
 * that are known to be cut set the measure.
 */
function fullness(cut: [string, string][]): Wrapping['full'] {
  const lengths = cut.map(([line]) => line.trim().length)
  const withNext = cut.map(([line, next]) => lengthWithNext(line, next)).sort((a, b) => a - b)
  const most = withNext[Math.floor(withNext.length * 0.05)] ?? 0
  const measure = Math.min(Math.max(...lengths) + 1, most)
  return (line, next) => lengthWithNext(line, next) >= measure
}

function median(values: number[]): number {
  return quantile(values, 0.5)
}

function quantile(values: number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0
}

/** The first words that print holds together with a no-break space: a title and a name, a number and what it counts. */
export function firstUnit(next: string): string {
  return /^(?:(?:\p{L}{1,4}\.|\d{1,4})\s+)?\S+/u.exec(next.trim())?.[0] ?? ''
}

function lengthWithNext(line: string, next: string): number {
  return line.trim().length + 1 + firstUnit(next).length
}
