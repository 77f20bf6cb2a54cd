import { fold } from '../../graph/model/index.js'
import type { Cover } from './structured-document.js'

/** Who of a report's sentences is its own body: full name, general word and abbreviation, as one alternative of a pattern. */
type OwnBody = string

const GENERAL =
  /\b(?:Working (?:Group|Party)|Group of (?:Governmental )?Experts|Expert Group|Task Force|Team of Specialists|Governing Council|Executive (?:Board|Committee)|Subsidiary Body|Conference of the (?:States )?Parties|Committee|Subcommittee|Commission|Council|Conference|Assembly|Board|Forum|Bureau|Meeting|Panel|Platform)\b/gu

/** The body whose report it is, by the cover's innermost name and by `Report of the … on its …`; null where neither tells. */
export function ownBodyOf({ bodies, title }: Pick<Cover, 'bodies' | 'title'>): OwnBody | null {
  const titled =
    /^(?:Draft )?[Rr]eport (?:of|on the (?:[\w-]+ )?(?:meeting|session) of) the (.+?)(?: on its| at its| on the work| held|, held|$)/.exec(
      title ?? '',
    )?.[1]
  const names = [bodies.at(-1), titled].filter((name) => name !== undefined && name.length > 3)
  const words = names.flatMap((name = '') => [
    name.replace(/^the /i, ''),
    ...(name.match(GENERAL) ?? []),
    ...abbreviations(name),
  ])
  return words.length === 0 ? null : [...new Set(words)].map(escaped).join('|')
}

/** `SBI` of `Subsidiary Body for Implementation`, `COP` of `Conference of the Parties`. */
function abbreviations(name: string): string[] {
  const words = name.split(/[\s-]+/)
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0))
  const withOf = words.filter((word) => /^(?:\p{Lu}|of$)/u.test(word)).map((word) => word.charAt(0).toUpperCase())
  return [capitals, withOf].map((letters) => letters.join('')).filter((letters) => letters.length >= 3)
}

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const ADVERBS = '(?:(?:also|further|furthermore|again|therefore|thus|unanimously|strongly|once again) )*'
/** Words before the subject, unless they lead back to another occasion: `In its resolution 5/1, the Commission requested …`. */
const OPENING =
  '(?:(?!(?:in|by|under|with) (?:its|the same) |(?:in|by) (?:resolution|decision|\\d)|at (?:its|the) (?!\\S+ (?:plenary )?meeting\\b)|at (?!its)\\p{L}{3,5} \\d|previously|earlier|last year)[^.;:]{2,400}?, )?'
const TO = ' to:?(?: (?!the\\b|a\\b|an\\b|its\\b|this\\b)\\p{Ll}|$| \\()'
/** Words that ask with somebody who is asked. What is only wished for (`requested clarification`) and what is asked so that a meeting can go on (`invited delegations to speak`) is none. */
const ASKS = [
  `(?:requested|urged|encouraged|asked|mandated|instructed|called (?:up)?on|appealed to) (?!(?:clarification|information|that)\\b)[^.;:]{2,600}?${TO}`,
  `(?:requested|called (?:up)?on|urged|invited) [^.;:]{2,200}:$`,
  `invited (?!comments\\b|statements\\b)[^.;:]{2,600}? to:?(?: (?!(?:the|a|an|make|deliver|speak|take the floor|address|introduce|present|open|give|join|chair|preside)\\b)\\p{Ll}|$| \\()`,
  '(?:requested|recommended|asked) that\\b',
  `decided that (?:the |all |relevant )?[^.;:,]{2,80} (?:should|shall|would)\\b(?! (?:be|have|take place|continue to be)\\b)`,
  `recommended (?:to (?:the )?\\p{Lu}|[^.;:]{2,250}? for (?:its |their )?(?:consideration|adoption|approval|endorsement)\\b|(?:the |all )?[^.;:]{2,120}?${TO})`,
].join('|')

/**
 * True of a paragraph in which the body of the report itself asks somebody to act:
 * `The Commission requested the secretariat to …`, `… considered the note. It invited Parties to …`.
 * False of what delegations, speakers or a chair asked, of what the body had asked before
 * (`in its resolution 5/1, the Commission requested …`), and of acts that ask nobody.
 *
 * @param before true where the paragraph before ends with what the body did, so that `It` is the body
 */
export function asksItself(text: string, body: OwnBody, before = false): boolean {
  return predicatesOf(text, body, before).some((predicate) => predicate !== null && asksIn(predicate))
}

/** True of a paragraph whose last sentence tells what the body did: the `It` that begins the next is the body. */
export function endsWithBody(text: string, body: OwnBody, before = false): boolean {
  return predicatesOf(text, body, before).at(-1) != null
}

/** What each sentence says that the body did; null for one of which it is not the subject. */
function predicatesOf(text: string, body: OwnBody, before: boolean): (string | null)[] {
  let spoke = before
  const predicates: (string | null)[] = []
  for (const sentence of text.split(/(?<=[.!?]["”]?)\s+(?=\p{Lu})/u)) {
    const subject = new RegExp(
      `^${OPENING}(?:the (?:[\\p{L}-]{2,12} and the )?(?:${body})(?: and the [\\p{L}-]{2,12})?|${spoke ? 'it' : '(?!)'})(?:, (?!(?:in|by) its\\b|at its\\b)[^;.]{3,160}?,)?(?= )`,
      'iu',
    ).exec(sentence)
    if (subject === null || !isName(subject[0])) {
      spoke = spoke && /^(?:It|The same)\b/.test(sentence)
      predicates.push(null)
      continue
    }
    spoke = true
    predicates.push(sentence.slice(subject[0].length))
  }
  return predicates
}

/** The pattern ignores case for openings; a body's name has its capital: `the Meeting`, not `the meeting`. */
function isName(subject: string): boolean {
  return /\b[Tt]he \p{Lu}|\b[Ii]t$|\b[Ii]t,/u.test(subject)
}

const FIRST = new RegExp(`^ ${ADVERBS}(?:${ASKS})`, 'u')
const FURTHER = new RegExp(`(?:;|, and|,| and) ${ADVERBS}(?:${ASKS})`, 'u')

/** The verb of the subject, or a further one that it shares: `considered the note and requested …`; not that of a clause inside. */
function asksIn(predicate: string): boolean {
  if (FIRST.test(predicate)) return true
  const further = FURTHER.exec(predicate)
  if (further === null || !/^ (?:\p{Ll}+ )?\p{Ll}+(?:ed|t|d|k)\b/u.test(predicate)) return false
  const between = fold(predicate.slice(0, further.index))
  return further[0].startsWith(';') || !/\b(?:that|which|who|whose|where|how)\b/.test(between)
}
