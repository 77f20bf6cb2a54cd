import type { EntityKind, RelationKind } from '../../api/generated/graphql.js'
import type { EntityHead, RelationHead } from '../../api/types.js'
import { yearOf } from '../entity.js'
import type { Known } from './known.js'
import { linkCounts } from './links.js'
import type { Filters, Picture } from './picture.js'

/** What is drawn of a picture, and what the legend counts. */
export interface Visible {
  /** In the order added. */
  entities: EntityHead[]
  relations: RelationHead[]
  /** By kind: shown of present. */
  kinds: Map<EntityKind, Tally>
  relationKinds: Map<RelationKind, Tally>
  /** Entities present by year of their meeting. */
  years: Map<number, number>
  /** Relations of each entity that lead to what is not on the canvas: the `+23` on the node. */
  beyond: Map<string, number>
}

export interface Tally {
  shown: number
  present: number
}

/** Applies the filters. Relations between hidden entities are present, but not shown. */
export function visible(picture: Picture, known: Known): Visible {
  const present = [...picture.places.keys()].flatMap((id) => known.entities.get(id) ?? [])
  const presentRelations = relationsAmong(picture, known)
  const drawn = new Set(
    present
      .filter((entity) => !picture.places.get(entity.id)?.hidden && passesKindAndYear(entity, picture.filters))
      .map(({ id }) => id),
  )
  const between = presentRelations.filter(
    (relation) =>
      drawn.has(relation.source.id) && drawn.has(relation.target.id) && passesRelation(relation, picture.filters),
  )
  const linked = wellLinked(drawn, between, picture.filters.minimumLinks)
  const entities = present.filter(({ id }) => linked.has(id))
  const relations = between.filter(({ source, target }) => linked.has(source.id) && linked.has(target.id))
  return {
    entities,
    relations,
    kinds: tally(present, entities),
    relationKinds: tally(presentRelations, relations),
    years: countYears(present),
    beyond: countBeyond(present, presentRelations),
  }
}

function relationsAmong(picture: Picture, known: Known): RelationHead[] {
  return [...known.relations.values()].filter(
    ({ source, target }) => picture.places.has(source.id) && picture.places.has(target.id),
  )
}

function passesKindAndYear(entity: EntityHead, filters: Filters): boolean {
  return !filters.kinds.includes(entity.kind) && withinYears(yearOf(entity), filters)
}

function passesRelation(relation: RelationHead, filters: Filters): boolean {
  return (
    !filters.relations.includes(relation.kind) &&
    !(filters.statedOnly && relation.inferred) &&
    relation.confidence >= filters.minimumConfidence &&
    withinYears(relation.meeting?.year ?? null, filters)
  )
}

function withinYears(year: number | null, { from, to }: Filters): boolean {
  return year === null || ((from === null || year >= from) && (to === null || year <= to))
}

/** Those with at least so many of the relations, in one pass: taking one out does not take its neighbours out. */
function wellLinked(ids: ReadonlySet<string>, relations: readonly RelationHead[], minimum: number): Set<string> {
  if (minimum <= 0) return new Set(ids)
  const links = linkCounts(relations)
  return new Set([...ids].filter((id) => (links.get(id) ?? 0) >= minimum))
}

function tally<K>(present: readonly { kind: K }[], shown: readonly { kind: K }[]): Map<K, Tally> {
  const counts = new Map<K, Tally>()
  for (const { kind } of present) {
    const row = counts.get(kind) ?? { shown: 0, present: 0 }
    counts.set(kind, { ...row, present: row.present + 1 })
  }
  for (const { kind } of shown) {
    const row = counts.get(kind)
    if (row) row.shown += 1
  }
  return counts
}

function countYears(entities: readonly EntityHead[]): Map<number, number> {
  const years = new Map<number, number>()
  for (const entity of entities) {
    const year = yearOf(entity)
    if (year !== null) years.set(year, (years.get(year) ?? 0) + 1)
  }
  return new Map([...years].sort(([a], [b]) => a - b))
}

function countBeyond(entities: readonly EntityHead[], relations: readonly RelationHead[]): Map<string, number> {
  const beyond = new Map(entities.map(({ id, degree }) => [id, degree]))
  for (const { source, target } of relations) {
    for (const id of new Set([source.id, target.id])) beyond.set(id, (beyond.get(id) ?? 0) - 1)
  }
  return beyond
}
