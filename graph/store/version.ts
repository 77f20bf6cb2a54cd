import { createHash } from 'node:crypto'
import { compareIds, type Graph, type Passage, type Relation } from '../model/index.js'

/**
 * Names the content of a graph in twelve hexadecimal digits, whatever the order of
 * properties and whenever its files were imported (`importedAt` does not count): the same
 * in every store.
 */
export function graphVersion(graph: Graph): string {
  const hash = createHash('sha256')
  const put = <T>(name: string, items: readonly T[], text: (item: T) => string) => {
    hash.update(`\n${name}`)
    for (let from = 0; from < items.length; from += AT_ONCE) {
      const texts = items.slice(from, from + AT_ONCE).map(text)
      hash.update(texts.join('\n'))
    }
  }
  put(
    'entities',
    graph.entities,
    canonicalOf(({ kind }) => kind),
  )
  put('relations', graph.relations, ofRelation)
  put('passages', graph.passages, ofPassage)
  put(
    'diagnostics',
    graph.diagnostics,
    canonicalOf(() => null),
  )
  const redirects = Object.entries(graph.redirects).sort(([a], [b]) => compareIds(a, b))
  put('redirects', redirects, (redirect) => redirect.join(' '))
  return hash.digest('hex').slice(0, 12)
}

/** Items hashed together: fewer calls, short strings. */
const AT_ONCE = 500

/** Relations and passages are many and of one shape: lists of their values take a tenth of the time. The id says kind, ends and qualifier. */
function ofRelation({ id, confidence, inferred, meeting, asPrinted, evidence }: Relation): string {
  const words = evidence.map(({ passage, start, end, rule }) => [passage, start, end, rule])
  return JSON.stringify([id, confidence, inferred, meeting, asPrinted, words])
}

function ofPassage(passage: Passage): string {
  const { id, document, kind, number, section, text, position, page, line, citation } = passage
  const mentions = passage.mentions.map((one) => [one.start, one.end, one.entity, one.rule, one.confidence])
  return JSON.stringify([id, document, kind, number, section, text, position, page, line, citation, mentions])
}

/** Properties of entities and diagnostics, and of the records in them, in the order in which they are hashed, and no others. */
export const HASHED_PROPERTIES = [
  ...['id', 'kind', 'label', 'title', 'aliases', 'links', 'url', 'symbolSeries', 'body', 'ordinal', 'year'],
  ...['startDate', 'endDate', 'city', 'format', 'plenaryMeetings', 'meeting', 'number', 'parent', 'position'],
  ...['symbol', 'symbolInferred', 'type', 'distribution', 'date', 'language', 'inCorpus', 'sources', 'name', 'sha256'],
  ...['compilationReference', 'text', 'fullText', 'subparagraphs', 'letter', 'footnotes', 'document', 'agendaItem'],
  ...['section', 'addressees', 'actor', 'indirect', 'operatives', 'phrase', 'verb', 'strength', 'hedges'],
  ...['intensifiers', 'iso3', 'm49', 'region', 'abbreviation', 'roles'],
  ...['severity', 'rule', 'message', 'file', 'line', 'page', 'written', 'implied', 'passage'],
]

/**
 * Makes the text of an item: the list of its values, so that properties of all items of a sort are sought once.
 * Records in them come as JSON.stringify makes them with a list of properties, which takes ten times as long.
 */
function canonicalOf<T extends object>(sortOf: (item: T) => unknown): (item: T) => string {
  const names = new Map<unknown, string[]>()
  return (item) => {
    const sort = sortOf(item)
    const known = names.get(sort) ?? HASHED_PROPERTIES.filter((name) => name in item)
    names.set(sort, known)
    return JSON.stringify(known.map((name) => hashed(Reflect.get(item, name))))
  }
}

function hashed(value: unknown): unknown {
  const areRecords = Array.isArray(value) && typeof value[0] === 'object'
  return areRecords ? JSON.stringify(value, HASHED_PROPERTIES) : value
}
