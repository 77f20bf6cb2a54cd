import type { PreparedText } from './mention.js'
import { endOfWord, isJoint, isNameWord } from './phrases.js'
import { isCapital, spaced } from './words.js'
import { typeOfHead } from './words-of-names.js'

/** Longest part of a series inside a name, in words. */
const LONGEST_PART = 3

/**
 * A name may hold a series: `Department of Management Strategy, Policy and Compliance`,
 * `Declaration on Illegal, Unreported and Unregulated Fishing`. From the comma at `comma`
 * on, short capitalised parts that name nobody must follow, the last after `and`. Returns
 * the word after the series, null where the comma parts names.
 */
export function endOfSeries(passage: PreparedText, comma: number): number | null {
  const { words } = passage
  for (let at = comma; words.raw[at] === ',' && spaced(words, at); ) {
    const part = endOfPart(passage, at + 1)
    if (part === null) return null
    const and = words.raw[part] === ',' && words.key[part + 1] === 'and' ? part + 1 : part
    if (words.key[and] === 'and') return endOfPart(passage, words.key[and + 1] === 'the' ? and + 2 : and + 1)
    at = part
  }
  return null
}

function endOfPart({ words, known }: PreparedText, from: number): number | null {
  let to = from
  for (let count = 0; isNameWord(words, to) && (to === from || spaced(words, to - 1)); count++) {
    const names = known.some((name) => name.from === to && name.kind !== 'ACTOR_GROUP' && name.kind !== 'INSTRUMENT')
    if (names || typeOfHead(words.key[to]) || count === LONGEST_PART) return null
    to = endOfWord(words, to)
  }
  return to > from ? to : null
}

/**
 * The beginning of a name whose first words are such a series: `the International
 * Monitoring, | Control and Surveillance Network`. An article must stand before it.
 */
export function beginningOfSeries({ words, known }: PreparedText, from: number, base: number): number {
  if (words.raw[from - 1] !== ',' || !words.key.slice(from, base).includes('and')) return from
  for (let at = from - 2; at > from - 2 - 2 * LONGEST_PART && at > 0; at--) {
    if (words.key[at] === 'the') return isJoint(words.key[at - 1]) && isCapital(words.raw[at - 2]) ? from : at + 1
    const named = known.some((name) => name.to === at + 1 && name.kind !== 'ACTOR_GROUP')
    if (named || typeOfHead(words.key[at]) || !(isNameWord(words, at) || words.raw[at] === ',')) return from
  }
  return from
}
