import type { SourceLine } from '../documents/source-document.js'
import type { LineEnds } from './line-ends.js'
import { textLineEnds } from './line-ends-by-wording.js'

/** For lines that a PDF places on a page. */
export function pageLineEnds(lines: SourceLine[]): LineEnds {
  return textLineEnds(lines)
}
