import { wordingIndex } from '../../graph/analysis/wording-index.js'
import type { CoOccurrenceCounts, GraphStore, ProjectionRequest } from '../../graph/store/graph-store.js'
import { LARGEST_PAGE } from './limits.js'

/** What is worked out from the whole graph once a version of it, since many answers need it and no request changes it. */
export interface GraphCache {
  topicPairs(): Promise<CoOccurrenceCounts>
  recommendationTexts(): Promise<RecommendationTexts>
  close(): void
}

/** The wording of all recommendations. */
export interface RecommendationTexts {
  /** Recommendations at least `minimum` like this one in wording, most alike first. */
  like(id: string, minimum: number): { key: string; score: number }[]
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
  const topicPairs = kept(() => store.coOccurrence({ ...TOPICS_THROUGH_RECOMMENDATIONS, minimumCount: 1 }))
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

async function readTexts(store: GraphStore): Promise<RecommendationTexts> {
  const texts: { key: string; text: string }[] = []
  const meetings = new Map<string, string>()
  const byMeeting = new Map<string, string[]>()
  let after: string | null = null
  do {
    const request = { kind: 'RECOMMENDATION', filter: { withText: true }, order: 'NAME', first: LARGEST_PAGE } as const
    const page = await store.list({ ...request, after })
    for (const { value } of page.items) {
      if (value.kind !== 'RECOMMENDATION' || value.fullText === null) continue
      texts.push({ key: value.id, text: value.fullText })
      if (value.meeting === null) continue
      meetings.set(value.id, value.meeting)
      byMeeting.set(value.meeting, [...(byMeeting.get(value.meeting) ?? []), value.id])
    }
    after = page.hasNextPage ? (page.items.at(-1)?.cursor ?? null) : null
  } while (after !== null)
  const { like } = wordingIndex(texts)
  return {
    like,
    ofMeeting: (meeting) => byMeeting.get(meeting) ?? [],
    meetingOf: (id) => meetings.get(id) ?? null,
  }
}
