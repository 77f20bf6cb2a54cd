import { typeOfTitle } from '../../structure/document-type.js'
import { bareName, isKnownSection } from '../../structure/sections.js'
import type { NamedPassage, RuleContext } from '../context.js'
import type { Span } from '../span.js'

/** A line of a list of participants: a paragraph, a heading or a cell of a table. */
export interface ListLine extends Span {
  passage: NamedPassage
  /** Without white space and footnote marks at its ends. */
  text: string
}

/**
 * The lists of participants that a document is or holds: all of a document that is called
 * so; else what stands below a heading `List of participants` up to the next annex or
 * numbered heading. Attendance that is told in sentences is none.
 */
export function participantLists({ structured, passages }: RuleContext): ListLine[][] {
  if (structured.type === 'LIST_OF_PARTICIPANTS')
    return [passages.filter(({ kind }) => kind !== 'COVER').flatMap(linesOf)]
  return passages.flatMap((heading, index) => {
    if (!isListHeading(heading)) return []
    const below = passages.slice(index + 1)
    const end = below.findIndex(endsList)
    return [below.slice(0, end < 0 ? below.length : end).flatMap(linesOf)]
  })
}

function isListHeading({ kind, text }: NamedPassage): boolean {
  const name = text.replace(/^(?:annex(?: [IVXLC\d]+)?[.:–—-]? ?|[IVXLC]+\. |[A-Z]\. )/i, '')
  return kind === 'HEADING' && typeOfTitle(bareName(name)) === 'LIST_OF_PARTICIPANTS'
}

function endsList({ kind, number, text }: NamedPassage): boolean {
  return kind === 'HEADING' && (number !== null || /^(?:annex|appendix)\b/i.test(text) || isKnownSection(text))
}

function linesOf(passage: NamedPassage): ListLine[] {
  const spans = passage.cells ?? [{ start: 0, end: passage.text.length }]
  return spans.flatMap((span) => {
    const line = trimmedLine(passage, span)
    return line.text === '' ? [] : [line]
  })
}

function trimmedLine(passage: NamedPassage, { start, end }: Span): ListLine {
  const text = passage.text.slice(start, end)
  const from = start + (/^[\s*•–—-]*/.exec(text)?.[0].length ?? 0)
  const to = end - (/[\s*†‡]*$/.exec(text)?.[0].length ?? 0)
  return { passage, start: from, end: Math.max(from, to), text: passage.text.slice(from, to) }
}
