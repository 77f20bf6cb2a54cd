import type { EntityHead, RelationHead } from '../../../../client/api/types.js'
import type { Known } from '../../../../client/state/explore/known.js'
import { EMPTY_PICTURE, type Picture, type Place } from '../../../../client/state/explore/picture.js'

/** Small entities, relations and pictures to build tests of. */

export function meeting(id: string, year: number | null, degree = 0): EntityHead {
  return {
    __typename: 'Meeting',
    id,
    kind: 'MEETING',
    label: id,
    title: id,
    degree,
    year,
    ordinal: null,
    startDate: null,
    endDate: null,
  }
}

export function organisation(id: string, degree = 0): EntityHead {
  return { __typename: 'Organisation', id, kind: 'ORGANISATION', label: id, title: id, degree }
}

export function attended(
  source: string,
  target: string,
  more: Partial<Pick<RelationHead, 'inferred' | 'confidence' | 'meeting'>> = {},
): RelationHead {
  return {
    id: `ATTENDED~${source}~${target}`,
    kind: 'ATTENDED',
    qualifier: null,
    confidence: 1,
    inferred: false,
    evidenceCount: 1,
    source: { id: source },
    target: { id: target },
    meeting: null,
    ...more,
  }
}

export function place(x = 0, y = 0, more: Partial<Place> = {}): Place {
  return { x, y, pinned: false, hidden: false, ...more }
}

export function pictureOf(places: Record<string, Place>, more: Partial<Picture> = {}): Picture {
  return { ...EMPTY_PICTURE, places: new Map(Object.entries(places)), ...more }
}

export function knownOf(entities: readonly EntityHead[], relations: readonly RelationHead[] = []): Known {
  return {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    relations: new Map(relations.map((relation) => [relation.id, relation])),
    joined: new Set(entities.map(({ id }) => id)),
    missing: new Set(),
  }
}
