import type { SourceLine, SourcePiece } from '../documents/source-document.js'
import type { LineEnds } from './line-end.js'
import { pageLineEnds } from './line-ends-by-layout.js'
import { textLineEnds } from './line-ends-by-wording.js'
import { plainDigits } from './signs.js'

/** PDF tells where lines stand, text only what they say. */
export function lineEndsOf(pieces: SourcePiece[]): LineEnds {
  const lines = pieces.filter((piece): piece is SourceLine => piece.kind === 'line')
  return lines.some((line) => line.layout !== null) ? pageLineEnds(lines) : textLineEnds(lines)
}

/**
 * The mark with which a line below a rule begins a footnote; null where it begins none. Numbers count on from the
 * note before, so that a note's second line that begins with a figure is no note.
 */
export function noteMarkOf(line: SourceLine, before: string | null): string | null {
  const words = line.text.trim()
  const raised = line.layout?.raised[0]
  if (raised?.start === 0) return words.slice(0, raised.end)
  const mark =
    /^(?:([⁰¹²³⁴-⁹]+|\[\^?\d{1,3}\]|_\d{1,3}_|\^\d{1,3}\^|\*{1,4}(?=\s)|[†‡§]+|[a-z](?=\s+\p{Lu}))\s*\S|(\d{1,3})\/?\s+\S)/u.exec(
      words,
    )
  if (!mark) return null
  const number = mark[2]
  if (!number) return mark[1] ?? null
  const last = /\d+/.exec(plainDigits(before ?? ''))?.[0]
  return last === undefined || Number(number) === Number(last) + 1 ? number : null
}
