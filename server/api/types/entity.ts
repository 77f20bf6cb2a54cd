import { ENTITY_KIND } from '../../../graph/model/index.js'
import type { StoredEntity } from '../../../graph/store/graph-store.js'
import { countWithin, type Maybe, type PageArguments, pageOf } from '../arguments.js'
import { connection } from '../connections.js'
import type { ApiContext } from '../context.js'
import { type TraversalFilterInput, traversalFilter } from '../filters.js'
import { LONGEST_EXCLUDE } from '../limits.js'

interface RelationCountArguments {
  filter?: Maybe<TraversalFilterInput>
  exclude: readonly string[]
}

/** The fields of the interface `Entity` that are not facts of the entity itself; every kind has them. */
export const entityFields = {
  relationCounts: ({ id }: StoredEntity, { filter, exclude }: RelationCountArguments, context: ApiContext) =>
    context.load.relationCounts(
      { filter: traversalFilter(filter), exclude: countWithin('exclude', exclude, 0, LONGEST_EXCLUDE) },
      id,
    ),

  relations: async (
    { id }: StoredEntity,
    args: PageArguments & { filter?: Maybe<TraversalFilterInput> },
    context: ApiContext,
  ) => {
    const request = { filter: traversalFilter(args.filter), page: pageOf(args) }
    return connection(context, await context.load.relationsOf(request, id), (relation) => relation)
  },

  mentions: async ({ id }: StoredEntity, args: PageArguments, context: ApiContext) =>
    connection(context, await context.load.mentionsOf(pageOf(args), id), (evidence) => evidence),
}

export const Entity = {
  __resolveType: (entity: StoredEntity) => ENTITY_KIND[entity.kind].label,
}
