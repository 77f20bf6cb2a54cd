import type { EntityKind } from '../api/generated/graphql.js'

/** A node as the canvas draws it. */
export interface CanvasNode {
  id: string
  kind: EntityKind
  /** Broken into lines already. */
  caption: string
  /** Written inside the shape: the code of a country. */
  code: string | null
  x: number
  y: number
  /** Of its meeting, or its own; null where it has none. */
  year: number | null
  /** Relations that lead to what is not on the canvas: `+23`. */
  beyond: number
  pinned: boolean
  /** 1 is the size of its kind. */
  scale: number
  /** The box it stands in; null where it stands in none. */
  group: { id: string; label: string } | null
  /** Those with more keep their label where room is short. */
  weight: number
}

export interface CanvasEdge {
  id: string
  source: string
  target: string
  /** Shown on hover and selection only. */
  label: string
  inferred: boolean
  /** 0 to 1, where it leads both ways: drawn without an arrow, the wider the more. */
  mutual?: number
}
