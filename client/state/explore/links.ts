import type { RelationHead } from '../../api/types.js'

/** Relations of each entity among these; one that leads back to its own entity counts once. */
export function linkCounts(relations: readonly Pick<RelationHead, 'source' | 'target'>[]): Map<string, number> {
  const links = new Map<string, number>()
  for (const { source, target } of relations) {
    for (const id of new Set([source.id, target.id])) links.set(id, (links.get(id) ?? 0) + 1)
  }
  return links
}
