import { decode } from './decode.js'
import type { SourceDocument, SourcePiece } from './source-document.js'

/**
 * Plain text: each line that holds something is a piece; blank lines show in the line numbers.
 * A form feed starts a page; a file without one has no pages.
 */
export async function readText(bytes: Uint8Array): Promise<Pick<SourceDocument, 'pieces' | 'findings'>> {
  const { text, findings } = decode(bytes)
  const paged = text.includes('\f')
  const pieces: SourcePiece[] = []
  let page = 1
  for (const [index, line] of text.split('\n').entries()) {
    for (const [part, words] of line.split('\f').entries()) {
      if (part > 0) {
        page++
        pieces.push({ kind: 'page-break', place: { line: index + 1, page } })
      }
      if (words.trim() === '') continue
      pieces.push({ kind: 'line', text: words, place: { line: index + 1, page: paged ? page : null }, layout: null })
    }
  }
  return { pieces, findings }
}
