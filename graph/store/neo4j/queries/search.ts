import { ENTITY_KINDS } from '../../../model/index.js'
import type { PassageSearchRequest, SearchRequest } from '../../graph-store.js'
import type { Expansion } from '../../search/matching.js'
import type { SearchQuery } from '../../search/query.js'
import { ENTITY_STEP, PASSAGE_STEP, WHOLE } from '../../search/rank.js'
import { INDEX, LABEL } from '../names.js'
import type { Query } from '../query.js'
import {
  entityCondition,
  entityParameters,
  type Follow,
  kindCondition,
  meetingScope,
  passageConditions,
  passageParameters,
  where,
} from './conditions.js'
import { entity, passage } from './fragments.js'
import { afterOf, beyond, type KeyPart, keyOf, orderBy } from './keyset.js'
import { allOf, andNot, inFields, phraseIn, type Strictness } from './lucene.js'
import { whole } from './values.js'

/** Full-text queries that share no hit, each with the score of what it finds. */
export interface Graded {
  queries: { text: string; score: number }[]
  /** Whether whole names are compared too. */
  named: boolean
}

/** How a query's hits among entities are found: with their scores, or at all. */
export interface Hits {
  graded: Graded
  any: Graded
  /** The query as it would begin a name. */
  key: string
}

const NAMES = ['searchNames']
const ALIASES = [...NAMES, 'searchAliases']
const TEXTS = [...ALIASES, 'searchTexts']

/** The steps of `search/rank.ts` that terms decide, best first. */
const STEPS = [
  { fields: NAMES, score: ENTITY_STEP.IN_NAMES },
  { fields: ALIASES, score: ENTITY_STEP.IN_ALIASES },
  { fields: TEXTS, score: ENTITY_STEP.IN_TEXTS },
]

export function entityHits(query: SearchQuery, expansions: readonly Expansion[]): Hits {
  const phrases = query.phrases.map((phrase) => phraseIn(TEXTS, phrase))
  const words = (fields: readonly string[], strictness: Strictness) =>
    expansions.map((expansion) => inFields(fields, expansion, strictness))
  const any = allOf([...words(TEXTS, 'partly'), ...phrases])
  // Without words, phrases alone decide, and all are found at the first step, whole.
  if (expansions.length === 0) {
    const only = [{ text: any, score: ENTITY_STEP.IN_NAMES + WHOLE }]
    return { graded: { queries: only, named: true }, any: { queries: only, named: false }, key: query.key }
  }
  const queries: Graded['queries'] = []
  let before: string | null = null
  for (const { fields, score } of STEPS) {
    const partly = allOf([...words(fields, 'partly'), ...phrases])
    const entirely = areKnown(expansions) ? allOf([...words(fields, 'whole'), ...phrases]) : null
    if (entirely !== null) queries.push({ text: andNot(entirely, before), score: score + WHOLE })
    if (areWider(expansions)) queries.push({ text: andNot(andNot(partly, entirely), before), score })
    before = partly
  }
  return {
    graded: { queries, named: true },
    any: { queries: [{ text: any, score: 1 }], named: false },
    key: query.key,
  }
}

/** True where every word may be there whole. */
function areKnown(expansions: readonly Expansion[]): boolean {
  return expansions.every(({ whole }) => whole.length > 0)
}

/** True where a word may be there only partly. */
function areWider(expansions: readonly Expansion[]): boolean {
  return expansions.some(({ prefix, misspelt }) => prefix !== null || misspelt.length > 0)
}

/** Hits as `n` with `score`. A name that is the query, or begins with it, lifts a hit's step and leaves its half. */
export function scored(graded: Graded, hits = '$hits'): string {
  const found = `UNWIND ${hits} AS hit CALL db.index.fulltext.queryNodes($index, hit.text) YIELD node AS n`
  if (!graded.named) return `${found} WITH n`
  return `${found}
  WITH n, hit.score AS terms, CASE
    WHEN $name = '' THEN 0
    WHEN $name IN n.nameKeys THEN ${ENTITY_STEP.EXACT_NAME}
    WHEN $name IN n.aliasKeys THEN ${ENTITY_STEP.EXACT_ALIAS}
    WHEN any(key IN n.nameKeys + n.aliasKeys WHERE key STARTS WITH $name) THEN ${ENTITY_STEP.NAME_BEGINS}
    ELSE 0 END AS named
  WITH n, CASE WHEN named > terms THEN named + terms - floor(terms) ELSE terms END AS score`
}

const BEST: KeyPart[] = [
  { value: '-score', sort: 'number' },
  { value: '-n.degree', sort: 'number' },
  { value: 'n.id', sort: 'text' },
]

const BY_KIND_AND_NAME: KeyPart[] = [
  { value: '$kindPlaces[n.kind]', sort: 'number' },
  { value: 'n.sortName', sort: 'text' },
  { value: 'n.id', sort: 'text' },
]

const KIND_PLACES = Object.fromEntries(ENTITY_KINDS.map((kind, place) => [kind, whole(place)]))

/** Rows: one, `total`, `behind`, `items` of `key`, `score` and `value`, and `facets` of `kind` and `count`. `hits` null lists everything. */
export function searchEntities(request: SearchRequest, follow: Follow, hits: Hits | null): Query {
  const { filter, first, after } = request
  const passes = [entityCondition('n', '$filter')]
  const ofKinds = [...passes, kindCondition('n', '$filter')]
  const key = hits ? BEST : BY_KIND_AND_NAME
  const source = (conditions: readonly string[]) =>
    hits
      ? `${scored(hits.graded)}${where(conditions)}`
      : `MATCH (n:${LABEL.own}:${LABEL.entity})${where(conditions)} WITH n, 0 AS score`
  return {
    text: `${meetingScope('$filter')}
CALL (scope) {
  ${source(passes)}
  WITH n.kind AS kind, count(n) AS count
  RETURN collect({kind: kind, count: count}) AS facets
}
CALL (scope) {
  ${source(ofKinds)}
  RETURN count(n) AS total, count(CASE WHEN ${beyond(key)} THEN 1 END) AS behind
}
CALL (scope) {
  ${source(ofKinds)}
  WITH n, score WHERE ${beyond(key)}
  WITH n, score, ${keyOf(key)} AS key ${orderBy(key)} LIMIT $first
  RETURN collect({key: key, score: score, value: ${entity('n')}}) AS items
}
RETURN total, behind, items, facets`,
    parameters: {
      filter: entityParameters(filter, follow),
      index: INDEX.entities,
      hits: hits?.graded.queries ?? [],
      name: hits?.key ?? '',
      kindPlaces: KIND_PLACES,
      first: whole(first),
      after: afterOf(key, after),
    },
  }
}

const WORDS = ['searchWords']

export function passageHits(query: SearchQuery, expansions: readonly Expansion[]): Graded['queries'] {
  const phrases = query.phrases.map((phrase) => phraseIn(WORDS, phrase))
  const words = (strictness: Strictness) => expansions.map((expansion) => inFields(WORDS, expansion, strictness))
  const partly = allOf([...words('partly'), ...phrases])
  const sequence = phraseIn(WORDS, query.key.split(' '))
  const entirely = areKnown(expansions) ? allOf([...words('whole'), ...phrases]) : null
  const bySequence = (text: string, score: number) => [
    { text: allOf([text, sequence]), score: score + PASSAGE_STEP.IN_SEQUENCE },
    { text: andNot(text, sequence), score: score + PASSAGE_STEP.ANYWHERE },
  ]
  return [
    ...(entirely === null ? [] : bySequence(entirely, WHOLE)),
    ...(areWider(expansions) ? bySequence(andNot(partly, entirely), 0) : []),
  ]
}

const PASSAGE_ORDER: KeyPart[] = [
  { value: '-score', sort: 'number' },
  { value: 'p.document', sort: 'text' },
  { value: 'p.position', sort: 'number' },
  { value: 'p.id', sort: 'text' },
]

/** Rows as those of `searchEntities`, without facets. `hits` null lists everything. */
export function searchPassages(request: PassageSearchRequest, follow: Follow, hits: Graded['queries'] | null): Query {
  const conditions = passageConditions('p', '$filter')
  const source = hits
    ? `UNWIND $hits AS hit CALL db.index.fulltext.queryNodes($index, hit.text) YIELD node AS p WITH p, hit.score AS score${where(conditions)}`
    : `MATCH (p:${LABEL.own}:${LABEL.passage})${where(conditions)} WITH p, 0 AS score`
  return {
    text: `${meetingScope('$filter')}
CALL (scope) {
  ${source}
  RETURN count(p) AS total, count(CASE WHEN ${beyond(PASSAGE_ORDER)} THEN 1 END) AS behind
}
CALL (scope) {
  ${source}
  WITH p, score WHERE ${beyond(PASSAGE_ORDER)}
  WITH p, score, ${keyOf(PASSAGE_ORDER)} AS key ${orderBy(PASSAGE_ORDER)} LIMIT $first
  RETURN collect({key: key, score: score, value: ${passage('p')}}) AS items
}
RETURN total, behind, items`,
    parameters: {
      filter: passageParameters(request.filter, follow),
      index: INDEX.passages,
      hits: hits ?? [],
      first: whole(request.first),
      after: afterOf(PASSAGE_ORDER, request.after),
    },
  }
}

/** What is asked of an index about a word: which of its terms are there, whether one begins with it, and texts with a term one typing error away. */
export interface Probe {
  whole: { term: string; text: string }[]
  prefixes: string[]
  near: string[]
}

/** Texts looked through for a misspelt word. */
const NEAR = 100

/** Rows in the order of the probes: `whole`, the terms that are there; `prefix`; `near`, texts, none where the word is known. */
export function probe(index: string, probes: readonly Probe[]): Query {
  return {
    text: `UNWIND range(0, size($probes) - 1) AS place
WITH place, $probes[place] AS word
CALL (word) {
  UNWIND word.whole AS one
  CALL db.index.fulltext.queryNodes($index, one.text, {limit: 1}) YIELD node
  RETURN collect(one.term) AS whole
}
CALL (word) {
  UNWIND word.prefixes AS text
  CALL db.index.fulltext.queryNodes($index, text, {limit: 1}) YIELD node
  RETURN count(node) > 0 AS prefix
}
CALL (word, whole, prefix) {
  WITH word WHERE size(whole) = 0 AND NOT prefix
  UNWIND word.near AS text
  CALL db.index.fulltext.queryNodes($index, text, {limit: $near}) YIELD node AS n
  RETURN collect(coalesce(n.searchWords, n.searchNames + ' ' + n.searchAliases + ' ' + n.searchTexts)) AS near
}
RETURN whole, prefix, near ORDER BY place`,
    parameters: { index, probes, near: whole(NEAR) },
  }
}
