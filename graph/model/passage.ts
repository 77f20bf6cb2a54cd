import type { PassageId } from './ids.js'

export const PASSAGE_KINDS = [
  'HEADING',
  'PARAGRAPH',
  'RECOMMENDATION',
  'SUBPARAGRAPH',
  'AGENDA_ITEM',
  'ANNOTATION',
  'TABLE_ROW',
  'FOOTNOTE',
  'COVER',
  'OTHER',
] as const
export type PassageKind = (typeof PASSAGE_KINDS)[number]

/** The smallest piece of a document that can be cited. */
export interface Passage {
  id: PassageId
  /** Id of the document entity. */
  document: string
  kind: PassageKind
  /** As printed: `12`, `9 (b)`, `III.B`. */
  number: string | null
  /** Headings above it, outermost first, as printed. */
  section: string[]
  /** The words as printed, lines joined; offsets of evidence and mentions count in it, in UTF-16 code units. */
  text: string
  /** Place in its document, from 0. */
  position: number
  /** Page of the source file, from 1; null where the format has no pages. */
  page: number | null
  /** Line of the source file where it begins, from 1; null where the format has no lines. */
  line: number | null
  /** How to cite it: `SEA/COP/WG.3/2031/4, para. 12`. */
  citation: string
  /** In the order of the text; none overlaps another. */
  mentions: Mention[]
}

/** A span of a passage that names an entity. */
export interface Mention {
  start: number
  end: number
  /** Id of the entity meant. */
  entity: string
  /** The recogniser that found it. */
  rule: string
  /** 0 to 1: how sure the step from words to entity is. */
  confidence: number
}
