import type { Entity } from '../../graph/model/index.js'
import { bodyName, meetingTitle } from '../entities/titles.js'

/** A meeting's title says all that its documents together tell: one knows the ordinal, another the dates. */
export function withMeetingTitles(entities: readonly Entity[]): Entity[] {
  const bodies = new Map(entities.flatMap((entity) => (entity.kind === 'BODY' ? [[entity.id, entity]] : [])))
  return entities.map((entity) => {
    const body = entity.kind === 'MEETING' ? bodies.get(entity.body) : undefined
    return entity.kind === 'MEETING' && body ? { ...entity, title: meetingTitle(bodyName(body), entity) } : entity
  })
}
