import { loadAuthorities } from '../authorities/index.js'
import { endWithAbbreviation } from './abbreviations.js'
import { baseEnd, headOf } from './extent-of-names.js'
import { typeOf } from './institutions.js'
import { knownNames, type Occurrence } from './known-names.js'
import { type List, type ListExpectation, pastArticle, pastRemarks, type Span, spansOf } from './list-parts.js'
import type { Meant } from './mention.js'
import { beginsSentence, cut, isCapital, spaced, type Words, wordsWithin } from './words.js'
import { typeOfHead } from './words-of-names.js'

export type { ListExpectation }

/** One name of a list, without article, remark in brackets (`(online)`) or footnote mark. */
export interface ListItem {
  /** Offsets in the text that was split. */
  start: number
  end: number
  /** As printed. */
  text: string
  /** What it names; an unknown name in a list of organisations is one by its place. Null where nothing tells. */
  meant: Meant | null
}

/**
 * Splits `A, B, C and D` between two offsets into names. Names contain commas and `and`:
 * the longest known name is taken first, what is left is split at commas, or at
 * semicolons where there are any. The last `and` parts; another `and` belongs to a name
 * unless it stands between two known ones. The list ends with its sentence. `given` are the
 * places of names that the document gives whole elsewhere, in offsets.
 */
export function splitList(
  text: string,
  start: number,
  end: number,
  expect: ListExpectation,
  given: readonly { start: number; end: number }[] = [],
): ListItem[] {
  const words = cut(text)
  const [first, limit] = wordsWithin(words, start, end)
  const last = endOfSentence(words, first, limit)
  const known = knownNames(words).filter((name) => name.from >= first && name.to <= last && isParticipant(name, expect))
  const whole = given.map((name) => wordsWithin(words, name.start, name.end)).map(([from, to]) => ({ from, to }))
  const list: List = { text, words, known, whole, expect, last }
  const spans = spansOf(list, first, last)
  return spans.flatMap((span) => itemOf(list, span) ?? [])
}

/** Before the full stop, where there is one. */
function endOfSentence(words: Words, first: number, limit: number): number {
  let last = first
  while (last < limit && !(words.raw[last] === '.' && (last + 1 === limit || endsSentence(words, last)))) last++
  return last
}

/** Not inside `e.V.`, nor behind it: such an abbreviation is no sentence's last word where a comma or `and` follows. */
const endsSentence = (words: Words, at: number) =>
  spaced(words, at) && isCapital(words.raw[at + 1]) && beginsSentence(words, at + 1)

function isParticipant(name: Occurrence, expect: ListExpectation): boolean {
  if (expect === 'COUNTRIES' || expect === 'PARTICIPANTS') return name.kind !== 'ACTOR_GROUP'
  return name.kind === 'COUNTRY' || name.kind === 'ORGANISATION' || name.kind === 'BODY' || name.kind === 'INSTRUMENT'
}

function itemOf(list: List, span: Span): ListItem | null {
  const { words, expect } = list
  const from = pastArticle(words, span.from)
  let to = span.to
  while (to > from && /^[,;:*]$/.test(words.raw[to - 1] ?? '')) to--
  if (isFirmWithPoint(words, from, to)) to++
  if (to <= from) return null
  const names = namesWithin(list, from, to).filter((name) => pastRemarks(words, name.to, to) === to)
  const longest = names.sort((a, b) => b.to - a.to)[0]
  if (longest) {
    const id = expect === 'COUNTRIES' ? longest.id : participantOf(longest.id)
    return over(list, from, endWithAbbreviation(words, longest.to), { by: 'authority', id })
  }
  return ofOwners(list, from, to) ?? unknown(list, from, to)
}

/** `Harbour Lines, Inc.`, `Lampenverein e.V.`: the point behind is the name's, also where it ends the sentence. */
const isFirmWithPoint = ({ raw, text, start, end }: Words, from: number, to: number) =>
  to > from &&
  raw[to] === '.' &&
  /(?:\b(?:Inc|Ltd|Corp|Co|Bros)|\b\p{L}\.\p{L})$/u.test(text.slice(start[from], end[to - 1]))

/** Known names that begin at a word and end before another. One that runs on behind the item hides a shorter: `Congo, Democratic Republic of the Congo` are two. */
function namesWithin({ text, words, known, expect }: List, from: number, to: number): Occurrence[] {
  const here = known.filter((name) => name.from === from)
  if (here.every((name) => name.to <= to)) return here
  const alone = cut(text.slice(words.start[from], words.end[to - 1]))
  return knownNames(alone)
    .filter((name) => name.from === 0 && isParticipant(name, expect))
    .map((name) => ({ ...name, from, to: from + name.to }))
}

/** `joint UNODC/World Bank Stolen Asset Recovery Initiative`: known owners, parted by a stroke or called joint, before a known name. */
function ofOwners(list: List, from: number, to: number): ListItem | null {
  const { words, known } = list
  const own = known
    .filter((name) => name.kind === 'ORGANISATION' && name.from > from && pastRemarks(words, name.to, to) >= to)
    .sort((a, b) => a.from - b.from)
    .find((name) => {
      const before = words.key.slice(from, name.from)
      if (before[0] !== 'joint' && !before.includes('/')) return false
      const owned = (at: number) => known.some((owner) => owner.from <= at && owner.to > at && owner.to <= name.from)
      return before.every((key, i) => /^(?:joint|and|\/)$/.test(key) || owned(from + i))
    })
  return own ? over(list, own.from, endWithAbbreviation(words, own.to), { by: 'authority', id: own.id }) : null
}

/** A convention among participants stands for its secretariat. */
function participantOf(id: string): string {
  const { instruments } = loadAuthorities()
  return instruments.find((one) => one.id === id)?.secretariat ?? id
}

function over({ text, words }: List, from: number, to: number, meant: Meant | null): ListItem {
  const start = words.start[from] ?? 0
  const end = words.end[to - 1] ?? start
  return { start, end, text: text.slice(start, end), meant }
}

/** A name that no list knows: an organisation where some may stand and it begins with a capital. */
function unknown(list: List, from: number, spanEnd: number): ListItem | null {
  const { text, words, expect } = list
  let to = spanEnd
  while (to - 1 > from && /^\d{1,2}$/.test(words.raw[to - 1] ?? '') && words.raw[to - 2] !== ',') to--
  const opening = lastOpening(words, from, to)
  const abbreviated = opening !== null && endWithAbbreviation(words, opening) === to
  const remark = opening !== null && !abbreviated && /^\p{Ll}/u.test(words.raw[opening + 1] ?? '')
  if (remark) to = opening
  const nameEnd = abbreviated ? opening : to
  if (expect === 'COUNTRIES' || !/^[\p{Lu}\p{N}“"#]|^[a-z]\p{Lu}/u.test(words.raw[from] ?? ''))
    return over(list, from, to, null)
  const name = text.slice(words.start[from], words.end[nameEnd - 1])
  const abbreviation = abbreviated ? text.slice(words.start[opening + 1], words.end[to - 2]) : null
  const country = list.known.find((one) => one.kind === 'COUNTRY' && one.from >= from && one.to <= to)?.id ?? null
  const within = list.known
    .filter((one) => one.kind === 'ORGANISATION' && isOwner(words, one, from, nameEnd))
    .map((one) => ({ start: words.start[one.from] ?? 0, end: words.end[one.to - 1] ?? 0, id: one.id }))
  const type = typeOf(words, from, nameEnd, headOf(words, from, baseEnd(words, from, nameEnd)) ?? words.key[from], null)
  return over(list, from, to, {
    by: 'name',
    kind: 'ORGANISATION',
    name,
    abbreviation,
    type,
    within: within.slice(-1),
    country,
  })
}

/** `INTERPOL | Tide Network`, `Support Office of the | Bali Process`: whose the name says it is. A network or association of others is not theirs. */
function isOwner({ key }: Words, one: Occurrence, from: number, to: number): boolean {
  if (one.from === from) return one.to < to
  const of = key[one.from - 1] === 'the' ? one.from - 2 : one.from - 1
  const type = typeOfHead(key[of - 1])
  const isOffice = type !== undefined && type !== 'NETWORK' && type !== 'NON_GOVERNMENTAL'
  return one.to === to && of > from && key[of] === 'of' && isOffice && one.id !== 'organisation:un'
}

function lastOpening(words: Words, from: number, to: number): number | null {
  if (words.raw[to - 1] !== ')') return null
  for (let at = to - 1; at > from; at--) if (words.raw[at] === '(') return at
  return null
}
