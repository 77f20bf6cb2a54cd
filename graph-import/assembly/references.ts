import type { Entity } from '../../graph/model/index.js'

/**
 * Facts of an entity that name another which no document brought are left open: a paper
 * may name `item 22 (b)` where no text tells of item 22. An entity that cannot stand
 * without the other (a meeting without its body) is left out with them.
 */
export function withKnownReferences(entities: readonly Entity[]): Entity[] {
  const known = new Set(entities.map(({ id }) => id))
  const complete = entities.filter((entity) => needs(entity).every((id) => known.has(id)))
  if (complete.length < entities.length) return withKnownReferences(complete)
  const maybe = (id: string | null) => (id !== null && known.has(id) ? id : null)
  return entities.map((entity): Entity => {
    switch (entity.kind) {
      case 'AGENDA_ITEM':
        return { ...entity, parent: maybe(entity.parent) }
      case 'DOCUMENT':
        return { ...entity, meeting: maybe(entity.meeting) }
      case 'RECOMMENDATION':
        return {
          ...entity,
          meeting: maybe(entity.meeting),
          document: maybe(entity.document),
          agendaItem: maybe(entity.agendaItem),
          addressees: entity.addressees.map((addressee) => ({ ...addressee, actor: maybe(addressee.actor) })),
        }
      case 'RESOLUTION':
        return { ...entity, body: maybe(entity.body) }
      default:
        return entity
    }
  })
}

function needs(entity: Entity): string[] {
  switch (entity.kind) {
    case 'MEETING':
      return [entity.body]
    case 'AGENDA_ITEM':
      return [entity.meeting]
    default:
      return []
  }
}
