import { ENTITY_KIND, type Passage, type Relation } from '../../../graph/model/index.js'
import type { StoredEntity } from '../../../graph/store/graph-store.js'
import type { ApiContext } from '../context.js'

export const Node = {
  __resolveType(node: StoredEntity | Relation | Passage): string {
    if ('evidence' in node) return 'Relation'
    if ('citation' in node) return 'Passage'
    return ENTITY_KIND[node.kind].label
  },
}

/** Ids say what they name: relations join theirs with `~`, passages begin with `passage:`. Null for what the corpus does not hold. */
export function nodeOf(context: ApiContext, id: string): Promise<StoredEntity | Relation | Passage | null> {
  if (id.includes('~')) return context.load.relation.load(id)
  if (id.startsWith('passage:')) return context.load.passage.load(id)
  return context.load.entity.load(id)
}
