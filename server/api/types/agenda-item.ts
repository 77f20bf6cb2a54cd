import { type PageArguments, pageOf } from '../arguments.js'
import { connection } from '../connections.js'
import type { ApiContext } from '../context.js'
import { linkedAll, named, namedIf, type Stored } from '../entities.js'
import { linkedRecommendations } from '../recommendation-connections.js'
import { inTextOrder, statementsOf } from '../statements.js'
import { inOrderOfText } from '../text-order.js'
import { entityFields } from './entity.js'

type Source = Stored<'AGENDA_ITEM'>

export const AgendaItem = {
  ...entityFields,
  meeting: ({ meeting }: Source, _: object, context: ApiContext) => named(context, meeting),
  parent: ({ parent }: Source, _: object, context: ApiContext) => namedIf(context, parent),

  async panellists({ id }: Source, _: object, context: ApiContext) {
    const found = await linkedAll(context, id, { relations: ['PANELLIST_ON'], direction: 'INCOMING', order: 'NAME' })
    return inOrderOfText(context, found)
  },

  /** Read from the whole meeting, since a statement can concern several items at once. */
  async statements({ id, meeting }: Source, args: PageArguments, context: ApiContext) {
    const page = pageOf(args)
    const all = statementsOf(await context.load.relationsAt(['SPOKE_ON'], meeting))
    const here = all.filter(({ targets }) => targets.includes(id))
    return connection(context, await inTextOrder(context, here, page), (statement) => statement)
  },

  recommendations: ({ id }: Source, args: PageArguments, context: ApiContext) =>
    linkedRecommendations(context, id, args, { relations: ['UNDER_ITEM'], order: 'NUMBER' }, { agendaItems: [id] }),
}
