import type { PairCounts } from '../../graph/analysis/co-occurrence.js'
import { WordingIndex } from '../../graph/analysis/wording-index.js'
import type { GraphStore, ProjectionRequest } from '../../graph/store/graph-store.js'
import { turn, turnDue } from '../../graph/store/turns.js'

/** What is worked out from the whole graph once a version of it, since many answers need it and no request changes it. */
export interface GraphCache {
  /** For a topic, how often it and each other one occur, alone and together. */
  topicPairs(): Promise<(topic: string) => PairCounts>
  recommendationTexts(): Promise<RecommendationTexts>
  close(): void
}

/** The wording of all recommendations. */
export interface RecommendationTexts {
  /** Recommendations at least `minimum` like this one in wording, most alike first. */
  like(id: string, minimum: number): { key: string; score: number }[]
  /** For each of `ids` in turn, those of `others` at least `minimum` like it, most alike first. */
  likeAmong: WordingIndex<string>['likeAmong']
  /** Recommendations with text that the meeting adopted. */
  ofMeeting(meeting: string): readonly string[]
  /** Null where it has none or has no text. */
  meetingOf(id: string): string | null
}

export const TOPICS_THROUGH_RECOMMENDATIONS: ProjectionRequest = {
  of: 'TOPIC',
  with: 'TOPIC',
  through: 'RECOMMENDATION',
  relations: ['ABOUT'],
  filter: {},
}

export function createGraphCache(store: GraphStore): GraphCache {
  const topicPairs = kept(() => countTopics(store))
  const recommendationTexts = kept(() => readTexts(store))
  const end = store.onChange(() => {
    topicPairs.forget()
    recommendationTexts.forget()
  })
  return { topicPairs: topicPairs.get, recommendationTexts: recommendationTexts.get, close: end }
}

/** A value made when first asked for, until it is to be forgotten. A failure is not kept. */
function kept<Value>(make: () => Promise<Value>) {
  let value: Promise<Value> | null = null
  const forget = () => {
    value = null
  }
  const get = () => {
    if (value) return value
    const made = make()
    value = made
    made.catch(() => {
      if (value === made) forget()
    })
    return made
  }
  return { get, forget }
}

async function countTopics(store: GraphStore): Promise<(topic: string) => PairCounts> {
  const { nodes, pairs, total } = await store.coOccurrence({ ...TOPICS_THROUGH_RECOMMENDATIONS, minimumCount: 1 })
  const counts = new Map(nodes.map((node) => [node.id, node]))
  const pairsOf = new Map<string, PairCounts['pairs'][number][]>()
  for (const pair of pairs) {
    for (const end of [pair.a, pair.b]) {
      const known = pairsOf.get(end)
      if (known) known.push(pair)
      else pairsOf.set(end, [pair])
    }
  }
  return (topic) => {
    const own = pairsOf.get(topic) ?? []
    const ends = new Set(own.flatMap(({ a, b }) => [a, b]))
    return { pairs: own, nodes: [...ends].flatMap((id) => counts.get(id) ?? []), total }
  }
}

/** A store looks at all recommendations for each page, so the pages are large; each text is at most some kilobytes. */
const TEXTS_AT_ONCE = 5_000

async function readTexts(store: GraphStore): Promise<RecommendationTexts> {
  const index = new WordingIndex<string>()
  const meetings = new Map<string, string>()
  const byMeeting = new Map<string, string[]>()
  let after: string | null = null
  do {
    const request = { kind: 'RECOMMENDATION', filter: { withText: true }, order: 'NAME', first: TEXTS_AT_ONCE } as const
    const page = await store.list({ ...request, after })
    for (const { value } of page.items) {
      if (value.kind !== 'RECOMMENDATION' || value.fullText === null) continue
      while (turnDue()) await turn()
      index.add(value.id, value.fullText)
      if (value.meeting === null) continue
      meetings.set(value.id, value.meeting)
      const known = byMeeting.get(value.meeting)
      if (known) known.push(value.id)
      else byMeeting.set(value.meeting, [value.id])
    }
    after = page.hasNextPage ? (page.items.at(-1)?.cursor ?? null) : null
  } while (after !== null)
  return {
    like: (id, minimum) => index.like(id, minimum),
    likeAmong: (ids, others, minimum) => index.likeAmong(ids, others, minimum),
    ofMeeting: (meeting) => byMeeting.get(meeting) ?? [],
    meetingOf: (id) => meetings.get(id) ?? null,
  }
}
