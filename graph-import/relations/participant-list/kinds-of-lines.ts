import { knownNames } from '../../mentions/known-names.js'
import { splitList } from '../../mentions/list.js'
import { endOfPersonsName } from '../../mentions/names-of-people.js'
import { isCertainTitle, pastTitles } from '../../mentions/titles-of-people.js'
import { cut, type Words } from '../../mentions/words.js'
import { FUNCTIONS, NEVER_IN_PERSONS, typeOfHead } from '../../mentions/words-of-names.js'
import type { Span } from '../span.js'

/** Words that head those of one standing: `States parties`, `Entities maintaining permanent observer offices`. */
const STANDING =
  /^(?:(?:other|represented as|also represented:?) )?(?:states?\b|members?\b|part(?:y|ies)\b|contracting parties|non-?(?:part(?:y|ies)|members?|signator(?:y|ies))\b|signator(?:y|ies)\b|observers?\b|countries|governments|delegations|entit(?:y|ies)\b|united nations (?:system|secretariat|bod(?:y|ies)|entit(?:y|ies)|agencies|programmes|funds|organs|offices|departments|units|and|related|specialized)\b|specialized agenc|related organi|regional commissions|regional organi|inter-?governmental|non-?governmental|international organi|treaty bodies|institutes? (?:of|in) the|programme network|private sector|academia|civil society|secretariat\b|experts?\b|panell?ists\b|invited\b|bureau\b|officers\b|convention secretariats|national human rights institutions|local authorities|media\b|business\b|youth\b|host countr)/i

/** Standings that organisations have, and no State. */
const OF_ORGANISATIONS =
  /organi[sz]ation|agenc|entit|united nations|commissions|bodies|institut|private|academi|civil|network|business/i

/** Whom a standing names that takes no part as State or organisation: the persons below it are the meeting's own. */
const OF_THE_MEETING =
  /^(?:conference |meeting )?(?:secretariat|bureau|officers)\b|^members? of the (?:bureau|secretariat)/i

export interface Standing {
  text: string
  ofOrganisations: boolean
  ofTheMeeting: boolean
}

/** The standing that a line states for all below it; null where it is another line. */
export function standingOf(line: string): Standing | null {
  const text = line.replace(/\s*:$/, '').replace(/^(?:[IVXLC]+|[A-Z]|\d+)\. /, '')
  if (!STANDING.test(text) || text.length > 160 || /[.,;]$|\b(?:Mr|Ms|Mrs|Dr)\b/.test(text)) return null
  return { text, ofOrganisations: OF_ORGANISATIONS.test(text), ofTheMeeting: OF_THE_MEETING.test(text) }
}

const PLACE_IN_DELEGATION =
  /^(?:(?:principal|chief|deputy|alternate|permanent|special) )*(?:representatives?|alternates?|advis[eo]rs?|delegates?|heads? of (?:the )?delegation|members? of (?:the )?delegation|delegation|chef de (?:la )?délégation|représentants?|suppléants?|conseillers?)(?:\s*:\s*|$)/i

/** Length of `Alternates` or `Adviser: ` at the beginning of a line that says what those that follow are in their delegation. */
export function placeInDelegation(line: string): number {
  return PLACE_IN_DELEGATION.exec(line)?.[0].length ?? 0
}

/** A person's name on a line, and what is said of the person behind it. */
export interface PersonOnLine extends Span {
  name: string
  /** As printed: `Senior Policy Officer, Ministry of Justice`; null where nothing is said. */
  role: string | null
  /** True where a title stands before the name, so that nothing else can be meant. */
  titled: boolean
}

/** People whom a line names, each with a title before the name: `Mr. A, Adviser Ms. B, Attaché`. */
export function titledPeople(line: string): PersonOnLine[] {
  const words = cut(line)
  const begins = words.raw.flatMap((_, at) => (beginsEntry(words, at) ? [at] : []))
  if (begins[0] !== 0) return []
  return begins.flatMap((at, i) =>
    personAt(line, words, pastTitles(words, at), begins[i + 1] ?? words.raw.length, true),
  )
}

function beginsEntry(words: Words, at: number): boolean {
  if (pastTitles(words, at) === at || words.key[at] === 'the') return false
  if (at === 0) return isCertainTitle(words, at) || isNameBehindOffice(words)
  const before = words.key[at - 1] ?? ''
  return isCertainTitle(words, at) && !isWithinTitles(words, at) && !/^(?:to|of|for|by|and|the|with|\()$/.test(before)
}

/** `Ambassador Ms. Paz`, `Judge Ana Paz`; `Minister Counsellor` and `Ambassador at Large` are functions. */
function isNameBehindOffice(words: Words): boolean {
  const from = pastTitles(words, 0)
  const to = endOfPersonsName(words, from)
  return to - from >= 2 && !words.key.slice(from, to).some(isNoPersons)
}

function isWithinTitles(words: Words, at: number): boolean {
  for (let from = Math.max(0, at - 6); from < at; from++) {
    if (pastTitles(words, from) > at && words.key[from] !== 'the') return true
  }
  return false
}

/** `Albert Graf`, `Albert Graf, Counsellor`: a name without title, which the lines around must bear out. */
export function barePerson(line: string): PersonOnLine | null {
  const words = cut(line)
  const to = endOfPersonsName(words, 0)
  const ends = to === words.raw.length || /^[,(–—-]$/.test(words.raw[to] ?? '')
  if (!ends || to < 2 || to > 9 || words.key.slice(0, to).some(isNoPersons)) return null
  if (!words.raw.slice(0, to).every((raw) => !/\d/.test(raw))) return null
  const [person] = personAt(line, words, 0, words.raw.length, false)
  if (person === undefined || (person.role !== null && !hasFunction(person.role))) return null
  return person
}

const isNoPersons = (key: string) =>
  FUNCTIONS.has(key) ||
  NEVER_IN_PERSONS.has(key) ||
  typeOfHead(key) !== undefined ||
  /^(?:name|mission|new|list)$/.test(key)

/** True where the first words name a function: `Deputy Permanent Representative`, `Head of Unit`. */
export function hasFunction(text: string): boolean {
  return cut(text)
    .key.slice(0, 5)
    .some(
      (key) => FUNCTIONS.has(key) || /^(?:attache|delegate|student|dean|intern|assistant|chef|conseiller)$/.test(key),
    )
}

function personAt(line: string, words: Words, from: number, limit: number, titled: boolean): PersonOnLine[] {
  const to = Math.min(endOfPersonsName(words, from), limit)
  if (to <= from) return []
  const start = words.start[from] ?? 0
  const end = words.end[to - 1] ?? start
  const rest = line
    .slice(end, limit < words.raw.length ? words.start[limit] : undefined)
    .replace(/^[\s,;:–—-]+/, '')
    .replace(/[\s,;.]+$/, '')
  const bracketed = /^\(([^()]*)\)$/.exec(rest)?.[1] ?? rest
  const role = bracketed === '' || /^\p{Lu}{2,6}$/u.test(bracketed) ? null : bracketed
  return [{ name: line.slice(start, end), role, start, end, titled }]
}

/** States and organisations of which a line names nothing else: one above its people, or several that have none. Offsets in the line. */
export function knownParticipants(line: string): Span[] {
  const name = line.replace(/\s*:$/, '').split(/\s*\/\s*(?=\p{L})/u)[0] ?? ''
  const items = splitList(name, 0, name.length, 'PARTICIPANTS')
  const left = items.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), name)
  const isAll = /^(?:[\s,;.*()\d]|\b(?:the|and|republic of)\b)*$/i.test(left)
  return isAll && items.every(({ meant }) => meant?.by === 'authority') ? items : []
}

/** The State that an office below a person serves: `Permanent Mission of Peru to the United Nations`. Offsets in the line. */
export function stateServed(line: string): (Span & { id: string }) | null {
  const words = cut(line)
  const state = knownNames(words).find(
    ({ kind, from }) => kind === 'COUNTRY' && /^of(?: the)?$/.test(ofBefore(words, from)),
  )
  if (state === undefined) return null
  return { start: words.start[state.from] ?? 0, end: words.end[state.to - 1] ?? 0, id: state.id }
}

function ofBefore({ key }: Words, at: number): string {
  return key[at - 1] === 'the' ? `${key[at - 2]} the` : (key[at - 1] ?? '')
}
