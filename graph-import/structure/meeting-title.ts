import { fold } from '../../graph/model/index.js'
import { ORDINAL } from '../ordinal-words.js'
import { bodyNameIn } from './body-names.js'
import { readDays } from './days.js'
import { cityIn } from './place.js'
import type { Cover } from './structured-document.js'

/** What the title of a report or an agenda says of a meeting; null for what it leaves open. */
export interface MeetingTitle {
  body: string | null
  /** `resumed twelfth session`, as printed. */
  session: string | null
  city: string | null
  startDate: string | null
  endDate: string | null
}

const KIND =
  '(?:(?:draft|final|provisional|revised|summary|proposed|annotated) )*(?:report|proceedings|agenda|list of (?:participants|delegations))'
const BEGIN = new RegExp(
  `^${KIND} (?:of|on|for|by) (?:the )?(?:(?:work|outcome|results) of (?:the )?)?(?:(?:first|second|third|resumed) part of (?:the )?)?`,
  'i',
)
const SESSION = `(?:(?:${ORDINAL}|resumed|special|regular|extraordinary|annual|plenary) )*(?:session|meeting)`
const SESSION_OF = new RegExp(`^(${SESSION})(?: of (?:the )?(.+))?$`, 'i')
const ON_ITS =
  /^(.+?),? (?:on|at|from|for) (?:the work of )?(?:the (?:first|second|third|resumed) part of )?its ((?:[\w-]+ ){0,4}(?:session|meeting))$/i
/** Words between the body and the days: ` held in Vienna from`, `, Nairobi,`, ` (Dakar,`. */
const WHERE =
  /(?:,? (?:held|convened)\b(?: as an?\b[^,]*)?(?:,? (?:in|at) (?<held>.+)| \p{Ll}.*)?|(?:, | \(|: \()(?<set>\p{Lu}.*?)|,? (?:in|at) (?<plain>\p{Lu}[^,]*(?:, \p{Lu}[^,]*)?))$/u
/** Names of no particular body. */
const GENERAL =
  /^(?:(?:open-ended|ad hoc|intergovernmental|expert) )*(?:working (?:group|party)|committee|sub-?committee|commission|council|conference|board|group|forum|meeting|bureau|panel)$/i

/**
 * `Report on the meeting of the Working Group on Harbours held in Lima on 5 May 2031`, `Report of
 * the Committee on Ferries on the second part of its ninth session`, `Report of the tenth
 * session, Apia, 4–6 March 1998`. Null for a title that tells of no meeting, such as `Report
 * of the Committee on Ferries`.
 */
export function readMeetingTitle(title: string): MeetingTitle | null {
  const text = title.split(/: (?!\()/)[0]?.trim() ?? ''
  const begin = BEGIN.exec(text)
  if (begin === null) return null
  const rest = text.slice(begin[0].length)
  const days = readDays(rest)
  const named = (days === null ? rest : rest.slice(0, days.from)).replace(/[\s,:(]*(?:\b(?:from|on|between))?\s*$/i, '')
  const where = days === null && !/ held /.test(named) ? null : WHERE.exec(named)
  const words = where === null ? named : named.slice(0, where.index)
  const { body, session } = whoAndWhich(words)
  if (session === null && (days === null || body === null)) return null
  const place = where?.groups?.held ?? where?.groups?.set ?? where?.groups?.plain ?? null
  return {
    body,
    session,
    city: place === null ? null : cityIn(place),
    startDate: days?.start ?? null,
    endDate: days?.end ?? null,
  }
}

function whoAndWhich(words: string): Pick<MeetingTitle, 'body' | 'session'> {
  const onIts = ON_ITS.exec(words)
  if (onIts !== null) return { body: particular(onIts[1]), session: onIts[2] ?? null }
  const of = SESSION_OF.exec(words)
  if (of === null || /^Meeting$/.test(of[1] ?? '')) return { body: particular(words), session: null }
  return { body: particular(of[2]), session: of[1] ?? null }
}

function particular(name: string | undefined): string | null {
  const body = bodyNameIn(name ?? '')
  return body === null || GENERAL.test(body) ? null : body
}

/**
 * True where the title's meeting is the one on the cover, as far as both say. A report of
 * another meeting that lies before this one names another body under an item of this one's
 * agenda, or another session, or other days.
 */
export function isMeetingOfCover(cover: Cover, said: MeetingTitle): boolean {
  const sessions = [cover.session, said.session].map(ordinalIn)
  const sameDays = said.startDate !== null && cover.startDate === said.startDate
  if (cover.startDate !== null && said.startDate !== null && !sameDays) return false
  if (sessions[0] && sessions[1] && sessions[0] !== sessions[1]) return false
  if (said.body === null || cover.bodies.length === 0 || cover.bodies.some((name) => isSame(name, said.body ?? '')))
    return true
  if (cover.agendaItem !== null) return false
  return cover.session === null || sameDays || sessions[0] === sessions[1]
}

const ORDINAL_WORD = new RegExp(`\\b${ORDINAL}(?= )`, 'i')
const ordinalIn = (session: string | null) => ORDINAL_WORD.exec(session ?? '')?.[0].toLowerCase() ?? null

/** One name is the other, or how it begins, words on its standing aside: `Conference of the Parties` for `Conference of the Parties to …`. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)]
  return a.startsWith(b) || b.startsWith(a)
}

const bare = (name: string) =>
  fold(name)
    .replace(/\b(?:the|ad hoc|open-ended|intergovernmental|interim|united nations)\b/g, '')
    .replace(/[\s-]+/g, '')
