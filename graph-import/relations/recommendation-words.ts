import type { ReadRecommendation } from '../entities/recommendations.js'
import type { RuleContext } from './context.js'
import type { Span } from './span.js'

/** The words of a recommendation as one text that still knows where each part stands. */
export interface RecommendationWords {
  text: string
  /** Offset from which the words are the recommendation's own: those of an introduction come before. */
  ownFrom: number
  /** Passage and offsets of a stretch; null where it crosses passages. */
  locate: (span: Span) => (Span & { passage: string }) | null
}

/** The introduction of a lettered recommendation, its own words and its sub-paragraphs, in the order of reading. */
export function wordsOf(context: RuleContext, recommendation: ReadRecommendation): RecommendationWords {
  const { passage, introduction, draft } = recommendation
  const inline = draft.subparagraphs.some((part) => part.passage === passage.key)
  const parts: { passage: string; text: string; start: number; lead: string }[] = []
  if (introduction !== null) parts.push({ passage: introduction.key, text: introduction.text, start: 0, lead: '' })
  parts.push({
    passage: passage.key,
    text: inline ? passage.text : passage.text.slice(0, draft.textEnd),
    start: 0,
    lead: '',
  })
  for (const part of inline ? [] : draft.subparagraphs) {
    const text = context.passages.find(({ key }) => key === part.passage)?.text.slice(part.start, part.end)
    if (text !== undefined) parts.push({ passage: part.passage, text, start: part.start, lead: `(${part.letter}) ` })
  }
  let text = ''
  const placed = parts.map((part) => {
    text += `${text === '' ? '' : ' '}${part.lead}`
    const from = text.length
    text += part.text
    return { ...part, from, to: text.length }
  })
  return {
    text,
    ownFrom: placed[introduction === null ? 0 : 1]?.from ?? 0,
    locate: ({ start, end }) => {
      const part = placed.find(({ from, to }) => start >= from && end <= to)
      if (part === undefined) return null
      const shift = part.start - part.from
      return { passage: part.passage, start: start + shift, end: end + shift }
    },
  }
}
