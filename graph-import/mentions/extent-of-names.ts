import { endWithAbbreviation } from './abbreviations.js'
import type { Occurrence } from './known-names.js'
import type { PreparedText } from './mention.js'
import { endOfWord, isJoint, phraseAt } from './phrases.js'
import { endOfSeries } from './series.js'
import { beginsSentence, isAllCapitals, isCapital, spaced, type Words } from './words.js'
import {
  ARTICLES,
  BODY_HEADS,
  CITIES,
  FUNCTIONS,
  HEADS_BEFORE_NAME,
  HEADS_BEFORE_OF,
  NEVER_IN_BASE,
  PREPOSITIONS,
  THINGS,
  typeOfHead,
} from './words-of-names.js'

/**
 * Where a name in a capitalised phrase begins and ends. Its base is what stands before the
 * first preposition (`Ibero-American Network`), its tails are what follows (`of Specialized
 * Prosecutors`, `against Trafficking in Persons`). Places count words, ends are exclusive.
 */

/** End of the words before the first preposition; `and` is part of them unless it joins two names. */
export function baseEnd(words: Words, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (isCapital(words.raw[at])) continue
    if (PREPOSITIONS.has(words.key[at] ?? '') && !leadsToNoun(words, from, at, end)) return at
    if (/^(and|&|y|et|e)$/.test(words.key[at] ?? '') && headOf(words, from, at)) return at
    const next = words.key[at + 1] ?? ''
    if (/^(and|&)$/.test(words.key[at] ?? '') && (ARTICLES.has(next) || PREPOSITIONS.has(next))) return at
  }
  return end
}

/** `Trafficking in Persons Unit`, `Aid for Trade Initiative`: what stands before a bare preposition goes with the noun behind it. */
function leadsToNoun(words: Words, from: number, at: number, end: number): boolean {
  if (!/^(in|of|for)$/.test(words.key[at] ?? '') || !isCapital(words.raw[at + 1]) || at - from > 2) return false
  if (beginsSentence(words, from) || headOf(words, from, at) || isOffice(words, from, at)) return false
  const stop = nextJoint(words, at + 1, end)
  return stop - at > 2 && headOf(words, at + 1, stop) !== null
}

/** True where the words name what a person or a part of a document is: no base of a name. */
function isOffice(words: Words, from: number, to: number): boolean {
  return words.key
    .slice(from, to)
    .some((key) => FUNCTIONS.has(key) || NEVER_IN_BASE.has(key) || HEADS_BEFORE_OF.has(key))
}

/** The noun that makes the words an organisation's name; null where there is none. */
export function headOf(words: Words, from: number, to: number): string | null {
  const last = words.key[to - 1]
  if (to - from >= 2 && typeOfHead(last) && !isPlural(last) && !isThing(words, from, to)) return last ?? null
  const before = words.key[to - 2] ?? ''
  if (to - from >= 3 && HEADS_BEFORE_NAME.has(before) && isAllCapitals(words.raw[to - 1])) return before
  const first = words.key[from] ?? ''
  if (to - from >= 2 && HEADS_BEFORE_NAME.has(first) && from + 2 >= to - 1 && !FUNCTIONS.has(words.key[from + 1] ?? ''))
    return first
  for (let at = from; at < to - 1; at++) {
    if (words.key[at] === 'task' && words.key[at + 1] === 'force') return 'force'
  }
  return null
}

/** `Approval and Operation`: the word for an undertaking is a name's noun behind words that say whose. */
const isThing = (words: Words, from: number, to: number) =>
  words.key[to - 1] === 'operation' && (to - from < 3 || words.key.slice(from, to).includes('and'))

const isPlural = (key: string | undefined) =>
  key !== undefined && /(?:ses|[^s]s)$/.test(key) && !/^(services|customs|forces)$/.test(key)

/** True where the words are the base of a name of an organisation that no list knows. */
export function isBase(passage: PreparedText, from: number, to: number): boolean {
  const { words, known } = passage
  if (to <= from) return false
  for (let at = from; at < to; at++) {
    if (NEVER_IN_BASE.has(words.key[at] ?? '') && at < to - 1 && !isOfTheState(words, at, from, to)) return false
  }
  if (isBody(words, from, to)) return false
  if (words.key[to] === 'of' && words.key[to + 1] === 'action') return false
  if (known.some((name) => name.from === from && name.to < to && words.key[name.to] === 'and' && isActor(name)))
    return false
  if (known.some((name) => name.from === from && name.to >= to && name.kind !== 'ACTOR_GROUP')) return false
  if (known.some((name) => name.kind === 'INSTRUMENT' && name.from < from && name.to > from)) return false
  if (to > from + 1 && (isOneWord(words, from, to) || isRowOfNames(passage, from, to))) return false
  if (to - from === 1 || (to - from === 2 && words.key[from + 1] === 'general')) {
    const key = words.key[from] ?? ''
    return (
      HEADS_BEFORE_OF.has(key) &&
      isCapital(words.raw[from]) &&
      /^(of|for|against|on|de|del|du)$/.test(words.key[to] ?? '')
    )
  }
  if (isNamedThing(passage, from, to)) return true
  return headOf(words, from, to) !== null || (BODY_HEADS.has(words.key[to - 1] ?? '') && to - from > 2)
}

/** `State Bank`, `State Border Guard Service`: the word for whose institution it is. */
const isOfTheState = ({ key }: Words, at: number, from: number, to: number) =>
  key[at] === 'state' &&
  at === from &&
  /^(?:bank|university|agency|service|committee|commission|inspectorate|guard|secretariat|office|court|department|bureau|institute)$/.test(
    key[to - 1] ?? '',
  )

/** `Stolen Tides Register (STR)`: a thing is known by name where it has an abbreviation of its own or is said to be an organisation’s. */
function isNamedThing({ words, known }: PreparedText, from: number, to: number): boolean {
  if (to - from < 2 || !THINGS.has(words.key[to - 1] ?? '')) return false
  const tailed = endOfTails(words, to)
  const abbreviated = endWithAbbreviation(words, tailed) > tailed && words.raw[tailed + 1]?.[0] === words.raw[from]?.[0]
  const owner = words.key[to + 1] === 'the' ? to + 2 : to + 1
  return (
    abbreviated || (words.key[to] === 'of' && known.some((name) => name.kind === 'ORGANISATION' && name.from === owner))
  )
}

/** Past what may go on behind the base of a name, up to its brackets: `on Ammunition Marking`. */
function endOfTails(words: Words, base: number): number {
  let at = base
  while (words.raw[at] !== undefined && (isCapital(words.raw[at]) || isJoint(words.key[at]))) at++
  return words.raw[at] === '(' ? at : base
}

/** Known names side by side, as in the cells of a table: `China Russian Federation`. */
function isRowOfNames({ known }: PreparedText, from: number, to: number): boolean {
  let at = from
  while (at < to) {
    const ends = known.flatMap((name) => (name.from === at && isActor(name) ? [name.to] : []))
    if (ends.length === 0) return false
    at = Math.max(...ends)
  }
  return true
}

/** Parts glued by hyphens: `Multi-agency`. */
function isOneWord(words: Words, from: number, to: number): boolean {
  return words.text.slice(words.start[from], words.end[to - 1]).search(/\s/) < 0
}

/** Working groups and committees are bodies; one that calls itself international or a nation's is an organisation. */
function isBody(words: Words, from: number, to: number): boolean {
  if (BODY_HEADS.has(words.key[to - 1] ?? ''))
    return !/^(international|european|world|national|interministerial)$/.test(words.key[from] ?? '')
  return to - from >= 2 && words.key[to - 2] === 'working' && /^(group|party)$/.test(words.key[to - 1] ?? '')
}

/**
 * End of a name with its tails. It ends before `of the` or `and the` where another full
 * name begins, before `in` with a country or a city, and before `of` with a country
 * where it has a tail already: that says whose it is.
 */
export function endOfName(
  passage: PreparedText,
  from: number,
  end: number,
  base: number = baseEnd(passage.words, from, end),
): number {
  const { words } = passage
  let to = base
  let tails = 0
  while (to < end) {
    let next = to
    while (next < end && isJoint(words.key[next]) && !isCapital(words.raw[next])) next++
    if (next >= end) break
    const stop = nextJoint(words, next, end)
    if (endsBefore(passage, { from, joint: to, next, stop, end, tails })) break
    to = stop
    tails++
  }
  return tails > 0 && to === end && words.raw[to] === ',' ? endPastSeries(passage, to) : to
}

/** A series may go on as the name does: `… Dissemination and Wider Appreciation | of Harbour Law`, not where a place or somebody known follows. */
function endPastSeries(passage: PreparedText, comma: number): number {
  const { words } = passage
  const end = endOfSeries(passage, comma)
  if (end === null) return comma
  const next = words.key[end + 1] === 'the' ? end + 2 : end + 1
  const goesOn = /^(?:of|for)$/.test(words.key[end] ?? '') && spaced(words, end - 1) && isCapital(words.raw[next])
  return goesOn && !knownActorAt(passage, next) ? phraseAt(words, next).to : end
}

/** A name of so many words is one without saying whose: `Central Investigation Division`, but `Regional Office of the …`. */
const WORDS_OF_A_NAME = 3

/** `and` goes on with another thing: after the base unless one noun follows (`Centre and Network`), before a preposition, before a function. */
function andParts({ words }: PreparedText, at: { joint: number; next: number; stop: number; tails: number }): boolean {
  if (PREPOSITIONS.has(words.key[at.joint + 1] ?? '')) return true
  if (words.key.slice(at.next, at.stop).some((key) => FUNCTIONS.has(key))) return true
  if (ARTICLES.has(words.key[at.joint + 1] ?? '') && headOf(words, at.next, baseEnd(words, at.next, at.stop)))
    return true
  return at.tails === 0 && !(at.next === at.joint + 1 && at.stop === at.next + 1 && typeOfHead(words.key[at.next]))
}

function endsBefore(
  passage: PreparedText,
  at: { from: number; joint: number; next: number; stop: number; end: number; tails: number },
): boolean {
  const { words } = passage
  const joint = words.key[at.joint] ?? ''
  const country = passage.known.find((name) => name.kind === 'COUNTRY' && name.from === at.next)
  if (/^(in|to|from|by|with|at|within|under|through)$/.test(joint) && (country || CITIES.has(words.key[at.next] ?? '')))
    return true
  if (joint === 'in' && passage.known.some((name) => name.kind === 'BODY' && name.from === at.next)) return true
  if (joint === 'of' && country && country.to >= at.stop && at.tails > 0) return true
  if (/^(with|by|to|from|at|under|through|within)$/.test(joint) && at.tails === 0 && joint !== 'to') return true
  const nextBase = baseEnd(words, at.next, at.end)
  const startsName =
    isBase(passage, at.next, nextBase) || isBody(words, at.next, nextBase) || knownActorAt(passage, at.next)
  if (joint === 'to' && (startsName || words.key.slice(at.next, at.stop).some((key) => FUNCTIONS.has(key)))) return true
  if (joint === 'and' || joint === '&') return startsName || andParts(passage, at)
  const stands = at.tails > 0 || (at.joint - at.from >= WORDS_OF_A_NAME && !knownActorAt(passage, at.next))
  return joint === 'of' && words.key[at.joint + 1] === 'the' && startsName && stands
}

/** True where a country, organisation or body that authority data know begins. */
export function knownActorAt({ known }: PreparedText, at: number): boolean {
  return known.some((name) => name.from === at && isActor(name))
}

export const isActor = (name: Occurrence) => name.kind !== 'ACTOR_GROUP' && name.kind !== 'INSTRUMENT'

function nextJoint(words: Words, from: number, end: number): number {
  let at = from
  while (at < end && !(isJoint(words.key[at]) && !isCapital(words.raw[at]))) at = Math.min(endOfWord(words, at), end)
  return at
}
