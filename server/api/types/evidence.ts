import type { Evidence as Quotation } from '../../../graph/model/index.js'
import type { ApiContext } from '../context.js'
import { named } from '../entities.js'
import { passageNamed } from './passage.js'

export const Evidence = {
  passage: ({ passage }: Quotation, _: object, context: ApiContext) => passageNamed(context, passage),
  document: async ({ passage }: Quotation, _: object, context: ApiContext) =>
    named(context, (await passageNamed(context, passage)).document),
  quote: async ({ passage, start, end }: Quotation, _: object, context: ApiContext) =>
    (await passageNamed(context, passage)).text.slice(start, end),
}
