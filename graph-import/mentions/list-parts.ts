import { abbreviationOverSeries } from './abbreviations.js'
import { baseEnd, headOf } from './extent-of-names.js'
import type { Occurrence } from './known-names.js'
import { isAllCapitals, isCapital, type Words } from './words.js'
import { HEADS_BEFORE_OF, typeOfHead } from './words-of-names.js'

/** Where a list parts into names, before anyone says what they mean. Places count words, ends are exclusive. */

export type ListExpectation = 'PARTICIPANTS' | 'COUNTRIES' | 'ORGANISATIONS'

export interface List {
  text: string
  words: Words
  known: Occurrence[]
  /** Names that the document gives whole elsewhere: no comma and no `and` in them parts. */
  whole: Span[]
  expect: ListExpectation
  /** Word at which the list ends (exclusive). */
  last: number
}

/** Words `from` to `to` (exclusive). */
export interface Span {
  from: number
  to: number
}

/** The parts of the list between two words. */
export function spansOf(list: List, first: number, last: number): Span[] {
  const { words } = list
  const semicolons = separatorsAt(words, first, last, (at) => words.raw[at] === ';')
  if (semicolons.length > 0)
    return between(semicolons, first, last).flatMap((span) => lastOfSemicolons(list, span, last))
  const series = lastOfSerial(list, first, last)
  const told = series === null ? list : { ...list, whole: [...list.whole, series] }
  return joined(told, byCommas(told, first, last))
}

/**
 * `A, B, and Street Law, Rights and Refuge Network`: where `, and` stands before the last name alone, what follows is
 * one name, if nobody known is in it and only its end is a noun that names are made with.
 */
function lastOfSerial({ words, known }: List, first: number, last: number): Span | null {
  const commas = separatorsAt(words, first, last, (at) => words.raw[at] === ',')
  const [serial, ...others] = commas.filter(({ to }) => words.key[to] === 'and')
  if (!serial || others.length > 0 || commas[0] === serial || commas.at(-1) === serial) return null
  const rest = { from: pastArticle(words, serial.to + 1), to: last }
  const parts = between(
    separatorsAt(words, rest.from, last, (at) => words.raw[at] === ',' || words.key[at] === 'and'),
    rest.from,
    last,
  )
  const isHeaded = ({ to }: Span) => typeOfHead(words.key[to - 1]) !== undefined
  const isOne = parts.every((part, index) => isHeaded(part) === (index === parts.length - 1))
  return isOne && !known.some(({ from }) => from >= rest.from) ? rest : null
}

/** Places at which a test holds outside brackets. */
function separatorsAt(words: Words, first: number, last: number, test: (at: number) => boolean): Span[] {
  const found: Span[] = []
  let depth = 0
  for (let at = first; at < last; at++) {
    if (words.raw[at] === '(' || words.raw[at] === '[') depth++
    else if (words.raw[at] === ')' || words.raw[at] === ']') depth = Math.max(0, depth - 1)
    else if (depth === 0 && test(at)) found.push({ from: at, to: at + 1 })
  }
  return found
}

function between(separators: Span[], first: number, last: number): Span[] {
  const spans: Span[] = []
  let from = first
  for (const separator of [...separators, { from: last, to: last }]) {
    if (separator.from > from) spans.push({ from, to: separator.from })
    from = separator.to
  }
  return spans
}

/** `A; B; C and D`: the last part may still hold two names. */
function lastOfSemicolons(list: List, span: Span, last: number): Span[] {
  const { words } = list
  if (span.to < last) return [span]
  return words.key[span.from] === 'and' ? [{ from: span.from + 1, to: span.to }] : splitAtLastAnd(list, span, true)
}

/** From left to right: a known name that ends where a name may end is taken whole, other words run to the next separator. */
function byCommas(list: List, first: number, last: number): Span[] {
  const { words } = list
  const spans: Span[] = []
  let from = first
  while (from < last) {
    from = pastSeparators(words, from, last)
    if (from >= last) break
    const to = endOfKnown(list, from, last) ?? endOfSeries(list, from, last) ?? endOfUnknown(list, from, last)
    spans.push({ from, to })
    from = to
  }
  const tail = spans.at(-1)
  const parted = tail ? [...spans.slice(0, -1), ...splitAtLastAnd(list, tail, spans.length === 1)] : spans
  return parted.flatMap((span) => countriesWithoutComma(list, span))
}

/** `Tunisia Uganda`: two States between which the comma was forgotten. */
function countriesWithoutComma({ words, known }: List, span: Span): Span[] {
  const [first] = known.filter(
    ({ kind, from, to }) => kind === 'COUNTRY' && from === pastArticle(words, span.from) && to < span.to,
  )
  const rest = first && known.find(({ kind, from, to }) => kind === 'COUNTRY' && from === first.to && to === span.to)
  const whole = known.some(({ from, to }) => from === pastArticle(words, span.from) && to === span.to)
  return first && rest && !whole
    ? [
        { from: span.from, to: first.to },
        { from: rest.from, to: rest.to },
      ]
    : [span]
}

function pastSeparators(words: Words, from: number, last: number): number {
  let at = from
  while (at < last) {
    if (/^[,;.:•]$/.test(words.raw[at] ?? '') || /^(and|&)$/.test(words.key[at] ?? '')) at++
    else if (words.key[at] === 'as' && words.key[at + 1] === 'well' && words.key[at + 2] === 'as') at += 3
    else return at
  }
  return at
}

/** End of the longest known name here after which the list goes on or ends; null where there is none. */
function endOfKnown({ words, known, whole }: List, from: number, last: number): number | null {
  const begin = pastArticle(words, from)
  const ends = [...known, ...whole]
    .filter((name) => name.from === begin || name.from === from)
    .map((name) => pastRemarks(words, name.to, last))
    .filter((to) => to >= last || mayPart(words, to))
  return ends.length > 0 ? Math.max(...ends) : null
}

function mayPart(words: Words, at: number): boolean {
  return (
    /^[,;.]$/.test(words.raw[at] ?? '') ||
    words.key[at] === 'and' ||
    (words.key[at] === 'as' && words.key[at + 1] === 'well')
  )
}

/** Past brackets, footnote digits and asterisks that follow a name: `(online)`, `(IMO)`, `*`; past `and its member States`, who speak with their union. */
export function pastRemarks(words: Words, from: number, last: number): number {
  let at = from
  while (at < last) {
    if (words.raw[at] === '(') {
      let close = at
      while (close < last && words.raw[close] !== ')') close++
      if (close >= last) return at
      at = close + 1
    } else if (/^(\*|\d{1,2})$/.test(words.raw[at] ?? '')) at++
    else if (words.key.slice(at, at + 4).join(' ') === 'and its member states') at += 4
    else return at
  }
  return at
}

/** End of a name that a series begins, or that goes on in one where only that explains its abbreviation; null where there is none. */
function endOfSeries(list: List, from: number, last: number): number | null {
  if (list.expect === 'COUNTRIES') return null
  return endOfSubjects(list, from, last) ?? endBehindPlaces(list, from, last)
}

/** `Women, Weapons and Witness International`: single words that name subjects, before a name of several words. */
function endOfSubjects(list: List, from: number, last: number): number | null {
  const { words, known } = list
  let at = from
  while (isSubjectOf(list, at) && words.raw[at + 1] === ',') at += 2
  const isSeries = at > from && isSubjectOf(list, at) && words.key[at + 1] === 'and' && isCapital(words.raw[at + 2])
  if (!isSeries || isActorAt(known, at + 2)) return null
  const stop = separatorsAt(words, at + 2, last, (place) => mayPart(words, place) || words.raw[place] === ';')[0]
  const to = stop?.from ?? last
  return to - at > 3 ? to : null
}

const isSubjectOf = ({ words, known }: List, at: number) =>
  isCapital(words.raw[at]) && SUBJECTS_OF_WORK.test(words.key[at] ?? '') && !isActorAt(known, at)

const isActorAt = (known: Occurrence[], at: number) =>
  known.some((name) => name.from === at && name.kind !== 'ACTOR_GROUP' && name.kind !== 'INSTRUMENT')

/** `Centre on Monitoring in the Lakes Region, the Horn of Africa and Bordering States (RECMON)`. */
function endBehindPlaces(list: List, from: number, last: number): number | null {
  const { words, known } = list
  const begin = pastArticle(words, from)
  const comma = separatorsAt(words, begin, last, (at) => words.raw[at] === ',')[0]
  if (!comma || !endsHeaded(words, begin, comma.from)) return null
  const series = abbreviationOverSeries(words, begin, comma.from)
  if (series === null || series.end > last) return null
  for (let at = comma.from; at < series.to; at++)
    if (isActorAt(known, at) || typeOfHead(words.key[at]) !== undefined) return null
  return series.end
}

function endOfUnknown(list: List, from: number, last: number): number {
  const { words } = list
  const comma = separatorsAt(
    words,
    from,
    last,
    (at) =>
      words.raw[at] === ',' || (words.key[at] === 'as' && words.key[at + 1] === 'well' && words.key[at + 2] === 'as'),
  )[0]
  const end = comma?.from ?? last
  if (comma) {
    const ands = separatorsAt(words, from, end, (at) => words.key[at] === 'and')
    const parting = ands.find(
      (and) =>
        isWholeKnown(list, from, and.from) ||
        runsOver(list, pastArticle(words, and.to), end) ||
        endOfSubjects(list, and.to, last) !== null ||
        (endsHeaded(words, from, and.from) && isWholeKnown(list, and.to, end)),
    )
    if (parting) return parting.from
  }
  return end
}

/** A known name that begins here and has the comma inside: `| United Nations Educational, Scientific and Cultural Organization`. */
const runsOver = ({ known, whole }: List, from: number, comma: number) =>
  [...known, ...whole].some((name) => name.from === from && name.to > comma)

function isWholeKnown({ known, whole, words }: List, from: number, to: number): boolean {
  const begin = pastArticle(words, from)
  return [...known, ...whole].some((name) => name.from === begin && pastRemarks(words, name.to, to) === to)
}

function endsHeaded(words: Words, from: number, to: number): boolean {
  const begin = pastArticle(words, from)
  const base = baseEnd(words, begin, to)
  return (
    headOf(words, begin, base) !== null ||
    (base === begin + 1 && base < to && HEADS_BEFORE_OF.has(words.key[begin] ?? ''))
  )
}

export const pastArticle = (words: Words, from: number) => (words.key[from] === 'the' ? from + 1 : from)

/**
 * The last part of a list holds two names when an `and` stands between them. Of several
 * the one that has a known name on a side wins, then one beside names that a noun makes,
 * then the last.
 */
function splitAtLastAnd(list: List, span: Span, alone: boolean): Span[] {
  const { words, known, whole } = list
  if (isWholeKnown(list, span.from, span.to) || endOfSeries(list, span.from, span.to) === span.to) return [span]
  const ands = separatorsAt(words, span.from, span.to, (at) => words.key[at] === 'and')
    .filter((and) => and.from > span.from && and.to < span.to)
    .filter((and) => ![...known, ...whole].some((name) => name.from < and.from && name.to > and.from))
    .filter((and) => isCapital(words.raw[pastArticle(words, and.to)]))
  const ranked = ands
    .map((and) => ({ and, rank: rankOfAnd(list, span, and) }))
    .filter(({ rank }) => rank >= leastRank(list, span, alone))
    .sort((a, b) => b.rank - a.rank || b.and.from - a.and.from)
  const parting = ranked[0]?.and
  return parting
    ? [
        { from: span.from, to: parting.from },
        { from: parting.to, to: span.to },
      ]
    : [span]
}

/**
 * How sure it must be that an `and` parts. Where commas part the names before, the last
 * two are parted by `and`; where such an `and` stands before the last part already, or
 * there are no commas, a name on either side must say so.
 */
function leastRank({ words, expect }: List, span: Span, alone: boolean): number {
  if (expect === 'COUNTRIES') return 1
  if (words.key[span.from - 1] === 'and') return 5
  return alone ? 3 : 0
}

function rankOfAnd(list: List, span: Span, and: Span): number {
  const { words, expect } = list
  const left = isWholeKnown(list, span.from, and.from)
  const right = isWholeKnown(list, and.to, span.to)
  if (left && right) return 5
  if (right || left) return 4
  if (expect === 'COUNTRIES') return 1
  const headedLeft = endsHeaded(words, span.from, and.from) || hasAbbreviation(words, and.from)
  const headedRight =
    endsHeaded(words, and.to, span.to) ||
    hasAbbreviation(words, span.to) ||
    (span.to - and.to <= 2 && isAllCapitals(words.raw[pastArticle(words, and.to)]))
  if (headedLeft && headedRight) return 3
  if (headedLeft) return 2
  return headedRight && !isAdjective(words.key[and.from - 1]) ? 1 : 0
}

const hasAbbreviation = (words: Words, to: number) => words.raw[to - 1] === ')'
const isAdjective = (key: string | undefined) => key !== undefined && /(?:al|ic|ive|ary|ian|an|ural)$/.test(key)

/** Joins what commas inside one unknown name have parted: `International Scientific, | Technical and Cultural Organization`, `Forum on Mining, | Minerals | and Metals`. */
function joined(list: List, spans: Span[]): Span[] {
  if (list.expect === 'COUNTRIES') return spans
  const { words } = list
  const whole: Span[] = []
  for (let i = 0; i < spans.length; i++) {
    let span = spans[i]
    if (!span) continue
    if (!isWholeKnown(list, span.from, span.to)) {
      for (let reach = i + 1; reach < Math.min(spans.length, i + 5); reach++) {
        const last = spans[reach]
        if (!last || isWholeKnown(list, last.from, last.to)) break
        const parts = spans.slice(i, reach + 1)
        if ([belongTogether, namesMorePlaces, namesMoreSubjects, isFirm].some((test) => test(words, parts))) {
          span = { from: span.from, to: last.to }
          i = reach
          break
        }
      }
    }
    whole.push(span)
  }
  return whole
}

/** A series inside one name closes with `and`; before that its parts are short and make no names. */
function belongTogether(words: Words, parts: Span[]): boolean {
  const first = parts[0]
  const last = parts.at(-1)
  if (!first || !last || hasAbbreviation(words, first.to)) return false
  const closes = words.key.slice(last.from, last.to).includes('and') || words.key[last.from - 1] === 'and'
  if (!closes) return false
  const middle = parts.slice(1, -1)
  if (middle.some((part) => part.to - part.from > 3 || endsHeaded(words, part.from, part.to))) return false
  const openAdjective =
    isAdjective(words.key[first.to - 1]) && !endsHeaded(words, first.from, first.to) && first.to - first.from <= 3
  if (openAdjective) return words.key.slice(last.from, last.to).includes('and') && endsHeaded(words, last.from, last.to)
  const tailed = words.key.slice(first.from, first.to).some((key) => /^(on|for|of|against)$/.test(key))
  return (
    tailed &&
    endsHeaded(words, first.from, first.to) &&
    words.key.slice(last.from, last.to).includes('and') &&
    !endsHeaded(words, last.from, last.to) &&
    last.to - last.from <= (hasAbbreviation(words, last.to) ? 15 : 10) &&
    words.key[last.from - 1] === ','
  )
}

/**
 * `Centre on Ports in the Lakes Region, the Horn of Africa | and Bordering States`: what
 * goes on with an article and makes no name goes on with the places of the name before it.
 */
function namesMorePlaces(words: Words, parts: Span[]): boolean {
  const [first, ...more] = parts
  if (!first || more.length === 0 || more.length > 2 || hasAbbreviation(words, first.to)) return false
  const placed = words.key.slice(first.from, first.to).some((key) => /^(?:in|for|of|on)$/.test(key))
  const [article, last] = more
  if (!placed || !endsHeaded(words, first.from, first.to) || !article || words.key[article.from] !== 'the') return false
  if (more.some((part) => endsHeaded(words, part.from, part.to) || hasAbbreviation(words, part.to))) return false
  if (last) return words.key[last.from - 1] === 'and' && last.to - last.from >= 2
  return words.key.slice(article.from, article.to).includes('and')
}

/** `Harbour Lines, | Inc.`: what kind of firm it is. */
function isFirm(words: Words, [first, kind, ...more]: Span[]): boolean {
  if (!first || !kind || more.length > 0) return false
  return /^(?:inc|ltd|llc|gmbh|corp|plc|limited|s\.a|s\.p\.a)$/.test(
    words.key.slice(kind.from, kind.to).join('').replace(/\.$/, ''),
  )
}

/** Words of those or of that which an organisation works for, of more than one as a rule: `Women`, `Weapons`, `Peace`; no names such as `Caritas`. */
const SUBJECTS_OF_WORK =
  /^(?:women|men|children|people|youth|peace|justice|security|law|health|trade|water|energy|food|land|environment|education|science|technology|\p{L}{2,}[^aious\d]s)$/u

const SUBJECT =
  /(?:ment|tion|sion|ity|ness|ism|ice|ogy|ics|ance|ence|ure|ship|laws?|health|trade|peace|rights|medicine|affairs|studies|polic(?:y|ies)|crimes?|drugs|labor|security|justice|welfare|work|science|arts|transport|finance|forwarding|training)$/

const isSubject = (words: Words, { from, to }: Span) => to - from === 1 && SUBJECT.test(words.key[from] ?? '')

/** `Institute for Policy, | Law | and Medicine`: single words that name subjects go on with those of the name before them. */
function namesMoreSubjects(words: Words, [first, ...more]: Span[]): boolean {
  const last = more.at(-1)
  if (!first || !last || more.length < 2 || !endsHeaded(words, first.from, first.to)) return false
  if (!/^(?:on|of|for)$/.test(words.key[first.to - 2] ?? '')) return false
  if (!more.slice(0, -1).every((part) => isSubject(words, part))) return false
  if (words.key[last.from - 1] === 'and') return isSubject(words, last)
  const and = words.key.indexOf('and', last.from)
  return and < last.to && isSubject(words, { from: last.from, to: and })
}
