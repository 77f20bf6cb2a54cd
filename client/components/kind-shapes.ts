import type { EntityKind } from '../api/generated/graphql.js'

/**
 * One outline a kind, for marks in text and nodes on the canvas alike. Points run clockwise in
 * a box from -1 to 1, as Cytoscape's `shape-polygon-points` has them.
 */
export type KindShape =
  | { form: 'polygon'; points: readonly (readonly [number, number])[] }
  | { form: 'ellipse' }
  | { form: 'round-rectangle' }
  | { form: 'barrel' }

interface ShapeRow {
  shape: KindShape
  /** Size on the canvas at rest. */
  width: number
  height: number
}

function regular(corners: number, turn: number): readonly (readonly [number, number])[] {
  return Array.from({ length: corners }, (_, index) => {
    const angle = (index / corners) * 2 * Math.PI + turn
    return [Math.cos(angle), Math.sin(angle)] as const
  })
}

const octagonCut = 0.42

export const KIND_SHAPES: Record<EntityKind, ShapeRow> = {
  BODY: { shape: { form: 'polygon', points: regular(6, 0) }, width: 40, height: 40 },
  MEETING: { shape: { form: 'round-rectangle' }, width: 40, height: 26 },
  AGENDA_ITEM: {
    shape: {
      form: 'polygon',
      points: [
        [-1, -0.75],
        [0.45, -0.75],
        [1, 0],
        [0.45, 0.75],
        [-1, 0.75],
      ],
    },
    width: 30,
    height: 28,
  },
  DOCUMENT: {
    shape: {
      form: 'polygon',
      points: [
        [-0.8, -1],
        [0.3, -1],
        [0.8, -0.5],
        [0.8, 1],
        [-0.8, 1],
      ],
    },
    width: 32,
    height: 32,
  },
  RECOMMENDATION: {
    shape: {
      form: 'polygon',
      points: [
        [0, -1],
        [1, 0],
        [0, 1],
        [-1, 0],
      ],
    },
    width: 32,
    height: 32,
  },
  RESOLUTION: {
    shape: {
      form: 'polygon',
      points: [
        [-octagonCut, -1],
        [octagonCut, -1],
        [1, -octagonCut],
        [1, octagonCut],
        [octagonCut, 1],
        [-octagonCut, 1],
        [-1, octagonCut],
        [-1, -octagonCut],
      ],
    },
    width: 28,
    height: 28,
  },
  INSTRUMENT: { shape: { form: 'barrel' }, width: 32, height: 28 },
  TOPIC: { shape: { form: 'ellipse' }, width: 40, height: 26 },
  COUNTRY: { shape: { form: 'ellipse' }, width: 30, height: 30 },
  ORGANISATION: { shape: { form: 'polygon', points: regular(5, -Math.PI / 2) }, width: 34, height: 34 },
  ACTOR_GROUP: {
    shape: {
      form: 'polygon',
      points: [
        [0, -0.95],
        [1, 0.8],
        [-1, 0.8],
      ],
    },
    width: 32,
    height: 32,
  },
  PERSON: { shape: { form: 'ellipse' }, width: 18, height: 18 },
}
