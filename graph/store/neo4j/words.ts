import { type Expansion, expandAll, oneErrorApart, type Vocabulary, wholeTerms } from '../search/matching.js'
import type { QueryWord, SearchQuery } from '../search/query.js'
import { got } from './mappers.js'
import { INDEX } from './names.js'
import { beginning, holding, nearTo } from './queries/lucene.js'
import { type Probe, probe } from './queries/search.js'
import type { Run } from './session.js'

/** Fields of the full-text indexes. */
const FIELDS = {
  [INDEX.entities]: ['searchNames', 'searchAliases', 'searchTexts'],
  [INDEX.passages]: ['searchWords'],
}

/** Which terms the words of a query ask for, in one round trip for all words of all queries. */
export async function expansionsOf(
  run: Run,
  index: keyof typeof FIELDS,
  queries: readonly SearchQuery[],
): Promise<{ expansions: Expansion[]; unmatched: string[] }[]> {
  const fields = FIELDS[index]
  const words = queries.flatMap((query) => query.words)
  const forms = queries.flatMap((query) => query.phrases.flat())
  const probes = [...words.map((word) => probeOf(fields, word)), ...forms.map((form) => probeTerms(fields, [form]))]
  if (probes.length === 0) return queries.map(() => ({ expansions: [], unmatched: [] }))
  const rows = await run(probe(index, probes))
  const terms = new Set(rows.flatMap((row) => got<string[]>(row, 'whole')))
  const prefixes = new Set(words.filter((_, place) => rows[place]?.get('prefix')).map((word) => word.form))
  const near = new Set(rows.flatMap((row) => got<string[]>(row, 'near').flatMap((text) => text.split(' '))))
  const vocabulary: Vocabulary = {
    has: (term) => terms.has(term),
    hasPrefix: (prefix) => prefixes.has(prefix),
    near: (term) => [...near].filter((one) => oneErrorApart(term, one)),
  }
  return queries.map((query) => expandAll(query, vocabulary))
}

function probeOf(fields: readonly string[], word: QueryWord): Probe {
  const terms = wholeTerms(word)
  return {
    ...probeTerms(fields, terms),
    prefixes: word.prefix ? [beginning(fields, word.form)] : [],
    near: word.fuzzy ? terms.map((term) => nearTo(fields, term)) : [],
  }
}

function probeTerms(fields: readonly string[], terms: readonly string[]): Probe {
  return { whole: terms.map((term) => ({ term, text: holding(fields, term) })), prefixes: [], near: [] }
}
