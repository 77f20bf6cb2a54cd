import type { Authorities } from '../authorities/index.js'

const SMALL =
  /^(?:a|an|and|against|at|by|for|from|in|into|its|of|on|or|the|to|under|with|de|des|du|et|la|le|les|sur|pour|y|del|los|las)$/

/**
 * A name that a cover prints in capitals, as running text prints it: as the document itself
 * does elsewhere, else with a capital on each word but the small ones. Abbreviations that
 * reference data know and words that nobody could speak keep their capitals. Other names stay
 * as they are.
 */
export function inOrdinaryCase(name: string, texts: readonly string[], authorities: Authorities): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}{4}.* /u.test(name)) return name
  return (
    asElsewhere(name, texts) ?? name.replace(/[\p{L}\p{M}’'.]+/gu, (word, at: number) => cased(word, at, authorities))
  )
}

function asElsewhere(name: string, texts: readonly string[]): string | null {
  for (const text of texts) {
    const at = text.toUpperCase().indexOf(name)
    const found = at < 0 ? '' : text.slice(at, at + name.length)
    if (
      /^[\p{Lu}“"].*\p{Ll}/u.test(found) &&
      /\p{Lu}/u.test(found.split(' ').at(-1) ?? '') &&
      found.toUpperCase() === name
    )
      return found
  }
  return null
}

function cased(word: string, at: number, authorities: Authorities): string {
  const lower = word.toLowerCase()
  if (at > 0 && SMALL.test(lower)) return lower
  if (isAbbreviation(word, authorities)) return word
  return lower.charAt(0).toUpperCase() + lower.slice(1)
}

function isAbbreviation(word: string, { organisations, bodies }: Authorities): boolean {
  if (!/[AEIOUYÀ-Ü]/.test(word) || /\./.test(word.slice(0, -1)) || /^(?=[IVX]{2,}$)[IVX]+$/.test(word)) return true
  return organisations.some(({ abbreviation }) => abbreviation === word) || bodies.some(({ label }) => label === word)
}
