import { fold } from '../model/index.js'

/** A symbol as it is compared: letter case, white space and trailing `*` aside. */
export function symbolKey(symbol: string): string {
  return symbol.replace(/\s+/g, '').replace(/\*+$/, '').toUpperCase()
}

/** A country's name or code as it is compared; M49 codes have three digits. */
export function countryKey(name: string): string {
  const folded = fold(name).replace(/^the /, '')
  return /^\d{1,3}$/.test(folded) ? folded.padStart(3, '0') : folded
}
