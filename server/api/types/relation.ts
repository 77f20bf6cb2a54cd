import type { Relation as GraphRelation } from '../../../graph/model/index.js'
import { within } from '../arguments.js'
import type { ApiContext } from '../context.js'
import { named, namedIf } from '../entities.js'
import { LARGEST_PAGE } from '../limits.js'

export const Relation = {
  source: ({ source }: GraphRelation, _: object, context: ApiContext) => named(context, source),
  target: ({ target }: GraphRelation, _: object, context: ApiContext) => named(context, target),
  meeting: ({ meeting }: GraphRelation, _: object, context: ApiContext) => namedIf(context, meeting),
  evidence({ evidence }: GraphRelation, { first }: { first: number }, context: ApiContext) {
    const shown = evidence.slice(0, within('first', first, 1, LARGEST_PAGE))
    context.count(shown.length)
    return shown
  },
  evidenceCount: ({ evidence }: GraphRelation) => evidence.length,
}
