import { romanValue } from '../../roman.js'
import { ANNEX_RANK, BARE_RANK, CAPITAL_RANK, DECIMAL_RANK, type Draft, ROMAN_RANK, TOP_RANK } from '../draft.js'
import { decimalOf, readingOf } from '../label.js'
import type { Line } from '../lines.js'
import { isLoneNumber, isMarkedHeading, looksLikeBareHeading, looksLikeTitle } from '../looks.js'
import { isKnownSection } from '../sections.js'
import { findSymbols } from '../symbols.js'
import type { Construct } from './construct.js'
import { contentsKey } from './contents-list.js'

/**
 * II. Recommendations
 * B. Statements
 * 1. Activities of the Board
 * Documentation
 *
 * Roman numbers hold capital letters, those hold decimal numbers, and headings without
 * number stand below whatever is open. An annex begins anew.
 */
export const heading: Construct = {
  name: 'heading',
  read(lines, at, draft) {
    const line = lines[at]
    if (!line || line.block.kind === 'row') return 0
    const next = lines[at + 1]
    if (isLoneNumber(line) && next && next.block.kind !== 'row' && !next.label && looksLikeTitle(next.block.text)) {
      const label = line.block.text.replace(/\.$/, '')
      const block = {
        ...next.block,
        text: `${line.block.text} ${next.block.text}`,
        notes: [],
        origins: line.block.origins,
      }
      draft.openSection({ block, name: next.block.text, label, rank: ROMAN_RANK })
      return 2
    }
    if (!isHeading(line, next, draft)) return 0
    const { label, rank } = placeOf(line, draft)
    const words = label === null ? line.block.text : line.block.text.slice(line.label?.length ?? label.length + 1)
    const name = words.replace(/\s*\((?:agenda|provisional agenda) (?:sub-?)?item[^)]*(?:\([a-z]\)\s*)?\)$/i, '')
    const item = draft.itemsInContents.get(contentsKey(line)) ?? null
    draft.openSection({ block: line.block, name, label, rank, item })
    return 1
  },
}

/** `draft` is null where only the line's own looks count. */
export function isHeading(line: Line, next: Line | undefined, draft: Draft | null): boolean {
  if (line.block.kind === 'row') return false
  if (line.label === null) {
    if (isMarkedHeading(line)) return !/\.$/.test(line.block.text)
    if (draft?.role === 'DOCUMENTATION' && !isSectionAfterDocuments(line.block.text)) return false
    return looksLikeBareHeading(line, next) || isTitleOfAnnex(line, draft)
  }
  if (line.label.bracketed) return isMarkedHeading(line) && looksLikeTitle(line.words)
  if (readingOf(line.label, 'roman') !== null || readingOf(line.label, 'capital') !== null) {
    return looksLikeTitle(line.words) || isMarkedHeading(line)
  }
  if (isMarkedHeading(line) && looksLikeTitle(line.words)) return true
  return line.label.stopped && looksLikeTitle(line.words) && line.words.length <= 200 && !isListEntry(line, draft)
}

/** A line with a symbol is an entry of the list, whatever its words: `Annotated provisional agenda (E/CN.7/2024/1)`. */
const isSectionAfterDocuments = (text: string) => isKnownSection(text) && findSymbols(text).length === 0

/** Right below `Annex` stands what it is called. */
function isTitleOfAnnex(line: Line, draft: Draft | null): boolean {
  return draft?.section?.rank === ANNEX_RANK && draft.last?.kind === 'HEADING' && looksLikeTitle(line.block.text)
}

/** A short line in a list (`1. Algeria`) is no heading: the words before it end with a colon, or it goes on such a list. */
function isListEntry(line: Line, draft: Draft | null): boolean {
  const before = draft?.last?.text ?? ''
  if (/[:;,]$/.test(before)) return true
  return (
    draft?.last?.kind === 'PARAGRAPH' &&
    draft.last.number !== null &&
    decimalOf(line.label) === draft.numbering.expected &&
    !/[.)”"]$/.test(before)
  )
}

function placeOf(line: Line, draft: Draft): { label: string | null; rank: number } {
  if (/^(?:annex|appendix)\b/i.test(line.block.text)) return { label: null, rank: ANNEX_RANK }
  const label = line.label
  const roman = romanWithoutStop(line)
  if (roman !== null) return { label: roman, rank: ROMAN_RANK }
  if (label === null) {
    if (/^(?:annotations?|provisional agenda|contents|notes|endnotes)$/i.test(line.block.text))
      return { label: null, rank: TOP_RANK }
    return { label: null, rank: BARE_RANK + (line.block.level ?? levelOfStyle(line.block.style) ?? 5) }
  }
  const value = readingOf(label, 'roman')
  const capital = readingOf(label, 'capital')
  if (value !== null && (capital === null || !goesOnLetters(capital, value, draft))) {
    return { label: label.printed, rank: ROMAN_RANK }
  }
  if (capital !== null) return { label: label.printed, rank: CAPITAL_RANK }
  const depth = label.printed.split('.').length - 1
  return { label: label.printed, rank: DECIMAL_RANK + depth }
}

/** `XIV Progress in …`: some layouts print the number without a full stop, or on a line of its own that was joined. Only where the format says that it is a heading. */
function romanWithoutStop(line: Line): string | null {
  const number =
    line.label === null && isMarkedHeading(line) ? /^([IVXLC]{1,7}) (?=\p{Lu})/u.exec(line.block.text)?.[1] : undefined
  return number !== undefined && romanValue(number) !== null ? number : null
}

/** `C.` after `B.` is a letter, after no letter a number only if the numbers are there: `I.` and `V.` begin or go on Roman counts. */
function goesOnLetters(capital: number, roman: number, draft: Draft): boolean {
  const letters = lastOf(draft, CAPITAL_RANK)
  if (letters !== null && letters.charCodeAt(0) - 64 === capital - 1) return true
  return letters === null ? roman >= 50 : roman > 40
}

function lastOf(draft: Draft, rank: number): string | null {
  return draft.sections.find((section) => section.rank === rank)?.label ?? null
}

function levelOfStyle(style: string | null): number | null {
  const level = /(?:_ ?H_|heading ?)(\d)/i.exec(style ?? '')?.[1]
  return level ? Number(level) : null
}
