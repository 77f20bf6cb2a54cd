import lz from 'lz-string'
import { type FragmentValues, readChoice, readChoices, readFragment, readNumber, writeFragment } from '../fragment.js'
import { KIND_ORDER, RELATION_ORDER } from '../words.js'
import { EMPTY_PICTURE, type Filters, NO_FILTERS, type Picture, type Place } from './picture.js'

/**
 * A picture as the fragment of an address, and back. Short pictures stay readable
 * (`show=country:ITA@12.-40;…`); long ones are compressed into one value `z`.
 */

/** Longer ones are compressed. */
const READABLE_LENGTH = 1_500

/** Browsers and mail programs cut longer addresses: beyond it the page offers a file instead. */
export const LONGEST_ADDRESS = 32_000

export function writePicture(picture: Picture): string {
  const readable = writeFragment(pictureValues(picture))
  if (readable.length <= READABLE_LENGTH) return readable
  return writeFragment({ z: lz.compressToEncodedURIComponent(readable).replaceAll('+', '.') })
}

/** Whatever cannot be read is left out; an empty fragment is an empty picture. */
export function readPicture(fragment: string): Picture {
  const values = readFragment(fragment)
  if (!values.z) return valuesPicture(values)
  const readable = lz.decompressFromEncodedURIComponent(values.z.replaceAll('.', '+'))
  return readable ? valuesPicture(readFragment(readable)) : EMPTY_PICTURE
}

function pictureValues(picture: Picture): FragmentValues {
  const { filters } = picture
  return {
    show: [...picture.places].map(([id, place]) => writePlace(id, place)).join(','),
    select: picture.selection.join(','),
    without: filters.kinds.join(','),
    unlinked: filters.relations.join(','),
    from: filters.from === null ? '' : String(filters.from),
    to: filters.to === null ? '' : String(filters.to),
    links: filters.minimumLinks === 0 ? '' : String(filters.minimumLinks),
    stated: filters.statedOnly ? 'only' : '',
    sure: filters.minimumConfidence === 0 ? '' : String(Math.round(filters.minimumConfidence * 100)),
    size: picture.sizeBy === 'kind' ? '' : picture.sizeBy,
    group: picture.groupBy === 'none' ? '' : picture.groupBy,
  }
}

function valuesPicture(values: FragmentValues): Picture {
  const places = new Map<string, Place>()
  for (const part of (values.show ?? '').split(',')) {
    const entry = readPlace(part)
    if (entry) places.set(...entry)
  }
  return {
    places,
    filters: readFilters(values),
    selection: (values.select ?? '').split(',').filter((id) => id !== ''),
    sizeBy: readChoice(values.size, ['kind', 'degree', 'centrality']),
    groupBy: readChoice(values.group, ['none', 'kind', 'topic', 'community']),
  }
}

function readFilters(values: FragmentValues): Filters {
  const from = readNumber(values.from, 1, 9999, 0)
  const to = readNumber(values.to, 1, 9999, 0)
  return {
    ...NO_FILTERS,
    kinds: readChoices(values.without, KIND_ORDER),
    relations: readChoices(values.unlinked, RELATION_ORDER),
    from: from === 0 ? null : from,
    to: to === 0 ? null : to,
    minimumLinks: readNumber(values.links, 0, 9999, 0),
    statedOnly: values.stated === 'only',
    minimumConfidence: readNumber(values.sure, 0, 100, 0) / 100,
  }
}

/** `country:ITA@12_-40p`: whole units; `p` pinned, `h` hidden. */
function writePlace(id: string, place: Place): string {
  const marks = `${place.pinned ? 'p' : ''}${place.hidden ? 'h' : ''}`
  return `${id}@${Math.round(place.x)}_${Math.round(place.y)}${marks}`
}

const PLACE = /^(.+)@(-?\d{1,7})_(-?\d{1,7})(p?)(h?)$/

function readPlace(text: string): [string, Place] | null {
  const match = PLACE.exec(text)
  if (!match) return null
  const [, id = '', x, y, pinned, hidden] = match
  return [id, { x: Number(x), y: Number(y), pinned: pinned === 'p', hidden: hidden === 'h' }]
}
