import type { EntityId } from '../../graph/model/index.js'
import { assertion } from './assert.js'
import type { Assertion } from './assertion.js'
import type { NamedPassage, RelationRule, RuleContext } from './context.js'
import { addPerson, inBrackets, PERSON } from './people.js'
import { type Span, sentences } from './span.js'

const RULE = 'officers'

const OFFICE =
  '(?:(?:First|Second|Third|Fourth|Acting|Interim) )?(?:(?:Co-|Vice-)?(?:Chair(?:person|man|woman|men)?s?|Presidents?)(?:-Rapporteur)?|Rapporteurs?(?:-General)?)'
const NAMED = new RegExp(`${PERSON} (?=\\()`, 'gu')
/** `Vice-Presidents:` on a line of its own, or before the first of those it heads. */
const HEADED = new RegExp(`^(?<office>${OFFICE}):\\s*`)
/** `as Vice-Chairs`, `was elected Rapporteur`: the office of those before it in the sentence. */
const BEHIND = new RegExp(
  `\\b(?:as (?:its |the )?|(?:was|were|been) (?:re-)?elected (?:by acclamation )?(?:as )?(?:its |the )?)(?<office>${OFFICE})\\b`,
  'g',
)
const ELECTION = new RegExp(`\\b(?:re-)?elected\\b.*\\b${OFFICE}\\b|\\b${OFFICE}\\b.*\\b(?:re-)?elected\\b`)

/** Whom the officers REPRESENTED that an election names with their States: also those who preside over nothing, such as a Rapporteur. */
export const officers: RelationRule = (context) => {
  let heading: string | null = null
  return context.passages
    .filter(({ role, kind }) => role !== 'ANNEX' && kind !== 'COVER')
    .flatMap((passage) => {
      const headed = HEADED.exec(passage.text)
      const from = headed?.[0].length ?? 0
      heading = headed?.groups?.office ?? (OFFICER.test(passage.text.trim()) ? heading : null)
      if (heading !== null) return named(context, passage, { start: from, end: passage.text.length }, () => heading)
      return sentences(passage.text).flatMap((sentence) => inSentence(context, passage, sentence))
    })
}

/** `Ms. Ana Paz (Chile)` and nothing else. */
const OFFICER = new RegExp(`^${PERSON} \\([^()]*(?:\\([^()]*\\)[^()]*)?\\)[.;,]?$`, 'u')

function inSentence(context: RuleContext, passage: NamedPassage, sentence: Span): Assertion[] {
  const text = passage.text.slice(sentence.start, sentence.end)
  if (!ELECTION.test(text)) return []
  const offices = [...text.matchAll(BEHIND)].map(({ index, groups }) => ({
    at: sentence.start + index,
    office: groups?.office ?? null,
  }))
  return named(context, passage, sentence, (at) => offices.find((one) => one.at > at)?.office ?? null)
}

/** People with their State in brackets; those without an office are somebody else. */
function named(
  context: RuleContext,
  passage: NamedPassage,
  { start, end }: Span,
  officeAt: (at: number) => string | null,
): Assertion[] {
  return [...passage.text.slice(start, end).matchAll(NAMED)].flatMap((match) => {
    const name = match.groups?.name ?? ''
    const at = start + match.index + match[0].indexOf(name)
    const office = officeAt(at)
    const state = inBrackets(passage, start + match.index + match[0].length)
    if (office === null || state === null) return []
    const person: EntityId = addPerson(context, name, singular(office))
    const close = passage.text.indexOf(')', state.end) + 1 || state.end
    return assertion(
      RULE,
      'REPRESENTED',
      person,
      state.id,
      { passage: passage.key, start: at, end: close },
      { meeting: context.setting.meeting?.id ?? null },
    )
  })
}

const singular = (office: string) =>
  office.replace(/men$/, 'man').replace(/s(-General)?$/, (_, general: string | undefined) => general ?? '')
