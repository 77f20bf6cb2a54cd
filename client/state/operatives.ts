import type { Strength } from '../api/generated/graphql.js'

export interface OperativeSpan {
  start: number
  end: number
  strength: Strength
}

/** Where the operative phrases stand in a text, each searched after the one before it. */
export function operativeSpans(
  text: string,
  operatives: readonly { phrase: string; strength: Strength }[],
): OperativeSpan[] {
  const spans: OperativeSpan[] = []
  let from = 0
  for (const { phrase, strength } of operatives) {
    const start = text.indexOf(phrase, from)
    if (start < 0) continue
    spans.push({ start, end: start + phrase.length, strength })
    from = start + phrase.length
  }
  return spans
}
