import type { PassageKind } from '../../../graph/model/index.js'
import { type Maybe, type PageArguments, pageOf } from '../arguments.js'
import { connection } from '../connections.js'
import type { ApiContext } from '../context.js'
import { namedIf, type Stored } from '../entities.js'
import { badInput } from '../errors.js'
import { linkedRecommendations } from '../recommendation-connections.js'
import { entityFields } from './entity.js'

type Source = Stored<'DOCUMENT'>

interface PassagesArguments extends PageArguments {
  kinds?: Maybe<readonly PassageKind[]>
  around?: Maybe<string>
}

/** `Document.citedBy` and `Resolution.citedBy`. */
export async function citedBy({ id }: { id: string }, args: PageArguments, context: ApiContext) {
  const request = { filter: { relations: ['CITES'], direction: 'INCOMING' }, page: pageOf(args) } as const
  return connection(context, await context.load.relationsOf(request, id), (relation) => relation)
}

export const Document = {
  ...entityFields,
  meeting: ({ meeting }: Source, _: object, context: ApiContext) => namedIf(context, meeting),

  async passages({ id }: Source, args: PassagesArguments, context: ApiContext) {
    const around = args.after ? null : (args.around ?? null)
    if (around !== null && (await context.load.passage.load(around))?.document !== id) {
      throw badInput(`around: ${id} holds no passage ${around}.`)
    }
    const request = { ...pageOf(args), kinds: args.kinds ?? undefined, around }
    return connection(context, await context.load.passagesOf(request, id), (passage) => passage)
  },

  recommendations: ({ id }: Source, args: PageArguments, context: ApiContext) =>
    linkedRecommendations(context, id, args, { relations: ['CONTAINED_IN'], order: 'NUMBER' }, { documents: [id] }),

  citedBy,
}
