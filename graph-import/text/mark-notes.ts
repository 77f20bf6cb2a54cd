import { type DraftBlock, type Flow, mapTexts } from './flow.js'
import { gluedMark } from './glued-mark.js'
import { plainDigits } from './signs.js'
import { type Edit, edit, type Traced, trim, withNotes } from './traced.js'

/** A mark of a footnote as it stands in a text. */
interface FoundMark {
  start: number
  end: number
  mark: string
}

/**
 * Footnote marks leave the words and are kept with the offset where they stood: raised digits, digits glued
 * to a word, asterisks. Only what a footnote answers is a mark, so that `m²` and `COVID19` stay.
 */
export function markNotes(flow: Flow): Flow {
  const marks = new Set(flow.notes.map((note) => note.mark))
  const seen = new Set<string>()
  const blocks = flow.blocks.map((block) =>
    mapTexts(block, (text) => {
      const found = plainMarks(text, marks)
      for (const { mark } of found) seen.add(mark)
      return withoutMarks(text, found)
    }),
  )
  const sought = flow.notes.map((note) => note.mark).filter((mark) => /^\d+$/.test(mark) && !seen.has(mark))
  return { ...flow, blocks: withGluedMarks(blocks, sought) }
}

/** Marks that their form gives away. */
function plainMarks(text: Traced, marks: Set<string>): FoundMark[] {
  const found: FoundMark[] = []
  for (const span of text.spans) {
    if (span.as !== 'note-mark') continue
    for (const match of text.text.slice(span.start, span.end).matchAll(/\d+|[*†‡§]+|(?<!\p{L})[a-z](?!\p{L})/gu)) {
      const mark = match[0]
      if (!marks.has(mark)) continue
      found.push({ start: span.start + match.index, end: span.start + match.index + mark.length, mark })
    }
  }
  for (const match of text.text.matchAll(
    /[⁰¹²³⁴-⁹]+|(?<=[\p{L}\p{N}.,;:)”’"'»\]])\*{1,4}(?!\*)(?![\p{L}\p{N}])|[†‡]+/gu,
  )) {
    const mark = plainDigits(match[0])
    const start = match.index
    if (marks.has(mark) && !found.some((other) => other.start <= start && start < other.end)) {
      found.push({ start, end: start + match[0].length, mark })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Takes the marks out, and the blank that some writers put before one. */
function withoutMarks(text: Traced, found: FoundMark[]): Traced {
  if (found.length === 0) return text
  const edits: Edit[] = []
  const notes: Traced['notes'] = []
  let removed = 0
  for (const { start, end, mark } of found) {
    const from = /\S $/.test(text.text.slice(0, start)) && start > (edits.at(-1)?.end ?? 0) ? start - 1 : start
    notes.push({ mark, offset: from - removed })
    removed += end - from
    edits.push({ start: from, end, text: '' })
  }
  return trim(withNotes(edit(text, edits), notes))
}

/**
 * Digits glued to a word, `efforts1 that`, or with a stroke behind them, `efforts 1/ that`, are the mark of a footnote that nothing
 * else marks. Footnotes stand in the order of their marks, so each is sought behind the one before it.
 */
function withGluedMarks(blocks: DraftBlock[], numbers: string[]): DraftBlock[] {
  const marked = [...blocks]
  let from = { block: 0, offset: 0 }
  for (const mark of numbers) {
    const found = gluedAfter(marked, mark, from)
    const block = found ? marked[found.block] : undefined
    if (!found || !block) continue
    marked[found.block] = { ...block, text: withoutMarks(block.text, [{ ...found, mark }]) }
    from = { block: found.block, offset: found.start }
  }
  return marked
}

function gluedAfter(
  blocks: DraftBlock[],
  mark: string,
  from: { block: number; offset: number },
): { block: number; start: number; end: number } | null {
  const pattern = gluedMark(mark)
  for (let index = from.block; index < blocks.length; index++) {
    const block = blocks[index]
    if (!block || block.cells || !block.text.text.includes(mark)) continue
    for (const match of block.text.text.matchAll(pattern)) {
      if (index > from.block || match.index >= from.offset) {
        return { block: index, start: match.index, end: match.index + match[0].length }
      }
    }
  }
  return null
}
