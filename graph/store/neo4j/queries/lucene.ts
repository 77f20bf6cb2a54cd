import type { Expansion } from '../../search/matching.js'

/** Full-text queries in Lucene's language. Every term is escaped; field names are ours. */

export type Strictness = 'whole' | 'partly'

export function escaped(term: string): string {
  return term.replace(/[+\-&|!(){}[\]^"~*?:\\/]/g, '\\$&')
}

/** Some field holds the word, whole or, if asked so, only partly. */
export function inFields(fields: readonly string[], expansion: Expansion, strictness: Strictness): string {
  const terms = expansion.whole.map(escaped)
  if (strictness === 'partly') {
    terms.push(...expansion.misspelt.map(escaped))
    if (expansion.prefix !== null) terms.push(`${escaped(expansion.prefix)}*`)
  }
  return oneOf(fields.flatMap((field) => terms.map((term) => `${field}:${term}`)))
}

/** Some field holds the words one after the other. */
export function phraseIn(fields: readonly string[], words: readonly string[]): string {
  return oneOf(fields.map((field) => `${field}:"${words.map(escaped).join(' ')}"`))
}

export function allOf(clauses: readonly string[]): string {
  return `(${clauses.map((clause) => `+${clause}`).join(' ')})`
}

export function oneOf(clauses: readonly string[]): string {
  return `(${clauses.join(' ')})`
}

/** What one finds and the other does not. */
export function andNot(wanted: string, not: string | null): string {
  return not === null ? wanted : `(+${wanted} -${not})`
}

/** Some field holds the term. */
export function holding(fields: readonly string[], term: string): string {
  return oneOf(fields.map((field) => `${field}:${escaped(term)}`))
}

/** Some field holds a term that begins so. */
export function beginning(fields: readonly string[], prefix: string): string {
  return oneOf(fields.map((field) => `${field}:${escaped(prefix)}*`))
}

/** Some field holds a term at most one typing error away. */
export function nearTo(fields: readonly string[], term: string): string {
  return oneOf(fields.map((field) => `${field}:${escaped(term)}~1`))
}
