import { assertion, whole } from './assert.js'
import type { RelationRule } from './context.js'

const RULE = 'adoption'
const ADOPTED =
  /\b(?:adopted|agreed (?:up)?on|endorsed|made|approved) (?:by consensus )?(?:the |its )?(?:following )?(?:[a-z]+ ){0,2}recommendations\b/

/**
 * Recommendations are CONTAINED_IN the document that prints them, and ADOPTED_AT its meeting where the document is
 * a report or the resolution of that meeting's body.
 */
export const adoption: RelationRule = ({ recommendations, setting, passages }) => {
  const { document, meeting, isReport } = setting
  const isOfMeeting = isReport || (document.type === 'RESOLUTION' && meeting?.body === setting.body?.id)
  const statement = passages.find(({ text }) => ADOPTED.test(text))
  const match = statement && ADOPTED.exec(statement.text)
  const stated =
    statement && match ? [{ passage: statement.key, start: match.index, end: match.index + match[0].length }] : []
  return recommendations.flatMap(({ entity, passage }) => {
    const own = whole(passage)
    const contained = assertion(RULE, 'CONTAINED_IN', entity.id, document.id, own, { meeting: meeting?.id ?? null })
    if (meeting === null || !isOfMeeting) return [contained]
    const facts = { meeting: meeting.id, inferred: stated.length === 0 }
    return [contained, assertion(RULE, 'ADOPTED_AT', entity.id, meeting.id, [...stated, own], facts)]
  })
}
