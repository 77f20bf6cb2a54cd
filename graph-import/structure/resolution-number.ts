const WORD = '(?:draft )?(?:resolution|decision)'
/** `25/1`, `2015/31`, `61/999 A`: known without a word before them. */
const PLAIN = '\\d{1,4}/\\d{1,3}(?: [A-Z]\\b)?'
/** `2/CP.20`, `SS.X/1`, `BC-10/3`: only behind such a word. */
const SPECIAL = '(?=[\\p{L}.-]*\\d)[\\p{L}\\d.-]{1,8}/(?:\\d{1,3}|[\\p{L}-]{2,5}\\.?\\d{1,3})(?![\\p{L}\\d/])'
const TITLED = new RegExp(`^((?:${WORD} )?${PLAIN}|${WORD} ${SPECIAL})\\s?[.:]\\s+(?=[\\p{Lu}“"‘])`, 'iu')
const ALONE = new RegExp(`^(${WORD} (?:${PLAIN}|${SPECIAL}))$`, 'iu')
const JOINED = new RegExp(`^(${WORD} ${SPECIAL})(?= [\\p{Lu}“"‘]|$)`, 'iu')

/** `Decision 5/2: Lakes` → what stands before the title, and where the title begins; null where the line is none of the kind. */
export function resolutionTitleIn(line: string): { number: string; from: number } | null {
  const found = TITLED.exec(line)
  return found ? { number: found[1] ?? '', from: found[0].length } : null
}

/** A line that holds no more than `Decision 2/CP.20`. */
export const isResolutionNumber = (line: string): boolean => ALONE.test(line)

/** The number that a heading of a resolution or decision prints, with its word: `Decision 5/2`, `25/1`; null for other headings. */
export function resolutionNumberIn(heading: string): string | null {
  return (TITLED.exec(heading) ?? ALONE.exec(heading) ?? JOINED.exec(heading))?.[1] ?? null
}
