import type { TextBlock } from '../text/text-document.js'
import { sliceBlock } from './block-slices.js'
import { splitCovers } from './cover-in-a-line.js'
import { type Label, readLabel } from './label.js'

/** A block with the number or letter that it begins with: what the constructs read. */
export interface Line {
  block: TextBlock
  label: Label | null
  /** The words behind the label. */
  words: string
}

export function readLines(blocks: readonly TextBlock[]): Line[] {
  return splitCovers(blocks)
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
