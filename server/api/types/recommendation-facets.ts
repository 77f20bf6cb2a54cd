import { type EntityKind, STRENGTHS, type Strength } from '../../../graph/model/index.js'
import type { ListFilter, RecommendationFacetRequest } from '../../../graph/store/graph-store.js'
import { type Maybe, within } from '../arguments.js'
import type { ApiContext } from '../context.js'
import { named } from '../entities.js'
import { LARGEST_PAGE } from '../limits.js'
import type { RecommendationPage } from '../recommendation-connections.js'

/** The filter under which the recommendations of a page stand: facets are counted under it. */
interface Source {
  filter: ListFilter
}

export const RecommendationConnection = {
  facets: ({ filter }: RecommendationPage): Source => ({ filter }),
}

/** Most first. */
const facet =
  (of: Exclude<RecommendationFacetRequest['of'], 'strengths'>) =>
  async ({ filter }: Source, args: { first: number; kinds?: Maybe<readonly EntityKind[]> }, context: ApiContext) => {
    const first = within('first', args.first, 1, LARGEST_PAGE)
    const counts = await context.load.facets.load({ filter, of, kinds: args.kinds ?? undefined, first })
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
  async strengths({ filter }: Source, _: object, context: ApiContext) {
    const counts = await context.load.facets.load({ filter, of: 'strengths', first: STRENGTHS.length })
    const countOf = (strength: Strength) => counts.find(({ value }) => value === strength)?.count ?? 0
    return STRENGTHS.map((strength) => ({ strength, count: countOf(strength) })).filter(({ count }) => count > 0)
  },
}
