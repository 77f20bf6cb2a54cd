/** A paragraph or a place in a compilation, one that a range or list stands for. */
export interface Expanded {
  /** `24`, `8 (e)`; `I.21`, `V.2.e`. */
  text: string
  /** Which entry of the printed list it comes from, from 0: entries of one range share it. */
  entry: number
}

const DASH = '\\s*(?:[-‐‑‒–—]|\\bto\\b)\\s*'
const LETTER = '\\(\\s*([a-z]{1,2})\\s*\\)'
const PARAGRAPH = new RegExp(
  `^(?:paras?\\.?|paragraphs?)?\\s*(?:(\\d{1,3})(?:${DASH}(\\d{1,3}))?)?\\s*(?:${LETTER}(?:${DASH}${LETTER})?)?\\s*(?:\\(([ivx]+)\\))?$`,
  'i',
)

/**
 * `7 (d) and 8 (e) and (f)` → `7 (d)`, `8 (e)`, `8 (f)`; `23– 25` → `23`, `24`, `25`.
 * Null where the text is no list of paragraphs.
 */
export function expandParagraphs(text: string): Expanded[] | null {
  const found: Expanded[] = []
  let number: string | null = null
  for (const [entry, part] of listParts(text).entries()) {
    const parsed = PARAGRAPH.exec(part)
    if (!parsed || part === '') return null
    const [, first, last, letter, lastLetter, roman] = parsed
    if (first === undefined && letter === undefined) return null
    number = first ?? number
    if (number === null) return null
    const suffix = roman ? ` (${roman})` : ''
    if (last !== undefined) {
      const numbers = rangeOf(Number(number), Number(last))
      if (numbers === null || letter !== undefined) return null
      found.push(...numbers.map((value) => ({ text: `${value}`, entry })))
      number = last
    } else if (letter === undefined) found.push({ text: `${number}${suffix}`, entry })
    else {
      const letters = letterRange(letter, lastLetter ?? letter)
      if (letters === null) return null
      found.push(...letters.map((value) => ({ text: `${number} (${value})${suffix}`, entry })))
    }
  }
  return found.length > 0 ? found : null
}

const REFERENCE = new RegExp(`^([IVXLC]+|\\d+|[A-Z])((?:\\.\\d{1,3})*)(?:\\.([a-z]{1,2}))?(?:${DASH}(.+))?$`)

/**
 * `I.15, I.29–31 and I.34` → `I.15`, `I.29`, `I.30`, `I.31`, `I.34`; `V.2.b-d` by letter.
 * Null where the text is no list of places in a compilation.
 */
export function expandReferences(text: string): Expanded[] | null {
  const found: Expanded[] = []
  for (const [entry, part] of listParts(text).entries()) {
    const parsed = REFERENCE.exec(part)
    if (!parsed) return null
    const [, section, numbers = '', letter, to] = parsed
    if (numbers === '' && letter === undefined) return null
    const path = `${section}${numbers}`
    if (to === undefined) {
      found.push({ text: letter ? `${path}.${letter}` : path, entry })
      continue
    }
    const last = to.split('.').at(-1) ?? ''
    const values = letter
      ? letterRange(letter, last)?.map((value) => `${path}.${value}`)
      : rangeOf(Number(path.split('.').at(-1)), Number(last))?.map(
          (value) => `${path.slice(0, path.lastIndexOf('.'))}.${value}`,
        )
    if (!values) return null
    found.push(...values.map((value) => ({ text: value, entry })))
  }
  return found.length > 0 ? found : null
}

function listParts(text: string): string[] {
  return text
    .replace(/\.$/, '')
    .split(/\s*(?:[,;]\s*(?:and\b)?|\band\b|&)\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

const LONGEST_RANGE = 200

function rangeOf(first: number, last: number): number[] | null {
  if (!(last >= first) || last - first > LONGEST_RANGE) return null
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

function letterRange(first: string, last: string): string[] | null {
  if (first === last) return [first]
  if (first.length > 1 || last.length > 1) return null
  return rangeOf(first.charCodeAt(0), last.charCodeAt(0))?.map((code) => String.fromCharCode(code)) ?? null
}
