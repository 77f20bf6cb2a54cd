import type { FoundMention, Meant, PreparedText } from './mention.js'

/** A mention over words `from` to `to` (exclusive). */
export function overWords(
  { text, words }: PreparedText,
  from: number,
  to: number,
  rule: string,
  meant: Meant,
  confidence: number,
): FoundMention {
  const start = words.start[from] ?? 0
  const end = words.end[to - 1] ?? start
  return { start, end, text: text.slice(start, end), rule, meant, confidence }
}

/** The longest of mentions that do not overlap, in the order of the text; of equally long ones the earlier proposed. */
export function longestApart(proposed: FoundMention[]): FoundMention[] {
  const ranked = proposed
    .map((mention, rank) => ({ mention, rank }))
    .sort((a, b) => length(b.mention) - length(a.mention) || a.rank - b.rank)
  const kept: FoundMention[] = []
  for (const { mention } of ranked) {
    if (!kept.some((other) => mention.start < other.end && other.start < mention.end)) kept.push(mention)
  }
  return kept.sort((a, b) => a.start - b.start)
}

const length = (mention: FoundMention) => mention.end - mention.start
