import { topicNamed } from '../entities/drafts.js'
import type { ReadRecommendation } from '../entities/recommendations.js'
import { assertion, type Words } from './assert.js'
import type { RelationRule, RuleContext } from './context.js'

const RULE = 'proposal'

/** Topics are proposed for meetings to come, not merely listed. */
const LEAD =
  /\b(?:include|address|consider|discuss|add|place|take up|examine|inscribe|propose)\b[^:“”]{0,120}\b(?:following|these)(?: [a-z]+)? (?:topics?|items?|subjects?|themes?|issues?|matters?)\b[^:“”]*[:“]|\bthe following(?: [a-z]+)? (?:topics?|items?|subjects?|themes?) (?:(?:should|could|might) )?be (?:also )?(?:considered|included|addressed|discussed|placed|examined|taken up)\b[^:“”]*[:“]/i
const FUTURE = /\b(?:future|next|forthcoming|upcoming|subsequent|following (?:meeting|session)|agendas?)\b/i

const LATER = '(?:future|next|forthcoming|upcoming|subsequent|following)'
const ON_AGENDA = `(?:(?:in|on|to|into) (?:the )?(?:provisional |draft )?agendas? (?:of|for)(?: (?:its|the|their|a|any))?(?: (?!previous|present|current|last)[a-z-]+)?(?= (?:session|meeting|agenda)s?\\b)|(?:in|on|to|into) (?:the )?(?:provisional |draft )?agendas? of the \\p{Lu}[^.;:“”]{3,90}? (?:at|for) (?:its|the|a|their) ${LATER}\\b|(?:at|during|in|for) (?:its|the|a|their) ${LATER}\\b)`
const NOUN =
  '(?:(?:agenda|thematic|separate|new|standing|specific|priority) )*(?:topics?|items?|sub-items?|subjects?|themes?|issues?)'
const CALLED = '(?:,? (?:entitled|titled|called|of|on|concerning|regarding))?'
/** One topic, between quotation marks or up to the words on the agenda. */
const SINGLE: readonly RegExp[] = [
  // decided that the topic “X” should be placed on the agenda of its next meeting
  new RegExp(
    `\\b(?:the|an?) ${NOUN}${CALLED} (?:["“](?<quoted>[^"“”]{3,250})[,.]?["”]|(?<bare>[^.;:"“”]{3,200}?)),? (?:should|shall|may|could|might|to|would|will)? ?(?:also )?(?:be |being )?(?:placed|included|inscribed|added|discussed|considered|addressed|taken up|examined)\\b[^.;“”]{0,80}?${ON_AGENDA}`,
    'iud',
  ),
  // agreed to include an item on X in the agenda of its next session
  new RegExp(
    `\\b(?:includ|plac|add|inscrib|discuss|consider|tak|address|examin|hold)\\w*(?: up)? (?:the|an?) ${NOUN}${CALLED} (?:["“](?<quoted>[^"“”]{3,250})[,.]?["”]|(?<bare>[^.;:"“”]{3,200}?)),? (?:for (?:discussion|consideration) )?${ON_AGENDA}`,
    'iud',
  ),
  // should consider, at a future meeting, the topic “X”
  new RegExp(
    `\\b(?:consider|discuss|address|examin|tak)\\w*(?: up)?,? (?:at|during|in) (?:one of )?(?:its|the|an?|their) ${LATER} (?:session|meeting)s?,? (?:the|an?) ${NOUN}${CALLED} ["“](?<quoted>[^"“”]{3,250})[,.]?["”]`,
    'iud',
  ),
  // Decides to include in the provisional agenda of its sixtieth session, under …, the item entitled “X”
  new RegExp(
    `\\b(?:includ|plac|add|inscrib)\\w* ${ON_AGENDA}[^.;]{0,300}?(?<!\\bunder )\\b(?:the|an?) ${NOUN}${CALLED} (?:["“](?<quoted>[^"“”]{3,250})[,.]?["”])`,
    'iud',
  ),
]

/** Offset at which the topics that a text proposes begin; null where it proposes none. */
export function proposedFrom(text: string): number | null {
  const lead = LEAD.exec(text)
  return lead === null || !FUTURE.test(lead[0]) ? null : lead.index + lead[0].length - 1
}

/**
 * `… to include the following topic in the agenda of future meetings: “…”` and
 * `… should address the following topics as priorities in its next meetings: (a) …; (b) …`,
 * `… decided that the topic “…” should be placed on the agenda of its next meeting`, `Decides to include in the
 * provisional agenda of its sixtieth session the item entitled “…”`: the recommendation PROPOSES each topic.
 */
export const proposals: RelationRule = (context) =>
  context.recommendations.flatMap((recommendation) => {
    const { entity, passage, introduction } = recommendation
    const from = proposedFrom(passage.text)
    const isEntry = introduction !== null && proposedFrom(introduction.text) !== null
    const topics = isEntry
      ? [bounded(passage.key, passage.text, 0, passage.text.length)]
      : from === null
        ? singleTopic(passage.key, passage.text)
        : proposed(context, recommendation, from)
    return topics.map(({ title, words }) =>
      assertion(RULE, 'PROPOSES', entity.id, context.entities.add(topicNamed(title)), words, {
        meeting: context.setting.meeting?.id ?? null,
      }),
    )
  })

function singleTopic(key: string, text: string) {
  const match = SINGLE.map((pattern) => pattern.exec(text)).find((found) => found !== null)
  const [start, end] = match?.indices?.groups?.quoted ?? match?.indices?.groups?.bare ?? [0, 0]
  return end === 0 ? [] : [bounded(key, text, start, end)]
}

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
