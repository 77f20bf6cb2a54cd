import type { EntityId } from '../../graph/model/index.js'
import { topicNamed } from '../entities/drafts.js'
import type { ReadPassage } from '../reading.js'
import { assertion } from './assert.js'
import type { RelationRule, RuleContext } from './context.js'

const RULE = 'topic-of-index'

interface NamedTopic {
  passage: string
  start: number
  end: number
  topic: EntityId
}

/** An index names its topics: each heading of a row, once for each place where it is printed. */
function topicsNamed({ structured, entities }: RuleContext): NamedTopic[] {
  const found = structured.index.map(({ topic, topicPassage, topicSpan: [start, end] }) => ({
    passage: topicPassage,
    start,
    end,
    topic: entities.add(topicNamed(topic)),
  }))
  return [...new Map(found.map((named) => [`${named.passage} ${named.start}`, named])).values()]
}

export const topicMentions: RelationRule = (context) =>
  topicsNamed(context).map(({ topic, ...words }) =>
    assertion(RULE, 'MENTIONS', context.setting.document.id, topic, words, {
      qualifier: 'OTHER',
      meeting: context.setting.meeting?.id ?? null,
    }),
  )

type PassageWithTopics = Omit<RuleContext['passages'][number], 'mentions'> & Pick<ReadPassage, 'mentions'>

/** The passages with the topics that they name, where no other name stands: an organisation's own heading names the organisation. */
export function withTopics(context: RuleContext): PassageWithTopics[] {
  const topics = topicsNamed(context)
  return context.passages.map((passage) => {
    const own = topics
      .filter((named) => named.passage === passage.key)
      .filter(({ start, end }) => passage.mentions.every((other) => other.end <= start || other.start >= end))
      .map(({ start, end, topic }) => ({ start, end, entity: topic, rule: RULE, confidence: 1 }))
    const mentions = [...passage.mentions, ...own].sort((a, b) => a.start - b.start)
    return own.length === 0 ? passage : { ...passage, mentions }
  })
}
