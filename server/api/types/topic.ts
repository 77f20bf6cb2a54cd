import { type CoOccurrenceMeasure, weighted } from '../../../graph/analysis/co-occurrence.js'
import type { EntityOrder, StoredEntity } from '../../../graph/store/graph-store.js'
import { startOf } from '../../../graph/store/order.js'
import { inOrderOf, type Ordering } from '../../../graph/store/pages.js'
import { type PageArguments, within } from '../arguments.js'
import type { ApiContext } from '../context.js'
import { linkedEntities, linkedOne, named, type Stored } from '../entities.js'
import { TOPICS_THROUGH_RECOMMENDATIONS } from '../graph-cache.js'
import { LARGEST_PAGE } from '../limits.js'
import type { PairSource } from '../query/co-occurrence.js'
import { linkedRecommendations } from '../recommendation-connections.js'
import { entityFields } from './entity.js'

type Source = Stored<'TOPIC'>

export const Topic = {
  ...entityFields,
  broader: ({ id }: Source, _: object, context: ApiContext) =>
    linkedOne(context, id, { relations: ['BROADER'], direction: 'OUTGOING' }),
  narrower: ({ id }: Source, _: object, context: ApiContext) =>
    linkedEntities(context, id, { relations: ['BROADER'], direction: 'INCOMING', order: 'NAME' }),

  recommendations({ id }: Source, args: PageArguments & { includeNarrower: boolean }, context: ApiContext) {
    const request = { relations: ['ABOUT'], includeNarrower: args.includeNarrower, order: NEWEST } as const
    const filter = { allTopics: [id], includeNarrowerTopics: args.includeNarrower }
    return linkedRecommendations(context, id, args, request, filter)
  },

  /** Itself always first of the pair. */
  async related({ id }: Source, args: { measure: CoOccurrenceMeasure; first: number }, context: ApiContext) {
    const first = within('first', args.first, 1, LARGEST_PAGE)
    const pairsOf = await context.cache.topicPairs()
    await context.rest()
    const edges = weighted(pairsOf(id), args.measure).slice(0, first)
    context.count(edges.length)
    return edges.map((edge): PairSource => {
      const other = edge.a === id ? edge.b : edge.a
      return { ...edge, a: id, b: other, projection: TOPICS_THROUGH_RECOMMENDATIONS }
    })
  },

  /** Counted by the store, so that a topic of thousands of recommendations costs no more than one of few. */
  async timeline({ id }: Source, _: object, context: ApiContext) {
    const filter = { allTopics: [id], includeNarrowerTopics: false }
    const counts = await context.load.facets.load({ filter, of: 'meetings', first: EVERY_MEETING })
    context.count(counts.length)
    const rows = await Promise.all(
      counts.map(async ({ value, count }) => ({ meeting: await named(context, value), count })),
    )
    return inOrderOf(rows, OLDEST)
  },
}

const NEWEST: EntityOrder = 'NEWEST_FIRST'
const OLDEST: Ordering<{ meeting: StoredEntity }> = {
  shape: 'Ss',
  descending: false,
  key: ({ meeting }) => [meeting.kind === 'MEETING' ? startOf(meeting) : null, meeting.id],
}
/** More than any topic runs through. */
const EVERY_MEETING = 10_000
