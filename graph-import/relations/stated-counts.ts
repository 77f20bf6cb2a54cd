import { COUNT, countNumber } from '../entities/ordinals.js'
import { ORDINAL, ordinalOf } from '../mentions/ordinals.js'
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

/** Compares counts that the text states with what it shows, and says where they differ. Nothing is repaired. */
export function compareCounts(context: RuleContext): void {
  priorMeetings(context)
  sittings(context)
  attendance(context)
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
