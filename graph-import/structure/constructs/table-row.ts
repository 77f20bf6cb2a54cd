import { fold } from '../../../graph/model/index.js'
import type { TextBlock } from '../../text/text-document.js'
import type { Line } from '../lines.js'
import type { DraftPassage } from '../structured-document.js'
import type { Construct } from './construct.js'

/** A row of a table. The heading of columns that a page break repeats is no row of its own. */
export const tableRow: Construct = {
  name: 'table-row',
  read(lines, at, draft) {
    const block = lines[at]?.block
    if (block?.kind !== 'row') return 0
    if (repeatedHead(block, lines)) return 1
    const { text, cells } = rowText(block)
    const key = `row-${draft.rows.length + 1}`
    const passage = draft.add({ kind: 'TABLE_ROW', key, number: null, block: { ...block, text }, cells })
    const afterBreak = isAfterBreak(lines, at)
    draft.rows.push({ passage, table: block.table, afterBreak })
    return 1
  },
}

/** True where a page break or a repeated head stands between a row and the one before it. */
function isAfterBreak(lines: readonly Line[], at: number): boolean {
  for (let position = at; position >= 0; position--) {
    const block = lines[position]?.block
    if (!block) return false
    const head = repeatedHead(block, lines)
    if (position < at && block.kind === 'row' && !head) return false
    if (block.afterBreak || head) return true
  }
  return false
}

function repeatedHead(block: TextBlock, lines: readonly Line[]): boolean {
  if (block.kind !== 'row' || !block.headerRow) return false
  const first = lines.find(
    ({ block: other }) => other.kind === 'row' && other.table === block.table && fold(other.text) === fold(block.text),
  )
  return first !== undefined && first.block !== block
}

/** Cells joined by tabs, and where each stands. */
export function rowText(block: TextBlock): { text: string; cells: NonNullable<DraftPassage['cells']> } {
  const cells: NonNullable<DraftPassage['cells']> = []
  let text = ''
  for (const [position, cell] of (block.cells ?? [block.text]).entries()) {
    if (position > 0) text += '\t'
    const words = cell ?? ''
    cells.push({ text: words, start: text.length, end: text.length + words.length })
    text += words
  }
  return { text, cells }
}
