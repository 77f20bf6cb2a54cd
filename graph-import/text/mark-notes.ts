import { type DraftBlock, type Flow, mapTexts } from './flow.js'
import { plainDigits } from './take-notes.js'
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
  const sought = new Set(flow.notes.filter((note) => /^\d+$/.test(note.mark)).map((note) => note.mark))
  const blocks = flow.blocks.map((block) =>
    mapTexts(block, (text) => withoutMarks(text, plainMarks(text, marks), sought)),
  )
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

function withoutMarks(text: Traced, found: FoundMark[], sought: Set<string>): Traced {
  if (found.length === 0) return text
  for (const { mark } of found) sought.delete(mark)
  const edits: Edit[] = []
  let removed = 0
  const notes = found.map(({ start, end, mark }) => {
    const note = { mark, offset: start - removed }
    removed += end - start
    edits.push({ start, end, text: '' })
    return note
  })
  const bare = edit(text, edits)
  return trim(withNotes(bare, notes))
}

/**
 * Digits glued to a word, `efforts1 that`, are the mark of a footnote that no raised digit marks. Footnotes are numbered in the order of
 * their marks, so each is sought behind the one before it.
 */
function withGluedMarks(blocks: DraftBlock[], sought: Set<string>): DraftBlock[] {
  const numbers = [...sought].map(Number).sort((a, b) => a - b)
  if (numbers.length === 0) return blocks
  const marked = [...blocks]
  let from = { block: 0, offset: 0 }
  for (const number of numbers) {
    const found = gluedAfter(marked, number, from)
    if (!found) continue
    const { block, start } = found
    const draft = marked[block]
    if (!draft) continue
    const end = start + String(number).length
    marked[block] = { ...draft, text: withoutMarks(draft.text, [{ start, end, mark: String(number) }], sought) }
    from = { block, offset: start }
  }
  return marked
}

function gluedAfter(
  blocks: DraftBlock[],
  number: number,
  from: { block: number; offset: number },
): { block: number; start: number } | null {
  const pattern = new RegExp(`(?<=\\p{Ll}{2}|\\p{Ll}[.,;:”’"')\\]]{1,3})${number}(?=$|[\\s.,;:)”’])(?!\\.\\d)`, 'gu')
  for (let index = from.block; index < blocks.length; index++) {
    const block = blocks[index]
    if (!block || block.cells) continue
    for (const match of block.text.text.matchAll(pattern)) {
      if (index > from.block || match.index >= from.offset) return { block: index, start: match.index }
    }
  }
  return null
}
