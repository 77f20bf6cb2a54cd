import { topicNamed } from '../entities/drafts.js'
import type { ReadRecommendation } from '../entities/recommendations.js'
import { assertion, type Words } from './assert.js'
import type { RelationRule, RuleContext } from './context.js'

const RULE = 'proposal'

/** Topics are proposed for meetings to come, not merely listed. */
const LEAD =
  /\b(?:include|address|consider|discuss|add|place|take up|examine|inscribe|propose)\b[^:“”]{0,120}\b(?:following|these)(?: [a-z]+)? (?:topics?|items?|subjects?|themes?|issues?|matters?)\b[^:“”]*[:“]/i
const FUTURE = /\b(?:future|next|forthcoming|upcoming|subsequent|following (?:meeting|session)|agendas?)\b/i

/** Offset at which the topics that a text proposes begin; null where it proposes none. */
export function proposedFrom(text: string): number | null {
  const lead = LEAD.exec(text)
  return lead === null || !FUTURE.test(lead[0]) ? null : lead.index + lead[0].length - 1
}

/**
 * `… to include the following topic in the agenda of future meetings: “…”` and
 * `… should address the following topics as priorities in its next meetings: (a) …; (b) …`:
 * the recommendation PROPOSES each topic.
 */
export const proposals: RelationRule = (context) =>
  context.recommendations.flatMap((recommendation) => {
    const { entity, passage } = recommendation
    const from = proposedFrom(passage.text)
    if (from === null) return []
    return proposed(context, recommendation, from).map(({ title, words }) =>
      assertion(RULE, 'PROPOSES', entity.id, context.entities.add(topicNamed(title)), words, {
        meeting: context.setting.meeting?.id ?? null,
      }),
    )
  })

function proposed(context: RuleContext, { passage, draft }: ReadRecommendation, from: number) {
  const quoted = [...passage.text.slice(from).matchAll(/“([^”]+)”/g)].map((match) =>
    bounded(passage.key, passage.text, from + match.index + 1, from + match.index + match[0].length - 1),
  )
  if (quoted.length > 0) return quoted
  if (draft.subparagraphs.length > 0)
    return draft.subparagraphs.flatMap((part) => {
      const text = context.passages.find(({ key }) => key === part.passage)?.text
      return text === undefined ? [] : [bounded(part.passage, text, part.start, part.end)]
    })
  const letters = [...passage.text.slice(from).matchAll(/\([a-z]\) (.+?)(?=;? (?:and )?\([a-z]\) |$)/g)]
  return letters.map((match) => {
    const start = from + match.index + match[0].length - (match[1]?.length ?? 0)
    return bounded(passage.key, passage.text, start, from + match.index + match[0].length)
  })
}

/** A topic without the letter before it and the signs that close it in the list. */
function bounded(key: string, text: string, start: number, end: number): { title: string; words: Words } {
  const printed = text.slice(start, end)
  const lead = /^\s*(?:\([a-z]{1,2}\)\s*)?/.exec(printed)?.[0].length ?? 0
  const tail = /[\s;.,]*(?:\band\b|\bor\b)?[\s;.,]*$/.exec(printed.slice(lead))?.[0].length ?? 0
  const words = { passage: key, start: start + lead, end: end - tail }
  return { title: text.slice(words.start, words.end), words }
}
