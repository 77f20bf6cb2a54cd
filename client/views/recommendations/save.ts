import {
  RecommendationCitationsDocument,
  RecommendationsDocument,
  type RecommendationsQuery,
  type RecommendationsQueryVariables,
} from '../../api/generated/graphql.js'
import { request } from '../../api/request.js'
import { csv } from '../../state/csv.js'
import { STRENGTHS } from '../../state/words.js'
import { ownEvidence } from './own-evidence.js'

type Listed = RecommendationsQuery['recommendations']['edges'][number]['node']

/** The contract's limits for one request. */
const LISTED_AT_ONCE = 500
const CITED_AT_ONCE = 200

/**
 * Those that pass the filter, page by page to the last one, each with its citation; with
 * `chosen`, of these only the ones whose ids it holds.
 */
async function cited(
  asked: Omit<RecommendationsQueryVariables, 'first' | 'after'>,
  chosen: ReadonlySet<string>,
): Promise<{ node: Listed; citation: string }[]> {
  const nodes: Listed[] = []
  let after: string | null = null
  do {
    const { recommendations }: RecommendationsQuery = await request(RecommendationsDocument, {
      ...asked,
      first: LISTED_AT_ONCE,
      after,
    })
    nodes.push(...recommendations.edges.map(({ node }) => node))
    after = recommendations.pageInfo.hasNextPage ? (recommendations.pageInfo.endCursor ?? null) : null
  } while (after)
  const wanted = chosen.size === 0 ? nodes : nodes.filter(({ id }) => chosen.has(id))
  const citations = await citationsOf(wanted.map(({ id }) => id))
  return wanted.map((node) => ({ node, citation: citations.get(node.id) ?? '' }))
}

async function citationsOf(ids: readonly string[]): Promise<Map<string, string>> {
  const citations = new Map<string, string>()
  for (let start = 0; start < ids.length; start += CITED_AT_ONCE) {
    const { entities } = await request(RecommendationCitationsDocument, {
      ids: ids.slice(start, start + CITED_AT_ONCE),
    })
    for (const entity of entities) {
      if (entity?.__typename !== 'Recommendation') continue
      const evidence = ownEvidence(entity.relations.edges.flatMap(({ node }) => node.evidence))
      if (evidence) citations.set(entity.id, evidence.passage.citation)
    }
  }
  return citations
}

/** As a table: one row each, words and citation included. */
export async function recommendationsCsv(...of: Parameters<typeof cited>): Promise<Blob> {
  const rows = csv([
    ['id', 'number', 'meeting', 'document', 'strength', 'addressees', 'topics', 'text', 'citation'],
    ...(await cited(...of)).map(({ node, citation }) => [
      node.id,
      node.number,
      node.meeting?.label ?? '',
      node.document?.symbol ?? node.document?.label ?? '',
      node.strength ? STRENGTHS[node.strength].name : '',
      node.addressees.map(({ text }) => text).join('; '),
      node.topics.map(({ label }) => label).join('; '),
      wordsOf(node),
      citation,
    ]),
  ])
  return new Blob([rows], { type: 'text/csv' })
}

/** As quotations for a paper: the words, then where they stand. */
export async function recommendationsQuoted(...of: Parameters<typeof cited>): Promise<Blob> {
  const quotations = (await cited(...of)).map(({ node, citation }) => {
    const words = wordsOf(node)
    return words ? `“${words}” (${citation})` : `${node.label}, known by reference only (${citation})`
  })
  return new Blob([`${quotations.join('\n\n')}\n`], { type: 'text/plain' })
}

function wordsOf({ text, subparagraphs }: Listed): string {
  return [text ?? '', ...subparagraphs.map((part) => `(${part.letter}) ${part.text}`)].join(' ').trim()
}
