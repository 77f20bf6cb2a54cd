import type { DraftBlock, Flow } from './flow.js'
import { glue } from './glue.js'
import { isInlinePoint } from './inline-point.js'
import {
  endsBeforeNextPoint,
  endsClause,
  endsWithOpenWord,
  type Marker,
  markerOf,
  startsLowerCase,
  startsPreambular,
} from './signs.js'

/** A shorter paragraph without a full stop is a heading or a point of a list. */
const SHORTEST_CUT = 40

/** Paragraphs that the end of a page, or a footnote at its foot, has cut are one again. */
export function rejoinCut(flow: Flow): Flow {
  const blocks: DraftBlock[] = []
  let repairs = flow.repairs
  const numbered = isNumbered(flow.blocks)
  for (const block of flow.blocks) {
    const before = blocks.at(-1)
    if (before && isCut(before, block, numbered)) {
      const { text, mended } = glue(before.text, block.text, flow.vocabulary)
      if (mended) repairs++
      blocks[blocks.length - 1] = { ...before, text, mayGoOn: block.mayGoOn }
    } else blocks.push(block)
  }
  return { ...flow, blocks, repairs }
}

/**
 * @param numbered true where paragraphs bear numbers or letters, so that one without, in running text, begins in the middle
 */
function isCut(before: DraftBlock, block: DraftBlock, numbered: boolean): boolean {
  if (before.kind !== 'paragraph' || block.kind !== 'paragraph' || !before.mayGoOn || block.level !== null) return false
  const end = before.text.text
  const start = block.text.text
  const marker = markerOf(start)
  if (marker && block.afterBreak && isInlinePoint(marker, start, end)) return true
  if (marker && !goesOnBehind(marker, start, end)) return false
  if (endsClause(end)) return block.afterBreak && block.mayContinue && (/[:;]$/.test(end) || numbered)
  const short = end.length < SHORTEST_CUT && !endsWithOpenWord(end)
  if (short && !(block.mayContinue && startsLowerCase(start))) return false
  if (startsLowerCase(start) || (marker && endsWithOpenWord(end))) return true
  if (!block.afterBreak) return block.mayContinue && isPoint(end)
  return endsWithOpenWord(end) || (block.mayContinue && !(end.endsWith(',') && startsPreambular(start)))
}

/** A numbered paragraph or a lettered point, which ends with the sign of a clause. */
function isPoint(text: string): boolean {
  const kind = markerOf(text)?.kind
  return kind === 'number' || kind === 'letter'
}

/** `(c) of the plan` goes on with `paragraph 8 (b) and`; a point of a list does not. */
function goesOnBehind(marker: Marker, start: string, end: string): boolean {
  return marker.kind === 'letter' && !endsBeforeNextPoint(end) && startsLowerCase(start.slice(marker.length))
}

/** True where most paragraphs of any length bear a number or letter. */
function isNumbered(blocks: DraftBlock[]): boolean {
  const long = blocks.filter((block) => block.kind === 'paragraph' && block.text.text.length > 2 * SHORTEST_CUT)
  return long.filter((block) => markerOf(block.text.text) !== null).length > long.length / 2
}
