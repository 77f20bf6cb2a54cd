/** A stretch of a text: `text.slice(start, end)`. */
export interface Span {
  start: number
  end: number
}

/** The same words without white space and commas at their ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end]
  while (from < to && /[\s,;]/.test(text.charAt(from))) from++
  while (to > from && /[\s,;]/.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}

/** Text of equal length in which words between quotation marks can match nothing: they are somebody else's. */
export function withoutQuotations(text: string): string {
  return text.replace(/“[^”]*”|«[^»]*»|(?<=^|[\s(])"[^"]*"/g, (quoted) => '·'.repeat(quoted.length))
}

const ABBREVIATION =
  /(?:\b(?:No|Nos|art|arts|para|paras|Mr|Ms|Mrs|Md|Dr|Prof|Lt|Col|Brig|Gen|Maj|Capt|Msgr|Hon|Rev|Amb|St|vol|chap|sect|cf|e\.g|i\.e|[A-Z]))\.$/

/** Sentences of a text, the full stop included. A colon or semicolon ends none: lettered lists belong to their introduction. */
export function sentences(text: string): Span[] {
  const found: Span[] = []
  let start = 0
  for (const stop of text.matchAll(/[.?!][”"’)]*(?=\s+[“"(]?\p{Lu}|\s*$)/gu)) {
    const end = stop.index + stop[0].length
    if (ABBREVIATION.test(text.slice(start, stop.index + 1)) && end < text.trimEnd().length) continue
    found.push(leading(text, start, end))
    start = end
  }
  if (text.slice(start).trim() !== '') found.push(leading(text, start, text.length))
  return found
}

function leading(text: string, start: number, end: number): Span {
  let from = start
  while (from < end && /\s/.test(text.charAt(from))) from++
  return { start: from, end }
}
