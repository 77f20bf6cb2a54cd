import type { StructuredDocument } from '../structure/structured-document.js'
import type { FoundBody } from './bodies.js'
import type { SpecialSession } from './titles.js'

/** `70/127. Lighthouses` read apart. */
export interface NumberedTitle {
  /** `70/127`, `2014/21`, `S-24/2`, `1379 (2001)`. */
  number: string
  /** Null where the title is no more than the number: `Resolution 1379 (2001)`. */
  title: string | null
}

const NUMBER = '(?:[A-Z]{1,2}-)?\\d{1,4}/\\d{1,3}(?: [A-Z]\\b)?'
const NUMBERED = new RegExp(`^(?:resolution |decision )?(${NUMBER})\\s?[.:]\\s*(\\S.*)$`, 'iu')
/** Covers in other languages end before the title, which is a heading then, within so many passages. */
const NEAR_START = 15
const OF_A_YEAR = /^resolution (\d{1,4} \(\d{4}\))$/i

/** Number and title of a document that is one resolution; null for other documents, and for resolutions whose title prints no number. */
export function numberedTitle({
  cover,
  type,
  passages,
}: Pick<StructuredDocument, 'cover' | 'type' | 'passages'>): NumberedTitle | null {
  const heading = passages.slice(0, NEAR_START).find(({ kind, text }) => kind === 'HEADING' && NUMBERED.test(text))
  const printed = type === 'RESOLUTION' ? (cover.title ?? heading?.text ?? '') : ''
  const found = NUMBERED.exec(printed)
  if (found !== null) return { number: found[1] ?? '', title: found[2] ?? null }
  const number = OF_A_YEAR.exec(printed)?.[1]
  return number === undefined ? null : { number, title: null }
}

/** The session or the year that the number of a resolution begins with: 70 of `70/127`, 24 of a special session of `S-24/2`, the year of `2014/21`. */
export function sessionOfNumber(number: string): {
  session: number | null
  special: SpecialSession | null
  year: number | null
} {
  const [, letters, digits] = /^(?:(E?S)-)?(\d{1,4})\//.exec(number) ?? []
  const first = Number(digits ?? 0)
  const isYear = first >= 1900
  const special = letters === undefined ? null : letters === 'S' ? 'special' : 'emergency special'
  return { session: first > 0 && !isYear ? first : null, special, year: isYear ? first : null }
}

/** Series of the organs whose resolutions have `RES` and their number behind it. */
const WITH_NATURE = ['A', 'E', 'S', 'A/HRC']

/** `A/RES/70/127`, for a text that has lost its symbol; null for organs that make their symbols otherwise. */
export function symbolOfNumber(number: string, body: FoundBody | null): string | null {
  const series = body?.authority?.symbolSeries
  return series && WITH_NATURE.includes(series) ? `${series}/RES/${number}` : null
}
