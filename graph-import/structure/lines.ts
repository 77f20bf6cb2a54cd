import type { TextBlock } from '../text/text-document.js'
import { type Label, readLabel } from './label.js'

/** A block with the number or letter that it begins with: what the constructs read. */
export interface Line {
  block: TextBlock
  label: Label | null
  /** The words behind the label. */
  words: string
}

export function readLines(blocks: readonly TextBlock[]): Line[] {
  return blocks
    .flatMap(splitGlued)
    .filter((block) => block.kind === 'row' || /[\p{L}\p{N}]/u.test(block.text))
    .map(toLine)
}

function toLine(block: TextBlock): Line {
  const label = block.kind === 'row' ? null : readLabel(block.text)
  return { block, label, words: block.text.slice(label?.length ?? 0) }
}

const GLUED_HEADING =
  /^((?:[A-Z]|[IVXL]+)\. .*?[\p{Ll})])(?:\s*[*_]+|(?<!\b(?:of|to|on|and|in|with|under|for)) ?)(Recommendation \d+)[*_]*$/u

/** A heading that lost the line break before the `Recommendation 3` below it becomes the two blocks that it was. */
function splitGlued(block: TextBlock): TextBlock[] {
  const glued = block.kind === 'row' ? null : GLUED_HEADING.exec(block.text)
  if (!glued) return [block]
  const above = glued[1] ?? ''
  const below = glued[2] ?? ''
  return [
    sliceBlock(block, 0, above.length),
    sliceBlock(block, block.text.indexOf(below, above.length), undefined, below),
  ]
}

/** Part of a block, its notes and origins moved along. */
export function sliceBlock(block: TextBlock, start: number, end = block.text.length, text?: string): TextBlock {
  const origins = movedOrigins(block.origins, start, end)
  return {
    ...block,
    text: text ?? block.text.slice(start, end),
    notes: block.notes
      .filter((note) => note.offset >= start && (note.offset <= end || end === block.text.length))
      .map((note) => ({ mark: note.mark, offset: note.offset - start })),
    place: origins[0]?.place ?? block.place,
    origins,
  }
}

/** The map back to the source for the text from `start` to `end`. */
export function movedOrigins(origins: TextBlock['origins'], start: number, end: number): TextBlock['origins'] {
  const before = origins.filter((origin) => origin.offset <= start).at(-1)
  const within = origins.filter((origin) => origin.offset > start && origin.offset < end)
  return [
    ...(before ? [{ offset: 0, place: before.place }] : []),
    ...within.map((origin) => ({ offset: origin.offset - start, place: origin.place })),
  ]
}
