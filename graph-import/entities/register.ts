import { compareIds, type Entity, type EntityId, type EntityKind, type EntityOf } from '../../graph/model/index.js'
import type { EntityDraft } from '../reading.js'
import { otherNames } from './other-names.js'

/** The entities of one reading, each once. What is added again only fills what was open. */
export class EntityRegister {
  private readonly drafts = new Map<EntityId, { entity: Entity; keys: Set<string>; aliases: Set<string> }>()

  /** Returns the id, so that a rule can add and refer in one step. */
  add(entity: Entity, keys: readonly string[] = []): EntityId {
    const known = this.drafts.get(entity.id)
    if (known === undefined) {
      this.drafts.set(entity.id, { entity: { ...entity }, keys: new Set(keys), aliases: new Set(entity.aliases) })
      return entity.id
    }
    for (const key of keys) known.keys.add(key)
    for (const alias of entity.aliases) known.aliases.add(alias)
    fill(known.entity, entity)
    return entity.id
  }

  get(id: EntityId): Entity | null {
    return this.drafts.get(id)?.entity ?? null
  }

  /** The entity where it is of that kind, else null. Facts may be set on what is returned. */
  of<K extends EntityKind>(kind: K, id: EntityId | null): EntityOf<K> | null {
    const entity = id === null ? null : this.get(id)
    return entity !== null && isOf(kind, entity) ? entity : null
  }

  /** All of a kind, in the order in which they were added. */
  allOf<K extends EntityKind>(kind: K): EntityOf<K>[] {
    return [...this.drafts.values()].flatMap(({ entity }) => (isOf(kind, entity) ? [entity] : []))
  }

  /** Notes that the document writes the entity so. */
  writtenAs(id: EntityId, name: string): void {
    this.drafts.get(id)?.aliases.add(name)
  }

  /** By id; aliases sorted, neither label nor title among them. */
  all(): EntityDraft[] {
    return [...this.drafts.values()]
      .map(({ entity, keys, aliases }) => ({
        entity: {
          ...entity,
          aliases: otherNames(aliases, entity),
        },
        keys: [...keys].sort(compareIds),
      }))
      .sort((a, b) => compareIds(a.entity.id, b.entity.id))
  }
}

function isOf<K extends EntityKind>(kind: K, entity: Entity): entity is EntityOf<K> {
  return entity.kind === kind
}

/** Takes over facts that were null, and a type that was not known. */
function fill(known: Entity, more: Entity): void {
  const open = Object.entries(more).filter(([fact, value]) => {
    const present = known[fact as keyof Entity]
    return value !== null && (present === null || (fact === 'type' && (present as string) === 'OTHER'))
  })
  Object.assign(known, Object.fromEntries(open))
}
