import type { DraftBlock, Flow } from './flow.js'
import { gluedMark } from './glued-mark.js'
import { plainDigits } from './signs.js'
import { edit, slice, type Traced, trim } from './traced.js'

/**
 * Footnotes leave the flow: those below a rule, and paragraphs that a raised digit or asterisks
 * begin. What stood around them moves together, so that a sentence cut by them can go on.
 */
export function takeNotes(flow: Flow): Flow {
  const blocks: DraftBlock[] = []
  const notes = [...flow.notes]
  const marks = markedNumbers(flow.blocks)
  const numbered = flow.blocks.some(({ text, cells }) => !cells && /^\d{1,3}\.\s/.test(text.text))
  let taken = false
  for (const [index, block] of flow.blocks.entries()) {
    if (block.kind === 'rule') {
      taken = true
      continue
    }
    const note =
      block.kind === 'row'
        ? null
        : (noteOf(block, flow.blocks[index - 1], flow.blocks[index + 1]) ??
          spanNote(block, marks) ??
          strokeNote(block, blocks) ??
          plainNote(block, blocks, numbered))
    if (note) notes.push(note)
    else blocks.push({ ...withoutAsterisk(block), afterBreak: block.afterBreak || taken })
    taken = note !== null
  }
  return { ...flow, blocks, notes: notes.map(withoutInnerMarks) }
}

function noteOf(block: DraftBlock, before?: DraftBlock, after?: DraftBlock): Flow['notes'][number] | null {
  const { text } = block.text
  const raised = /^([⁰¹²³⁴-⁹]{1,3})\s*(?=\S)/u.exec(text)
  if (raised) return { mark: plainDigits(raised[1] ?? ''), text: slice(block.text, raised[0].length) }
  const asterisks = /^(\*{1,4})\s+(?=\S)/.exec(text)
  if (asterisks && !isListed(asterisks[1] ?? '', before) && !isListed(asterisks[1] ?? '', after)) {
    return { mark: asterisks[1] ?? '', text: slice(block.text, asterisks[0].length) }
  }
  const printed = block.kind === 'note' ? /^(\d{1,3}|[a-z]|[†‡§]+|\*{1,4})\/?\s*(?=\S)/.exec(text) : null
  return printed ? { mark: printed[1] ?? '', text: slice(block.text, printed[0].length) } : null
}

/** Numbers that words bear as marks by their style, such as raised digits. */
function markedNumbers(blocks: readonly DraftBlock[]): Set<string> {
  const marks = blocks.flatMap(({ cells, text }) => (cells ? cells.flatMap((cell) => cell ?? []) : [text]))
  return new Set(
    marks.flatMap(({ text, spans }) =>
      spans
        .filter((span) => span.as === 'note-mark' && span.start > 0)
        .flatMap((span) => text.slice(span.start, span.end).match(/\d{1,3}/g) ?? []),
    ),
  )
}

/** A number in the style of a mark in front of words, where other words bear the same mark. */
function spanNote(block: DraftBlock, marks: ReadonlySet<string>): Flow['notes'][number] | null {
  const span = block.text.spans.find(({ as, start }) => as === 'note-mark' && start === 0)
  const mark = span ? block.text.text.slice(0, span.end).trim() : ''
  if (!span || !/^\d{1,3}$/.test(mark) || !marks.has(mark)) return null
  const text = trim(slice(block.text, span.end))
  return text.text === '' ? null : { mark, text }
}

/** `6/ S/PRST/1994/36.`, as notes were printed until the 1990s, where a paragraph before has the mark `6/`. */
function strokeNote(block: DraftBlock, before: DraftBlock[]): Flow['notes'][number] | null {
  const stroke = /^(\d{1,3})\/\s+(?=\S)/.exec(block.text.text)
  if (!stroke) return null
  const mark = stroke[1] ?? ''
  const marked = new RegExp(`\\s${mark}/(?=$|[\\s.,;:)])`)
  if (!before.some((other) => !other.cells && marked.test(other.text.text))) return null
  return { mark, text: slice(block.text, stroke[0].length) }
}

/** `1 See resolution 10/2.` where paragraphs have a full stop behind their numbers and words before bear that mark: `10 years.1`, `efforts1`. */
function plainNote(block: DraftBlock, before: DraftBlock[], numbered: boolean): Flow['notes'][number] | null {
  const plain = /^(\d{1,2})\s+(?!\p{Lu}\p{Ll}+ \d{4}\b)(?=\p{Lu}|www\.|http)/u.exec(block.text.text)
  if (!plain || !numbered || block.level !== null) return null
  const mark = plain[1] ?? ''
  const marked = gluedMark(mark)
  if (!before.some((other) => !other.cells && other.text.text.search(marked) >= 0)) return null
  return { mark, text: slice(block.text, plain[0].length) }
}

/** Asterisks are bullets where the block beside has the same, or introduces a list. */
function isListed(asterisks: string, neighbour: DraftBlock | undefined): boolean {
  return neighbour !== undefined && neighbour.kind === 'paragraph' && neighbour.text.text.startsWith(`${asterisks} `)
}

function withoutAsterisk(block: DraftBlock): DraftBlock {
  const bullet = block.cells ? null : /^\*\s+(?=\S)/.exec(block.text.text)
  return bullet ? { ...block, text: slice(block.text, bullet[0].length), depth: block.depth ?? 1 } : block
}

/** The mark repeated in front of a note whose format keeps it apart. */
function withoutInnerMarks(note: Flow['notes'][number]): Flow['notes'][number] {
  const repeated = note.text.spans.filter((span) => span.as === 'note-mark' && span.start === 0)
  return {
    ...note,
    text: trimmed(
      edit(
        note.text,
        repeated.map((span) => ({ ...span, text: '' })),
      ),
    ),
  }
}

function trimmed(text: Traced): Traced {
  return trim(text)
}
