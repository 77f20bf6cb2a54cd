import type { AgendaEntry, DraftPassage } from './structured-document.js'

const ENTITLED =
  /\bagenda (?:sub-?)?item (\d{1,2})(?: ?\(([a-z])\))?(?: \([^)]*\))?,? (?:entitled|titled|on) [“"]([^“”"]{5,300}?)[.,]?[”"]/gi

/**
 * Items that the account of a meeting names with their titles, where the document holds no agenda, as an addendum does
 * not: `the Group considered agenda item 3, entitled “Lamps and bells”`. Ascending; each once; a sub-item
 * only with its item.
 */
export function itemsEntitled(passages: readonly DraftPassage[]): AgendaEntry[] {
  const found = new Map<string, AgendaEntry>()
  for (const { key, role, text } of passages) {
    if (role !== 'DELIBERATIONS' && role !== 'STATEMENTS') continue
    for (const match of text.matchAll(ENTITLED)) {
      const [whole, item = '', letter, title = ''] = match
      const number = letter ? `${item} (${letter})` : item
      const start = match.index + whole.lastIndexOf(title)
      const entry = { number, parent: letter ? item : null, title, passage: key, start, end: start + title.length }
      if (!found.has(number)) found.set(number, entry)
    }
  }
  return [...found.values()]
    .filter(({ parent }) => parent === null || found.has(parent))
    .sort((a, b) => a.number.localeCompare(b.number, 'en', { numeric: true }))
}
