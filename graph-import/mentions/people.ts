import { baseEnd, headOf } from './extent-of-names.js'
import type { FoundMention, PreparedText, Recogniser } from './mention.js'
import { endOfPersonsName, fullName, MOST_WORDS } from './names-of-people.js'
import { isCertainTitle, pastTitles } from './titles-of-people.js'
import { beginsSentence, isCapital, spaced, type Words } from './words.js'
import { FUNCTION_WORDS, FUNCTIONS, NEVER_IN_PERSONS, PERSON_CUES, TITLES, typeOfHead } from './words-of-names.js'

/**
 * People with a title before the name, which is left off: `Ms. Lindqvist`, `H.E. Mr. Achim
 * Steiner`, `President Kenyatta`. A surname alone means the person whom the document has
 * named in full.
 */
export const peopleByTitle: Recogniser = (passage) => {
  const { words } = passage
  const found: FoundMention[] = []
  for (let at = 0; at < words.key.length; at++) {
    const key = words.key[at] ?? ''
    const certain = isCertainTitle(words, at)
    if (!certain && (!TITLES.has(key) || !isCapital(words.raw[at]))) continue
    if (!certain && isCapital(words.raw[at - 1]) && spaced(words, at - 1) && !beginsSentence(words, at)) continue
    const from = pastTitles(words, at)
    const to = endOfPersonsName(words, from)
    if (to === from) continue
    if (!certain && !isSurname(passage, from, to)) continue
    found.push(person(passage, from, to, 'person-by-title', certain ? 1 : 0.8))
    at = to - 1
  }
  return found
}

/** After a title that is a function too, only a name that the document knows, or two words that are no other name. */
function isSurname(passage: PreparedText, from: number, to: number): boolean {
  const { words, known, context } = passage
  if (known.some((name) => name.from < to && name.to > from && name.kind !== 'COUNTRY')) return false
  const name = passage.text.slice(words.start[from], words.end[to - 1])
  if (fullName(name, context.people) !== name) return true
  return (
    to - from >= 2 &&
    !headOf(words, from, baseEnd(words, from, to)) &&
    !words.key.slice(from, to).some((key) => FUNCTIONS.has(key))
  )
}

/**
 * People named in full before their function or State: `Rami S. Badawy, Trial Attorney in
 * …`, `opened by Francesco Testa (Italy), Chair`. Words before or after must say that a
 * person is meant.
 */
export const peopleByFunction: Recogniser = (passage) => {
  const { words, known } = passage
  const found: FoundMention[] = []
  for (let from = 0; from < words.raw.length; from++) {
    if (!mayBegin(words, from) || FUNCTIONS.has(words.key[from] ?? '')) continue
    const to = endOfPersonsName(words, from)
    const named = known.some(
      (name) =>
        name.kind !== 'ACTOR_GROUP' &&
        name.from < to &&
        name.to > from &&
        !(name.kind === 'COUNTRY' && name.to - name.from < to - from),
    )
    const isPerson =
      !named &&
      to - from <= MOST_WORDS &&
      !headOf(words, from, to) &&
      (hasFunction(words, to) || (hasBrackets(passage, to) && (isCued(words, from) || isListed(passage, from, to))))
    if (
      isPerson &&
      to > from &&
      (to - from >= 2 || isCued(words, from) || isListed(passage, from, to)) &&
      !words.key.slice(from, to).some((key) => FUNCTIONS.has(key) || NEVER_IN_PERSONS.has(key))
    ) {
      found.push(person(passage, from, to, 'person-by-function', 0.9))
    }
    from = Math.max(from, to - 1)
  }
  return found
}

/**
 * People named behind their function: `the Minister of International Development of
 * Norway, Dag-Inge Ulstein (virtual)`. The function must begin with an article, and no
 * other comma may stand between.
 */
export const peopleInApposition: Recogniser = (passage) => {
  const { words, known } = passage
  return words.raw.flatMap((raw, comma) => {
    const from = comma + 1
    if (raw !== ',' || !mayBegin(words, from)) return []
    const to = endOfPersonsName(words, from)
    const ends = to >= words.raw.length || /^[,;.(]$/.test(words.raw[to] ?? '')
    const isName = ends && to - from >= 2 && to - from <= MOST_WORDS && !words.key.slice(from, to).some(isNoPersons)
    const named = known.some((name) => name.from < to && name.to > from && name.kind !== 'ACTOR_GROUP')
    if (!isName || named || !followsFunction(words, comma)) return []
    return [person(passage, from, to, 'person-in-apposition', 0.85)]
  })
}

const isNoPersons = (key: string) => FUNCTIONS.has(key) || NEVER_IN_PERSONS.has(key) || typeOfHead(key) !== undefined

/** Words over which a function may be described. */
const LONGEST_FUNCTION = 40

function followsFunction({ raw, key }: Words, comma: number): boolean {
  for (let at = comma - 1; at >= 0 && at > comma - LONGEST_FUNCTION; at--) {
    if (/^[,;:.]$/.test(raw[at] ?? '')) return false
    if (key[at] !== 'the') continue
    for (let next = at + 1; next <= at + 6 && next < comma && (isCapital(raw[next]) || raw[next] === '-'); next++) {
      if (FUNCTIONS.has(key[next] ?? '')) return true
    }
  }
  return false
}

function mayBegin(words: Words, at: number): boolean {
  return (
    isCapital(words.raw[at]) &&
    !FUNCTION_WORDS.has(words.key[at] ?? '') &&
    !TITLES.has(words.key[at] ?? '') &&
    !(isCapital(words.raw[at - 1]) && spaced(words, at - 1) && !PERSON_CUES.has(words.key[at - 1] ?? ''))
  )
}

/** `, Liaison Magistrate`, `, the Executive Director`: a function within the first words after the comma. */
function hasFunction(words: Words, to: number): boolean {
  if (words.raw[to] !== ',' && words.raw[to] !== '(') return false
  for (let at = to + 1; at < to + 6 && at < words.raw.length; at++) {
    if (/^[,;.)]$/.test(words.raw[at] ?? '')) return false
    if (FUNCTIONS.has(words.key[at] ?? '')) return words.key[at] !== 'permanent' && words.key[at] !== 'member'
    if (/^(of|in|for|on|at|and|to)$/.test(words.key[at] ?? '')) return false
  }
  return false
}

/** `by X`, `panellists: X`, also behind other panellists of the same list. */
function isCued(words: Words, from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - 4; at--) {
    const key = words.key[at] ?? ''
    if (PERSON_CUES.has(key)) return true
    if (!/^([,:]|the|a|sole|and|following|were|was|are)$/.test(key)) return false
  }
  return false
}

/** One of those that `the following panellists:` announces in the same sentence. */
function isListed({ text, words }: PreparedText, from: number, to: number): boolean {
  const before = words.raw[from - 1] ?? ''
  if (!/^(?:[:;]|and)$/.test(before) && !(before === ',' && to - from >= 2)) return false
  const start = words.start[from] ?? 0
  const announced =
    /\b(?:panellists|panelists|moderators|speakers|experts|presenters|officers|vice-chairs|members of the bureau)\b[^.:]{0,60}:[^:]*$/i
  return announced.test(text.slice(Math.max(0, start - LONGEST_LIST), start))
}

/** Characters over which a list of people may run. */
const LONGEST_LIST = 2000

function hasBrackets({ words, known }: PreparedText, to: number): boolean {
  return words.raw[to] === '(' && known.some((name) => name.from === to + 1 && words.raw[name.to] === ')')
}

function person(passage: PreparedText, from: number, to: number, rule: string, confidence: number): FoundMention {
  const { words, text, context } = passage
  const printed = text.slice(words.start[from], words.end[to - 1])
  const start = words.start[from] ?? 0
  const name = fullName(printed, context.people)
  return { start, end: start + printed.length, text: printed, rule, meant: { by: 'person', name }, confidence }
}
