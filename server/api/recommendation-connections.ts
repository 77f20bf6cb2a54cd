import type { LinkedRequest, ListFilter, Page, StoredEntity } from '../../graph/store/graph-store.js'
import { type PageArguments, pageOf } from './arguments.js'
import { type Connection, connection } from './connections.js'
import type { ApiContext } from './context.js'

/** A page of recommendations, and the filter that says which all of them are: its facets are counted under it. */
export interface RecommendationPage extends Connection<StoredEntity> {
  filter: ListFilter
}

export function recommendationPage(
  context: ApiContext,
  page: Page<StoredEntity>,
  filter: ListFilter,
): RecommendationPage {
  return { ...connection(context, page, (entity) => entity), filter }
}

/** Recommendations linked to an entity as `request` says; `filter` describes the same ones. */
export async function linkedRecommendations(
  context: ApiContext,
  id: string,
  args: PageArguments,
  request: Pick<LinkedRequest, 'relations' | 'qualifiers' | 'includeNarrower' | 'order'>,
  filter: ListFilter,
): Promise<RecommendationPage> {
  const page = await context.load.linked(
    { ...request, direction: 'INCOMING', kinds: ['RECOMMENDATION'], ...pageOf(args) },
    id,
  )
  return { ...connection(context, page, ({ entity }) => entity), filter }
}
