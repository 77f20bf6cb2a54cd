import type { Draft } from '../draft.js'
import type { Line } from '../lines.js'

/** One thing that a document is made of. */
export interface Construct {
  name: string
  /** Reads the construct if it begins at this line, adds it to the draft and returns how many lines it took; 0 where something else stands there. */
  read(lines: readonly Line[], at: number, draft: Draft): number
}
