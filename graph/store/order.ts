import { compareIds, type Entity, type EntityId, fold, type Meeting } from '../model/index.js'
import type { CursorKey } from './cursor.js'
import type { EntityOrder } from './graph-store.js'

/**
 * The orders of entities as keys, the same in every store. A key compares part by part:
 * numbers by size, texts by code unit, null after everything; `descending` turns the
 * first part (not its nulls) round. The id, which is not part of the key, breaks ties. A cursor is the
 * key and the id.
 */
export interface EntityOrdering {
  /** Shape of the key for `decodeCursor`, the id not included. */
  shape: string
  descending: boolean
  /** `meeting` is the meeting that the entity belongs to by its own facts (itself, if it is one), null where it has none. */
  key(entity: Entity, degree: number, meeting: Meeting | null): CursorKey
}

export const ENTITY_ORDERING: Record<EntityOrder, EntityOrdering> = {
  MOST_CONNECTED: { shape: 'n', descending: true, key: (_, degree) => [degree] },
  NAME: { shape: 's', descending: false, key: (entity) => [fold(entity.label)] },
  NEWEST_FIRST: { shape: 'SSS', descending: true, key: (entity, _, meeting) => byMeeting(entity, meeting) },
  OLDEST_FIRST: { shape: 'SSS', descending: false, key: (entity, _, meeting) => byMeeting(entity, meeting) },
  NUMBER: { shape: 'S', descending: false, key: (entity) => [numberKey(entity)] },
}

/** Start, meeting, number: what belongs to one meeting stays together, in the order of numbers. */
function byMeeting(entity: Entity, meeting: Meeting | null): CursorKey {
  return meeting === null ? [null, null, numberKey(entity)] : [startOf(meeting), meeting.id, numberKey(entity)]
}

/** ISO day, or the year alone where no day is known (`2019` stands before `2019-01-01`); null where neither is. */
export function startOf(meeting: Meeting): string | null {
  return meeting.startDate ?? (meeting.year === null ? null : String(meeting.year).padStart(4, '0'))
}

/** Whether the meeting starts in the range, both ends included. One known by its year alone counts with any day of it; one of unknown year is in no range. */
export function startsWithin(meeting: Meeting, from: string | undefined, to: string | undefined): boolean {
  if (from === undefined && to === undefined) return true
  const start = startOf(meeting)
  if (start === null) return false
  const [first, last] = start.length === 4 ? [`${start}-01-01`, `${start}-12-31`] : [start, start]
  return (from === undefined || last >= from) && (to === undefined || first <= to)
}

/** Number as printed so that code units give the natural order: `9` before `10`, `8 (b)` after `8`. Null for what has no number. */
export function numberKey(entity: Entity): string | null {
  switch (entity.kind) {
    case 'AGENDA_ITEM':
    case 'RECOMMENDATION':
    case 'RESOLUTION':
      return naturalKey(entity.number)
    case 'MEETING':
      return entity.ordinal === null ? null : naturalKey(String(entity.ordinal))
    default:
      return null
  }
}

export function naturalKey(number: string): string {
  return fold(number)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\d+/g, (digits) => digits.padStart(8, '0'))
}

/** The entity's own meeting: itself, or the one its facts name. */
export function ownMeeting(entity: Entity): EntityId | null {
  switch (entity.kind) {
    case 'MEETING':
      return entity.id
    case 'AGENDA_ITEM':
    case 'DOCUMENT':
    case 'RECOMMENDATION':
      return entity.meeting
    default:
      return null
  }
}

/** Keys of one order, ids last and ascending. */
export function compareKeys(a: CursorKey, b: CursorKey, descending: boolean): number {
  for (let part = 0; part < a.length; part++) {
    const order = compareParts(a[part] ?? null, b[part] ?? null, descending && part === 0)
    if (order !== 0) return order
  }
  return 0
}

function compareParts(a: string | number | null, b: string | number | null, descending: boolean): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : compareIds(String(a), String(b))
  return descending ? -order : order
}
