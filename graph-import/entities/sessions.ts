import { ORDINAL, ordinalOf } from '../ordinal-words.js'
import { bodyNameIn } from '../structure/body-names.js'
import { readDays } from '../structure/days.js'
import type { DraftPassage } from '../structure/structured-document.js'

/** What one sentence says of a meeting, before it is known of which. */
export interface StatedSession {
  passage: DraftPassage
  /** Offsets of the words in the passage. */
  start: number
  end: number
  /** As printed, without article: `Working Group on the Smuggling of Migrants`, or only `Committee`. */
  body: string
  ordinal: number | null
  city: string | null
  startDate: string | null
  endDate: string | null
  /** How far the words speak of the document's own meeting. */
  weight: number
}

const GATHERING = '(?:(?:regular|special|resumed|annual|plenary) )?(?:session|meeting)'
const BODY = '(\\p{Lu}[^.;:()“”\\d]{3,160}?)(?: ?\\([^)]*\\))?'
const HOLDING =
  '(?:was|were|will be|to be|is to be|is scheduled to be)(?: opened| held| convened)?(?: (?:as|in) an? [a-z]+ (?:meeting|format))?'

/** Each pattern names what it finds; `own` is how sure it is that the document's own meeting is meant. */
const PATTERNS: readonly { pattern: RegExp; own: number }[] = [
  {
    pattern: new RegExp(
      `\\b(?<ordinal>${ORDINAL}) ${GATHERING} of the (?<body>${BODY}),? (?:which )?${HOLDING}\\b`,
      'gu',
    ),
    own: 2,
  },
  {
    pattern: new RegExp(
      `\\b[Tt]he (?<body>${BODY})(?:, (?:established|set up|convened|created)\\b[^.;]{5,160}?)?,? held its (?<ordinal>${ORDINAL}) ${GATHERING}\\b`,
      'gu',
    ),
    own: 2,
  },
  {
    pattern: new RegExp(
      `\\b[Aa]t its (?:(?<ordinal>${ORDINAL}) )?${GATHERING},? held (?:in|at|from|on) [^,;]{3,60}(?:, [^,;]{3,30})?, the (?<body>${BODY}) (?:adopted|considered|agreed|decided)\\b`,
      'giu',
    ),
    own: 2,
  },
  {
    pattern: new RegExp(
      `\\bconsideration (?:of [^.;]{3,80} )?by the (?<body>${BODY}) at its (?:forthcoming )?(?<ordinal>${ORDINAL}) ${GATHERING}`,
      'giu',
    ),
    own: 4,
  },
  { pattern: /^(?<body>\p{Lu}{2,12}) (?<number>\d{1,3}) was held\b/gu, own: 2 },
]

/** `SBI`, `COP`. */
const ABBREVIATION = /^\p{Lu}{2,12}$/u

const CITY =
  /\b(?:held|session|meeting|\d{4}|convened)\b[^.;]{0,60}?\b(?:in|at)(?: the [^.;]{3,70}? in)? (\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}[\p{L}’'-]+|de|la)){0,2})(?=[,.]| on\b| from\b| (?:and|with|pursuant)\b|$)/u

/** Sentences that tell which meeting the document is about, in the order of the text. */
export function statedSessions(passages: readonly DraftPassage[]): StatedSession[] {
  return passages
    .filter(({ kind, role }) => kind !== 'COVER' && kind !== 'HEADING' && role !== 'ANNEX')
    .flatMap((passage) => PATTERNS.flatMap((row) => inPassage(passage, row)))
}

function inPassage(passage: DraftPassage, { pattern, own }: { pattern: RegExp; own: number }): StatedSession[] {
  return [...passage.text.matchAll(pattern)].flatMap((match) => {
    const { ordinal, body: subject = '', number } = match.groups ?? {}
    const body = ABBREVIATION.test(subject) ? subject : bodyNameIn(subject)
    if (body === null) return []
    const end = sentenceEnd(passage.text, match.index + match[0].length)
    const words = passage.text.slice(match.index, end)
    const days = /\b(?:held|meeting|session)\b/.test(words) && !/\bopened\b/.test(match[0]) ? readDays(words) : null
    return {
      passage,
      start: match.index,
      end: days ? Math.max(match.index + match[0].length, match.index + days.to) : match.index + match[0].length,
      body,
      ordinal: ordinal ? ordinalOf(ordinal) : number ? Number(number) : null,
      city: days ? (CITY.exec(words)?.[1] ?? null) : null,
      startDate: days?.start ?? null,
      endDate: days?.end ?? null,
      weight: own + (passage.role === 'OPENING' ? 3 : 0) + (days ? 1 : 0),
    }
  })
}

function sentenceEnd(text: string, from: number): number {
  const stop = /[.;](?=\s|$)/.exec(text.slice(from))
  return stop ? from + stop.index + 1 : text.length
}
