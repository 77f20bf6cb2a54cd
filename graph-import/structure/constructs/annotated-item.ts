import { fold } from '../../../graph/model/index.js'
import { DECIMAL_RANK, type Draft, SUB_ITEM_RANK } from '../draft.js'
import { decimalOf, readingOf } from '../label.js'
import { looksLikeTitle } from '../looks.js'
import { itemNumber } from '../sections.js'
import type { AgendaEntry } from '../structured-document.js'
import type { Construct } from './construct.js'

/**
 * 1. Organizational matters
 * (a) Opening of the meeting
 *
 * Below `Annotations`, an item of the agenda again, as the heading of what is said about it.
 */
export const annotatedItem: Construct = {
  name: 'annotated-item',
  read(lines, at, draft) {
    const line = lines[at]
    if (!line || line.block.kind === 'row' || !draft.isIn('ANNOTATIONS') || draft.isIn('ANNEX')) return 0
    const entry = entryAt(draft, line.label === null ? null : line, line.words)
    if (!entry) return 0
    const sub = entry.parent !== null
    const label = sub ? (/\(([a-z]+)\)$/.exec(entry.number)?.[1] ?? entry.number) : entry.number
    const rank = sub ? SUB_ITEM_RANK : DECIMAL_RANK
    const section = draft.openSection({ block: line.block, name: line.words, label, rank, item: entry.number })
    section.role = 'ANNOTATIONS'
    const heading = draft.last
    if (heading) heading.role = 'ANNOTATIONS'
    return 1
  },
}

function entryAt(
  draft: Draft,
  line: { label: Parameters<typeof decimalOf>[0] } | null,
  words: string,
): AgendaEntry | null {
  if (!line?.label) return null
  const value = decimalOf(line.label)
  const letter = line.label.bracketed ? readingOf(line.label, 'letter') : null
  const item = draft.sections.find((section) => section.rank === DECIMAL_RANK)?.item ?? null
  const number = value !== null ? `${value}` : letter !== null && item ? itemNumber(item, line.label.printed) : null
  const entry = draft.agenda.find((candidate) => candidate.number === number)
  if (!entry) return null
  const same = fold(words.replace(/[.;:]$/, '')) === fold(entry.title)
  return same || (value !== null && looksLikeTitle(words) && words.length <= 200) ? entry : null
}
