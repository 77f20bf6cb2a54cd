import type { Span } from './span.js'

const CONDITION =
  '(?:appropriate|feasible|possible|applicable|necessary|needed|relevant|required|practicable|warranted)'
const DOMESTIC =
  '(?:domestic|national|internal|applicable) (?:and international |and regional )?(?:legal |legislative |constitutional )?(?:laws?|legislation|systems?|frameworks?|requirements|principles|circumstances|priorities|capacities)'

/** Words that weaken what is asked. The law of a State weakens; a treaty as the basis of the action does not. */
const HEDGES: readonly string[] = [
  `(?<!\\bas [a-z]+ )as (?:and (?:when|where) )?${CONDITION}(?: and ${CONDITION})?`,
  `(?:where|when|if|wherever|whenever)(?: and (?:as|when|where))? ${CONDITION}(?: (?:and|or) ${CONDITION})?`,
  `(?:as|in so|insofar) far as (?:it is |is )?${CONDITION}`,
  `to the extent ${CONDITION}`,
  `(?:in accordance|consistent|consistently|in conformity|in line|in compliance|in keeping) with [^,;.:()]{0,90}?\\b${DOMESTIC}`,
  `(?:subject to|with due regard (?:to|for)|taking into account|taking into consideration|bearing in mind|without prejudice to|having regard to) [^,;.:()]{0,60}?\\b(?:${DOMESTIC}|availability of [^,;.:()]{0,40}resources)`,
  '(?:subject to|depending on) (?:the )?availability of [^,;.:()]{0,40}?resources',
  'within (?:the limits of )?(?:its|their|existing|available|the)(?: own| available| existing)? (?:means|resources|capacit(?:y|ies)|capabilities|possibilities|mandates?)',
  '(?:up)?on (?:their |its )?request',
  'on a (?:voluntary|case-by-case) basis',
  'on mutually agreed terms',
]

/** Words that press, wherever in the sentence they stand. */
const INTENSIFIERS: readonly string[] = [
  'without (?:undue |further |any |any further )?delay',
  'as soon as (?:possible|practicable)',
  'as a (?:matter of (?:urgency|priority|high priority)|(?:high |top )?priority)',
  'at the(?:ir)? earliest (?:convenience|opportunity|possible (?:date|time|opportunity|stage))',
  'to the (?:greatest|fullest|maximum|utmost) (?:extent|degree)(?: possible| feasible)?',
  'in (?:the strongest terms|a timely (?:manner|fashion)|an expeditious manner)',
  'with (?:the utmost )?urgency',
]

/** Adverbs that press only beside the words of asking or acting: `strongly encourages`, `to fully implement`. */
const PRESSING_ADVERBS = '(?:strongly|urgently|earnestly|immediately|promptly|expeditiously|fully|resolutely|swiftly)'

const HEDGE = new RegExp(`\\b(?:${HEDGES.join('|')})\\b`, 'gi')
const INTENSIFIER = new RegExp(`\\b(?:${INTENSIFIERS.join('|')})\\b`, 'gi')

/** Hedges of a sentence, each as a whole, in the order of the text. */
export function hedgesIn(text: string): Span[] {
  return [...text.matchAll(HEDGE)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

/** Intensifiers of a sentence; adverbs count only in `near`, the words of asking and the verb asked for. */
export function intensifiersIn(text: string, near: Span): Span[] {
  const anywhere = [...text.matchAll(INTENSIFIER)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const beside = [...text.slice(near.start, near.end).matchAll(new RegExp(`\\b${PRESSING_ADVERBS}\\b`, 'gi'))].map(
    (match) => ({ start: near.start + match.index, end: near.start + match.index + match[0].length }),
  )
  return [...anywhere, ...beside].sort((a, b) => a.start - b.start)
}
