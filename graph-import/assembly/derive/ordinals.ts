import type { Meeting } from '../../../graph/model/index.js'
import { countNumber } from '../../entities/ordinals.js'
import type { Contribution } from '../contribution.js'
import { diagnosticOf } from '../diagnostics.js'
import type { Derived, DeriveRule, Stated } from './rule.js'

/**
 * Which meeting a year was. An index `of recommendations adopted at its first five
 * meetings` that refers to five meetings says that they were the first to the fifth.
 */
export const ordinals: DeriveRule = (stated) => {
  const derived: Pick<Derived, 'entities' | 'diagnostics'> = { entities: [], diagnostics: [] }
  for (const contribution of stated.contributions) {
    const meetings = indexedMeetings(stated, contribution)
    const statement = meetings.length === 0 ? null : firstMeetings(contribution)
    if (!statement || statement.count !== meetings.length) continue
    for (const [index, meeting] of meetings.entries()) {
      if (meeting.ordinal !== null) continue
      derived.entities.push({ ...meeting, ordinal: index + 1 })
      derived.diagnostics.push(
        diagnosticOf(contribution, {
          severity: 'INFO',
          rule: 'ordinal-inferred',
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

/** `at its first five meetings`, wherever the document says so. */
function firstMeetings(contribution: Contribution) {
  for (const passage of contribution.reading.passages) {
    const found = /\bfirst (\w+) (?:meetings|sessions)\b/i.exec(passage.text)
    const count = countNumber(found?.[1] ?? '')
    if (found && count !== null) return { count, words: found[0], passage: passage.key, place: passage.place }
  }
  return null
}
