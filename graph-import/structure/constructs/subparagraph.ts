import type { Draft, OpenLetter } from '../draft.js'
import { lettersInside } from '../inline-letters.js'
import { type LabelReading, readingOf } from '../label.js'
import type { Line } from '../lines.js'
import type { Construct } from './construct.js'
import { annotationKey } from './plain-paragraph.js'

/**
 * (a) Identifying …;
 *     (i) Points of contact;
 *
 * Hangs on the paragraph before it. `(i)` after `(h)` is a letter unless `(ii)` follows.
 */
export const subparagraph: Construct = {
  name: 'subparagraph',
  read(lines, at, draft) {
    const line = lines[at]
    if (!line?.label?.bracketed) return 0
    const reading = readingIn(line, nextBracketed(lines, at), draft)
    if (!reading) return 0
    if (draft.last && goesOnInline(draft, reading)) {
      draft.append(draft.last, line.block)
      return 1
    }
    resume(draft, reading)
    draft.letters = above(draft.letters, reading)
    const parent = draft.letters.at(-1)?.passage ?? draft.paragraph ?? draft.introduction
    const printed = `(${line.label.printed})`
    const number = parent?.number ? `${parent.number} ${printed}` : printed
    const passage = draft.add({
      kind: draft.role === 'ANNOTATIONS' ? 'ANNOTATION' : 'SUBPARAGRAPH',
      key: keyOf(draft, parent?.key ?? null, line.label.printed),
      number,
      block: line.block,
      from: line.label.length,
      parent: parent?.key ?? null,
    })
    draft.letters.push({ style: reading.style, value: reading.value, passage })
    return 1
  },
}

/** `(b)` at the beginning of a line, where the list began with `(a)` inside the paragraph: the line's end is no end. */
function goesOnInline(draft: Draft, { style, value }: Reading): boolean {
  const before = draft.last
  const isText = before?.kind === 'PARAGRAPH' || before?.kind === 'RECOMMENDATION'
  return isText && style === 'letter' && value > 1 && lettersInside(before.text) === value - 1
}

/** `(b)` after a list of numbers below `(a)` goes on the letters, not the last number. */
function resume(draft: Draft, reading: Reading): void {
  if (reading.value === 1 || draft.letters.some((open) => open.style === reading.style)) return
  const position = draft.suspended.findLastIndex(({ letters }) =>
    letters.some((open) => open.style === reading.style && open.value === reading.value - 1),
  )
  const found = draft.suspended[position]
  if (!found) return
  draft.paragraph = found.paragraph
  draft.letters = found.letters
  draft.suspended = draft.suspended.slice(0, position)
}

function keyOf(draft: Draft, parent: string | null, printed: string): string {
  if (parent !== null) return `${parent}-${printed}`
  if (draft.role === 'ANNOTATIONS') return annotationKey(draft)
  return draft.section ? `${draft.section.stem}-${printed}` : `p-${printed}`
}

function nextBracketed(lines: readonly Line[], at: number): Line | undefined {
  return lines.slice(at + 1, at + 12).find((line) => line.label?.bracketed)
}

type Reading = Pick<OpenLetter, 'style' | 'value'>

/** Letters that stay open above an entry: those of other styles before the first of its own. */
function above(letters: OpenLetter[], reading: Reading): OpenLetter[] {
  const same = letters.findIndex((open) => open.style === reading.style)
  return same < 0 ? letters : letters.slice(0, same)
}

function readingIn(line: Line, next: Line | undefined, draft: Draft): Reading | null {
  const readings = (line.label?.readings ?? []).filter(isListStyle)
  if (readings.length < 2) return readings[0] ?? null
  const letter = readings.find((reading) => reading.style === 'letter')
  const roman = readings.find((reading) => reading.style === 'small-roman')
  if (!letter || !roman) return readings[0] ?? null
  const open = (style: OpenLetter['style']) => draft.letters.find((entry) => entry.style === style)?.value ?? 0
  const followsLetter = open('letter') === letter.value - 1
  const followsRoman = open('small-roman') === roman.value - 1
  if (followsLetter && followsRoman) {
    const goesOnRoman = readingOf(next?.label ?? null, 'small-roman') === roman.value + 1
    return goesOnRoman ? roman : letter
  }
  if (followsLetter) return letter
  return followsRoman || letter.value > open('letter') + 1 ? roman : letter
}

function isListStyle(reading: LabelReading): reading is LabelReading & Reading {
  return reading.style === 'letter' || reading.style === 'small-roman' || reading.style === 'decimal'
}
