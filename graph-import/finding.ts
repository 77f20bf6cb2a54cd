import type { Severity } from '../graph/model/index.js'

/**
 * A located message of any stage: recoverable, so the reading goes on. It becomes a
 * `Diagnostic` once the document it belongs to has an id. A stage throws only when the
 * file is unusable (`UnreadableFile`).
 */
export interface Finding {
  severity: Severity
  /** Name of the rule, such as `index-reference-mismatch`. */
  rule: string
  message: string
  place: Place
  written?: string
  implied?: string
  /** Key of the passage it is about. */
  passage?: string
}

/** Where something stands in its source file: line and page from 1, null where the format has none. */
export interface Place {
  line: number | null
  page: number | null
}

/** The file can not be read at all; the message says why, for a user. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
}
