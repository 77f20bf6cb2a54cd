import type { LinkedRequest, ListFilter, Page, StoredEntity } from '../../graph/store/graph-store.js'
import { type PageArguments, pageOf } from './arguments.js'
import { type Connection, connection } from './connections.js'
import type { ApiContext } from './context.js'

/** Which recommendations a list holds, so that its facets can be counted over all of them. */
export interface RecommendationScope {
  /** What the list is of, such as one meeting: holds for every facet. */
  fixed: ListFilter
  /** What the reader has chosen: a facet is counted without its own part of it. */
  chosen: ListFilter
}

export interface RecommendationPage extends Connection<StoredEntity> {
  scope: RecommendationScope
}

export function recommendationPage(
  context: ApiContext,
  page: Page<StoredEntity>,
  chosen: ListFilter,
): RecommendationPage {
  return { ...connection(context, page, context.load.remember), scope: { fixed: {}, chosen } }
}

/** Recommendations linked to an entity as `request` says; `fixed` describes the same ones. */
export async function linkedRecommendations(
  context: ApiContext,
  id: string,
  args: PageArguments,
  request: Pick<LinkedRequest, 'relations' | 'qualifiers' | 'includeNarrower' | 'order'>,
  fixed: ListFilter,
): Promise<RecommendationPage> {
  const page = await context.load.linked(
    { ...request, direction: 'INCOMING', kinds: ['RECOMMENDATION'], ...pageOf(args) },
    id,
  )
  return { ...connection(context, page, ({ entity }) => entity), scope: { fixed, chosen: {} } }
}
