import { COUNT, countNumber } from '../entities/ordinals.js'
import { ORDINAL, ordinalOf } from '../ordinal-words.js'
import { attendanceOf } from './attendance.js'
import type { NamedPassage, RuleContext } from './context.js'

const RULE = 'stated-count-differs'
const PRIOR = new RegExp(`\\bheld (?:a total of )?(${COUNT}) (?:meetings|sessions) (?:prior to|before)\\b`, 'i')
const SITTING = new RegExp(
  `\\b(?:at|during) (?:its|the) (${ORDINAL})(?:(?:,? (?:and )?(?:${ORDINAL}))*) (?:plenary )?meetings?\\b`,
  'gi',
)
const ATTENDED_BY = new RegExp(
  `\\b(?:attended by|represented by|representatives of) (?:representatives (?:of|from) )?(?:a total of )?(${COUNT}) (?:States|countries|Governments|members|parties|Parties)\\b[^.;]*?: `,
  'i',
)

const ADOPTED = new RegExp(`\\badopted (?:the )?(?:following )?(${COUNT}) (?:agreed )?recommendations\\b`, 'i')
const HAD_BEFORE_IT = new RegExp(`\\bhad before it (?:the )?(?:following )?(${COUNT}) documents\\b`, 'i')

/** Compares counts that the text states with what it shows, and says where they differ. Nothing is repaired. */
export function compareCounts(context: RuleContext): void {
  priorMeetings(context)
  sittings(context)
  attendance(context)
  recommendations(context)
  documents(context)
}

/** `held a total of eight meetings prior to its meeting in 2022` against `the ninth meeting`. */
function priorMeetings(context: RuleContext): void {
  const ordinal = context.setting.meeting?.ordinal ?? null
  for (const passage of context.passages) {
    const match = PRIOR.exec(passage.text)
    const stated = match?.[1] === undefined ? null : countNumber(match[1])
    if (match === null || stated === null || ordinal === null || stated === ordinal - 1) continue
    report(
      context,
      passage,
      match[0],
      `${stated} meetings before this one, which is called number ${ordinal}`,
      String(ordinal - 1),
    )
  }
}

/** `Four meetings were held` against the highest `4th meeting` that the text names. */
function sittings(context: RuleContext): void {
  const stated = context.setting.meeting?.plenaryMeetings ?? null
  if (stated === null || context.setting.document.type !== 'REPORT') return
  const named = context.passages
    .filter(({ role }) => role !== 'ANNEX')
    .flatMap((passage) =>
      [...passage.text.matchAll(SITTING)].flatMap((match) =>
        [...match[0].matchAll(new RegExp(ORDINAL, 'gi'))]
          .filter(([word]) => /^\d/.test(word))
          .map(([word]) => ({ passage, words: match[0], number: ordinalOf(word) ?? 0 })),
      ),
    )
  const [highest] = named.sort((a, b) => b.number - a.number)
  if (highest === undefined || highest.number === stated) return
  report(
    context,
    highest.passage,
    highest.words,
    `${stated} meetings are stated, and a meeting number ${highest.number} is the last that is named`,
    String(stated),
  )
}

/** `was attended by 45 States: …` against the list. */
function attendance(context: RuleContext): void {
  const listed = attendanceOf(context, false)
  for (const passage of context.passages) {
    const match = passage.role === 'ATTENDANCE' ? ATTENDED_BY.exec(passage.text) : null
    const stated = match?.[1] === undefined ? null : countNumber(match[1])
    const found = listed.filter((one) => one.passage === passage && one.start >= (match?.index ?? 0)).length
    if (match === null || stated === null || found === 0 || found === stated) continue
    report(context, passage, match[1] ?? '', `${stated} participants are stated, ${found} are listed`, String(found))
  }
}

/** `adopted the following four recommendations` against those that it introduces: its letters, else all of its section. */
function recommendations(context: RuleContext): void {
  const own = context.structured.recommendations
  const sectionOf = new Map(context.passages.map(({ key, section }) => [key, section.join('\n')]))
  for (const { passage, words, stated } of statedIn(context, ADOPTED, ['RECOMMENDATIONS'])) {
    const section = passage.section.join('\n')
    const introduced = own.filter(({ introduction }) => introduction === passage.key)
    const below = own.filter((one) => `${sectionOf.get(one.passage)}\n`.startsWith(`${section}\n`))
    const found = introduced.length > 0 ? introduced.length : below.length
    if (found === 0 || found === stated) continue
    report(context, passage, words, `${stated} recommendations are stated, ${found} are read here`, String(found))
  }
}

/** `had before it the following three documents` against the entries of the list. */
function documents(context: RuleContext): void {
  for (const { passage, words, stated } of statedIn(context, HAD_BEFORE_IT, ['DOCUMENTATION', 'OPENING', 'OTHER'])) {
    const entries = new Set(
      context.structured.documentation
        .filter((listed) => listed.passage === passage.key || isBelow(context, listed.passage, passage.key))
        .map((listed) => (listed.passage === passage.key ? `${listed.start}` : listed.passage)),
    )
    if (entries.size === 0 || entries.size === stated) continue
    report(context, passage, words, `${stated} documents are stated, ${entries.size} are listed`, String(entries.size))
  }
}

function isBelow({ passages }: RuleContext, key: string, parent: string): boolean {
  return passages.find((passage) => passage.key === key)?.parent === parent
}

function statedIn(context: RuleContext, pattern: RegExp, roles: readonly NamedPassage['role'][]) {
  return context.passages
    .filter(({ role, kind }) => roles.includes(role) && kind !== 'FOOTNOTE')
    .flatMap((passage) => {
      const match = pattern.exec(passage.text)
      const stated = match?.[1] === undefined ? null : countNumber(match[1])
      return match === null || stated === null ? [] : [{ passage, words: match[0], stated }]
    })
}

function report(
  { findings }: RuleContext,
  passage: NamedPassage,
  written: string,
  message: string,
  implied: string,
): void {
  findings.push({
    severity: 'WARNING',
    rule: RULE,
    message,
    place: passage.place,
    written,
    implied,
    passage: passage.key,
  })
}
