import { compareIds, type Passage } from '../../model/index.js'
import { terms } from './analyse.js'
import type { SearchFields } from './fields.js'
import { type Expansion, type Grade, grade } from './matching.js'
import { nameKey, type SearchQuery } from './query.js'
import { words } from './words.js'

/**
 * The one ranking of all stores. A score is made of the query and of the entity's (or the
 * passage's) own words alone, so that it is the same wherever it is computed:
 * the step below, and a half where every word is there whole and none only as a beginning
 * or misspelt.
 */
export const ENTITY_STEP = {
  /** The query is one of its names. */
  EXACT_NAME: 6,
  EXACT_ALIAS: 5,
  /** One of its names or aliases begins with the query. */
  NAME_BEGINS: 4,
  /** All words are in its names. */
  IN_NAMES: 3,
  /** All words are in its names and aliases. */
  IN_ALIASES: 2,
  /** All words are in its names, aliases and texts. */
  IN_TEXTS: 1,
} as const

export const PASSAGE_STEP = {
  /** The words of the query stand in the passage one after the other, as the query has them. */
  IN_SEQUENCE: 2,
  ANYWHERE: 1,
} as const

export const WHOLE = 0.5

/** `expansions` are those of the query's words, all of them found in the index. Null where the entity is no hit. */
export function scoreEntity(query: SearchQuery, expansions: readonly Expansion[], fields: SearchFields): number | null {
  if (!hasPhrases(query, [...fields.names, ...fields.aliases, ...fields.texts])) return null
  const all = new Set<string>()
  let step: number | null = null
  let whole = true
  const parts = [
    [ENTITY_STEP.IN_NAMES, fields.names],
    [ENTITY_STEP.IN_ALIASES, fields.aliases],
    [ENTITY_STEP.IN_TEXTS, fields.texts],
  ] as const
  for (const [reached, texts] of parts) {
    for (const text of texts) for (const term of terms(text)) all.add(term)
    const grades = expansions.map((expansion) => grade(expansion, all))
    if (step === null && !grades.includes(null)) {
      step = reached
      whole = !grades.includes('partly')
    }
  }
  if (step === null) return null
  const named = nameStep(query.key, fields)
  if (named !== null && named > step) step = named
  return step + (whole ? WHOLE : 0)
}

/** What comparing whole names tells; null where none begins with the query. */
export function nameStep(key: string, fields: SearchFields): number | null {
  if (key === '') return null
  const names = fields.names.map(nameKey)
  const aliases = fields.aliases.map(nameKey)
  if (names.includes(key)) return ENTITY_STEP.EXACT_NAME
  if (aliases.includes(key)) return ENTITY_STEP.EXACT_ALIAS
  return [...names, ...aliases].some((name) => name.startsWith(key)) ? ENTITY_STEP.NAME_BEGINS : null
}

/** Null where the passage is no hit. */
export function scorePassage(query: SearchQuery, expansions: readonly Expansion[], text: string): number | null {
  const present = terms(text)
  const grades: Grade[] = expansions.map((expansion) => grade(expansion, present))
  if (grades.includes(null)) return null
  if (!hasPhrases(query, [text])) return null
  const sequence = inSequence(
    words(text).map((word) => word.form),
    query.key.split(' '),
  )
  const step = sequence ? PASSAGE_STEP.IN_SEQUENCE : PASSAGE_STEP.ANYWHERE
  return step + (grades.includes('partly') ? 0 : WHOLE)
}

/** Every phrase stands in one of the texts. */
export function hasPhrases(query: SearchQuery, texts: readonly string[]): boolean {
  if (query.phrases.length === 0) return true
  const forms = texts.map((text) => words(text).map((word) => word.form))
  return query.phrases.every((phrase) => forms.some((text) => inSequence(text, phrase)))
}

/** True where `sequence` stands in `text` with nothing between. */
export function inSequence(text: readonly string[], sequence: readonly string[]): boolean {
  if (sequence.length === 0) return false
  for (let at = text.indexOf(sequence[0] ?? ''); at >= 0; at = text.indexOf(sequence[0] ?? '', at + 1)) {
    if (sequence.every((form, index) => text[at + index] === form)) return true
  }
  return false
}

/** In the order of documents and positions. */
export function comparePassages(
  a: Pick<Passage, 'id' | 'document' | 'position'>,
  b: Pick<Passage, 'id' | 'document' | 'position'>,
): number {
  return compareIds(a.document, b.document) || a.position - b.position || compareIds(a.id, b.id)
}
