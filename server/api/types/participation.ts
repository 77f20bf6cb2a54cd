import type { Relation } from '../../../graph/model/index.js'
import type { LinkedEntity, LinkedRequest } from '../../../graph/store/graph-store.js'
import { connection } from '../connections.js'
import type { ApiContext } from '../context.js'
import { named } from '../entities.js'

/** That a country or an organisation attended: the relation ATTENDED, told from either end. */
export async function participations(context: ApiContext, id: string, request: LinkedRequest) {
  const page = await context.load.linked(request, id)
  return connection(context, page, ({ relation }: LinkedEntity) => relation)
}

export const Participation = {
  meeting: ({ target }: Relation, _: object, context: ApiContext) => named(context, target),
  participant: ({ source }: Relation, _: object, context: ApiContext) => named(context, source),
  capacity: ({ qualifier }: Relation) => qualifier ?? 'OTHER',
  standing: ({ asPrinted }: Relation) => asPrinted,
}
