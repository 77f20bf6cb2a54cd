import { covered, type DraftBlock, type Flow } from './flow.js'
import type { TextBlock, TextDocument } from './text-document.js'
import { concat, placeOf, slice, type Traced, traced } from './traced.js'

/** Blocks as the next stages read them. */
export function closeDocument(flow: Flow): TextDocument {
  const { file, furniture, repairs, findings } = flow
  const blocks = flow.blocks.map(blockOf).filter((block) => block.text.trim() !== '')
  const footnotes = flow.notes
    .filter((note) => note.text.text !== '')
    .map(({ mark, text }) => ({ mark, text: text.text, place: placeOf(text) }))
  return { file, blocks, footnotes, furniture, repairs, findings }
}

function blockOf(block: DraftBlock): TextBlock {
  const whole = block.cells ? rowText(block) : block.text
  return {
    kind: block.cells ? 'row' : block.level === null ? 'paragraph' : 'heading',
    text: whole.text,
    level: block.level,
    cells: block.cells?.map((cell) => cell?.text ?? null) ?? null,
    table: block.table,
    headerRow: block.headerRow,
    depth: block.depth,
    emphasis: covered(whole, ['bold', 'italic']),
    style: block.style,
    notes: whole.notes,
    afterBreak: block.afterBreak,
    place: placeOf(whole),
    origins: whole.origins,
  }
}

function rowText(block: DraftBlock): Traced {
  const empty = slice(block.text, 0, 0)
  const cells = (block.cells ?? []).map((cell) => cell ?? traced('', placeOf(block.text)))
  const [first = empty, ...rest] = cells
  return rest.reduce((row, cell) => concat(row, '\t', cell), first)
}
