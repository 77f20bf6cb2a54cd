import { isCapital, touches, type Words } from './words.js'
import { TITLES } from './words-of-names.js'

/** Ranks and styles that are titles only where they are cut short: `Lt. Col.`, but a person may be called Gen or Hon. */
const SHORTENED = /^(?:lt|col|brig|gen|maj|capt|cdr|cmdr|sgt|adm|supt|insp|msgr|mgr|hon|rev|amb|prof|dr|eng|ing)$/

/** Ranks that are words of their own, before another title or a name. */
const RANKS = /^(?:lieutenant|brigadier|major|general|monsignor|commander|superintendent|reverend|honorable)$/

/** Past `H.E. Mr.`, `Ms.`, `Lt. Col. (ret.)`, `Prof. Dr.`, `the`: the first word that is no title. */
export function pastTitles(words: Words, first: number): number {
  let at = first
  while (at < words.raw.length) {
    const next = pastTitle(words, at, at > first)
    if (next === at) return at
    at = next
  }
  return at
}

/** `begun` says that a title stands before: only then `General` is one, not an officer's name or an assembly's. */
function pastTitle(words: Words, at: number, begun: boolean): number {
  const { raw, key } = words
  const word = key[at] ?? ''
  if (word === 'the') return at + 1
  if (raw[at] === 'H' && raw[at + 1] === '.' && raw[at + 2] === 'E') return at + (raw[at + 3] === '.' ? 4 : 3)
  if (begun && raw[at] === '(' && /^(?:ret|retd|retired)$/.test(key[at + 1] ?? ''))
    return at + (raw[at + 2] === '.' ? 4 : 3)
  if (/^(?:His|Her|Your)$/.test(raw[at] ?? '') && /^(?:Excellency|Holiness|Highness|Grace)$/.test(raw[at + 1] ?? ''))
    return at + 2
  if (!isCapital(raw[at])) return at
  const stopped = raw[at + 1] === '.' && touches(words, at)
  if (SHORTENED.test(word) && stopped) return at + 2
  if (RANKS.test(word) && (begun || isTitleOrRank(raw, key, at + 1))) return at + 1
  return TITLES.has(word) ? at + (stopped ? 2 : 1) : at
}

const isTitleOrRank = (raw: string[], key: string[], at: number) =>
  isCapital(raw[at]) && (RANKS.test(key[at] ?? '') || TITLES.has(key[at] ?? ''))

/** True where a title begins that stands before names only, so that a name must follow: `Mr.`, `Lt. Col.`, not `President`. */
export function isCertainTitle({ raw, key }: Words, at: number): boolean {
  if (!isCapital(raw[at])) return false
  const word = key[at] ?? ''
  if (raw[at] === 'H' && raw[at + 1] === '.' && raw[at + 2] === 'E') return true
  return CERTAIN.test(word) || (raw[at + 1] === '.' && SHORTENED.test(word))
}

const CERTAIN = /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|sr|sra|señor|señora|senor|senora|mme|monsignor)$/
