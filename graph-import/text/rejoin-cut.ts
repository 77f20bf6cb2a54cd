import type { DraftBlock, Flow } from './flow.js'
import { glue } from './glue.js'
import { endsClause, markerOf, startsLowerCase } from './signs.js'

/** A shorter paragraph without a full stop is a heading or a point of a list. */
const SHORTEST_CUT = 40

/** Paragraphs that the end of a page, or a footnote at its foot, has cut are one again. */
export function rejoinCut(flow: Flow): Flow {
  const blocks: DraftBlock[] = []
  let repairs = flow.repairs
  for (const block of flow.blocks) {
    const before = blocks.at(-1)
    if (before && isCut(before, block)) {
      const { text, mended } = glue(before.text, block.text, flow.vocabulary)
      if (mended) repairs++
      blocks[blocks.length - 1] = { ...before, text, mayGoOn: block.mayGoOn }
    } else blocks.push(block)
  }
  return { ...flow, blocks, repairs }
}

function isCut(before: DraftBlock, block: DraftBlock): boolean {
  if (before.kind !== 'paragraph' || block.kind !== 'paragraph' || !before.mayGoOn || block.level !== null) return false
  const { text } = before.text
  if (text.length < SHORTEST_CUT || endsClause(text)) return false
  const marker = markerOf(block.text.text)
  if (marker && (marker.kind !== 'letter' || !startsLowerCase(block.text.text.slice(marker.length)))) return false
  return startsLowerCase(block.text.text) || (block.afterBreak && goesOn(text))
}

/** Over a page break a sentence may go on with a name, if it can not end where it does. */
function goesOn(text: string): boolean {
  return /(?:[,\p{Ll}]|\b(?:of|the|and|in|for|to|by|on|with|from|or|as|at))$/u.test(text) && text.split(' ').length > 12
}
