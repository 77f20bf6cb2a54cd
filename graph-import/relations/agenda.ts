import { topicNamed } from '../entities/drafts.js'
import { assertion } from './assert.js'
import type { RelationRule } from './context.js'

const RULE = 'agenda'

/** Items that serve the meeting itself and have no subject of their own. */
const PROCEDURAL =
  /^(?:organi[sz]ational(?: and procedural)? matters|procedural matters|opening|adoption|election|clos(?:ure|ing)|other (?:matters|business|issues)|any other|general debate|general statements|organi[sz]ation of (?:the )?(?:work|session|meeting)|approval|credentials|attendance|provisional agenda|dates?\b|agenda\b|report (?:of|on) the (?:chair|session|meeting|credentials)|report on credentials|consideration and adoption of the report|presentation|arrangements for|administrative|mandated events|restrictions? on (?:the )?distribution of documents|summary|conclusion)/i

/** `2. Good practices …` in the agenda: ITEM_OF the meeting, and ABOUT a topic where the item has a subject. */
export const agenda: RelationRule = ({ structured, setting: { meeting }, items, entities }) => {
  if (meeting === null) return []
  return structured.agenda.flatMap((entry) => {
    const id = items.get(entry.number)
    if (id === undefined) return []
    const words = { passage: entry.passage, start: entry.start, end: entry.end }
    const itemOf = assertion(RULE, 'ITEM_OF', id, meeting.id, words, { meeting: meeting.id })
    if (!isSubstantive(entry.title)) return [itemOf]
    const topic = entities.add(topicNamed(entry.title))
    return [itemOf, assertion(RULE, 'ABOUT', id, topic, words, { meeting: meeting.id })]
  })
}

export function isSubstantive(title: string): boolean {
  return !PROCEDURAL.test(title.trim())
}
