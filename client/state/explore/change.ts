import type { Filters, GroupBy, Picture, Place, SizeBy } from './picture.js'

export interface Point {
  x: number
  y: number
}

/** Everything that can happen to a picture. */
export type Change =
  | { type: 'add'; places: ReadonlyMap<string, Point>; select?: readonly string[] }
  | { type: 'remove'; ids: readonly string[] }
  /** Several entities at once: a drag, or a layout. */
  | { type: 'move'; places: ReadonlyMap<string, Point> }
  | { type: 'pin'; ids: readonly string[]; pinned: boolean }
  | { type: 'hide'; ids: readonly string[] }
  /** Hide all but these. */
  | { type: 'isolate'; ids: readonly string[] }
  | { type: 'show-all' }
  | { type: 'select'; ids: readonly string[] }
  | { type: 'filter'; filters: Partial<Filters> }
  | { type: 'size'; by: SizeBy }
  /** Groups, and moves what is grouped together: one step. */
  | { type: 'group'; by: GroupBy; places: ReadonlyMap<string, Point> }
  | { type: 'clear' }
  /** Old ids that turned out to be another's, with the present one. */
  | { type: 'rename'; ids: ReadonlyMap<string, string> }
  | { type: 'replace'; picture: Picture }

/** The picture after a change. Where nothing changes, the same object. */
export function change(picture: Picture, action: Change): Picture {
  switch (action.type) {
    case 'add':
      return add(picture, action.places, action.select)
    case 'remove':
      return remove(picture, action.ids)
    case 'move':
      return eachPlace(picture, [...action.places.keys()], (place, id) => {
        const to = action.places.get(id)
        return to && (to.x !== place.x || to.y !== place.y) ? { ...place, x: to.x, y: to.y } : place
      })
    case 'pin':
      return eachPlace(picture, action.ids, (place) =>
        place.pinned === action.pinned ? place : { ...place, pinned: action.pinned },
      )
    case 'hide':
      return deselect(
        eachPlace(picture, action.ids, (place) => (place.hidden ? place : { ...place, hidden: true })),
        action.ids,
      )
    case 'isolate': {
      const kept = new Set(action.ids)
      return eachPlace(picture, [...picture.places.keys()], (place, id) =>
        place.hidden === !kept.has(id) ? place : { ...place, hidden: !kept.has(id) },
      )
    }
    case 'show-all':
      return eachPlace(picture, [...picture.places.keys()], (place) =>
        place.hidden ? { ...place, hidden: false } : place,
      )
    case 'select':
      return sameIds(picture.selection, action.ids) ? picture : { ...picture, selection: [...action.ids] }
    case 'filter':
      return { ...picture, filters: { ...picture.filters, ...action.filters } }
    case 'size':
      return picture.sizeBy === action.by ? picture : { ...picture, sizeBy: action.by }
    case 'group':
      return picture.groupBy === action.by
        ? picture
        : { ...change(picture, { type: 'move', places: action.places }), groupBy: action.by }
    case 'clear':
      return picture.places.size === 0 ? picture : { ...picture, places: new Map(), selection: [] }
    case 'rename':
      return rename(picture, action.ids)
    case 'replace':
      return action.picture
  }
}

function add(picture: Picture, points: ReadonlyMap<string, Point>, select?: readonly string[]): Picture {
  const places = new Map(picture.places)
  for (const [id, { x, y }] of points) {
    const former = places.get(id)
    if (!former) places.set(id, { x, y, pinned: false, hidden: false })
    else if (former.hidden) places.set(id, { ...former, hidden: false })
  }
  return { ...picture, places, selection: select ? [...select] : picture.selection }
}

function remove(picture: Picture, ids: readonly string[]): Picture {
  const gone = ids.filter((id) => picture.places.has(id))
  if (gone.length === 0) return picture
  const places = new Map(picture.places)
  for (const id of gone) places.delete(id)
  return deselect({ ...picture, places }, gone)
}

function rename(picture: Picture, ids: ReadonlyMap<string, string>): Picture {
  if (![...ids.keys()].some((id) => picture.places.has(id))) return picture
  const places = new Map<string, Place>()
  for (const [id, place] of picture.places) {
    const present = ids.get(id) ?? id
    if (!places.has(present)) places.set(present, place)
  }
  return { ...picture, places, selection: picture.selection.map((id) => ids.get(id) ?? id) }
}

/** Takes entities out of the selection, and a relation that ends at one of them. */
function deselect(picture: Picture, ids: readonly string[]): Picture {
  const gone = new Set(ids)
  const selection = picture.selection.filter((id) => !id.split('~').some((part) => gone.has(part)))
  return selection.length === picture.selection.length ? picture : { ...picture, selection }
}

function eachPlace(picture: Picture, ids: readonly string[], map: (place: Place, id: string) => Place): Picture {
  let places: Map<string, Place> | null = null
  for (const id of ids) {
    const former = picture.places.get(id)
    if (!former) continue
    const next = map(former, id)
    if (next === former) continue
    places ??= new Map(picture.places)
    places.set(id, next)
  }
  return places ? { ...picture, places } : picture
}

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index])
}
