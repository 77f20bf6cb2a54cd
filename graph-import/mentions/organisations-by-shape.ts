import { fold } from '../../graph/model/index.js'
import { abbreviationBehind, abbreviationOverSeries, pastAbbreviation } from './abbreviations.js'
import { baseEnd, endOfName, headOf, isActor, isBase } from './extent-of-names.js'
import { isOrdinary, knownWithin, stateOf, typeOf } from './institutions.js'
import type { FoundMention, PreparedText, Recogniser } from './mention.js'
import { isJoint, type Phrase, phrases } from './phrases.js'
import { overWords } from './proposals.js'
import { beginningOfSeries } from './series.js'
import { isOfAdjective, isOfEveryState, isOfficeOfPost, isTelling, isVenue, saysOnlyWhose } from './telling-names.js'
import { beginsSentence, isAllCapitals, isCapital, isVerbal, type Words } from './words.js'
import { FUNCTIONS, typeOfHead } from './words-of-names.js'

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
  const letters = words.raw.filter((word) => word.length > 3 && /^\p{L}{4,}/u.test(word))
  return letters.length > 3 && letters.filter((word) => isAllCapitals(word)).length / letters.length > 0.7
}

function namesIn(passage: PreparedText, run: Phrase): FoundMention[] {
  const { words } = passage
  const phrase = { from: run.from, to: withoutPossessive(words, run.to) }
  const found: FoundMention[] = []
  for (let from = pastAbbreviation(words, beginning(words, phrase), phrase.to); from < phrase.to; ) {
    const owned = pastOwner(passage, from)
    if (owned !== null) {
      from = owned
      continue
    }
    const to = isBase(passage, from, baseEnd(words, from, phrase.to)) ? endOfName(passage, from, phrase.to) : null
    const mention =
      to === null ? null : nameOver(passage, beginningOfSeries(passage, from, baseEnd(words, from, to)), to)
    if (mention) found.push(mention)
    from = nextStart(words, to ?? pastKnown(passage, from), phrase.to)
  }
  return found
}

/** Past a verb that only begins the sentence (`Recalling General Assembly …`) and the number of a heading (`XX International Trade Centre`). */
function beginning(words: Words, { from, to }: Phrase): number {
  if (to - from > 1 && /^[IVXLC]+$/.test(words.raw[from] ?? '')) return from + 1
  const verb =
    to - from > 1 &&
    beginsSentence(words, from) &&
    !/^[:;]$/.test(words.raw[from - 1] ?? '') &&
    isCapital(words.raw[from + 1]) &&
    isVerbal(words.raw[from])
  return verb ? from + 1 : from
}

/** Past a name that authority data know. */
function pastKnown({ known }: PreparedText, from: number): number {
  const actors = known.filter((name) => name.from === from && isActor(name))
  return Math.max(from, ...actors.map((name) => name.to))
}

/** What a State or an organisation owns begins behind its name: `Latvia’s | Green Investment Fund`, `HO’s | Operation Low Tide`; null where none does. */
function pastOwner(passage: PreparedText, from: number): number | null {
  const { raw } = passage.words
  const to = isAllCapitals(raw[from]) ? from + 1 : pastKnown(passage, from)
  return to > from && /^[’']$/.test(raw[to] ?? '') && raw[to + 1] === 's' && isCapital(raw[to + 2]) ? to + 2 : null
}

/** Where the next part of the phrase begins: past the next small words. */
function nextStart(words: Words, from: number, end: number): number {
  let at = from
  const isSmall = (place: number) => isJoint(words.key[place]) && !isCapital(words.raw[place])
  while (at < end && !isSmall(at)) at++
  while (at < end && isSmall(at)) at++
  return Math.max(at, from + 1)
}

function nameOver(passage: PreparedText, from: number, endOfWords: number): FoundMention | null {
  const { words, context } = passage
  const to = withoutPossessive(words, endOfWords)
  if (to - from === 1 || isVenue(words, from, to) || saysOnlyWhose(passage, from) || isOfficeOfPost(passage, from, to))
    return null
  if (isOfAdjective(passage, from, to)) return null
  if (!isTelling(passage, from, to)) return null
  const { end, abbreviation, name } = withAbbreviation(passage, from, to)
  const state = stateOf(passage, from, to, end) ?? context.institutions.get(fold(name)) ?? null
  if (state === null && isOfEveryState(passage, from)) return null
  const base = baseEnd(words, from, to)
  const head = headOf(words, from, base) ?? words.key[from]
  const within = knownWithin(passage, from, to)
  const meant = {
    by: 'name' as const,
    kind: 'ORGANISATION' as const,
    name,
    abbreviation,
    type: typeOf(words, from, to, head, state),
    within,
    country: isOrdinary(words, from, head === 'office' ? to : base, head) ? state : null,
  }
  return overWords(passage, from, end, 'organisation-by-shape', meant, 0.8)
}

/** The abbreviation behind the name, or behind the series in which it goes on where only that explains it: `Centre on Tides in the Northern Region, the Gulf and Neighbouring Ports (CENTIDES)`. */
function withAbbreviation(passage: PreparedText, from: number, to: number) {
  const { words, text } = passage
  const own = abbreviationBehind(words, from, to)
  const series = own.abbreviation === null ? abbreviationOverSeries(words, from, to) : null
  const far = series && !namesAnother(passage, to, series.to) ? series : null
  const last = far?.to ?? to
  return {
    end: far?.end ?? own.end,
    abbreviation: far?.abbreviation ?? own.abbreviation,
    name: text.slice(words.start[from], words.end[last - 1]),
  }
}

/** True where somebody or a post is named between two words: no part of a series of places or things. */
const namesAnother = ({ words, known }: PreparedText, from: number, to: number) =>
  known.some((name) => isActor(name) && name.kind !== 'COUNTRY' && name.from > from && name.from < to) ||
  words.key.slice(from, to).some((key) => typeOfHead(key) !== undefined || FUNCTIONS.has(key))

function withoutPossessive(words: Words, to: number): number {
  if (words.raw[to - 1] === 's' && /^[’']$/.test(words.raw[to - 2] ?? '')) return to - 2
  return /^[’']$/.test(words.raw[to - 1] ?? '') ? to - 1 : to
}
