import type { EntityOrder } from '../../../graph/store/graph-store.js'
import { type PageArguments, pageOf } from '../arguments.js'
import { connection } from '../connections.js'
import type { ApiContext } from '../context.js'
import { linkedEntities, linkedOne, type Stored } from '../entities.js'
import { entityFields } from './entity.js'

type Source = Stored<'BODY'>

export const Body = {
  ...entityFields,
  parent: ({ id }: Source, _: object, context: ApiContext) =>
    linkedOne(context, id, { relations: ['SUBSIDIARY_OF'], direction: 'OUTGOING' }),
  subsidiaries: ({ id }: Source, _: object, context: ApiContext) =>
    linkedEntities(context, id, { relations: ['SUBSIDIARY_OF'], direction: 'INCOMING', order: 'NAME' }),
  meetings: async ({ id }: Source, args: PageArguments & { orderBy: EntityOrder }, context: ApiContext) => {
    const request = { relations: ['SESSION_OF'], direction: 'INCOMING', order: args.orderBy, ...pageOf(args) } as const
    return connection(context, await context.load.linked(request, id), ({ entity }) => entity)
  },
}
