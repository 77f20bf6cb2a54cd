import { startsWithMonth } from './days.js'
import { decimalOf } from './label.js'
import type { Line } from './lines.js'
import { isKnownSection } from './sections.js'
import { findSymbols } from './symbols.js'

const LONGEST_TITLE = 300

/** Words that could be a title: they begin with a capital, end without the mark of a sentence or list, and are short. */
export function looksLikeTitle(words: string): boolean {
  return (
    words.length <= LONGEST_TITLE &&
    /^[\p{Lu}“"‘«(\d]/u.test(words) &&
    !/[.;:,!]\d{0,2}$/.test(words.replace(/\betc\.$/, '')) &&
    !/[.!]\s+\p{Lu}.*[.!]\s+\p{Lu}/u.test(words)
  )
}

/** True where the format itself (level, style, block kind) says that a block is a heading, and the words do not belie it. */
export function isMarkedHeading(line: Line): boolean {
  const { block } = line
  const marked =
    block.kind === 'heading' || block.level !== null || /^(?:_ ?H_|H\d|heading|title)/i.test(block.style ?? '')
  return marked && line.words.length <= LONGEST_TITLE && !/[;,]$/.test(line.words)
}

/**
 * A heading without number or style: short words without full stop, and a paragraph
 * after them. Dates, ordinals of meetings, lists of names and lines that stand before
 * another such line are none; `Agenda item 3: …` always is one.
 */
export function looksLikeBareHeading(line: Line, next: Line | undefined): boolean {
  const text = line.block.text
  if (line.label || line.block.kind === 'row' || !looksLikeTitle(text)) return false
  if (
    isKnownSection(text) ||
    (next !== undefined && /^(?:Agenda )?[Ii]tem \d{1,2}(?: \([a-z]\))?[:.] \p{Lu}/u.test(text))
  )
    return true
  if (text.length > 180 || /^[\d([]/.test(text) || startsWithMonth(text)) return false
  if (/^\S+(?: \S+)? (?:plenary )?meeting$/i.test(text) || (text.match(/,/g) ?? []).length > 3) return false
  if (!/\p{Ll}{3}/u.test(text) || findSymbols(text).length > 0) return false
  if (line.block.emphasis) return next !== undefined
  return next !== undefined && next.block.kind !== 'row' && followsHeading(next)
}

function followsHeading(next: Line): boolean {
  if (decimalOf(next.label) !== null) return !looksLikeTitle(next.words)
  if (next.label && !next.label.bracketed) return true
  return /[.:]["”»]?$/.test(next.block.text) && next.block.text.length > 60
}

/** A line without words of its own, such as the `XIV` that some layouts print above its heading. */
export function isLoneNumber(line: Line): boolean {
  return line.block.kind !== 'row' && /^[IVXLC]{1,7}\.?$/.test(line.block.text)
}
