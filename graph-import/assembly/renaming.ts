import { type Entity, type EntityId, kindOfId, localPart } from '../../graph/model/index.js'

/** Kinds whose local part begins the ids of others: `meeting:X/2022` under `body:X`, `passage:X/12` under `document:X`. */
const CONTAINERS = new Set(['BODY', 'MEETING', 'DOCUMENT'])

/**
 * Former ids and the ids that stand for them now. Renaming a body, meeting or document
 * renames everything whose id is made from its own: agenda items, recommendations, passages.
 */
export class Renaming {
  private readonly exact = new Map<string, string>()
  private readonly containers = new Map<string, string>()
  /** What was asked for, until something is renamed: few ids are named by many relations, and all share one string. */
  private readonly known = new Map<string, string>()

  add(from: string, to: string): void {
    if (from === to) return
    this.known.clear()
    this.exact.set(from, to)
    if (CONTAINERS.has(kindOfId(from) ?? '')) this.containers.set(localPart(from), localPart(to))
  }

  /** The present id; the same one where nothing was renamed. Unites chains of renamings. */
  id(id: string): string {
    const known = this.known.get(id)
    if (known !== undefined) return known
    const present = this.follow(id)
    this.known.set(id, present)
    return present
  }

  private follow(id: string): string {
    const seen = new Set<string>()
    let present = id
    for (;;) {
      const next = this.exact.get(present) ?? this.below(present)
      if (next === undefined || seen.has(next)) return present
      seen.add(present)
      present = next
    }
  }

  private below(id: string): string | undefined {
    if (this.containers.size === 0) return undefined
    const colon = id.indexOf(':')
    const local = id.slice(colon + 1)
    for (let slash = local.lastIndexOf('/'); slash > 0; slash = local.lastIndexOf('/', slash - 1)) {
      const container = this.containers.get(local.slice(0, slash))
      if (container !== undefined) return `${id.slice(0, colon + 1)}${container}${local.slice(slash)}`
    }
    return undefined
  }

  /** `session:body:ctoc-cop#9` with its id renamed; other keys as they are. */
  key(key: string): string {
    const parts = /^(session|year):(.+)#(.+)$/.exec(key)
    return parts ? `${parts[1]}:${this.id(parts[2] ?? '')}#${parts[3]}` : key
  }
}

/** The entity with its own id and all that its facts name under their present ids. */
export function renamedEntity(entity: Entity, renaming: Renaming): Entity {
  const id = (old: EntityId) => renaming.id(old)
  const maybe = (old: EntityId | null) => (old === null ? null : renaming.id(old))
  switch (entity.kind) {
    case 'MEETING':
      return { ...entity, id: id(entity.id), body: id(entity.body) }
    case 'AGENDA_ITEM':
      return { ...entity, id: id(entity.id), meeting: id(entity.meeting), parent: maybe(entity.parent) }
    case 'DOCUMENT':
      return { ...entity, id: id(entity.id), meeting: maybe(entity.meeting) }
    case 'RECOMMENDATION':
      return {
        ...entity,
        id: id(entity.id),
        meeting: maybe(entity.meeting),
        document: maybe(entity.document),
        agendaItem: maybe(entity.agendaItem),
        footnotes: entity.footnotes.map(id),
        addressees: entity.addressees.map((addressee) => ({ ...addressee, actor: maybe(addressee.actor) })),
      }
    case 'RESOLUTION':
      return { ...entity, id: id(entity.id), body: maybe(entity.body) }
    default:
      return { ...entity, id: id(entity.id) }
  }
}
