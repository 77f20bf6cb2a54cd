import type { TextSpan } from '../documents/source-document.js'
import type { Place } from '../finding.js'

/**
 * A text that knows where it comes from. Every step that joins, cuts or changes text does so
 * through the functions below, so that the map back to the source stays exact.
 */
export interface Traced {
  text: string
  /** From this offset on, the text stands at that place. Ascending; the first at 0. */
  origins: { offset: number; place: Place }[]
  /** Ascending, one kind after another or nested, never empty. */
  spans: TextSpan[]
  /** Footnote marks taken out of the text, at the offset where they stood. Ascending. */
  notes: { mark: string; offset: number }[]
}

/** What is to stand in place of a part of a text. Its origin is that of the part's start. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** A text of one place; a newline in it goes to the next line of the source, where that has lines. */
export function traced(text: string, place: Place, spans: TextSpan[] = []): Traced {
  const origins = [{ offset: 0, place }]
  if (place.line !== null) {
    let line = place.line
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      line++
      origins.push({ offset: at + 1, place: { line, page: place.page } })
    }
  }
  return { text, origins: tidy(origins, text.length), spans, notes: [] }
}

/** Both texts with `glue` between them, which counts as part of the first. */
export function concat(a: Traced, glue: string, b: Traced): Traced {
  const shift = a.text.length + glue.length
  return {
    text: a.text + glue + b.text,
    origins: tidy(
      [...a.origins, ...b.origins.map((origin) => ({ ...origin, offset: origin.offset + shift }))],
      shift + b.text.length,
    ),
    spans: mergeSpans([
      ...a.spans,
      ...b.spans.map((span) => ({ ...span, start: span.start + shift, end: span.end + shift })),
    ]),
    notes: [...a.notes, ...b.notes.map((note) => ({ ...note, offset: note.offset + shift }))],
  }
}

export function slice(source: Traced, start: number, end: number = source.text.length): Traced {
  const before = source.origins.findLast((origin) => origin.offset <= start)
  const inside = source.origins.filter((origin) => origin.offset > start && origin.offset < end)
  const first = before ?? source.origins[0]
  return {
    text: source.text.slice(start, end),
    origins: [
      ...(first ? [{ offset: 0, place: first.place }] : []),
      ...inside.map((origin) => ({ ...origin, offset: origin.offset - start })),
    ],
    spans: source.spans
      .map((span) => ({ ...span, start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start }))
      .filter((span) => span.start < span.end),
    notes: source.notes
      .filter((note) => note.offset >= start && note.offset <= end)
      .map((note) => ({ ...note, offset: note.offset - start })),
  }
}

/** @param edits ascending, not overlapping */
export function edit(source: Traced, edits: Edit[]): Traced {
  if (edits.length === 0) return source
  let text = ''
  let from = 0
  for (const change of edits) {
    text += source.text.slice(from, change.start) + change.text
    from = change.end
  }
  text += source.text.slice(from)
  const move = mover(edits)
  return {
    text,
    origins: tidy(
      source.origins.map((origin) => ({ ...origin, offset: move(origin.offset, 'after') })),
      text.length,
    ),
    spans: source.spans
      .map((span) => ({ ...span, start: move(span.start, 'before'), end: move(span.end, 'before') }))
      .filter((span) => span.start < span.end),
    notes: source.notes.map((note) => ({ ...note, offset: move(note.offset, 'before') })),
  }
}

/** Every match of a global pattern replaced. */
export function replaceAll(source: Traced, pattern: RegExp, text: string): Traced {
  return edit(
    source,
    [...source.text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text,
    })),
  )
}

/** Without white space at its ends; a mark behind it moves to the last word. */
export function trim(source: Traced): Traced {
  const end = source.text.trimEnd().length
  const start = Math.min(end, source.text.length - source.text.trimStart().length)
  if (start === 0 && end === source.text.length) return source
  const notes = source.notes.map((note) => ({ ...note, offset: Math.min(Math.max(note.offset, start), end) }))
  return slice({ ...source, notes }, start, end)
}

/** Marks added to those that the text has. */
export function withNotes(source: Traced, notes: Traced['notes']): Traced {
  if (notes.length === 0) return source
  return { ...source, notes: [...source.notes, ...notes].sort((a, b) => a.offset - b.offset) }
}

/** Place of the first words. */
export function placeOf(source: Traced): Place {
  return source.origins[0]?.place ?? { line: null, page: null }
}

/** Where an offset goes when the edits are made: one inside a changed part goes before or after what replaces it. */
function mover(edits: Edit[]): (offset: number, side: 'before' | 'after') => number {
  return (offset, side) => {
    let shift = 0
    for (const change of edits) {
      if (change.end <= offset) shift += change.text.length - (change.end - change.start)
      else if (change.start < offset) return change.start + shift + (side === 'after' ? change.text.length : 0)
      else break
    }
    return offset + shift
  }
}

/** Of several origins at one offset only the last holds words; those at the end hold none. */
function tidy(origins: Traced['origins'], length: number): Traced['origins'] {
  const kept: Traced['origins'] = []
  for (const origin of origins) {
    const last = kept.at(-1)
    if (last && origin.offset >= length) continue
    if (last && last.offset === origin.offset) kept[kept.length - 1] = origin
    else if (last && last.place.line === origin.place.line && last.place.page === origin.place.page) continue
    else kept.push(origin)
  }
  return kept
}

/** Spans of one kind that touch, or that only white space parts, are one. */
function mergeSpans(spans: TextSpan[]): TextSpan[] {
  const merged: TextSpan[] = []
  for (const span of spans) {
    const last = merged.findLast((other) => other.as === span.as)
    if (last && span.as !== 'note-mark' && span.start - last.end <= 1 && span.start >= last.end) last.end = span.end
    else merged.push({ ...span })
  }
  return merged
}
