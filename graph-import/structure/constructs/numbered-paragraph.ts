import { startsWithMonth } from '../days.js'
import type { Draft } from '../draft.js'
import { decimalOf } from '../label.js'
import type { Line } from '../lines.js'
import type { Construct } from './construct.js'
import { annotationKey } from './plain-paragraph.js'

/**
 * 12. Under this agenda item, …
 * 12  Under this agenda item, …
 *
 * Without a full stop the number must be the next one and words with a capital must
 * follow: `27 June` is a date.
 */
export const numberedParagraph: Construct = {
  name: 'numbered-paragraph',
  read(lines, at, draft) {
    const line = lines[at]
    const value = decimalOf(line?.label ?? null)
    if (!line?.label || value === null || !isParagraph(line, value, draft)) return 0
    if (value === 1 && draft.letters.length > 0) {
      draft.suspended.push({ paragraph: draft.paragraph, letters: draft.letters })
    }
    const { missing, back } = draft.numbering.take(value)
    const annotation = draft.role === 'ANNOTATIONS'
    const passage = draft.add({
      kind: annotation ? 'ANNOTATION' : 'PARAGRAPH',
      key: annotation ? annotationKey(draft) : `${value}`,
      number: line.label.printed,
      block: line.block,
      from: line.label.length,
    })
    draft.paragraph = passage
    draft.introduction = null
    draft.letters = []
    if (missing.length > 0 || back) {
      const message = back
        ? `Paragraph ${value} goes back in the order of numbers`
        : `No paragraph ${range(missing)} before paragraph ${value}`
      draft.find('paragraph-number-gap', 'INFO', message, line.block.place, {
        written: `${value}`,
        passage: passage.key,
      })
    }
    return 1
  },
}

function isParagraph(line: Line, value: number, draft: Draft): boolean {
  if (line.label?.stopped) return true
  if (!/^[\p{Lu}“"‘«(]/u.test(line.words) || startsWithMonth(line.words) || line.words.length < 20) return false
  return draft.numbering.expected === value || draft.numbering.continues(value)
}

function range(numbers: number[]): string {
  const [first] = numbers
  return numbers.length === 1 ? `${first}` : `${first} to ${numbers.at(-1)}`
}
