import { romanValue } from '../roman.js'

/**
 * The number or letter that a heading, a paragraph or an entry of a list begins with:
 * `IV.`, `B.`, `12.`, `2.3`, `(b)`, `a)`. Some can be read two ways (`C.` is a letter or a
 * hundred, `(i)` a letter or a one): all readings are given, and the sequence decides.
 */
export interface Label {
  /** Without brackets and full stop: `IV`, `b`, `12`. */
  printed: string
  readings: LabelReading[]
  bracketed: boolean
  /** A full stop follows the number. */
  stopped: boolean
  /** Offset at which the words begin. */
  length: number
}

export interface LabelReading {
  style: LabelStyle
  value: number
}

export type LabelStyle = 'roman' | 'capital' | 'decimal' | 'dotted' | 'letter' | 'small-roman'

/** A small letter with a full stop opens an entry too, where words follow: `a. record the type`, not `p. 3`. */
const BRACKETED =
  /^(?:[-–•]\s*)?(?:\(([a-z]|([a-z])\2|[ivxl]{1,6}|\d{1,2})\)|([a-z]|[ivxl]{1,5})(?:\)(?=\s)|\.(?=\s+\p{L}{2,}\s)))\s*(?=\S)/u
const CAPITAL = /^([IVXLC]{1,7}|[A-Z])\s?\.(?:\s+(?=[\p{Lu}\d“"‘«(])|(?=\p{Lu}[\p{L}\s“]))/u
const DECIMAL = /^(\d{1,3}(?:\.\d{1,2})*)(?:(\.)\s*(?=[^\s\d.,)])|(\.)?\s+(?=\S))/

/** Null where the text begins with words. */
export function readLabel(text: string): Label | null {
  const bracketed = BRACKETED.exec(text)
  if (bracketed) {
    const printed = bracketed[1] ?? bracketed[3] ?? ''
    return { printed, readings: smallReadings(printed), bracketed: true, stopped: false, length: bracketed[0].length }
  }
  const capital = CAPITAL.exec(text)
  if (capital) {
    const printed = capital[1] ?? ''
    const readings = capitalReadings(printed)
    if (readings.length > 0) return { printed, readings, bracketed: false, stopped: true, length: capital[0].length }
  }
  const decimal = DECIMAL.exec(text)
  if (decimal) {
    const printed = decimal[1] ?? ''
    const parts = printed.split('.').map(Number)
    const style = parts.length > 1 ? 'dotted' : 'decimal'
    const stopped = decimal[2] !== undefined || decimal[3] !== undefined
    const readings: LabelReading[] = [{ style, value: parts.at(-1) ?? 0 }]
    return { printed, readings, bracketed: false, stopped, length: decimal[0].length }
  }
  return null
}

export function readingOf(label: Label | null, style: LabelStyle): number | null {
  return label?.readings.find((reading) => reading.style === style)?.value ?? null
}

/** Value of a plain decimal number without brackets; null for any other label. */
export function decimalOf(label: Label | null): number | null {
  return label && !label.bracketed ? readingOf(label, 'decimal') : null
}

function capitalReadings(printed: string): LabelReading[] {
  const readings: LabelReading[] = []
  const roman = countedRoman(printed)
  if (roman !== null) readings.push({ style: 'roman', value: roman })
  if (printed.length === 1) readings.push({ style: 'capital', value: printed.charCodeAt(0) - 64 })
  return readings
}

function smallReadings(printed: string): LabelReading[] {
  if (/^\d/.test(printed)) return [{ style: 'decimal', value: Number(printed) }]
  const readings: LabelReading[] = []
  if (printed.length === 1) readings.push({ style: 'letter', value: letterValue(printed) })
  const roman = countedRoman(printed.toUpperCase())
  if (roman !== null) readings.push({ style: 'small-roman', value: roman })
  if (printed.length === 2 && printed[0] === printed[1])
    readings.push({ style: 'letter', value: 26 + letterValue(printed[0] ?? 'a') })
  return readings
}

/** Headings and points are not counted to five hundred: `D.` and `(m)` are letters. */
function countedRoman(printed: string): number | null {
  return /[DM]/.test(printed) ? null : romanValue(printed)
}

function letterValue(letter: string): number {
  return letter.charCodeAt(0) - 96
}

/** `(a)` for 1, `(aa)` for 27. */
export function letterOf(value: number): string {
  const letter = String.fromCharCode(96 + ((value - 1) % 26) + 1)
  return value > 26 ? letter + letter : letter
}
