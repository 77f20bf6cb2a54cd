import { yearOf } from '../entity.js'
import { countOf, formatCount, KINDS, qualifierWords, RELATIONS } from '../words.js'
import { change } from './change.js'
import type { HistoryAction } from './history.js'
import type { Known } from './known.js'
import { linkCounts } from './links.js'
import { isRelationId, type Picture } from './picture.js'
import { visible } from './visible.js'

/** What a screen reader is told of a change; null of one that says itself, such as a drag. */
export function announcement(action: HistoryAction, picture: Picture, known: Known): string | null {
  switch (action.type) {
    case 'undo':
      return 'Undone.'
    case 'redo':
      return 'Done again.'
    case 'remove':
      return `${named(action.ids, known)} removed from the canvas.`
    case 'hide':
      return `${named(action.ids, known)} hidden.`
    case 'pin':
      return `${named(action.ids, known)} ${action.pinned ? 'pinned' : 'no longer pinned'}.`
    case 'select':
      return action.ids.length === 0 ? 'Nothing chosen.' : chosen(action.ids, picture, known)
    case 'isolate':
    case 'show-all':
    case 'filter': {
      const { entities, relations } = visible(change(picture, action), known)
      return `${formatCount(entities.length)} of ${formatCount(picture.places.size)} entities and ${formatCount(relations.length)} relations shown.`
    }
    case 'clear':
      return 'The canvas is empty.'
    default:
      return null
  }
}

function chosen(ids: readonly string[], picture: Picture, known: Known): string {
  const [id = ''] = ids
  if (ids.length > 1) return `${formatCount(ids.length)} entities chosen.`
  if (isRelationId(id)) return relationWords(id, known)
  const entity = known.entities.get(id)
  if (!entity) return `${id} chosen.`
  const { relations, beyond } = visible(picture, known)
  const links = linkCounts(relations).get(id) ?? 0
  const year = yearOf(entity)
  const more = beyond.get(id) ?? 0
  return [
    entity.label,
    KINDS[entity.kind].one.toLowerCase(),
    ...(year === null ? [] : [String(year)]),
    `${formatCount(links)} ${links === 1 ? 'link' : 'links'} shown${more > 0 ? `, ${formatCount(more)} more` : ''}.`,
  ].join(', ')
}

function relationWords(id: string, known: Known): string {
  const relation = known.relations.get(id)
  if (!relation) return 'A relation chosen.'
  const words = [RELATIONS[relation.kind].outgoing.toLowerCase(), qualifierWords(relation.kind, relation.qualifier)]
  return `${nameOf(relation.source.id, known)} ${words.filter(Boolean).join(' ')} ${nameOf(relation.target.id, known)}.`
}

/** One by its name, several by their kind or number. */
function named(ids: readonly string[], known: Known): string {
  if (ids.length === 1) return nameOf(ids[0] ?? '', known)
  const kinds = new Set(ids.map((id) => known.entities.get(id)?.kind))
  const [kind] = kinds
  return kinds.size === 1 && kind ? countOf(ids.length, kind) : `${formatCount(ids.length)} entities`
}

function nameOf(id: string, known: Known): string {
  return known.entities.get(id)?.label ?? id
}
