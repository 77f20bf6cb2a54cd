import type { EntityKind, RelationKind } from '../../api/generated/graphql.js'

/** Where an entity stands on the canvas, in the canvas's own units. */
export interface Place {
  x: number
  y: number
  /** Layouts leave it where it is. */
  pinned: boolean
  /** Not drawn, but still there: hidden is not removed. */
  hidden: boolean
}

/** What the legend lets through. */
export interface Filters {
  /** Kinds of entity not drawn. */
  kinds: readonly EntityKind[]
  /** Kinds of relation not drawn. */
  relations: readonly RelationKind[]
  /** Years of meetings, both ends included; null for no bound. What has no year is never removed by one. */
  from: number | null
  to: number | null
  /** An entity with fewer visible relations is not drawn. */
  minimumLinks: number
  /** Leave out what a rule concluded. */
  statedOnly: boolean
  /** 0 to 1. */
  minimumConfidence: number
}

export type SizeBy = 'kind' | 'degree' | 'centrality'
export type GroupBy = 'none' | 'kind' | 'topic' | 'community'

/** Everything that an address must bring back: what is shown, where, and what is chosen. */
export interface Picture {
  /** By entity id, in the order added. */
  places: ReadonlyMap<string, Place>
  filters: Filters
  /** Ids of entities, or the id of one relation. */
  selection: readonly string[]
  sizeBy: SizeBy
  groupBy: GroupBy
}

export const NO_FILTERS: Filters = {
  kinds: [],
  relations: [],
  from: null,
  to: null,
  minimumLinks: 0,
  statedOnly: false,
  minimumConfidence: 0,
}

export const EMPTY_PICTURE: Picture = {
  places: new Map(),
  filters: NO_FILTERS,
  selection: [],
  sizeBy: 'kind',
  groupBy: 'none',
}

/** A relation's id names its kind and ends; an entity's never holds `~`. */
export function isRelationId(id: string): boolean {
  return id.includes('~')
}

export function filtersActive(filters: Filters): boolean {
  return (
    filters.kinds.length > 0 ||
    filters.relations.length > 0 ||
    filters.from !== null ||
    filters.to !== null ||
    filters.minimumLinks > 0 ||
    filters.statedOnly ||
    filters.minimumConfidence > 0
  )
}
