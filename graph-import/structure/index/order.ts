import { fold } from '../../../graph/model/index.js'

/** Order of symbols: segment by segment, numbers by value, so that `…/2012/6` stands before `…/2013/5`. */
export function compareSymbols(a: string, b: string): number {
  const left = a.split('/')
  const right = b.split('/')
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const order = compareNatural(left[at] ?? '', right[at] ?? '')
    if (order !== 0) return order
  }
  return 0
}

/** By the year in the symbol, then by the symbol: the order of tables that mix series. */
export function compareByYear(a: string, b: string): number {
  return yearOf(a) - yearOf(b) || compareSymbols(a, b)
}

function yearOf(symbol: string): number {
  return Number(/\/((?:19|20)\d\d)\b/.exec(symbol)?.[1] ?? 0)
}

function compareNatural(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}

/** Alphabetical order of topics, as a printed index has it: letters only, case and accents aside. */
export function compareTopics(a: string, b: string): number {
  const plain = (text: string) =>
    fold(text)
      .replace(/[^a-z0-9 ]+/g, ' ')
      .replace(/ +/g, ' ')
      .trim()
  return plain(a) < plain(b) ? -1 : plain(a) > plain(b) ? 1 : 0
}
