import { type CoOccurrenceMeasure, type WeightedPair, weighted } from '../../../graph/analysis/co-occurrence.js'
import { type EntityKind, RELATION_KIND, RELATION_KINDS, type RelationKind } from '../../../graph/model/index.js'
import type { ProjectionRequest } from '../../../graph/store/graph-store.js'
import { type Ordering, pageOf as pageOfSorted } from '../../../graph/store/pages.js'
import { type Maybe, type PageArguments, pageOf, within } from '../arguments.js'
import { connection, pageInfo } from '../connections.js'
import type { ApiContext } from '../context.js'
import { named } from '../entities.js'
import { badInput } from '../errors.js'
import { type EntityFilterInput, entityFilter } from '../filters.js'

interface CoOccurrenceArguments extends PageArguments {
  of: EntityKind
  with?: Maybe<EntityKind>
  through: EntityKind
  relations?: Maybe<readonly RelationKind[]>
  filter?: Maybe<EntityFilterInput>
  measure: CoOccurrenceMeasure
  minimumCount: number
  minimumWeight?: Maybe<number>
}

export const coOccurrenceQueries = {
  async coOccurrence(_: unknown, args: CoOccurrenceArguments, context: ApiContext) {
    const request = pageOf(args)
    const minimumCount = within('minimumCount', args.minimumCount, 1, 1_000_000)
    const other = args.with ?? args.of
    const relations = args.relations ?? undefined
    for (const kind of new Set([args.of, other])) refuseUnlessJoined(kind, args.through, relations)

    const filter = await entityFilter(context, args.filter)
    const projection = { of: args.of, with: other, through: args.through, relations, filter }
    const counts = await context.store.coOccurrence({ ...projection, minimumCount })
    await context.rest()
    const least = args.minimumWeight ?? Number.NEGATIVE_INFINITY
    const pairs = weighted(counts, args.measure).filter(({ weight }) => weight >= least)
    const page = pageOfSorted(pairs, PAIR_ORDER, request, (pair) => pair)
    const shown = page.items.map(({ value }) => value)
    const ends = new Set(shown.flatMap(({ a, b }) => [a, b]))
    const nodes = counts.nodes.filter(({ id }) => ends.has(id))
    context.count(shown.length + nodes.length)
    const edges = shown.map((pair) => ({ ...pair, projection }))
    return { nodes, edges, totalCount: page.totalCount, pageInfo: pageInfo(page) }
  },
}

/** The order of `weighted`. */
const PAIR_ORDER: Ordering<WeightedPair> = {
  shape: 'nnss',
  descending: false,
  key: ({ a, b, count, weight }) => [-weight, -count, a, b],
}

/** A pair and what it was projected through, so that what both share can be asked for. */
export type PairSource = WeightedPair & { projection: ProjectionRequest }

export const CoOccurrenceNode = {
  entity: ({ id }: { id: string }, _: object, context: ApiContext) => named(context, id),
}

export const CoOccurrenceEdge = {
  a: ({ a }: PairSource, _: object, context: ApiContext) => named(context, a),
  b: ({ b }: PairSource, _: object, context: ApiContext) => named(context, b),
  async shared({ a, b, projection }: PairSource, args: PageArguments, context: ApiContext) {
    const page = await context.load.shared({ projection, page: pageOf(args) }, [a, b])
    return connection(context, page, context.load.remember)
  },
}

function refuseUnlessJoined(kind: EntityKind, through: EntityKind, relations: readonly RelationKind[] | undefined) {
  const joins = (relations ?? RELATION_KINDS).some((relation) => {
    const { from, to } = RELATION_KIND[relation]
    return (from.includes(kind) && to.includes(through)) || (from.includes(through) && to.includes(kind))
  })
  if (joins) return
  const which = relations ? `None of the relations ${relations.join(', ')}` : 'No relation'
  throw badInput(`${which} joins ${kind} and ${through}, so nothing of that kind can occur together through it.`)
}
