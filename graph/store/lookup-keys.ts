import { type Country, fold } from '../model/index.js'

/** A symbol as it is compared: letter case, white space and trailing `*` aside. */
export function symbolKey(symbol: string): string {
  return symbol.replace(/\s+/g, '').replace(/\*+$/, '').toUpperCase()
}

/** A country's name or code as it is compared; M49 codes have three digits. */
export function countryKey(name: string): string {
  const folded = fold(name).replace(/^the /, '')
  return /^\d{1,3}$/.test(folded) ? folded.padStart(3, '0') : folded
}

/** Countries by every code and name, as `countryKey`: the first by id where several have it, a code or a name before somebody else's alias. */
export function countriesByKey<T extends Country>(byId: readonly T[]): Map<string, T> {
  const found = new Map<string, T>()
  const put = (name: string | null, country: T) => {
    if (name && !found.has(countryKey(name))) found.set(countryKey(name), country)
  }
  for (const country of byId)
    for (const name of [country.iso3, country.m49, country.label, country.title]) put(name, country)
  for (const country of byId) for (const alias of country.aliases) put(alias, country)
  return found
}
