import type { SourceDocument } from '../documents/source-document.js'
import { findBlankColumns } from './blank-columns.js'
import { cleanMarkup } from './clean-markup.js'
import { closeDocument } from './close-document.js'
import { readCoverColumns } from './cover-columns.js'
import { removeFurniture } from './furniture.js'
import { joinLines } from './join-lines.js'
import { markNotes } from './mark-notes.js'
import { mendWords } from './mend-words.js'
import { openPages } from './open-pages.js'
import { rejoinCut } from './rejoin-cut.js'
import { ruleOffNotes } from './rule-off-notes.js'
import { findTables } from './tables.js'
import { takeNotes } from './take-notes.js'
import type { TextDocument } from './text-document.js'
import { unrollCover } from './unroll-cover.js'
import { readWrittenMarks } from './written-marks.js'

export type * from './text-document.js'

/** Second stage: a file's pieces → logical paragraphs, the same whatever file the document came in. */
export function toText(source: SourceDocument): TextDocument {
  const pages = unrollCover(
    findTables(findBlankColumns(ruleOffNotes(removeFurniture(readCoverColumns(openPages(source)))))),
  )
  const flow = rejoinCut(takeNotes(readWrittenMarks(cleanMarkup(joinLines(pages)))))
  return closeDocument(mendWords(markNotes(flow)))
}
