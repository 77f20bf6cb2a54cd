import type { ApiContext } from '../context.js'
import { corpusOf } from '../types/corpus.js'

export const corpusQueries = {
  corpus: async (_: unknown, __: object, context: ApiContext) => corpusOf(await context.store.info()),
}
