import type { SourceLine, SourcePiece } from '../documents/source-document.js'
import type { Pages } from './flow.js'
import { isJobNumber, pageMarksOf } from './page-marks.js'
import { bodySize } from './rule-off-notes.js'
import { endsClause, endsOpen, isRule, startsLowerCase } from './signs.js'
import { blankLinesBetween, cutsSentence, type Wrapping, wrappingOf } from './wrapping.js'

/** A running head or foot has at most so many lines: a long title is repeated in full. */
const DEEPEST = 8

/**
 * Takes out what is printed on every page and belongs to none: running heads and feet, page
 * numbers, job numbers (`V.22-10123`, `GE.26-05299`). Where only these tell that a page
 * ended, a page break is left in their place.
 */
export function removeFurniture(pages: Pages): Pages {
  const pieces = withPageBreaks(pages.pieces)
  const marks = pageMarksOf(pieces)
  const seams = seamsOf(pieces, marks)
  const frame = frameOf(pieces)
  const repeated = repeatedAt(pieces, seams, frame)
  const taken = new Set<number>()
  for (const { outwards, inside } of seams) {
    for (const index of outwards) {
      const piece = pieces[index]
      if (piece?.kind !== 'line') break
      if (!marks.has(index) && !isFurniture(piece, repeated, frame, inside)) break
      taken.add(index)
    }
  }
  const furniture = [...pages.furniture]
  const kept: SourcePiece[] = []
  for (const [index, piece] of pieces.entries()) {
    const gone =
      taken.has(index) || (piece.kind === 'paragraph' && (piece.role === 'header' || isJobNumber(piece.text)))
    if (!gone) kept.push(piece)
    else if ('text' in piece) {
      const text = piece.text.replace(/\s+/g, ' ').trim()
      if (!furniture.some((other) => other.text === text)) furniture.push({ text, place: piece.place })
      if (piece.kind === 'line' && kept.at(-1)?.kind !== 'page-break') {
        kept.push({ kind: 'page-break', place: piece.place })
      }
    }
  }
  return { ...pages, pieces: kept, furniture }
}

/** In text with a blank line after every line, two lines without one have a page's end between them. */
function withPageBreaks(pieces: SourcePiece[]): SourcePiece[] {
  const lines = pieces.filter((piece): piece is SourceLine => piece.kind === 'line' && piece.layout === null)
  if (wrappingOf(lines).gap !== 1) return pieces
  return pieces.flatMap((piece, index) => {
    const before = pieces[index - 1]
    const cut = piece.kind === 'line' && before?.kind === 'line' && blankLinesBetween(before, piece) === 0
    return cut && /^\s/.test(piece.text) ? [{ kind: 'page-break' as const, place: piece.place }, piece] : [piece]
  })
}

/** Baselines between which a page's own text stands; null where nothing tells. */
interface Frame {
  top: number
  bottom: number
  /** Size of running heads at most: they are smaller than the text. */
  small: number
}

/** Running heads of documents stand in the first inch, in the 1990s a little lower. Points. */
const HEAD = 72
const LOWEST_HEAD = 110
const FOOT = 30
/** No foot stands higher, however short the pages are. */
const HIGHEST_FOOT = 680

function frameOf(pieces: SourcePiece[]): Frame | null {
  const body = bodySize(pieces)
  let bottom = 0
  for (const piece of pieces) if (piece.kind === 'line' && piece.layout) bottom = Math.max(bottom, piece.layout.y)
  return body === null ? null : { top: HEAD, bottom: Math.max(bottom - FOOT, HIGHEST_FOOT), small: body * 0.9 }
}

function isFurniture(line: SourceLine, repeated: Set<string>, frame: Frame | null, inside: boolean): boolean {
  const { layout, place } = line
  // A document of two pages has but one running head: its symbol.
  if (inside && (layout?.y ?? 0) < LOWEST_HEAD && isSymbol(line.text)) return true
  if (!outside(line, frame)) return false
  if (layout && line.text.trim() === String(place.page)) return true
  if (layout && frame && (place.page ?? 1) > 1 && layout.y < HEAD && layout.size < frame.small) return true
  return repeated.has(keyOf(line))
}

function outside({ layout }: SourceLine, frame: Frame | null): boolean {
  return !layout || !frame || layout.y < frame.top || layout.y > frame.bottom
}

function isSymbol(text: string): boolean {
  return /^[A-Z][A-Z0-9.]*(?:\/[\w.()-]+)+(?:\s*\(\d{4}\))?\*?$/.test(text.trim())
}

/** A place where one page ends and the next begins, with the lines around it in the order of their distance. */
interface Seam {
  /** False at the ends of the document: its first page bears its symbol as a title. */
  inside: boolean
  /** Marks of one page's end share it. */
  place: number
  outwards: number[]
}

function seamsOf(pieces: SourcePiece[], marks: ReadonlySet<number>): Seam[] {
  const seams: Seam[] = []
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== 'page-break' && !marks.has(index)) continue
    const own = piece.kind === 'line' ? [index] : []
    const place = placeOf(pieces, index, marks)
    seams.push({ inside: true, place, outwards: [...own, ...linesFrom(pieces, index, -1)] })
    seams.push({ inside: true, place, outwards: linesFrom(pieces, index, 1) })
  }
  const ends = [linesFrom(pieces, -1, 1), linesFrom(pieces, pieces.length, -1)]
  seams.push(...ends.map((outwards, end) => ({ inside: false, place: end === 0 ? -1 : pieces.length, outwards })))
  return seams
}

/** Index of the first of the page marks and breaks that follow each other here. */
function placeOf(pieces: SourcePiece[], index: number, marks: ReadonlySet<number>): number {
  let first = index
  for (let before = index - 1; before >= Math.max(0, first - DEEPEST); before--) {
    if (pieces[before]?.kind === 'page-break' || marks.has(before)) first = before
  }
  return first
}

/** Lines next to a seam, page breaks between them skipped. */
function linesFrom(pieces: SourcePiece[], from: number, step: 1 | -1): number[] {
  const found: number[] = []
  for (let index = from + step; found.length < DEEPEST; index += step) {
    const piece = pieces[index]
    if (!piece || (piece.kind !== 'line' && piece.kind !== 'page-break')) break
    if (piece.kind === 'line') found.push(index)
  }
  return found
}

/** Of all places where pages meet, so many at least, and more than two, bear a running head, or it is set apart from the text. None begins or ends in the middle of a sentence. */
const SHARE_OF_PAGES = 0.3

/**
 * Texts that stand next to more than one seam. Heads of tables are repeated too, but they belong to their table;
 * and so are lines of a wrapped text, by chance, where a long name comes again and again.
 */
function repeatedAt(pieces: SourcePiece[], seams: Seam[], frame: Frame | null): Set<string> {
  if (!seams.some((seam) => seam.inside)) return new Set()
  const all = new Set(seams.map(({ place }) => place)).size
  const wrapping = wrappingOf(pieces.filter((piece): piece is SourceLine => piece.kind === 'line' && !piece.layout))
  const found = new Map<string, { lines: Set<number>; places: Set<number>; apart: boolean }>()
  for (const { outwards, place } of seams) {
    for (const index of outwards) {
      const piece = pieces[index]
      if (piece?.kind !== 'line' || isRule(piece.text) || !outside(piece, frame) || isTableHead(piece)) continue
      const key = keyOf(piece)
      const own = found.get(key) ?? { lines: new Set(), places: new Set(), apart: true }
      own.lines.add(index)
      own.places.add(place)
      own.apart &&= !runsOn(pieces, index, wrapping)
      found.set(key, own)
    }
  }
  const candidates = pieces.filter((piece) => piece.kind === 'line' && outside(piece, frame))
  return new Set(
    [...found]
      .filter(([, { lines, places }]) => lines.size > 1 && places.size > 1)
      .filter(
        ([key, { lines, places, apart }]) =>
          !/[,;:]$/.test(key) &&
          (apart || (places.size > 2 && places.size >= all * SHARE_OF_PAGES && !startsLowerCase(key))) &&
          isHead(key, lines.size, candidates),
      )
      .map(([key]) => key),
  )
}

/** A running head stands hardly anywhere but at the ends of pages: once as the title, say. */
function isHead(key: string, atEnds: number, pieces: SourcePiece[]): boolean {
  const all = pieces.filter((piece) => piece.kind === 'line' && keyOf(piece) === key).length
  return all - atEnds <= 1
}

/** True where a sentence of a wrapped text runs into or out of the line. */
function runsOn(pieces: SourcePiece[], index: number, { gap, full }: Wrapping): boolean {
  const around = [
    [pieces[index - 1], pieces[index]],
    [pieces[index], pieces[index + 1]],
  ]
  return around.some(([line, next]) => {
    if (line?.kind !== 'line' || next?.kind !== 'line' || blankLinesBetween(line, next) !== gap) return false
    const goesOn = full(line.text, next.text) && !endsClause(line.text)
    return goesOn || cutsSentence(line.text, next.text) || endsOpen(line.text)
  })
}

function isTableHead(line: SourceLine): boolean {
  return line.layout === null && (line.text.trim().split('\t').length > 2 || /<i>|^\s*\|/.test(line.text))
}

/** A running head without its page number, its parts in one order: they change sides from page to page. */
function keyOf(line: SourceLine): string {
  return line.text
    .split('\t')
    .map((part) =>
      part
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^\d+\/\d+ | \d+\/\d+$/g, ''),
    )
    .filter((part) => part !== String(line.place.page))
    .sort()
    .join('\t')
}
