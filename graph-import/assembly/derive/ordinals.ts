import { type Diagnostic, type Meeting, type Relation, relationId } from '../../../graph/model/index.js'
import { countNumber } from '../../entities/ordinals.js'
import type { Place } from '../../finding.js'
import { type Contribution, passageIdIn } from '../contribution.js'
import { diagnosticOf } from '../diagnostics.js'
import type { Derived, DeriveRule, Stated } from './rule.js'

const RULE = 'ordinal-inferred'

/**
 * Which meeting a year was. An index `of recommendations adopted at its first five
 * meetings` that refers to five meetings says that they were the first to the fifth.
 */
export const ordinals: DeriveRule = (stated) => {
  const derived: Derived = { entities: [], relations: [], diagnostics: [] }
  for (const contribution of stated.contributions) {
    const meetings = indexedMeetings(stated, contribution)
    const statement = meetings.length === 0 ? null : firstMeetings(contribution)
    if (!statement) continue
    if (statement.count !== meetings.length) {
      derived.diagnostics.push(otherCount(contribution, statement, meetings))
      continue
    }
    const contradicting = meetings.filter(({ ordinal }, index) => ordinal !== null && ordinal !== index + 1)
    if (contradicting.length > 0) {
      derived.diagnostics.push(
        ...contradicting.map((meeting) => otherOrdinal(contribution, statement, meeting, meetings)),
      )
      continue
    }
    for (const [index, meeting] of meetings.entries()) {
      if (meeting.ordinal !== null) continue
      derived.entities.push({ ...meeting, ordinal: index + 1 })
      derived.relations.push(sessionOf(meeting, contribution, statement))
      derived.diagnostics.push(
        diagnosticOf(contribution, {
          severity: 'INFO',
          rule: RULE,
          message: `${meeting.label} is taken to be number ${index + 1} of its body: this index of its first ${statement.count} meetings refers to ${meetings.length} years.`,
          place: statement.place,
          written: statement.words,
          implied: String(index + 1),
          passage: statement.passage,
        }),
      )
    }
  }
  return derived
}

/** The words that the ordinal was concluded from are evidence of the meeting's place among those of its body. */
function sessionOf(meeting: Meeting, contribution: Contribution, { passage, start, end }: Statement): Relation {
  return {
    id: relationId('SESSION_OF', meeting.id, meeting.body, null),
    kind: 'SESSION_OF',
    source: meeting.id,
    target: meeting.body,
    qualifier: null,
    confidence: 0.9,
    inferred: true,
    meeting: meeting.id,
    asPrinted: null,
    evidence: [{ passage: passageIdIn(contribution, passage), start, end, rule: RULE }],
  }
}

/** A meeting may have adopted nothing, so that other years than those stated say nothing for sure. */
function otherCount(contribution: Contribution, statement: Statement, meetings: readonly Meeting[]): Diagnostic {
  const years = meetings.map(({ year }) => year).join(', ')
  return diagnosticOf(contribution, {
    severity: 'INFO',
    rule: 'stated-count-differs',
    message: `This index speaks of the first ${statement.count} meetings and refers to reports of ${meetings.length} years (${years}): which meeting was which is left open.`,
    place: statement.place,
    written: statement.words,
    implied: String(meetings.length),
    passage: statement.passage,
  })
}

/** Where one meeting bears another number than its year has among them, the others are no surer. */
function otherOrdinal(
  contribution: Contribution,
  statement: Statement,
  meeting: Meeting,
  meetings: readonly Meeting[],
): Diagnostic {
  const implied = meetings.indexOf(meeting) + 1
  return diagnosticOf(contribution, {
    severity: 'WARNING',
    rule: 'ordinal-differs',
    message: `${meeting.label} is called number ${meeting.ordinal} of its body; among the first ${statement.count} meetings that this index refers to it is number ${implied}. None of their numbers is inferred.`,
    place: statement.place,
    written: statement.words,
    implied: String(implied),
    passage: statement.passage,
  })
}

/** Meetings of one body to which the rows of an index refer, oldest first; none where a year is unknown. */
function indexedMeetings({ entities, relations }: Stated, contribution: Contribution): Meeting[] {
  if (contribution.reading.index.length === 0) return []
  const prefix = `passage:${contribution.document.id.slice('document:'.length)}/`
  const ids = relations
    .filter(({ kind, evidence }) => kind === 'ABOUT' && evidence.some(({ passage }) => passage.startsWith(prefix)))
    .map(({ meeting }) => meeting)
  const found = [...new Set(ids)].flatMap((id) => {
    const meeting = id === null ? undefined : entities.get(id)
    return meeting?.kind === 'MEETING' && meeting.year !== null ? [meeting] : []
  })
  const bodies = new Set(found.map(({ body }) => body))
  return bodies.size === 1 ? found.sort((a, b) => (a.year ?? 0) - (b.year ?? 0)) : []
}

interface Statement {
  count: number
  words: string
  /** Key of the passage, and where the words stand in it. */
  passage: string
  start: number
  end: number
  place: Place
}

/** `at its first five meetings`, wherever the document says so. */
function firstMeetings(contribution: Contribution): Statement | null {
  for (const passage of contribution.reading.passages) {
    const found = /\bfirst (\w+) (?:meetings|sessions)\b/i.exec(passage.text)
    const count = countNumber(found?.[1] ?? '')
    if (!found || count === null) continue
    const { key, place } = passage
    return { count, words: found[0], passage: key, start: found.index, end: found.index + found[0].length, place }
  }
  return null
}
