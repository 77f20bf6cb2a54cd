import type { Evidence as Quotation } from '../../../graph/model/index.js'
import type { ApiContext } from '../context.js'
import { named } from '../entities.js'
import { ofPassage, passageNamed } from './passage.js'

export const Evidence = {
  passage: ({ passage }: Quotation, _: object, context: ApiContext) => passageNamed(context, passage),
  document: ({ passage }: Quotation, _: object, context: ApiContext) =>
    ofPassage(context, passage, ({ document }) => named(context, document)),
  quote: ({ passage, start, end }: Quotation, _: object, context: ApiContext) =>
    ofPassage(context, passage, ({ text }) => text.slice(start, end)),
}
