import { ORDINAL, ordinalOf } from '../ordinal-words.js'
import { baseOf, bodiesNamed } from './bodies.js'
import type { FoundMention, PreparedText, Recogniser } from './mention.js'
import { isCapital } from './words.js'
import { BODY_HEADS, typeOfHead } from './words-of-names.js'

const MEETING = new RegExp(`\\b(${ORDINAL})\\s+(session|meeting)\\b(?!s)`, 'gi')
/** `forty-sixth session of the Commission`: what stands between. */
const OF = /^(?:,[^,.;]{1,40},)?\s+of\s+(?:the\s+)?/i
/** `SBSTA 58`, `COP 27`: the body's abbreviation and the number of the session. */
const NUMBERED = /^\s(\d{1,3})(?![\p{L}\p{N}/.,-]\d|[\p{L}\p{N}/])/u

/**
 * Meetings named by their ordinal: `ninth meeting of the Working Group`, `its fifth
 * session`, `SBSTA 58`. `At its 1st meeting` counts sittings of one meeting and is not
 * one of them; nor is a special or resumed session, which is numbered apart.
 */
export const meetings: Recogniser = (passage) => [...byOrdinal(passage), ...byNumber(passage)]

function byOrdinal(passage: PreparedText): FoundMention[] {
  const { text } = passage
  const found: FoundMention[] = []
  let bodies: ReturnType<typeof bodiesNamed> | null = null
  for (const match of text.matchAll(MEETING)) {
    const [whole, words = '', noun = ''] = match
    if (noun.toLowerCase() === 'meeting' && /^\d/.test(words)) continue
    bodies ??= bodiesNamed(passage)
    const end = match.index + whole.length
    const of = OF.exec(text.slice(end))
    const after = of ? bodies.find((body) => body.start === end + of[0].length) : undefined
    const body = after?.id ?? (isOwn(text, match.index) ? bodyMeant(passage, bodies, match.index, noun) : null)
    const ordinal = ordinalOf(words)
    if (!body || ordinal === null) continue
    const to = after?.end ?? end
    const meant = { by: 'meeting' as const, body, ordinal, year: null }
    found.push({
      start: match.index,
      end: to,
      text: text.slice(match.index, to),
      rule: 'meeting',
      meant,
      confidence: after ? 1 : 0.8,
    })
  }
  return found
}

/** `its fifth session`: the body that the words have named last, else the document's own unless the sentence is about somebody else or such a body holds sessions, not meetings. */
function bodyMeant(
  passage: PreparedText,
  bodies: ReturnType<typeof bodiesNamed>,
  at: number,
  noun: string,
): string | null {
  const sentence = passage.text.lastIndexOf('. ', at)
  const before = bodies.filter((body) => body.end <= at && body.start > sentence)
  const outer = before.filter(
    (body) => !before.some((other) => other !== body && other.start <= body.start && other.end > body.end),
  )
  const last = outer.at(-1)
  if (isAboutAnother(passage, last?.end ?? sentence, at)) return null
  const own = passage.context.bodies[0]
  const sits = own && /^(?:council|assembly|commission|conference)$/.test(baseOf(own.names[0] ?? '').at(-1) ?? '')
  return last?.id ?? (sits && noun.toLowerCase() === 'meeting' ? null : (own?.id ?? null))
}

/** True where the words between name an organisation or a body that is not known: whose meeting it is can not be told. */
function isAboutAnother({ words, known }: PreparedText, start: number, end: number): boolean {
  const within = (at: number) => (words.start[at] ?? 0) >= start && (words.end[at] ?? 0) <= end
  if (known.some((name) => name.kind === 'ORGANISATION' && within(name.from) && within(name.to - 1))) return true
  return words.key.some(
    (key, at) => within(at) && isCapital(words.raw[at]) && (typeOfHead(key) !== undefined || BODY_HEADS.has(key)),
  )
}

function isOwn(text: string, at: number): boolean {
  return /\bits\s+$/i.test(text.slice(Math.max(0, at - 6), at))
}

function byNumber(passage: PreparedText): FoundMention[] {
  const { text, words, known } = passage
  return known.flatMap((name) => {
    if (name.kind !== 'BODY' || name.to !== name.from + 1 || !/^\p{Lu}{2,}$/u.test(words.raw[name.from] ?? ''))
      return []
    const start = words.start[name.from] ?? 0
    const end = words.end[name.from] ?? 0
    const number = NUMBERED.exec(text.slice(end, end + 8))
    if (!number) return []
    const to = end + number[0].length
    const meant = { by: 'meeting' as const, body: name.id, ordinal: Number(number[1]), year: null }
    return [{ start, end: to, text: text.slice(start, to), rule: 'meeting-number', meant, confidence: 0.9 }]
  })
}
