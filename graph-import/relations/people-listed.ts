import type { EntityId } from '../../graph/model/index.js'
import { knownNames } from '../mentions/known-names.js'
import { cut } from '../mentions/words.js'
import { FUNCTIONS, NEVER_IN_PERSONS, typeOfHead } from '../mentions/words-of-names.js'
import type { NamedPassage, RuleContext } from './context.js'
import { inBrackets, PERSON, type Represented } from './people.js'
import { type Span, trimmed } from './span.js'

/** One of those whom a list of panellists or speakers names. */
export interface PersonListed extends Span {
  name: string
  /** As printed; null where none is. */
  role: string | null
  /** `inferred` where the function tells, not a name in brackets. */
  represents: { id: EntityId; inferred: boolean } | null
}

const BRACKETS = '\\((?:the )?\\p{Lu}[^()]*(?:\\([^()]*\\))?[^()]*\\)'
/** `Name, Role (State)`, the next entry or the end behind it. */
const ENTRY = new RegExp(
  `${PERSON}, (?:the )?(?<role>(?:[^();]|\\((?!\\p{Lu}[^()]*\\)(?:[,;.]|,? and |$)))+?) (?=${BRACKETS}(?:[,;.]|,? and |$))`,
  'gu',
)
const SINGLE = new RegExp(
  `^${PERSON}, (?:the )?(?<role>.+?)(?:, (?:stationed|based|posted|speaking|participating|joining) [^.]*)?[.;]?$`,
  'u',
)
/** `Name (State), Role`, `Name, Role`, `Name of the Corps (State)`. */
const NAME_FIRST = new RegExp(
  `^${PERSON}(?<brackets> ${BRACKETS})?(?:(?:, (?:the )?| (?:of|from) (?:the )?)(?<role>.+?))?(?<last> ${BRACKETS})?$`,
  'u',
)
/** `the Director of the Fund, Name (virtual)`. */
const ROLE_FIRST = new RegExp(`^(?:the |an? )?(?<role>\\p{L}.*), ${PERSON}(?<brackets> \\([^()]*\\))?$`, 'u')
/** Where one entry ends and the next begins, in a list without semicolons whose entries have brackets behind the name. */
const NEXT = new RegExp(
  `(?:(?<=\\)),? and (?:by )?|(?<=\\)), (?:and )?(?:by )?|, and by | and by )(?=${PERSON.replace('?<name>', '?:')})`,
  'gu',
)

/** The same where the State stands behind the name: `Name (State), Role, and Name (State), Role`. */
const STATE_BEHIND_NAME = new RegExp(`^${PERSON} ${BRACKETS}`, 'u')
const NEXT_WITH_STATE = new RegExp(
  `(?:,? and (?:by )?|, (?:by )?)(?=${PERSON.replace('?<name>', '?:')} ${BRACKETS})|,? and by (?=${PERSON.replace('?<name>', '?:')}, )`,
  'gu',
)

const TITLE = '(?:H\\.E\\. )?(?:Mr|Ms|Mrs|Dr|Prof)\\.? \\p{Lu}'
/** The same where titles tell the names: `Ms. A, Head of Unit, Mr. B (State) and a representative of C, Ms. D`. */
const NEXT_TITLE = new RegExp(`(?:,? and (?:by )?|, (?:by )?)(?=${TITLE})| and (?=an? \\p{Ll})`, 'gu')
const BEGINS_WITH_TITLE = new RegExp(`^${TITLE}`, 'u')

/** Those whom a stretch of text names, in its order: parted by semicolons, or each with its State in brackets, or one alone. */
export function peopleListed(context: RuleContext, passage: NamedPassage, span: Span): PersonListed[] {
  const list = passage.text.slice(span.start, span.end)
  if (parts(list, /;/g).length > 1) return inParts(context, passage, span, /;(?: and(?: by)?(?= ))?/g)
  const titled = BEGINS_WITH_TITLE.test(list) && parts(list, NEXT_TITLE).length > 1
  if (titled) return inParts(context, passage, span, NEXT_TITLE)
  if (STATE_BEHIND_NAME.test(list)) return inParts(context, passage, span, NEXT_WITH_STATE)
  const bracketed = inBracketedList(passage, span)
  if (bracketed.length > 0 && parts(list, NEXT).length <= bracketed.length) return bracketed
  if (parts(list, NEXT).length > 1) return inParts(context, passage, span, NEXT)
  return bracketed.length > 0 ? bracketed : alone(context, passage, span)
}

function inParts(context: RuleContext, passage: NamedPassage, { start, end }: Span, separator: RegExp): PersonListed[] {
  return parts(passage.text.slice(start, end), separator).flatMap((part) => {
    const span = trimmed(passage.text, { start: start + part.start, end: start + part.end })
    const and = /^(?:and )?(?:by )?(?:also )?/.exec(passage.text.slice(span.start, span.end))?.[0].length ?? 0
    return inPart(context, passage, { start: span.start + and, end: span.end }) ?? []
  })
}

/** Stretches between the places that a pattern finds outside brackets. */
function parts(list: string, separator: RegExp): Span[] {
  const found: Span[] = []
  let from = 0
  for (const match of list.matchAll(separator)) {
    const before = list.slice(0, match.index)
    if ((before.match(/\(/g) ?? []).length !== (before.match(/\)/g) ?? []).length) continue
    found.push({ start: from, end: match.index })
    from = match.index + match[0].length
  }
  return [...found, { start: from, end: list.length }].filter(({ start, end }) => list.slice(start, end).trim() !== '')
}

function inPart(context: RuleContext, passage: NamedPassage, { start, end }: Span): PersonListed | null {
  const text = passage.text
    .slice(start, end)
    .replace(/(?:, who\b|,? (?:also |speaking )*on behalf of ).*$/, '')
    .replace(/[.,;\s]+$/, '')
  const match = [NAME_FIRST.exec(text), ROLE_FIRST.exec(text)].find((one) => one && !isOffice(one.groups?.name ?? ''))
  const { name, role = null, brackets, last } = match?.groups ?? {}
  if (!match || name === undefined) return null
  const at = start + text.indexOf(name)
  const behind = brackets === undefined ? null : inBrackets(passage, at + name.length + 1)
  const closing = last === undefined ? null : inBrackets(passage, start + text.length - last.length + 1)
  const state = behind ?? closing
  const whole = { start: at, end: start + text.length }
  const represents =
    state === null ? affiliation(context, passage, { start, end: start + text.length }) : stated(state.id)
  return { name, role, ...whole, represents }
}

function inBracketedList(passage: NamedPassage, { start, end }: Span): PersonListed[] {
  return [...passage.text.slice(start, end).matchAll(ENTRY)].flatMap((match) => {
    const { name, role } = match.groups ?? {}
    if (name === undefined || role === undefined || isOffice(name)) return []
    const at = start + match.index + match[0].indexOf(name)
    const bracket = start + match.index + match[0].length
    const state = inBrackets(passage, bracket)
    const close = passage.text.indexOf(')', state?.end ?? bracket) + 1
    return [{ name, role, start: at, end: close, represents: state && stated(state.id) }]
  })
}

function alone(context: RuleContext, passage: NamedPassage, { start, end }: Span): PersonListed[] {
  const list = passage.text.slice(start, end)
  const single = SINGLE.exec(list)
  const { name, role } = single?.groups ?? {}
  if (single === null || name === undefined || role === undefined || isOffice(name))
    return [inPart(context, passage, { start, end }) ?? []].flat()
  const at = start + list.indexOf(name)
  const roleAt = at + name.length + passage.text.slice(at + name.length).indexOf(role)
  const whole = { start: at, end: roleAt + role.length }
  return [{ name, role, ...whole, represents: affiliation(context, passage, { start: roleAt, end: whole.end }) }]
}

const stated = (id: EntityId) => ({ id, inferred: false })

/** Whom a function serves: the State whose office it is, or the organisation that it ends with; of both the later. */
function affiliation(context: RuleContext, passage: NamedPassage, span: Span): PersonListed['represents'] {
  const state = servedState(passage, span)
  const organisation = servedOrganisation(context, passage, span)
  const served = state === null || (organisation !== null && organisation.start > state.end) ? organisation : state
  const id = served === null ? null : served === state ? context.resolver.known(served.id) : served.id
  return id === null ? null : { id, inferred: true }
}

/** `Liaison Magistrate … of the Niger`; the last `of` decides, a place of service does not. Also inside the name of an institution: `Ministry of Planning of Kenya`. */
function servedState({ text }: NamedPassage, { start, end }: Span): Represented | null {
  const words = cut(text.slice(start, end))
  const states = knownNames(words).filter(
    ({ kind, from }) =>
      kind === 'COUNTRY' && /^(?:of|for)$/.test(words.key[words.key[from - 1] === 'the' ? from - 2 : from - 1] ?? ''),
  )
  const last = states.at(-1)
  if (last === undefined) return null
  return { id: last.id, start: start + (words.start[last.from] ?? 0), end: start + (words.end[last.to - 1] ?? 0) }
}

/** `Director, Alpine Grid Forum (AGF)`, `representative of the Harbour Pilots Union, a non-governmental organization`; no State’s own institution, nor whom it is accredited to. */
function servedOrganisation(
  { entities }: RuleContext,
  { text, mentions }: NamedPassage,
  { start, end }: Span,
): Represented | null {
  const last = mentions
    .filter((mention) => mention.entity.startsWith('organisation:') && mention.start >= start && mention.end <= end)
    .filter((mention) => !/\bto (?:the )?$/.test(text.slice(start, mention.start)))
    .at(-1)
  if (last === undefined || entities.of('ORGANISATION', last.entity)?.type === 'NATIONAL_INSTITUTION') return null
  const behind = text.slice(last.end, end)
  const ends = /^(?: ?\([^()]*\))?(?:, (?:an?|the) [^,]*)?[.,;\s]*$/.test(behind) || /^, \p{Lu}/u.test(behind)
  return ends ? { id: last.entity, start: last.start, end: last.end } : null
}

/** `Permanent Representative`, `Social Council`: words for a function or an institution, not a person's name. */
const isOffice = (name: string) =>
  cut(name).key.some((key) => FUNCTIONS.has(key) || NEVER_IN_PERSONS.has(key) || typeOfHead(key) !== undefined)
