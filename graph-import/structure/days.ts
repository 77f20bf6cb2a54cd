/**
 * Days of a meeting as covers and sentences print them: `14 and 15 May 2031`,
 * `11–13 September 2019`, `30 May to 1 June 2012`, `30 December 2021–2 January 2022`.
 */
export interface Days {
  /** ISO 8601. */
  start: string
  end: string
  /** Span in the text read. */
  from: number
  to: number
}

/** In English, January first. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const MONTH = `(${MONTHS.join('|')})`
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
/** Days of the week may stand before the days. */
const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+)?'
const DASH = '\\s*(?:[-‐‑–—]|\\bto\\b|\\band\\b|\\bthrough\\b)\\s*'
/** Days between the first and the last, as in `28, 29 and 30 June`. */
const BETWEEN = '(?:,\\s*\\d{1,2})*,?'

const SPAN = new RegExp(
  `\\b${DAY}(?:\\s+${MONTH}(?:,?\\s+(\\d{4}))?)?(?:${BETWEEN}${DASH}${WEEKDAY}${DAY})?\\s+${MONTH},?\\s+(\\d{4})\\b`,
  'i',
)
const SINGLE = new RegExp(`\\b${DAY}\\s+${MONTH},?\\s+(\\d{4})\\b`, 'i')

/** `June 3–5, 2031`, `June 30 to July 2, 2031`: the month before the day. */
const MONTH_FIRST = new RegExp(
  `\\b${MONTH}\\s+${DAY}(?:${BETWEEN}${DASH}(?:${MONTH}\\s+)?${DAY})?,\\s+(\\d{4})\\b`,
  'i',
)

/** The first days named with their year; null where there are none or they do not exist. */
export function readDays(text: string): Days | null {
  const found = [dayFirst(text), monthFirst(text)].filter((days) => days !== null)
  return found.sort((a, b) => a.from - b.from)[0] ?? null
}

function dayFirst(text: string): Days | null {
  const span = SPAN.exec(text)
  const single = SINGLE.exec(text)
  if (span?.[4] !== undefined && (!single || span.index <= single.index)) {
    const [whole, firstDay, firstMonth, firstYear, lastDay, lastMonth, lastYear] = span
    const start = isoDay(firstYear ?? lastYear, firstMonth ?? lastMonth, firstDay)
    const end = isoDay(lastYear, lastMonth, lastDay)
    if (start && end && start <= end) return { start, end, from: span.index, to: span.index + whole.length }
  }
  if (!single) return null
  const [whole, dayOfMonth, month, year] = single
  const day = isoDay(year, month, dayOfMonth)
  return day ? { start: day, end: day, from: single.index, to: single.index + whole.length } : null
}

function monthFirst(text: string): Days | null {
  const found = MONTH_FIRST.exec(text)
  if (!found) return null
  const [whole, month, firstDay, lastMonth, lastDay, year] = found
  const start = isoDay(year, month, firstDay)
  const end = isoDay(year, lastMonth ?? month, lastDay ?? firstDay)
  return start && end && start <= end ? { start, end, from: found.index, to: found.index + whole.length } : null
}

export function startsWithMonth(text: string): boolean {
  return new RegExp(`^${MONTH}\\b`, 'i').test(text)
}

function isoDay(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const number = MONTHS.findIndex((name) => name.toLowerCase() === month?.toLowerCase()) + 1
  if (!year || number === 0 || !day) return null
  const last = new Date(Date.UTC(Number(year), number, 0)).getUTCDate()
  if (Number(day) < 1 || Number(day) > last) return null
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
}
