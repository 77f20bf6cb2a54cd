import type { Mention as GraphMention, Passage as GraphPassage } from '../../../graph/model/index.js'
import { type PageArguments, pageOf } from '../arguments.js'
import { connection } from '../connections.js'
import type { ApiContext } from '../context.js'
import { named, present } from '../entities.js'

export const Passage = {
  document: ({ document }: GraphPassage, _: object, context: ApiContext) => named(context, document),
  mentions({ mentions }: GraphPassage, _: object, context: ApiContext) {
    context.count(mentions.length)
    return mentions
  },
  relations: async ({ id }: GraphPassage, args: PageArguments, context: ApiContext) =>
    connection(context, await context.load.relationsOn(pageOf(args), id), (relation) => relation),
}

export const Mention = {
  entity: ({ entity }: GraphMention, _: object, context: ApiContext) => named(context, entity),
}

/** A passage that the graph itself names, so it is there; at once where the answer has met it already. */
export function passageNamed(context: ApiContext, id: string): GraphPassage | Promise<GraphPassage> {
  return context.load.knownPassage(id) ?? present(id, context.load.passage.load(id))
}

/** What is told of a passage, at once where it is known. */
export function ofPassage<Told>(
  context: ApiContext,
  id: string,
  tell: (passage: GraphPassage) => Told | Promise<Told>,
): Told | Promise<Told> {
  const passage = passageNamed(context, id)
  return passage instanceof Promise ? passage.then(tell) : tell(passage)
}
