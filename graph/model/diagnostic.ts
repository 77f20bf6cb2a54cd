import type { EntityId, PassageId } from './ids.js'

export const SEVERITIES = ['INFO', 'WARNING', 'ERROR'] as const
export type Severity = (typeof SEVERITIES)[number]

/** What the reading could not settle, or where the sources contradict themselves. */
export interface Diagnostic {
  severity: Severity
  /** Name of the rule, such as `index-reference-mismatch`. */
  rule: string
  message: string
  /** File name, as imported. */
  file: string
  /** From 1; null where the format has no lines. */
  line: number | null
  page: number | null
  /** The words in question as the source has them. */
  written: string | null
  /** What the rest of the corpus implies. */
  implied: string | null
  document: EntityId | null
  passage: PassageId | null
}
