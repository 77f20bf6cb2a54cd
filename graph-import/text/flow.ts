import type { SourceIdentity, SourcePiece, TextSpan } from '../documents/source-document.js'
import type { Finding, Place } from '../finding.js'
import type { Traced } from './traced.js'
import type { Vocabulary } from './vocabulary.js'

/** The document between the steps that look at lines and pages. */
export interface Pages {
  file: SourceIdentity
  pieces: SourcePiece[]
  vocabulary: Vocabulary
  furniture: { text: string; place: Place }[]
  findings: Finding[]
}

/** The document between the steps that look at blocks. */
export interface Flow {
  file: SourceIdentity
  blocks: DraftBlock[]
  notes: { mark: string; text: Traced }[]
  vocabulary: Vocabulary
  furniture: { text: string; place: Place }[]
  repairs: number
  findings: Finding[]
}

/** A block on its way to a TextBlock; see there for the fields that bear the same name. */
export interface DraftBlock {
  /** `rule`: a line of underscores, below which footnotes may stand. `note`: the text of a footnote, its mark in front. */
  kind: 'paragraph' | 'row' | 'rule' | 'note'
  text: Traced
  cells: (Traced | null)[] | null
  table: number | null
  headerRow: boolean
  level: number | null
  depth: number | null
  style: string | null
  afterBreak: boolean
  /** True where the format does not say that the paragraph ends here: its next line may have been taken for another one. */
  mayGoOn: boolean
  /** True where the line before is so full that this block may go on with its paragraph; in a PDF only after a page break. */
  mayContinue: boolean
}

const BLOCK = {
  cells: null,
  table: null,
  headerRow: false,
  level: null,
  depth: null,
  style: null,
  afterBreak: false,
  mayGoOn: false,
  mayContinue: false,
}

export function draft(kind: DraftBlock['kind'], text: Traced, rest: Partial<DraftBlock> = {}): DraftBlock {
  return { ...BLOCK, kind, text, ...rest }
}

/** The texts of a block that a reader sees: its own, or those of its cells. */
export function mapTexts(block: DraftBlock, change: (text: Traced) => Traced): DraftBlock {
  return block.cells
    ? { ...block, cells: block.cells.map((cell) => (cell ? change(cell) : cell)) }
    : { ...block, text: change(block.text) }
}

/** True where spans of this kind cover all words of the text. */
export function covered(text: Traced, kinds: TextSpan['as'][]): boolean {
  if (!text.spans.some((span) => kinds.includes(span.as))) return false
  const bare = text.text.split('')
  for (const span of text.spans) {
    if (kinds.includes(span.as)) bare.fill(' ', span.start, span.end)
  }
  return text.text.trim() !== '' && !/[\p{L}\p{N}]/u.test(bare.join(''))
}
