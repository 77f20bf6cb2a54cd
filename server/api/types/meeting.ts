import { type Capacity, compareIds } from '../../../graph/model/index.js'
import { type Maybe, type PageArguments, pageOf } from '../arguments.js'
import { connection } from '../connections.js'
import type { ApiContext } from '../context.js'
import { linkedAll, linkedEntities, named, type Stored } from '../entities.js'
import { linkedRecommendations } from '../recommendation-connections.js'
import { inTextOrder, statementsOf } from '../statements.js'
import { inOrderOfText } from '../text-order.js'
import { entityFields } from './entity.js'
import { participations } from './participation.js'

type Source = Stored<'MEETING'>

/** Chairs and those who opened it, as the text names them one after the other. */
async function people(context: ApiContext, id: string, relation: 'CHAIRED' | 'OPENED') {
  const found = await linkedAll(context, id, { relations: [relation], direction: 'INCOMING', order: 'NAME' })
  return (await inOrderOfText(context, found)).map(({ entity }) => entity)
}

export const Meeting = {
  ...entityFields,
  body: ({ body }: Source, _: object, context: ApiContext) => named(context, body),
  chairs: ({ id }: Source, _: object, context: ApiContext) => people(context, id, 'CHAIRED'),
  openedBy: ({ id }: Source, _: object, context: ApiContext) => people(context, id, 'OPENED'),

  async agenda({ id }: Source, _: object, context: ApiContext) {
    const request = { relations: ['ITEM_OF'], direction: 'INCOMING', order: 'NUMBER' } as const
    const items = await linkedEntities(context, id, request)
    return items
      .filter((item) => item.kind === 'AGENDA_ITEM')
      .sort((a, b) => a.position - b.position || compareIds(a.id, b.id))
  },

  documents: ({ id }: Source, _: object, context: ApiContext) =>
    linkedEntities(context, id, { relations: ['DOCUMENT_OF'], direction: 'INCOMING', order: 'NAME' }),

  recommendations: ({ id }: Source, args: PageArguments, context: ApiContext) =>
    linkedRecommendations(context, id, args, { relations: ['ADOPTED_AT'], order: 'NUMBER' }, { meetings: [id] }),

  participants: (
    { id }: Source,
    args: PageArguments & { capacity?: Maybe<readonly Capacity[]> },
    context: ApiContext,
  ) =>
    participations(context, id, {
      relations: ['ATTENDED'],
      direction: 'INCOMING',
      qualifiers: args.capacity ?? undefined,
      order: 'NAME',
      ...pageOf(args),
    }),

  async statements({ id }: Source, args: PageArguments, context: ApiContext) {
    const page = pageOf(args)
    const relations = await context.load.relationsAt(['SPOKE_ON'], id)
    return connection(context, await inTextOrder(context, statementsOf(relations), page), (statement) => statement)
  },
}
