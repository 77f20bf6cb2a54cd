import { type FragmentValues, readNumber } from './fragment.js'

/** A year that a reader may ask for: documents of the predecessors of the United Nations reach back further than 1945. 0 where there is none. */
export function readYear(value: string | undefined): number {
  return readNumber(value, 1800, 2999, 0)
}

/** `from` and `to` of an address, as days that the API takes; nothing where it asks for none. */
export function daysOfYears(values: FragmentValues): { from?: string; to?: string } {
  const [from, to] = [readYear(values.from), readYear(values.to)]
  return { ...(from ? { from: `${from}-01-01` } : {}), ...(to ? { to: `${to}-12-31` } : {}) }
}
