import type { Mention as GraphMention, Passage as GraphPassage } from '../../../graph/model/index.js'
import { type PageArguments, pageOf } from '../arguments.js'
import { connection } from '../connections.js'
import type { ApiContext } from '../context.js'
import { named } from '../entities.js'

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

/** A passage that the graph itself names, so it is there. */
export async function passageNamed(context: ApiContext, id: string): Promise<GraphPassage> {
  const passage = await context.load.passage.load(id)
  if (passage === null) throw new Error(`the graph names ${id}, which it does not hold`)
  return passage
}
