import { compareIds, type Relation } from '../../graph/model/index.js'
import type { ApiContext } from './context.js'

/** Where passages stand: their document and their place in it. */
export type Places = ReadonlyMap<string, { document: string; position: number }>

export async function placesOf(context: ApiContext, passageIds: readonly string[]): Promise<Places> {
  const passages = await context.load.passage.loadMany([...new Set(passageIds)])
  return new Map(passages.flatMap((passage) => (passage && 'position' in passage ? [[passage.id, passage]] : [])))
}

/** A passage that is not there comes first. */
export function placeOf(places: Places, passage: string | undefined): { document: string; position: number } {
  return places.get(passage ?? '') ?? { document: '', position: 0 }
}

/** In the order of the words that first state each relation. */
export async function inOrderOfText<Item extends { relation: Relation }>(
  context: ApiContext,
  items: readonly Item[],
): Promise<Item[]> {
  const places = await placesOf(
    context,
    items.flatMap(({ relation }) => relation.evidence[0]?.passage ?? []),
  )
  return items
    .map((item) => {
      const [first] = item.relation.evidence
      return { item, ...placeOf(places, first?.passage), start: first?.start ?? 0 }
    })
    .sort(
      (a, b) =>
        compareIds(a.document, b.document) ||
        a.position - b.position ||
        a.start - b.start ||
        compareIds(a.item.relation.id, b.item.relation.id),
    )
    .map(({ item }) => item)
}
