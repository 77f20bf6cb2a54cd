import type { EntityHead } from '../../api/types.js'
import type { CanvasEdge, CanvasNode } from '../../canvas/elements.js'
import { yearOf } from '../entity.js'
import { RELATIONS } from '../words.js'
import { caption } from './caption.js'
import { centrality } from './centrality.js'
import { groupsOf } from './groups.js'
import { linkCounts } from './links.js'
import type { Picture, SizeBy } from './picture.js'
import type { Visible } from './visible.js'

/** Largest and smallest size of a node, as a multiple of its kind's. */
const LARGEST = 2
const SMALLEST = 0.75

export function canvasNodes(drawn: Visible, picture: Picture): CanvasNode[] {
  const links = linkCounts(drawn.relations)
  const scale = scaleBy(picture.sizeBy, drawn, links)
  const groups = groupsOf(drawn, picture.groupBy)
  return drawn.entities.flatMap((entity) => {
    const place = picture.places.get(entity.id)
    if (!place) return []
    return {
      id: entity.id,
      kind: entity.kind,
      caption: caption(nameOf(entity)),
      code: entity.__typename === 'Country' ? entity.iso3 : null,
      x: place.x,
      y: place.y,
      year: yearOf(entity),
      beyond: drawn.beyond.get(entity.id) ?? 0,
      pinned: place.pinned,
      scale: scale(entity),
      group: groups.get(entity.id) ?? null,
      weight: links.get(entity.id) ?? 0,
    }
  })
}

/** An agenda item by its number and title: its label repeats the meeting. */
function nameOf(entity: EntityHead): string {
  return entity.__typename === 'AgendaItem' ? `${entity.number}. ${entity.title}` : entity.label
}

export function canvasEdges(drawn: Visible): CanvasEdge[] {
  return drawn.relations.map((relation) => ({
    id: relation.id,
    source: relation.source.id,
    target: relation.target.id,
    label: RELATIONS[relation.kind].outgoing,
    inferred: relation.inferred,
  }))
}

/** By area, not by side: twice as large should look twice as much. */
function scaleBy(by: SizeBy, drawn: Visible, links: ReadonlyMap<string, number>): (entity: EntityHead) => number {
  if (by === 'kind') return () => 1
  const values = by === 'degree' ? links : centrality(drawn)
  const most = Math.max(...values.values(), Number.EPSILON)
  return ({ id }) => SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((values.get(id) ?? 0) / most)
}
