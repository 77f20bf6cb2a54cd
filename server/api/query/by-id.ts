import { countWithin } from '../arguments.js'
import type { ApiContext } from '../context.js'
import { LONGEST_ENTITY_LIST } from '../limits.js'
import { nodeOf } from '../types/node.js'

/** Null for what the corpus does not hold. */
export const queriesById = {
  entity: (_: unknown, { id }: { id: string }, context: ApiContext) => context.load.entity.load(id),
  entities(_: unknown, { ids }: { ids: readonly string[] }, context: ApiContext) {
    context.count(countWithin('ids', ids, 0, LONGEST_ENTITY_LIST).length)
    return context.load.entity.loadMany(ids)
  },
  node: (_: unknown, { id }: { id: string }, context: ApiContext) => nodeOf(context, id),
  document: (_: unknown, { symbol }: { symbol: string }, context: ApiContext) =>
    context.load.documentBySymbol.load(symbol),
  country: (_: unknown, { code }: { code: string }, context: ApiContext) => context.load.countryByName.load(code),
}
