import { type EntityKind, STRENGTHS, type Strength } from '../../../graph/model/index.js'
import type { ListFilter, RecommendationFacetRequest } from '../../../graph/store/graph-store.js'
import { type Maybe, within } from '../arguments.js'
import type { ApiContext } from '../context.js'
import { named } from '../entities.js'
import { LARGEST_PAGE } from '../limits.js'
import type { RecommendationPage, RecommendationScope } from '../recommendation-connections.js'

type Facet = RecommendationFacetRequest['of']

/** The part of a filter that each facet chooses from. */
const OWN_PART: Record<Facet, keyof ListFilter> = {
  bodies: 'bodies',
  meetings: 'meetings',
  topics: 'allTopics',
  addressees: 'addressees',
  mentions: 'mentions',
  strengths: 'strengths',
}

const filterFor = ({ fixed, chosen }: RecommendationScope, of: Facet): ListFilter => ({
  ...chosen,
  [OWN_PART[of]]: undefined,
  ...fixed,
})

export const RecommendationConnection = {
  facets: ({ scope }: RecommendationPage) => scope,
}

/** Most first. */
const facet =
  (of: Exclude<Facet, 'strengths'>) =>
  async (
    scope: RecommendationScope,
    args: { first: number; kinds?: Maybe<readonly EntityKind[]> },
    context: ApiContext,
  ) => {
    const first = within('first', args.first, 1, LARGEST_PAGE)
    const request = { filter: filterFor(scope, of), of, kinds: args.kinds ?? undefined, first }
    const counts = await context.load.facets.load(request)
    context.count(counts.length)
    return Promise.all(counts.map(async ({ value, count }) => ({ entity: await named(context, value), count })))
  }

export const RecommendationFacets = {
  bodies: facet('bodies'),
  meetings: facet('meetings'),
  topics: facet('topics'),
  addressees: facet('addressees'),
  mentions: facet('mentions'),
  /** In the order of the scale, strongest first. */
  async strengths(scope: RecommendationScope, _: object, context: ApiContext) {
    const counts = await context.load.facets.load({
      filter: filterFor(scope, 'strengths'),
      of: 'strengths',
      first: STRENGTHS.length,
    })
    const countOf = (strength: Strength) => counts.find(({ value }) => value === strength)?.count ?? 0
    return STRENGTHS.map((strength) => ({ strength, count: countOf(strength) })).filter(({ count }) => count > 0)
  },
}
