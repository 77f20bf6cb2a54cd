import type { OrganisationType } from '../../graph/model/index.js'
import type { FoundMention, PreparedText, Recogniser } from './mention.js'
import { endWithAbbreviation } from './organisations-known.js'
import { endOfWord, isJoint, type Phrase, phrases } from './phrases.js'
import { overWords } from './proposals.js'
import { beginsSentence, isAllCapitals, isCapital, type Words } from './words.js'
import {
  ARTICLES,
  BODY_HEADS,
  CITIES,
  HEADS_BEFORE_NAME,
  HEADS_BEFORE_OF,
  NATIONAL_WORDS,
  NEVER_IN_BASE,
  PREPOSITIONS,
  typeOfHead,
} from './words-of-names.js'

/**
 * Organisations that no list knows: a capitalised phrase whose words before the first
 * preposition end in a noun that organisations are called by, with its tails: `Ghana
 * Immigration Service`, `Network of Specialized Prosecutors against Trafficking in
 * Persons`, `Operation Turquesa`. The name of an office ends where that of its parent
 * begins: `Specialized Unit on … of the | Central Investigation Division`.
 */
export const organisationsByShape: Recogniser = (passage) => {
  if (isHeadline(passage.words)) return []
  return phrases(passage.words).flatMap((phrase) => namesIn(passage, phrase))
}

/** A text in capitals tells nothing by them. */
function isHeadline(words: Words): boolean {
  const letters = words.raw.filter((word) => /^\p{L}{4,}/u.test(word))
  return letters.length > 3 && letters.filter((word) => isAllCapitals(word)).length / letters.length > 0.7
}

export function namesIn(passage: PreparedText, phrase: Phrase): FoundMention[] {
  const { words } = passage
  const found: FoundMention[] = []
  for (let from = phrase.from; from < phrase.to; ) {
    const to = isBase(passage, from, baseEnd(words, from, phrase.to)) ? endOfName(passage, from, phrase.to) : null
    const mention = to === null ? null : nameOver(passage, from, to)
    if (mention) found.push(mention)
    from = nextStart(words, to ?? from, phrase.to)
  }
  return found
}

/** Where the next part of the phrase begins: past the next small words. */
function nextStart(words: Words, from: number, end: number): number {
  let at = from
  if (!isJoint(words.key[at])) while (at < end && !(isJoint(words.key[at]) && !isCapital(words.raw[at]))) at++
  while (at < end && isJoint(words.key[at]) && !isCapital(words.raw[at])) at++
  return at > from ? at : from + 1
}

/** End of the words before the first preposition; `and` is part of them unless it joins two names. */
export function baseEnd(words: Words, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (isCapital(words.raw[at])) continue
    if (PREPOSITIONS.has(words.key[at] ?? '')) return at
    if (/^(and|&|y|et|e)$/.test(words.key[at] ?? '') && headOf(words, from, at)) return at
    if (/^(and|&)$/.test(words.key[at] ?? '') && ARTICLES.has(words.key[at + 1] ?? '')) return at
  }
  return end
}

/** The noun that makes the words an organisation's name; null where there is none. */
export function headOf(words: Words, from: number, to: number): string | null {
  const last = words.key[to - 1]
  if (to - from >= 2 && typeOfHead(last) && !isPlural(last)) return last ?? null
  const first = words.key[from] ?? ''
  if (to - from >= 2 && HEADS_BEFORE_NAME.has(first) && from + 2 >= to - 1) return first
  for (let at = from; at < to - 1; at++) {
    if (words.key[at] === 'task' && words.key[at + 1] === 'force') return 'force'
  }
  return null
}

const isPlural = (key: string | undefined) =>
  key !== undefined && /(?:ses|[^s]s)$/.test(key) && !/^(services|customs)$/.test(key)

function isBase(passage: PreparedText, from: number, to: number): boolean {
  const { words, known } = passage
  if (to <= from) return false
  for (let at = from; at < to; at++) {
    if (NEVER_IN_BASE.has(words.key[at] ?? '') && at < to - 1) return false
  }
  if (BODY_HEADS.has(words.key[to - 1] ?? '') || isWorkingGroup(words, from, to)) return false
  if (known.some((name) => name.from === from && name.to >= to && name.kind !== 'ACTOR_GROUP')) return false
  if (to - from === 1) {
    const key = words.key[from] ?? ''
    return (
      HEADS_BEFORE_OF.has(key) &&
      isCapital(words.raw[from]) &&
      /^(of|for|against|on|de|del|du)$/.test(words.key[to] ?? '')
    )
  }
  return (
    headOf(words, from, to) !== null && !(beginsSentence(words, from) && to - from === 2 && isVerbal(words.raw[from]))
  )
}

function isWorkingGroup(words: Words, from: number, to: number): boolean {
  return to - from >= 2 && words.key[to - 2] === 'working' && /^(group|party)$/.test(words.key[to - 1] ?? '')
}

/** `Strengthening`, `Requests` at the beginning of a sentence: no part of a name. */
const isVerbal = (word: string | undefined) =>
  word !== undefined && /(?:ing|[^s]s|ed)$/.test(word) && !/United|States|Nations/.test(word)

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
    if (endsBefore(passage, { from, joint: to, next, stop, tails })) break
    to = stop
    tails++
  }
  return to
}

/** A name of so many words is one without saying whose: `Central Investigation Division`, but `Regional Office of the …`. */
const WORDS_OF_A_NAME = 3

function endsBefore(
  passage: PreparedText,
  at: { from: number; joint: number; next: number; stop: number; tails: number },
): boolean {
  const { words } = passage
  const joint = words.key[at.joint] ?? ''
  const country = passage.known.find((name) => name.kind === 'COUNTRY' && name.from === at.next)
  if (/^(in|to|from|by|with|at|within|under|through)$/.test(joint) && (country || CITIES.has(words.key[at.next] ?? '')))
    return true
  if (joint === 'of' && country && country.to >= at.stop && at.tails > 0) return true
  if (/^(with|by|to|from|at|under|through|within)$/.test(joint) && at.tails === 0 && joint !== 'to') return true
  const startsName =
    isBase(passage, at.next, baseEnd(words, at.next, words.raw.length)) || knownActorAt(passage, at.next)
  if (joint === 'and' || joint === '&')
    return startsName && (words.key[at.joint + 1] === 'the' || at.next === at.joint + 1)
  const stands = at.tails > 0 || (at.joint - at.from >= WORDS_OF_A_NAME && !knownActorAt(passage, at.next))
  return joint === 'of' && words.key[at.joint + 1] === 'the' && startsName && stands
}

/** `Office of the Conference`, `Secretariat of the Working Group`: part of a body, with no name of its own. */
function saysOnlyWhose({ words, known }: PreparedText, from: number): boolean {
  if (words.key[from + 1] !== 'of') return false
  const whose = words.key[from + 2] === 'the' ? from + 3 : from + 2
  return (
    known.some((name) => name.kind === 'BODY' && name.from === whose) ||
    /^(conference|committee|commission|council|working|meeting)$/.test(words.key[whose] ?? '')
  )
}

function knownActorAt({ known }: PreparedText, at: number): boolean {
  return known.some((name) => name.from === at && name.kind !== 'ACTOR_GROUP' && name.kind !== 'INSTRUMENT')
}

function nextJoint(words: Words, from: number, end: number): number {
  let at = from
  while (at < end && !(isJoint(words.key[at]) && !isCapital(words.raw[at]))) at = Math.min(endOfWord(words, at), end)
  return at
}

function nameOver(passage: PreparedText, from: number, to: number): FoundMention | null {
  const { words } = passage
  const end = endWithAbbreviation(words, to)
  const abbreviation = end > to ? passage.text.slice(words.start[to + 1], words.end[end - 2]) : null
  const within = knownWithin(passage, from, to)
  const country = countryOf(passage, from, to, end)
  const head = headOf(words, from, baseEnd(words, from, to)) ?? words.key[from]
  if (to - from === 1 || saysOnlyWhose(passage, from)) return null
  const name = passage.text.slice(words.start[from], words.end[to - 1])
  const meant = {
    by: 'name' as const,
    kind: 'ORGANISATION' as const,
    name,
    abbreviation,
    type: typeOf(words, from, to, head, country),
    within,
    country,
  }
  return overWords(passage, from, end, 'organisation-by-shape', meant, 0.8)
}

/** Known organisations that the name begins with, or whose it says to be a part: `INTERPOL Specialized Operational Network`, `Executive Directorate of the …`. */
export function knownWithin(
  { words, known }: PreparedText,
  from: number,
  to: number,
): { start: number; end: number; id: string }[] {
  return known
    .filter(
      (name) =>
        name.kind === 'ORGANISATION' &&
        name.id !== 'organisation:un' &&
        name.from >= from &&
        name.to <= to &&
        name.to - name.from < to - from,
    )
    .filter(
      (name) =>
        name.from === from ||
        /^(of)$/.test(words.key[name.from - 1] ?? '') ||
        (words.key[name.from - 1] === 'the' && words.key[name.from - 2] === 'of'),
    )
    .filter((name, _, all) => !all.some((other) => other !== name && other.from <= name.from && other.to > name.to))
    .map((name) => ({ start: words.start[name.from] ?? 0, end: words.end[name.to - 1] ?? 0, id: name.id }))
}

/** The State of a national institution: named in it, in brackets behind it, or behind `of`. */
function countryOf({ words, known }: PreparedText, from: number, to: number, end: number): string | null {
  const countries = known.filter((name) => name.kind === 'COUNTRY')
  const inside = countries.find((name) => name.from >= from && name.to <= to)
  const bracketed =
    words.raw[end] === '(' ? countries.find((name) => name.from === end + 1 && words.raw[name.to] === ')') : undefined
  const behind =
    words.key[to] === 'of'
      ? countries.find((name) => name.from === to + 1 || (words.key[to + 1] === 'the' && name.from === to + 2))
      : undefined
  return (inside ?? bracketed ?? behind)?.id ?? null
}

export function typeOf(
  words: Words,
  from: number,
  to: number,
  head: string | undefined,
  country: string | null,
): OrganisationType {
  const told = typeOfHead(head) ?? 'OTHER'
  if (words.key[from] === 'united' && words.key[from + 1] === 'nations')
    return told === 'INITIATIVE' || told === 'NETWORK' ? told : 'UN_ENTITY'
  if (told === 'INITIATIVE' || told === 'NETWORK') return told
  if (country && told !== 'INTERGOVERNMENTAL' && told !== 'NON_GOVERNMENTAL') return 'NATIONAL_INSTITUTION'
  if (told !== 'NATIONAL_INSTITUTION') {
    const national = words.key.slice(from, baseEnd(words, from, to)).some((key) => NATIONAL_WORDS.has(key))
    return told === 'OTHER' && national ? 'NATIONAL_INSTITUTION' : told
  }
  return told
}
