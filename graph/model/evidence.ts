import type { PassageId } from './ids.js'

/** A quotation that supports a relation: `passage.text.slice(start, end)`. */
export interface Evidence {
  passage: PassageId
  /** Offset in the passage's text, in UTF-16 code units. */
  start: number
  end: number
  /** Name of the rule that read it. */
  rule: string
}
