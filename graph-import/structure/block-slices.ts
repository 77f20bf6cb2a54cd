import type { TextBlock } from '../text/text-document.js'

/** Part of a block, its notes and origins moved along. */
export function sliceBlock(block: TextBlock, start: number, end = block.text.length, text?: string): TextBlock {
  const origins = movedOrigins(block.origins, start, end)
  return {
    ...block,
    text: text ?? block.text.slice(start, end),
    notes: block.notes
      .filter((note) => note.offset >= start && (note.offset <= end || end === block.text.length))
      .map((note) => ({ mark: note.mark, offset: note.offset - start })),
    place: origins[0]?.place ?? block.place,
    origins,
  }
}

/** The map back to the source for the text from `start` to `end`. */
export function movedOrigins(origins: TextBlock['origins'], start: number, end: number): TextBlock['origins'] {
  const before = origins.filter((origin) => origin.offset <= start).at(-1)
  const within = origins.filter((origin) => origin.offset > start && origin.offset < end)
  return [
    ...(before ? [{ offset: 0, place: before.place }] : []),
    ...within.map((origin) => ({ offset: origin.offset - start, place: origin.place })),
  ]
}
