import type { SourceLine, SourcePiece } from '../documents/source-document.js'
import type { Pages } from './flow.js'
import { endsClause, isRule, startsLowerCase } from './signs.js'

/** Footnotes stand in smaller type than the text, at most this share of it. */
const NOTE_SIZE = 0.93

/**
 * At the foot of pages where a drawn line, which no text shows, sets the footnotes apart, a rule of
 * underscores is put, so that later steps need to know one sign only.
 */
export function ruleOffNotes(pages: Pages): Pages {
  const body = bodySize(pages.pieces)
  if (body === null) return pages
  const pieces = [...pages.pieces]
  let end = pieces.length
  for (let index = pieces.length - 1; index >= -1; index--) {
    const piece = pieces[index]
    if (piece && piece.kind !== 'page-break') continue
    const start = notesOf(pieces.slice(index + 1, end), body, endsInsideNote(pieces, index, body))
    const first = start === null ? null : pieces[index + 1 + start]
    if (first?.kind === 'line' && start !== null) {
      pieces.splice(index + 1 + start, 0, { ...first, text: '_'.repeat(18) })
    }
    end = index
  }
  return { ...pages, pieces }
}

/** True where the last line before a page's end is small and ends no sentence: a note goes on below the next page. */
function endsInsideNote(pieces: SourcePiece[], pageBreak: number, body: number): boolean {
  const last = pieces.slice(0, Math.max(0, pageBreak)).findLast((piece) => piece.kind === 'line')
  return last?.kind === 'line' && (last.layout?.size ?? body) <= body * NOTE_SIZE && !endsClause(last.text)
}

/**
 * Index of the first line of the footnotes of a page; null where it has none or a rule of its own.
 *
 * @param goesOn true where a note of the page before may go on
 */
function notesOf(page: SourcePiece[], body: number, goesOn: boolean): number | null {
  if (page.some((piece) => piece.kind === 'line' && isRule(piece.text))) return null
  const small =
    page.findLastIndex((piece) => piece.kind !== 'line' || (piece.layout?.size ?? body) > body * NOTE_SIZE) + 1
  const raised = page.findIndex((piece, index) => index >= small && piece.kind === 'line' && startsRaised(piece))
  const rest = page[small]
  if (goesOn && rest?.kind === 'line' && startsLowerCase(rest.text)) return small
  if (raised >= 0) return raised
  // Until the 1990s a stroke followed the mark: `1/ See …`.
  const stroke = page.findIndex((piece) => piece.kind === 'line' && /^\d{1,2}\/\s+\S/.test(piece.text))
  return stroke > 0 ? stroke : null
}

function startsRaised(line: SourceLine): boolean {
  return line.layout?.raised[0]?.start === 0 || /^\*{1,4}\s/.test(line.text)
}

/** Size of most of the text; null where nothing has a size. */
export function bodySize(pieces: SourcePiece[]): number | null {
  const letters = new Map<number, number>()
  for (const piece of pieces) {
    if (piece.kind !== 'line' || !piece.layout) continue
    const { size } = piece.layout
    letters.set(size, (letters.get(size) ?? 0) + piece.text.length)
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
