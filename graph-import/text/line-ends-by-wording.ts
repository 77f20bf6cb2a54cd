import type { SourceLine } from '../documents/source-document.js'
import { startsCoverLine } from './cover-line.js'
import type { LineEnds } from './line-end.js'
import { endsBeforeNextPoint, endsClause, endsOpen, type Marker, markerOf, startsLowerCase } from './signs.js'
import { blankLinesBetween, cutsSentence, type Wrapping, wrappingOf } from './wrapping.js'
import { STARTS_WITH_MARK } from './written-marks.js'

/** Numbers of paragraphs go up by one; a few may be lost, but a year at the start of a line is none. */
const LARGEST_STEP = 20

/** For text without layout: blank lines, lengths of lines and the wording decide. */
export function textLineEnds(lines: SourceLine[]): LineEnds {
  const wrapping = wrappingOf(lines)
  let number = 0
  let letter = ''
  const remember = (marker: Marker | null) => {
    if (marker?.kind === 'number') number = Number(marker.value)
    if (marker?.kind === 'capital') letter = marker.value
  }
  const follows = (marker: Marker) =>
    marker.kind === 'number'
      ? Number(marker.value) === number + 1
      : marker.kind === 'capital' && marker.value.charCodeAt(0) === letter.charCodeAt(0) + 1

  return {
    between(block, next, note) {
      const last = block.at(-1)
      if (!last) return true
      if (block.length === 1) remember(markerOf(last.text))
      const blank = blankLinesBetween(last, next)
      if (wrapping.gap === null) return !(blank === 0 && wrappedByChance(last.text, next.text))
      if (blank > wrapping.gap) return true
      if (note) return false
      const marker = markerOf(next.text)
      const plausible =
        marker && !(marker.kind === 'number' && Number(marker.value) > number + LARGEST_STEP) ? marker : null
      return ends(last.text, next.text, plausible, plausible !== null && follows(plausible), block, wrapping)
    },
    acrossPages: (line, next) => wrapping.full(line.text, next.text),
  }
}

function ends(
  line: string,
  next: string,
  marker: Marker | null,
  follows: boolean,
  block: SourceLine[],
  wrapping: Wrapping,
): boolean {
  if (startsCoverLine(next, block)) return true
  if (endsClause(line) && startsNote(next, block)) return true
  const full = wrapping.full(line, next)
  if (marker) {
    if (marker.kind === 'named') return true
    if (endsBeforeNextPoint(line) || follows || !(full || endsOpen(line))) return true
  }
  if (startsLowerCase(next)) return endsClause(line) && !full
  if (full) return false
  if (endsClause(line)) return true
  if (endsOpen(line)) return false
  // Where every line has a blank one after it, headings are set apart by more: the line goes on with the heading.
  const heading = markerOf(block[0]?.text ?? '')
  return !(wrapping.gap === 1 && (heading?.kind === 'roman' || heading?.kind === 'capital'))
}

/** A footnote with its mark, also the second of a series without signs: `4 See …` behind a block that `3 See …` began. */
function startsNote(next: string, block: SourceLine[]): boolean {
  const number = PLAIN_NOTE.exec(next)?.[1]
  if (number === undefined) return STARTS_WITH_MARK.test(next)
  return PLAIN_NOTE.exec(block[0]?.text ?? '')?.[1] === String(Number(number) - 1)
}

const PLAIN_NOTE = /^\s*(\d{1,2})\s+(?=\p{Lu}|www\.|http)/u

/** In a text that is not wrapped, a line end left over from elsewhere. */
function wrappedByChance(line: string, next: string): boolean {
  return !markerOf(next) && (cutsSentence(line, next) || (endsOpen(line) && !/[,:]\s*$/.test(line)))
}
