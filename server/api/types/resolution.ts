import type { ApiContext } from '../context.js'
import { namedIf, type Stored } from '../entities.js'
import { citedBy } from './document.js'
import { entityFields } from './entity.js'

export const Resolution = {
  ...entityFields,
  body: ({ body }: Stored<'RESOLUTION'>, _: object, context: ApiContext) => namedIf(context, body),
  citedBy,
}
