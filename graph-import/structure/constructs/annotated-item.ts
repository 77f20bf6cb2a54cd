import { fold } from '../../../graph/model/index.js'
import { DECIMAL_RANK, type Draft, PART_RANK, SUB_ITEM_RANK } from '../draft.js'
import { decimalOf, type Label, readingOf } from '../label.js'
import { looksLikeTitle } from '../looks.js'
import { itemNumber } from '../sections.js'
import type { AgendaEntry } from '../structured-document.js'
import type { Construct } from './construct.js'

/**
 * 1. Organizational matters
 * (a) Opening of the meeting
 *
 * Below `Annotations`, a heading that parts the agenda (`Operational segment`) or an item of the agenda again, as the heading of what is said about it.
 */
export const annotatedItem: Construct = {
  name: 'annotated-item',
  read(lines, at, draft) {
    const line = lines[at]
    if (!line || line.block.kind === 'row' || !draft.isIn('ANNOTATIONS') || draft.isIn('ANNEX')) return 0
    const entry = entryAt(draft, line.label === null ? null : line, line.words)
    const { block, words: name } = line
    if (!entry && !draft.agendaParts.has(fold(name))) return 0
    const section = draft.openSection(
      entry
        ? { block, name, label: labelOf(entry), rank: rankOf(entry), item: entry.number }
        : { block, name, label: null, rank: PART_RANK },
    )
    section.role = 'ANNOTATIONS'
    const heading = draft.last
    if (heading) heading.role = 'ANNOTATIONS'
    return 1
  },
}

function entryAt(draft: Draft, line: { label: Label | null } | null, words: string): AgendaEntry | null {
  if (!line?.label) return null
  const numbers = numbersOf(draft, line.label)
  const candidates = draft.agenda.filter(({ number }) => numbers.includes(number))
  const title = fold(words.replace(/[.;:]$/, ''))
  const same = candidates.find((entry) => fold(entry.title) === title)
  const mayBeReworded = decimalOf(line.label) !== null && looksLikeTitle(words) && words.length <= 200
  return same ?? (mayBeReworded ? candidates[0] : undefined) ?? null
}

/** What a label can mean where it stands: `2`; `(i)` below item 3 (a) is `3 (a) (i)` or `3 (i)`. */
function numbersOf(draft: Draft, label: Label): string[] {
  const value = decimalOf(label)
  if (value !== null) return [`${value}`]
  if (!label.bracketed || (readingOf(label, 'letter') ?? readingOf(label, 'small-roman')) === null) return []
  const open = draft.sections.filter(({ rank }) => rank === SUB_ITEM_RANK || rank === DECIMAL_RANK)
  return open.flatMap(({ item }) => (item === null ? [] : [itemNumber(item, label.printed)]))
}

const labelOf = ({ number }: AgendaEntry) => /\(([a-z]+)\)$/.exec(number)?.[1] ?? number

/** By how deep it lies: `2`, `2 (a)`, `2 (a) (i)`. */
const rankOf = ({ number }: AgendaEntry) =>
  [DECIMAL_RANK, SUB_ITEM_RANK][number.split(' ').length - 1] ?? SUB_ITEM_RANK + 1
