import type { Diagnostic, EntityKind, Passage, Severity } from '../../../model/index.js'
import { diagnosticsPage } from '../../diagnostics-page.js'
import type {
  Facet,
  ListFilter,
  ListRequest,
  Page,
  PageRequest,
  PassageSearchRequest,
  RecommendationFacetRequest,
  SearchPage,
  SearchRequest,
  StoredEntity,
} from '../../graph-store.js'
import { emptyPage } from '../../pages.js'
import { searchFields } from '../../search/fields.js'
import { isEmpty, parseQuery, type SearchQuery } from '../../search/query.js'
import { entitySnippet, passageSnippet } from '../../search/snippet.js'
import { got, type Kept, toDiagnostic, toEntity, toPassage } from '../mappers.js'
import { INDEX } from '../names.js'
import type { Found } from '../queries/keyset.js'
import { toPage } from '../queries/keyset.js'
import * as lists from '../queries/lists.js'
import * as queries from '../queries/search.js'
import { expansionsOf } from '../words.js'
import { type Asking, foundIn } from './asking.js'

/** Words of a list's filter; null where it asks for none. */
function queryOf({ query }: ListFilter): SearchQuery | null {
  const parsed = parseQuery(query ?? '')
  return isEmpty(parsed) ? null : parsed
}

export async function list(asking: Asking, request: ListRequest): Promise<Page<StoredEntity>> {
  const follow = await asking.follow()
  const query = queryOf(request.filter)
  const page = (found: Found<Kept>) => toPage(found, request, toEntity)
  if (query === null) {
    const [row] = await asking.read(lists.list(request, follow, null))
    return row ? page(foundIn(row)) : emptyPage
  }
  // A cursor that is none is refused even where nothing is found.
  lists.list(request, follow, NO_HITS)
  return asking.readTogether(async (run) => {
    const [words] = await expansionsOf(run, INDEX.entities, [query])
    if (!words || words.unmatched.length > 0) return emptyPage
    const [row] = await run(lists.list(request, follow, queries.entityHits(query, words.expansions)))
    return row ? page(foundIn(row)) : emptyPage
  })
}

const NO_HITS = { graded: { queries: [], named: true }, any: { queries: [], named: false }, key: '' }

interface Hit {
  key: (string | number | null)[]
  score: number
  value: Kept
}

export async function search(asking: Asking, request: SearchRequest): Promise<SearchPage<StoredEntity>> {
  const follow = await asking.follow()
  const query = parseQuery(request.query)
  if (isEmpty(query)) {
    const [row] = await asking.read(queries.searchEntities(request, follow, null))
    if (!row) return noHits([])
    const page = toPage(foundIn<Kept>(row), request, toEntity)
    return {
      ...page,
      items: page.items.map((item) => ({ ...item, score: 0, snippet: null })),
      facets: facetsIn(got(row, 'facets')),
      unmatched: [],
    }
  }
  queries.searchEntities(request, follow, NO_HITS)
  return asking.readTogether(async (run) => {
    const [words] = await expansionsOf(run, INDEX.entities, [query])
    if (!words || words.unmatched.length > 0) return noHits(words?.unmatched ?? [])
    const { expansions } = words
    const [row] = await run(queries.searchEntities(request, follow, queries.entityHits(query, expansions)))
    if (!row) return noHits([])
    const scores = got<Hit[]>(row, 'items').map(({ score }) => score)
    const page = toPage(foundIn<Kept>(row), request, toEntity)
    const items = page.items.map((item, index) => ({
      ...item,
      score: scores[index] ?? 0,
      snippet: entitySnippet(query, expansions, searchFields(item.value)),
    }))
    return { ...page, items, facets: facetsIn(got(row, 'facets')), unmatched: [] }
  })
}

export async function searchPassages(asking: Asking, request: PassageSearchRequest): Promise<SearchPage<Passage>> {
  const follow = await asking.follow()
  const query = parseQuery(request.query)
  queries.searchPassages(request, follow, [])
  return asking.readTogether(async (run) => {
    const [words] = await expansionsOf(run, INDEX.passages, [query])
    if (!words || words.unmatched.length > 0) return noHits(words?.unmatched ?? [])
    const { expansions } = words
    const hits = isEmpty(query) ? null : queries.passageHits(query, expansions)
    const [row] = await run(queries.searchPassages(request, follow, hits))
    if (!row) return noHits([])
    const scores = got<Hit[]>(row, 'items').map(({ score }) => score)
    const page = toPage(foundIn<Kept>(row), request, toPassage)
    const items = page.items.map((item, index) => ({
      ...item,
      score: scores[index] ?? 0,
      snippet: passageSnippet(query, expansions, item.value.text),
    }))
    return { ...page, items, facets: {}, unmatched: [] }
  })
}

function noHits(unmatched: string[]): SearchPage<never> {
  return { ...emptyPage, items: [], facets: {}, unmatched }
}

function facetsIn(counts: readonly { kind: EntityKind; count: number }[]): Partial<Record<EntityKind, number>> {
  return Object.fromEntries(counts.map(({ kind, count }) => [kind, count]))
}

export async function recommendationFacets(
  asking: Asking,
  requests: readonly RecommendationFacetRequest[],
): Promise<Facet[][]> {
  const follow = await asking.follow()
  if (requests.length === 0) return []
  const asked = requests.map(({ filter }) => queryOf(filter))
  const words = asked.filter((query) => query !== null)
  return asking.readTogether(async (run) => {
    const expansions = await expansionsOf(run, INDEX.entities, words)
    const hits = asked.map((query) => {
      if (query === null) return null
      const found = expansions[words.indexOf(query)]
      if (!found || found.unmatched.length > 0) return NO_HITS
      return queries.entityHits(query, found.expansions)
    })
    const rows = await run(lists.recommendationFacets(requests, follow, hits))
    const byPlace = new Map(rows.map((row) => [got<number>(row, 'place'), got<Facet[]>(row, 'facets')]))
    return requests.map((_, place) => byPlace.get(place) ?? [])
  })
}

export async function diagnostics(
  asking: Asking,
  request: { severity?: readonly Severity[] | undefined } & PageRequest,
): Promise<Page<Diagnostic>> {
  await asking.follow()
  const rows = await asking.read(lists.diagnostics())
  return diagnosticsPage(
    rows.map((row) => toDiagnostic(got<Kept>(row, 'kept'))),
    request,
  )
}
