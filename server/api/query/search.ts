import type { SearchPage } from '../../../graph/store/graph-store.js'
import { type Maybe, type PageArguments, pageOf, searchWords } from '../arguments.js'
import { pageInfo } from '../connections.js'
import type { ApiContext } from '../context.js'
import { type EntityFilterInput, entityFilter, type PassageFilterInput, passageFilter } from '../filters.js'
import { entityCountsOf } from '../types/corpus.js'

type SearchArguments<Filter> = PageArguments & { query: string; filter?: Maybe<Filter> }

export const searchQueries = {
  async search(_: unknown, args: SearchArguments<EntityFilterInput>, context: ApiContext) {
    const query = searchWords('query', args.query)
    const request = { query, ...pageOf(args), filter: await entityFilter(context, args.filter) }
    const page = await context.store.search(request)
    for (const { value } of page.items) context.load.remember(value)
    return { ...searchConnection(context, page), facets: entityCountsOf(page.facets) }
  },

  async passages(_: unknown, args: SearchArguments<PassageFilterInput>, context: ApiContext) {
    const query = searchWords('query', args.query)
    const request = { query, ...pageOf(args), filter: await passageFilter(context, args.filter) }
    return searchConnection(context, await context.store.searchPassages(request))
  },
}

function searchConnection<Value>(context: ApiContext, page: SearchPage<Value>) {
  context.count(page.items.length)
  return {
    edges: page.items.map(({ value, ...hit }) => ({ ...hit, node: value })),
    totalCount: page.totalCount,
    pageInfo: pageInfo(page),
    unmatched: page.unmatched,
  }
}
