import type { SourceLine } from '../documents/source-document.js'
import { romanValue } from '../roman.js'
import { startsCoverLine } from './cover-line.js'
import { isInlinePoint } from './inline-point.js'
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
  let section = 0
  let letter = 0
  const remember = (marker: Marker | null) => {
    if (marker?.kind === 'number') number = Number(marker.value)
    if (marker?.kind === 'roman') {
      section = romanValue(marker.value) ?? section
      letter = 0
    }
    if (marker?.kind === 'capital') letter = letterValue(marker.value)
  }
  const follows = ({ kind, value }: Marker) =>
    (kind === 'number' && Number(value) === number + 1) ||
    (kind === 'roman' && romanValue(value) === section + 1) ||
    ((kind === 'roman' || kind === 'capital') && letterValue(value) === letter + 1)

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
      const tooHigh = marker?.kind === 'number' && Number(marker.value) > number + LARGEST_STEP
      const plausible = tooHigh || isInlinePoint(marker, next.text, textOf(block)) ? null : marker
      return ends(last.text, next.text, plausible, plausible !== null && follows(plausible), block, wrapping)
    },
    acrossPages: (line, next) => wrapping.full(line.text, next.text),
  }
}

function textOf(block: SourceLine[]): string {
  return block.map((line) => line.text).join(' ')
}

/** 1 for `A`; no number for more than a letter. */
function letterValue(value: string): number {
  return value.length === 1 ? value.charCodeAt(0) - 64 : Number.NaN
}

function ends(
  line: string,
  next: string,
  marker: Marker | null,
  follows: boolean,
  block: SourceLine[],
  wrapping: Wrapping,
): boolean {
  if (startsCoverLine(next, block) || GLUED_HEADING.test(line)) return true
  if (endsClause(line) && startsNote(next)) return true
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

/** A heading in emphasis that is glued to the words before it: `… migrants*Recommendation 8*`. */
const GLUED_HEADING = /(?:^|[\p{L}\p{N}.)])(\*{1,3})(?:Recommendation|Resolution|Decision|Conclusion) \d{1,3}\1\s*$/u

/** A footnote with its mark, also without signs: `1 See …`, because no sentence begins with figures. A date is none. */
function startsNote(next: string): boolean {
  return STARTS_WITH_MARK.test(next) || /^\s*\d{1,2}\s+(?!\p{Lu}\p{Ll}+ \d{4}\b)(?:\p{Lu}|www\.|http)/u.test(next)
}

/** Numbered headings are shorter. */
const SHORTEST_PARAGRAPH = 70

/** Words that a sentence begins with and that are no part of a name: below a long numbered heading stands its first paragraph. */
const BEGINS_SENTENCE =
  /^(?:The|An?|This|These|Those|That|It|Its|In|At|On|By|For|From|To|Under|With|While|As|According|Although|During|Since|Where|When|If|No|Some|There|They|Also|However|Moreover|Furthermore|Pursuant|Following|Upon)\b/

/** True for a numbered paragraph that ends with no sign of a clause, and whose next line begins no sentence. */
function breaksOff(line: string, next: string): boolean {
  if (line.trim().length <= SHORTEST_PARAGRAPH || markerOf(line)?.kind !== 'number') return false
  return !endsClause(line) && !BEGINS_SENTENCE.test(next.trim())
}

/** In a text that is not wrapped, a line end left over from elsewhere. */
function wrappedByChance(line: string, next: string): boolean {
  if (markerOf(next)) return false
  return cutsSentence(line, next) || breaksOff(line, next) || (endsOpen(line) && !/[,:]\s*$/.test(line))
}
