import type { EntityHead } from '../api/types.js'

/** The meeting an entity belongs to; a meeting belongs to itself. */
export function meetingOf(entity: EntityHead): { id: string; label: string; year: number | null } | null {
  switch (entity.__typename) {
    case 'Meeting':
      return { id: entity.id, label: entity.label, year: entity.year }
    case 'AgendaItem':
      return entity.itemMeeting
    case 'Document':
    case 'Recommendation':
      return entity.meeting
    default:
      return null
  }
}

/** Year of its meeting; null for what holds at all times, such as a country. */
export function yearOf(entity: EntityHead): number | null {
  return meetingOf(entity)?.year ?? null
}

/** What tells it from others of the same label: its full name, the start of its text, its meeting. */
export function subtitleOf(entity: EntityHead): string | null {
  if (entity.__typename === 'Recommendation') return entity.text ?? entity.meeting?.label ?? null
  if (entity.__typename === 'Document') return entity.title !== entity.label ? entity.title : (entity.symbol ?? null)
  return entity.title !== entity.label ? entity.title : null
}
