import type { TextSpan } from '../documents/source-document.js'
import { type DraftBlock, type Flow, mapTexts } from './flow.js'
import { type Edit, edit, type Traced } from './traced.js'

/** Ways to write the mark of a footnote in plain text: `[1]`, `[^1]`, `_1_`, `^1^`. */
const FORMS: readonly RegExp[] = [
  /\[\^?(\d{1,3})\]/g,
  /(?<![\p{L}\p{N}_])_(\d{1,3})_|(?<=\p{L}|[.,;:)”’])_(\d{1,3})_/gu,
  /\^(\d{1,3})\^/g,
]

/** A line that begins with such a mark, or with raised digits, and then words: a footnote. */
export const STARTS_WITH_MARK = /^\s*(?:\[\^?\d{1,3}\]|_\d{1,3}_|\^\d{1,3}\^|[⁰¹²³⁴-⁹]{1,3})\s*(?=[\p{L}“"(])/u

/**
 * Marks that a text writes with signs around the number become bare digits with the span of a mark, where a block begins
 * with the same number in the same way and words before it bear it: only then is it a mark.
 */
export function readWrittenMarks(flow: Flow): Flow {
  const blocks = FORMS.reduce(withForm, flow.blocks)
  return blocks === flow.blocks ? flow : { ...flow, blocks }
}

function withForm(blocks: DraftBlock[], form: RegExp): DraftBlock[] {
  const started = new Set<string>()
  const borne = new Set<string>()
  for (const { text, cells } of blocks) {
    for (const words of cells ? cells.map((cell) => cell?.text ?? '') : [text.text]) {
      for (const match of words.matchAll(form)) (match.index === 0 ? started : borne).add(numberIn(match))
    }
  }
  const marks = new Set([...started].filter((mark) => borne.has(mark)))
  return marks.size === 0 ? blocks : blocks.map((block) => mapTexts(block, (text) => bare(text, form, marks)))
}

function bare(text: Traced, form: RegExp, marks: ReadonlySet<string>): Traced {
  const edits: Edit[] = []
  const spans: TextSpan[] = []
  for (const match of text.text.matchAll(form)) {
    const mark = numberIn(match)
    if (!marks.has(mark)) continue
    const start = match.index + match[0].indexOf(mark)
    const end = start + mark.length
    edits.push(
      { start: match.index, end: start, text: '' },
      { start: end, end: match.index + match[0].length, text: '' },
    )
    spans.push({ start, end, as: 'note-mark' })
  }
  return edit({ ...text, spans: [...text.spans, ...spans] }, edits)
}

function numberIn(match: RegExpExecArray): string {
  return match[1] ?? match[2] ?? ''
}
