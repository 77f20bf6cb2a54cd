import type { Recogniser } from './mention.js'
import { overWords } from './proposals.js'
import { isCapital, spaced, type Words } from './words.js'

/** What stands before a country's name in the name of another place: `New Mexico`, `Lake Chad`, `Northern Ireland`, `Gulf of Oman`. */
const MAKES_ANOTHER_PLACE =
  /^(new|lake|mount|port|northern|southern|eastern|western|upper|lower|papua|equatorial|san|santa)$/
const PART_OF_WATER = /^(gulf|bay|sea|strait|straits|island|order|river)$/

/** Countries under any name that the UN uses. A country inside a longer name is not named: `Niger Delta`, `Panama Canal`, `United States dollars`. */
export const countries: Recogniser = (passage) => {
  const { words, known } = passage
  return known
    .filter((name) => name.kind === 'COUNTRY' && !isPartOfLonger(words, name.from, name.to))
    .map((name) => overWords(passage, name.from, name.to, 'country', { by: 'authority', id: name.id }, 1))
}

/** True where the words around make another name of it. */
function isPartOfLonger(words: Words, from: number, to: number): boolean {
  const before = words.key[from - 1] ?? ''
  if (MAKES_ANOTHER_PLACE.test(before) && isCapital(words.raw[from - 1]) && spaced(words, from - 1)) return true
  if (before === 'of' && PART_OF_WATER.test(words.key[from - 2] ?? '') && isCapital(words.raw[from - 2])) return true
  if (/^(us|usa|uk)$/i.test(words.raw[from] ?? '') && (words.raw[to] === '$' || words.raw[from - 1] === '-'))
    return true
  if (/^(?:dollars?|currency)$/.test(words.key[to] ?? '')) return true
  return (
    to === from + 1 &&
    /^\p{Lu}\p{Ll}/u.test(words.raw[from] ?? '') &&
    isCapital(words.raw[to]) &&
    spaced(words, to - 1) &&
    /^\p{Lu}\p{Ll}/u.test(words.raw[to] ?? '')
  )
}
