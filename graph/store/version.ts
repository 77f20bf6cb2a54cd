import { createHash } from 'node:crypto'
import { compareIds, type Graph } from '../model/index.js'

/**
 * Names the content of a graph in twelve hexadecimal digits, whatever the order of
 * properties and whenever its files were imported (`importedAt` does not count): the same
 * in every store.
 */
export function graphVersion(graph: Graph): string {
  const hash = createHash('sha256')
  const parts: [string, readonly unknown[]][] = [
    ['entities', graph.entities],
    ['relations', graph.relations],
    ['passages', graph.passages],
    ['diagnostics', graph.diagnostics],
    ['redirects', Object.entries(graph.redirects).sort(([a], [b]) => compareIds(a, b))],
  ]
  for (const [name, items] of parts) {
    hash.update(`\n${name}`)
    for (let from = 0; from < items.length; from += AT_ONCE) {
      hash.update(
        items
          .slice(from, from + AT_ONCE)
          .map(canonical)
          .join('\n'),
      )
    }
  }
  return hash.digest('hex').slice(0, 12)
}

/** Items hashed together: fewer calls, short strings. */
const AT_ONCE = 500

/** Properties in the order of this list, at any depth, and no others: that is what JSON.stringify does with a list. */
export const HASHED_PROPERTIES = [
  ...['id', 'kind', 'label', 'title', 'aliases', 'links', 'url', 'symbolSeries', 'body', 'ordinal', 'year'],
  ...['startDate', 'endDate', 'city', 'format', 'plenaryMeetings', 'meeting', 'number', 'parent', 'position'],
  ...['symbol', 'symbolInferred', 'type', 'distribution', 'date', 'language', 'inCorpus', 'sources', 'name', 'sha256'],
  ...['compilationReference', 'text', 'fullText', 'subparagraphs', 'letter', 'footnotes', 'document', 'agendaItem'],
  ...['section', 'addressees', 'actor', 'indirect', 'operatives', 'phrase', 'verb', 'strength', 'hedges'],
  ...['intensifiers', 'iso3', 'm49', 'region', 'abbreviation', 'roles', 'source', 'target', 'qualifier'],
  ...['confidence', 'inferred', 'asPrinted', 'evidence', 'passage', 'start', 'end', 'rule', 'page', 'line', 'citation'],
  ...['mentions', 'entity', 'severity', 'message', 'file', 'written', 'implied'],
]

function canonical(item: unknown): string {
  return JSON.stringify(item, HASHED_PROPERTIES)
}
