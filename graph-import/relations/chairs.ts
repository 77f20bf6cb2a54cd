import { assertion } from './assert.js'
import type { Assertion } from './assertion.js'
import type { NamedPassage, RelationRule, RuleContext } from './context.js'
import { addPerson, inBrackets, PERSON } from './people.js'
import { sentences } from './span.js'

const RULE = 'chairs'

const STATE = '(?: \\((?<state>[^()]*(?:\\([^()]*\\))?[^()]*)\\))?'
const CHAIR = '(?:Acting |Interim )?(?:Co-)?(?:Chair(?:person|man|woman)?|President)'
const GATHERING = '(?:meeting|session|forum|conference|segment)'

interface Pattern {
  pattern: RegExp
  /** Whether the words alone say that the person opened the meeting or was in the chair. */
  opened: boolean
  chaired: boolean
}

/** Each draws the line of text that it reads; `role` tells whether an opener was in the chair too. */
const PATTERNS: readonly Pattern[] = [
  // The meeting was opened by Francesco Testa (Italy), Chair of the Working Group.
  {
    pattern: new RegExp(
      `\\b(?:${GATHERING}\\b(?:(?! which )[^.;]){0,160}?|It) was (?:formally )?(?:declared open|opened)\\b[^;]{0,90}?\\bby ${PERSON}${STATE}(?:, (?:the )?(?<role>[^.;]+?)(?=[.;,]| and |$))?`,
      'gu',
    ),
    opened: true,
    chaired: false,
  },
  // It was opened by the Deputy Secretary of the Conference, Jean-Luc N’Guessan.
  {
    pattern: new RegExp(
      `\\b(?:${GATHERING}\\b(?:(?! which )[^.;]){0,160}?|It) was (?:formally )?(?:declared open|opened)\\b[^.;]{0,60}?\\bby (?:the |its )?(?<role>\\p{L}[^.;,]{2,120}?), ${PERSON}${STATE}`,
      'gu',
    ),
    opened: true,
    chaired: false,
  },
  // The Chair of the Working Group, Francesco Testa (Italy), opened the session.
  {
    pattern: new RegExp(
      `\\b[Tt]he (?<role>(?:[\\p{L}-]+ ){0,2}${CHAIR}(?: of the [^,.;]{3,90})?), ${PERSON}${STATE}, (?:(?:who|declared|formally)[^.;]{0,30}? )?opened the (?:[a-z0-9]+ )?${GATHERING}\\b`,
      'gu',
    ),
    opened: true,
    chaired: false,
  },
  // with Ms. H. Meesters (the Netherlands) as Chair; with Ana Paz (Chile) presiding
  {
    pattern: new RegExp(`\\bwith ${PERSON}${STATE} (?:as (?<role>${CHAIR})|presiding|in the chair)\\b`, 'gu'),
    opened: false,
    chaired: true,
  },
  // The session was chaired by …; … was presided over by …
  {
    pattern: new RegExp(
      `\\b[Tt]he (?:[a-z-]+ ){0,2}${GATHERING}(?: of the [^.;]{3,90})? was (?:chaired|presided over) by ${PERSON}${STATE}`,
      'gu',
    ),
    opened: false,
    chaired: true,
  },
  // elected by acclamation Ana Paz (Chile) as its Chair; elected Ana Paz (Chile), representing the group of …, as President of the Council
  {
    pattern: new RegExp(
      `\\belected (?:by (?:acclamation|consensus) )?${PERSON}${STATE}(?:, representing [^,.;]{3,90})?,? (?:as |to serve as |to be )?(?:its |the )?(?<role>${CHAIR}\\b(?: of (?:the|its) [^,.;]{3,90}?(?=[,.;]| at | for | and |$))?)`,
      'gu',
    ),
    opened: false,
    chaired: false,
  },
  // Ms. Ana Paz (Chile) was elected President of the Council at its second session
  {
    pattern: new RegExp(
      `${PERSON}${STATE} (?:was|had been) (?:re-)?elected (?:by acclamation )?(?:as )?(?:its |the )?(?<role>${CHAIR}\\b(?: of (?:the|its) [^,.;]{3,90}?(?=[,.;]| at | for | and | by | in |$))?)`,
      'gu',
    ),
    opened: false,
    chaired: false,
  },
  // Chair: Mr. John Roberts (United Kingdom of Great Britain and Northern Ireland)
  { pattern: new RegExp(`^(?<role>${CHAIR}):\\s*${PERSON}${STATE}`, 'gu'), opened: false, chaired: true },
]

/** A line that holds a name below the line with the office. */
const OFFICER: Pattern = { pattern: new RegExp(`^${PERSON}${STATE}`, 'gu'), opened: false, chaired: true }

/** Most paragraphs have none of the words that the patterns ask for, and the patterns are slow to say so. */
const MAY_TELL = /open|chair|presid|elected/i

/** An election for later sessions, or an office of another time, puts nobody in the chair of this one. */
const ELSEWHEN = /\b(?:for|of|at|during) (?:its|the) (?:next|forthcoming|previous|preceding)\b|\bsessions? in \d{4}\b/i

/** Who OPENED and CHAIRED the meeting, and whom they REPRESENTED. */
export const chairs: RelationRule = (context) => {
  const { meeting } = context.setting
  if (meeting === null) return []
  return context.passages
    .filter(({ role, kind }) => role !== 'ANNEX' && kind !== 'COVER')
    .flatMap((passage, index, all) => [
      ...(MAY_TELL.test(passage.text) ? PATTERNS.flatMap((row) => inPassage(context, passage, row)) : []),
      ...(isOffice(all[index - 1]) ? inPassage(context, passage, OFFICER) : []),
    ])
}

function inPassage(context: RuleContext, passage: NamedPassage, row: Pattern): Assertion[] {
  const { meeting } = context.setting
  if (meeting === null) return []
  return [...passage.text.matchAll(row.pattern)].flatMap((match) => {
    const { name, role = null } = match.groups ?? {}
    if (name === undefined || ELSEWHEN.test(passage.text.slice(match.index, endOfSentence(passage.text, match.index))))
      return []
    const person = addPerson(context, name, role)
    const start = match.index + match[0].indexOf(name)
    const words = { passage: passage.key, start, end: start + name.length }
    const sentence = { passage: passage.key, start: match.index, end: match.index + match[0].length }
    const facts = { meeting: meeting.id, asPrinted: role }
    const state = inBrackets(passage, words.end + 1)
    return [
      ...(row.opened ? [assertion(RULE, 'OPENED', person, meeting.id, sentence, facts)] : []),
      ...(row.chaired || isChairHere(context, role)
        ? [assertion(RULE, 'CHAIRED', person, meeting.id, sentence, facts)]
        : []),
      ...(state === null
        ? []
        : [
            assertion(
              RULE,
              'REPRESENTED',
              person,
              state.id,
              { ...words, end: passage.text.indexOf(')', state.end) + 1 || state.end },
              {
                meeting: meeting.id,
              },
            ),
          ]),
    ]
  })
}

/** End of the sentence in which a place lies. */
const endOfSentence = (text: string, at: number) => sentences(text).find(({ end }) => end > at)?.end ?? text.length

/** `Chair of the Working Group`, `SBSTA Chair`; not `Rapporteur`, nor `President of the General Assembly` at another body's meeting. */
function isChairHere({ setting, entities }: RuleContext, role: string | null): boolean {
  if (role === null || !new RegExp(`\\b${CHAIR}\\b`).test(role) || /\bVice-/.test(role)) return false
  const of = new RegExp(`${CHAIR} of (?:the )?(.+)$`).exec(role)?.[1]
  if (of === undefined || /^(?:its |this )?(?:\S+ )?(?:session|meeting)$/.test(of)) return true
  const body = setting.body && entities.get(setting.body.id)
  const names = [body?.label, body?.title].filter((name) => name !== undefined)
  return names.some((name) => name.includes(of) || of.includes(name)) || /^(?:\p{Lu}\p{L}+ ?){1,2}$/u.test(of)
}

/** `Chair:` on a line of its own: the next line has the name. */
const isOffice = (before: NamedPassage | undefined) =>
  before !== undefined && new RegExp(`^${CHAIR}:$`).test(before.text.trim())
