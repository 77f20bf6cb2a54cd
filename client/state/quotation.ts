/** A stretch of text with the spans that cover it, outermost first. */
export interface Segment<T> {
  /** Offset in the text. */
  start: number
  text: string
  spans: T[]
}

/**
 * Cuts a text where spans begin and end. Spans may overlap; those beyond the text are cut off.
 * Joined again, the segments are the text.
 */
export function segments<T extends { start: number; end: number }>(text: string, spans: readonly T[]): Segment<T>[] {
  const inside = spans
    .map((span) => ({ span, start: Math.max(0, span.start), end: Math.min(text.length, span.end) }))
    .filter(({ start, end }) => start < end)
  const cuts = new Set([0, text.length])
  for (const { start, end } of inside) cuts.add(start).add(end)
  const sorted = [...cuts].sort((a, b) => a - b)
  const result: Segment<T>[] = []
  for (const [index, start] of sorted.entries()) {
    const end = sorted[index + 1]
    if (end === undefined) break
    result.push({
      start,
      text: text.slice(start, end),
      spans: inside.filter((span) => span.start <= start && span.end >= end).map(({ span }) => span),
    })
  }
  return result
}

/**
 * The words around a span, cut at spaces, with the span's new offsets: a long paragraph is
 * quoted as far as the panel has room.
 */
export function excerpt(
  text: string,
  start: number,
  end: number,
  reach: number,
): { before: string; words: string; after: string; cutBefore: boolean; cutAfter: boolean } {
  const from = start - reach <= 0 ? 0 : text.indexOf(' ', start - reach) + 1
  const cut = end + reach >= text.length ? text.length : text.lastIndexOf(' ', end + reach)
  const left = from > start ? 0 : from
  const right = cut < end ? text.length : cut
  return {
    before: text.slice(left, start),
    words: text.slice(start, end),
    after: text.slice(end, right),
    cutBefore: left > 0,
    cutAfter: right < text.length,
  }
}
