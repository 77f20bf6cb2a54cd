import type { SourceDocument } from '../documents/source-document.js'
import type { Pages } from './flow.js'
import { vocabularyOf } from './vocabulary.js'

export function openPages(source: SourceDocument): Pages {
  const { file, pieces, findings } = source
  return { file, pieces, vocabulary: vocabularyOf(textsOf(source)), furniture: [], findings: [...findings] }
}

function* textsOf({ pieces }: SourceDocument): Generator<string> {
  for (const piece of pieces) {
    if (piece.kind === 'row') yield* piece.cells.filter((cell): cell is string => cell !== null)
    else if (piece.kind !== 'page-break') yield piece.text
  }
}
