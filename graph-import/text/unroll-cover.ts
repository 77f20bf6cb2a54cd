import type { SourceParagraph, SourcePiece, SourceRow } from '../documents/source-document.js'
import type { Pages } from './flow.js'

/** The box on top of a cover stands within so many pieces of the start. */
const COVER = 12

/**
 * The box on top of a cover is drawn as a table by some writers. It says symbol and date, not
 * rows of anything: its cells become paragraphs, left cells first, as other formats have them.
 */
export function unrollCover(pages: Pages): Pages {
  const start = pages.pieces.findIndex((piece) => piece.kind === 'row')
  const first = pages.pieces[start]
  if (start < 0 || start > COVER || first?.kind !== 'row') return pages
  const rows = pages.pieces.filter((piece): piece is SourceRow => piece.kind === 'row' && piece.table === first.table)
  if (rows.length > 6 || !rows.some((row) => row.cells.some((cell) => /^\s*Distr\b/.test(cell ?? '')))) return pages
  const columns = Math.max(...rows.map((row) => row.cells.length))
  const lines: SourcePiece[] = []
  for (let column = 0; column < columns; column++) {
    for (const row of rows) {
      const parts = (row.cells[column] ?? '').split(/\n|\s{2,}|(?<=Distr\.: \w+)\s/)
      lines.push(...parts.filter((part) => part.trim() !== '').map((text) => paragraph(text, row)))
    }
  }
  const rest = pages.pieces.filter(
    (piece, index) => index > start && !(piece.kind === 'row' && piece.table === first.table),
  )
  return { ...pages, pieces: [...pages.pieces.slice(0, start), ...lines, ...rest] }
}

function paragraph(text: string, { place }: SourceRow): SourceParagraph {
  return { kind: 'paragraph', text, place, heading: null, listDepth: null, style: null, spans: [], role: 'body' }
}
