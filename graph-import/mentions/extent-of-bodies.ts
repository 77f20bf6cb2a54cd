import { pastAbbreviation } from './abbreviations.js'
import { endOfName, isActor } from './extent-of-names.js'
import type { PreparedText } from './mention.js'
import { isJoint, type Phrase, phraseAt } from './phrases.js'
import { beginsSentence, isCapital, isVerbal, spaced, touches, type Words } from './words.js'
import { BODY_HEADS, FUNCTIONS, typeOfHead } from './words-of-names.js'

/**
 * Where the name of a body that no list knows begins and ends. Places count words, ends are
 * exclusive. Null means that its bounds can not be told: half a name is no name.
 */

/**
 * Back over the capitalised words before the noun and what is glued to them (`Ad Hoc
 * Open-ended` Working Group). A joint before them parts two names only behind one that is
 * whole: in `the Ports Implementation and Compliance Committee` it joins one name.
 */
export function beginningOfBody(passage: PreparedText, least: number, at: number): number | null {
  const { words } = passage
  let from = pastAbbreviation(words, overCapitals(words, least, at), words.raw.length)
  const owner = passage.known.find((name) => isActor(name) && name.from < from && name.to > from && name.to <= at)
  if (owner) return owner.to
  while (from - 2 >= least && isJoint(words.key[from - 1]) && isCapital(words.raw[from - 2])) {
    if (!/^(?:and|of|to|for)$/.test(words.key[from - 1] ?? '')) break
    const before = overCapitals(words, least, from - 1)
    if (isWholeName(passage, from - 1)) break
    if (words.key[before - 1] !== 'the' && !isJoint(words.key[before - 1]))
      return words.key[from - 1] === 'and' ? from : null
    from = before
  }
  return from < at && beginsSentence(words, from) && isVerbal(words.raw[from]) ? from + 1 : from
}

function overCapitals(words: Words, least: number, at: number): number {
  let from = at
  while (from > least) {
    const dashed = isDash(words.raw[from - 1]) && touches(words, from - 2) && touches(words, from - 1)
    if (isCapital(words.raw[from - 1])) from--
    else if (isDash(words.raw[from - 2]) && from - 3 >= least && isCapital(words.raw[from - 3])) from -= 3
    else if (dashed && from - 2 >= least && isCapital(words.raw[from - 2])) from -= 2
    else break
  }
  return from
}

const isDash = (raw: string | undefined) => /^[-‐‑–]$/.test(raw ?? '')

/** True where the words before `to` name somebody or a post by themselves: `the Secretary-General and …`, `the World Bank and …`. */
function isWholeName({ words, known }: PreparedText, to: number): boolean {
  return (
    known.some((name) => name.kind !== 'ACTOR_GROUP' && name.to === to) ||
    isHead(words.key[to - 1]) ||
    POST.test(words.key[to - 1] ?? '')
  )
}

const POST =
  /^(?:chairs?|chairpersons?|chairman|rapporteurs?|president|secretary|general|director|members?|report|reports|bureau)$/

/** Nouns that go on with `to`: parties to a treaty, representatives to an organisation. */
const TO_NAMED_BODY = /^(?:part(?:y|ies)|representatives|contracting)$/

/** Forward over the body's field and parent. */
export function endOfBody(passage: PreparedText, phrase: Phrase, base: number): number | null {
  const { words } = passage
  const { from } = phrase
  let { to } = phrase
  let limit = limitOf(passage, base, to)
  let end = completed(passage, endOfName(passage, from, limit, base), limit)
  for (let next = limit < to ? null : continued(words, end); next !== null; ) {
    const stop = phraseAt(words, next).to
    limit = limitOf(passage, next, stop)
    end = limit
    next = limit < stop ? null : continued(words, end)
    to = stop
  }
  if (limit < to) return isAdjective(words.key[end - 1]) ? null : end
  const owned = endOfOwner(words, end)
  if (owned < end && words.key[owned - 2] === 'the') return null
  end = owned
  if (end - 1 > base && APPENDED.test(words.key[end - 1] ?? '')) end--
  const cut = isCapital(words.raw[end]) && spaced(words, end - 1) && !APPENDED.test(words.key[end] ?? '')
  return end > base && (cut || isAdjective(words.key[end - 1])) ? null : end
}

/** `Committee on Ports’s update`: without the ending that says whose. */
function endOfOwner(words: Words, end: number): number {
  const at = words.key[end - 1] === 's' ? end - 2 : end - 1
  return /^[’']$/.test(words.raw[at] ?? '') ? at : end
}

/** What is of the body, not in its name: `Working Group on Ports Conclusions`. */
const APPENDED = /^(?:chair|conclusions|forum|meeting|meetings|members|recommendations|report|session|sessions)$/

/** A name can not end in the middle of a phrase: `Commission on Sustainable`. */
const isAdjective = (key: string | undefined) =>
  /^(?:economic|environmental|executive|inhuman|international|national|regional|scientific|social|special|sustainable)$/.test(
    key ?? '',
  )

/** Where another name begins: `Committee on Ports | to the Council`, `Committee on Ports | under the Council`, `Commission on Ports | and the Commission on Tides`. */
function limitOf({ words, known }: PreparedText, base: number, to: number): number {
  const ofParties = words.key.slice(base - 1, base + 5).some((key) => TO_NAMED_BODY.test(key))
  for (let at = base; at < to; at++) {
    if (isCapital(words.raw[at])) continue
    const key = words.key[at] ?? ''
    const next = words.key[at + 1] === 'the' ? at + 2 : at + 1
    const named = known.some((name) => isActor(name) && name.from === next)
    if (key === 'to' && !ofParties && (named || (next === at + 2 && (at === base || isAnother(words, next, to)))))
      return at
    if (key === 'under' && named) return at
    if (key === 'and' && next === at + 2 && isAnother(words, next, to)) return at
  }
  return to
}

/** True where capitalised words begin that name an organisation, a body, a post or an instrument. */
function isAnother(words: Words, from: number, end: number): boolean {
  const key = words.key[endOfCapitals(words, from, end) - 1]
  return isHead(key) || FUNCTIONS.has(key ?? '') || /^(?:convention|protocol|agreement|treaty)$/.test(key ?? '')
}

function endOfCapitals(words: Words, from: number, end: number): number {
  let to = from
  while (to < end && isCapital(words.raw[to])) to++
  return to
}

const isHead = (key: string | undefined) =>
  key !== undefined && (typeOfHead(key) !== undefined || BODY_HEADS.has(key) || key === 'conference')

/** `Working Group on the Financing of the Ports Agency`: one noun behind an article asks for what it is of, representatives for those to whom they are sent. */
function completed({ words, known }: PreparedText, end: number, limit: number): number {
  const isOpen = words.key[end] === 'of' ? words.key[end - 2] === 'the' : words.key[end - 1] === 'representatives'
  if (!isOpen) return end
  const next = words.key[end + 1] === 'the' ? end + 2 : end + 1
  const named = known.filter((name) => isActor(name) && name.from === next && name.to <= limit)
  return Math.max(end, ...named.map((name) => name.to))
}

/** Where the name goes on behind a word that parts phrases elsewhere: `Enforced or Involuntary`, `Elimination of All Forms`, `States and Other`. */
function continued(words: Words, end: number): number | null {
  if (words.key[end] === 'or' && isCapital(words.raw[end + 1])) return end + 1
  if (words.raw[end] === ',' && isCapital(words.raw[end + 1])) {
    const part = phraseAt(words, end + 1).to
    return words.key[part] === 'or' && isCapital(words.raw[part + 1]) ? end + 1 : null
  }
  if (!spaced(words, end - 1)) return null
  let at = end
  while (isJoint(words.key[at]) && !isCapital(words.raw[at]) && at < end + 2) at++
  const inside = isCapital(words.raw[at]) && /^(?:all|other|certain|their|its)$/.test(words.key[at] ?? '')
  return inside && isCapital(words.raw[at + 1]) && !beginsSentence(words, at) ? at + 1 : null
}
