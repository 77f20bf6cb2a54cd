import type { EntityKind } from '../../../graph/model/index.js'
import type { EntityOrder, ListFilter, ListRequest } from '../../../graph/store/graph-store.js'
import { type Maybe, type PageArguments, pageOf } from '../arguments.js'
import { connection } from '../connections.js'
import type { ApiContext } from '../context.js'
import {
  type DocumentFilterInput,
  documentFilter,
  type EntityFilterInput,
  entityFilter,
  type MeetingFilterInput,
  meetingFilter,
  type RecommendationFilterInput,
  recommendationFilter,
  type TopicFilterInput,
  topicFilter,
} from '../filters.js'
import { recommendationPage } from '../recommendation-connections.js'

type ListArguments<Filter, Order = EntityOrder> = PageArguments & { filter?: Maybe<Filter>; orderBy?: Order }

async function list(
  context: ApiContext,
  kind: EntityKind,
  filter: ListFilter,
  order: ListRequest['order'],
  args: PageArguments,
) {
  const page = await context.store.list({ kind, filter, order, ...pageOf(args) })
  return connection(context, page, context.load.remember)
}

/** A list of one kind under the general filter, by name unless the schema lets it be ordered. */
const listOf = (kind: EntityKind) => async (_: unknown, args: ListArguments<EntityFilterInput>, context: ApiContext) =>
  list(context, kind, await entityFilter(context, args.filter), args.orderBy ?? 'NAME', args)

export const listQueries = {
  bodies: listOf('BODY'),
  countries: listOf('COUNTRY'),
  organisations: listOf('ORGANISATION'),
  resolutions: listOf('RESOLUTION'),
  instruments: listOf('INSTRUMENT'),
  people: listOf('PERSON'),

  meetings: async (_: unknown, args: ListArguments<MeetingFilterInput>, context: ApiContext) =>
    list(context, 'MEETING', await meetingFilter(context, args.filter), args.orderBy ?? 'NEWEST_FIRST', args),

  async documents(_: unknown, args: ListArguments<DocumentFilterInput>, context: ApiContext) {
    const filter = await documentFilter(context, args.filter)
    return list(context, 'DOCUMENT', filter, filter.query === undefined ? 'NAME' : 'BEST_MATCH', args)
  },

  topics: async (_: unknown, args: ListArguments<TopicFilterInput>, context: ApiContext) =>
    list(context, 'TOPIC', topicFilter(args.filter), args.orderBy ?? 'MOST_CONNECTED', args),

  async recommendations(
    _: unknown,
    args: ListArguments<RecommendationFilterInput, ListRequest['order']>,
    context: ApiContext,
  ) {
    const filter = await recommendationFilter(context, args.filter)
    const wanted = args.orderBy ?? 'NEWEST_FIRST'
    const order = wanted === 'BEST_MATCH' && filter.query === undefined ? 'NEWEST_FIRST' : wanted
    const page = await context.store.list({ kind: 'RECOMMENDATION', filter, order, ...pageOf(args) })
    return recommendationPage(context, page, filter)
  },
}
