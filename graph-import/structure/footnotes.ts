import type { Footnote } from '../text/text-document.js'
import type { Draft } from './draft.js'
import type { DraftPassage } from './structured-document.js'

/**
 * Puts footnotes right after the passage that bears their mark. A mark used again on a
 * later page has a footnote of its own there; a mark that repeats without one refers to
 * the first. A footnote whose mark was lost stands after the text that precedes it in the file.
 */
export function withFootnotes(draft: Draft, footnotes: readonly Footnote[]): DraftPassage[] {
  const placed: DraftPassage[] = []
  const left = [...footnotes]
  const count = new Map<string, number>()
  const toPassage = (footnote: Footnote, owner: DraftPassage, known: boolean): DraftPassage => {
    const stem = `fn-${
      footnote.mark
        .replace(/[*†‡]/g, '-star')
        .replace(/^-/, '')
        .replace(/[^\w-]/g, '') || 'note'
    }`
    const times = (count.get(stem) ?? 0) + 1
    count.set(stem, times)
    return {
      key: times === 1 ? stem : `${stem}-${times}`,
      kind: 'FOOTNOTE',
      number: footnote.mark,
      section: owner.section,
      role: owner.role,
      text: footnote.text,
      place: footnote.place,
      origins: [{ offset: 0, place: footnote.place }],
      parent: known ? owner.key : null,
      notes: [],
      item: owner.item,
      cells: null,
    }
  }
  for (const passage of draft.passages) {
    placed.push(passage)
    for (const { mark } of passage.notes) {
      const position = left.findIndex((footnote) => footnote.mark === mark)
      const [footnote] = position < 0 ? [] : left.splice(position, 1)
      if (footnote) placed.push(toPassage(footnote, passage, true))
    }
  }
  for (const footnote of left) {
    const position = placed.findLastIndex((passage) => stands(passage, footnote))
    const owner = placed[Math.max(0, position)]
    if (!owner) continue
    const passage = toPassage(footnote, owner, false)
    placed.splice(Math.max(0, position) + 1, 0, passage)
    draft.find('unplaced-text', 'INFO', `No mark ${footnote.mark} in the text for this footnote`, footnote.place, {
      passage: passage.key,
    })
  }
  return placed
}

/** True where the passage begins before the footnote in the file. */
function stands(passage: DraftPassage, footnote: Footnote): boolean {
  if (passage.place.page !== null && footnote.place.page !== null && passage.place.page !== footnote.place.page) {
    return passage.place.page < footnote.place.page
  }
  return passage.place.line !== null && footnote.place.line !== null && passage.place.line <= footnote.place.line
}
