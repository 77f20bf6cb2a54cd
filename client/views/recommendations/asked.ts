import type { RecommendationFilter, RecommendationOrder } from '../../api/generated/graphql.js'
import { type FragmentValues, readChoices, readList } from '../../state/fragment.js'
import { STRENGTH_ORDER } from '../../state/words.js'
import { daysOfYears } from '../../state/years.js'

export const ORDERS: Record<RecommendationOrder, string> = {
  NEWEST_FIRST: 'Newest first',
  OLDEST_FIRST: 'Oldest first',
  MOST_CONNECTED: 'Most connected first',
  BEST_MATCH: 'Best match first',
}

export const FACETS = ['bodies', 'meetings', 'topics', 'addressees', 'mentions'] as const

/** The names under which the address keeps the filters, each empty. */
export const NO_FILTERS: FragmentValues = Object.fromEntries(
  ['q', 'strengths', 'text', 'from', 'to', ...FACETS].map((name) => [name, '']),
)

/** What the address asks for; `query` is the words, which the reader may still be typing. */
export function askedFilter(values: FragmentValues, query: string): RecommendationFilter {
  const strengths = readChoices(values.strengths, STRENGTH_ORDER)
  return {
    ...(query ? { query } : {}),
    ...Object.fromEntries(
      FACETS.flatMap((name) => (readList(values[name]).length > 0 ? [[name, readList(values[name])]] : [])),
    ),
    ...(strengths.length > 0 ? { strengths } : {}),
    ...daysOfYears(values),
    ...(values.text === 'only' ? { withText: true } : {}),
  }
}
