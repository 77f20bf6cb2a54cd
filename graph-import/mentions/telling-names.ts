import { baseEnd } from './extent-of-names.js'
import { stateOf } from './institutions.js'
import type { PreparedText } from './mention.js'
import { isJoint } from './phrases.js'
import { spaced, type Words } from './words.js'
import { CITIES, DOUBTFUL_HEADS, FUNCTIONS, GENERIC_WORDS, HEADS_BEFORE_NAME } from './words-of-names.js'

/** True where some word of the name tells it from others, or it says of what or whose it is. */
export function isTelling(passage: PreparedText, from: number, to: number): boolean {
  const { words, known } = passage
  const base = baseEnd(words, from, to)
  if (words.key[base - 1] === 'secretariat' && known.some((name) => name.from === from && name.to === base - 1))
    return false
  const isPlaced = words.key[base - 1] === 'authority' && base - from > 1 && to > base
  if (DOUBTFUL_HEADS.has(words.key[base - 1] ?? '') && !isPlaced && !isOfSomeone(passage, from, base)) return false
  if (to > base) return true
  const head = HEADS_BEFORE_NAME.has(words.key[from] ?? '') ? from : base - 1
  for (let at = from; at < base; at++) {
    if (at !== head && /^[\p{L}\p{N}]/u.test(words.raw[at] ?? '') && !GENERIC_WORDS.has(words.key[at] ?? ''))
      return true
  }
  return stateOf(passage, from, to, to) !== null
}

/** Words of a region, a State or an organisation in the name: `Ghana Immigration Service`, `INTERPOL … File`, `Inter-American … System`. */
function isOfSomeone({ words, known }: PreparedText, from: number, to: number): boolean {
  return (
    known.some(
      (name) => name.from >= from && name.to < to && (name.kind === 'COUNTRY' || name.kind === 'ORGANISATION'),
    ) ||
    words.key
      .slice(from, to)
      .some(
        (key) =>
          /^(?:national|federal|american|european|african|asian|arab|pacific|caribbean|international|immigration|customs|police|border|prosecution|security|intelligence|witness|crime|corruption|smuggling|trafficking|migrant|maritime|ports|aviation|revenue|drug|coast|asylum|refugee)$/.test(
            key,
          ) || /[^aeiou](?:ian|ish|ese)$/.test(key),
      )
  )
}

/** `Office of the High Commissioner`, `Office of the Director-General`: such as many have; the words do not say whose post it is, unless they name a State. */
export function isOfficeOfPost(passage: PreparedText, from: number, to: number): boolean {
  const { words } = passage
  if (stateOf(passage, from, to, to) !== null) return false
  const post = words.key.slice(from + 1, to).filter((key) => /^\p{L}/u.test(key))
  return (
    words.key[from] === 'office' &&
    post[0] === 'of' &&
    post.slice(1).every((key) => FUNCTIONS.has(key) || OF_POSTS.has(key))
  )
}

/** `Ministry of the Interior`, `Department of Justice`: every State has one, so that without the State the words name nobody. */
export function isOfEveryState({ words }: PreparedText, from: number): boolean {
  if (words.key[from] === 'ministry') return true
  const field = words.key[from + 2] === 'the' ? from + 3 : from + 2
  return (
    words.key[from] === 'department' && words.key[from + 1] === 'of' && FIELDS_OF_STATES.has(words.key[field] ?? '')
  )
}

const FIELDS_OF_STATES = new Set(['justice', 'state', 'interior', 'defense', 'homeland', 'foreign', 'immigration'])

const OF_POSTS = new Set(
  'the of for high executive special personal secretary controller ombudsman ombudsperson spokesperson united nations'.split(
    ' ',
  ),
)

/** `Network of United Nations | information centres`: the known name belongs to the words behind it. */
export function isOfAdjective({ words, known }: PreparedText, from: number, to: number): boolean {
  return (
    words.key[from + 1] === 'of' &&
    spaced(words, to - 1) &&
    /^\p{Ll}{4,}$/u.test(words.raw[to] ?? '') &&
    !isJoint(words.key[to]) &&
    known.some((name) => name.from === from + 2 && name.to === to && name.id === 'organisation:un')
  )
}

/** `Vienna International Centre`, `Bangkok Conference Centre`: a place where meetings are held. */
export function isVenue({ key }: Words, from: number, to: number): boolean {
  return (
    to - from === 3 &&
    key[to - 1] === 'center' &&
    /^(?:international|conference|convention|congress)$/.test(key[to - 2] ?? '') &&
    CITIES.has(key[from] ?? '')
  )
}

/** `Office of the Conference`, `Secretariat of the Working Group`: part of a body, with no name of its own. */
export function saysOnlyWhose({ words, known }: PreparedText, from: number): boolean {
  if (words.key[from + 1] !== 'of') return false
  const whose = words.key[from + 2] === 'the' ? from + 3 : from + 2
  return (
    known.some((name) => name.kind === 'BODY' && name.from === whose) ||
    /^(conference|committee|commission|council|working|meeting|tribunal|appeals|inquiry)$/.test(words.key[whose] ?? '')
  )
}
