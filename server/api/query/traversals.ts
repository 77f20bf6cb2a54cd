import { joiningGraph } from '../../../graph/analysis/joining-graph.js'
import { type PathStep, pathSentence } from '../../../graph/analysis/path-sentence.js'
import { compareIds } from '../../../graph/model/index.js'
import type { NeighbourhoodRequest, StoredPath, TraversalStep } from '../../../graph/store/graph-store.js'
import { countWithin, knownIds, type Maybe, within } from '../arguments.js'
import type { ApiContext } from '../context.js'
import { named } from '../entities.js'
import { badInput } from '../errors.js'
import { type TraversalFilterInput, traversalFilter } from '../filters.js'
import { LARGEST_PAGE, LONGEST_ENTITY_LIST, LONGEST_EXCLUDE } from '../limits.js'
import { passageNamed } from '../types/passage.js'

interface NeighbourhoodArguments {
  ids: readonly string[]
  depth: number
  steps?: Maybe<readonly TraversalStep[]>
  filter?: Maybe<TraversalFilterInput>
  exclude: readonly string[]
  orderBy: NeighbourhoodRequest['order']
  first: number
}

interface PathArguments {
  from: string
  to: string
  maxLength: number
  filter?: Maybe<TraversalFilterInput>
  first: number
}

interface AmongArguments {
  ids: readonly string[]
  filter?: Maybe<TraversalFilterInput>
}

interface ConnectingArguments {
  ids: readonly string[]
  maxLength: number
  filter?: Maybe<TraversalFilterInput>
}

const MOST_ASKED_ABOUT = 100
const LONGEST_PATH = 6
const MOST_PATHS = 20
const MOST_CONNECTED = 10
/** Ways tried for each two entities that are to be joined. */
const PATHS_A_PAIR = 5

export const traversalQueries = {
  async neighbourhood(_: unknown, args: NeighbourhoodArguments, context: ApiContext) {
    const request = {
      depth: within('depth', args.depth, 1, 3),
      steps: args.steps ?? undefined,
      filter: traversalFilter(args.filter),
      exclude: countWithin('exclude', args.exclude, 0, LONGEST_EXCLUDE),
      order: args.orderBy,
      first: within('first', args.first, 1, LARGEST_PAGE),
    }
    const ids = (await knownIds(context, 'ids', args.ids, null, MOST_ASKED_ABOUT, 1)) ?? []
    const { nodes, relations, totalCount, remaining } = await context.store.neighbourhood({ ...request, ids })
    for (const node of nodes) context.load.remember(node)
    context.count(nodes.length + relations.length)
    return { nodes, relations, totalCount, truncated: nodes.length - ids.length < totalCount, remaining }
  },

  async relationsAmong(_: unknown, args: AmongArguments, context: ApiContext) {
    const ids = countWithin('ids', args.ids, 0, LONGEST_ENTITY_LIST)
    const relations = await context.store.relationsAmong(ids, traversalFilter(args.filter))
    context.count(relations.length)
    return relations
  },

  async paths(_: unknown, args: PathArguments, context: ApiContext): Promise<StoredPath[]> {
    const maxLength = within('maxLength', args.maxLength, 1, LONGEST_PATH)
    const first = within('first', args.first, 1, MOST_PATHS)
    const filter = traversalFilter(args.filter)
    const [[from = ''] = [], [to = ''] = []] = await Promise.all([
      knownIds(context, 'from', [args.from]),
      knownIds(context, 'to', [args.to]),
    ])
    if (from === to) throw badInput(`from and to are both ${from}: a path joins two entities.`)
    const [paths = []] = await context.store.paths([{ from, to, maxLength, filter, first }])
    context.count(paths.reduce((sum, { nodes }) => sum + nodes.length, 0))
    return paths
  },

  async connecting(_: unknown, args: ConnectingArguments, context: ApiContext) {
    const maxLength = within('maxLength', args.maxLength, 1, LONGEST_PATH)
    const filter = traversalFilter(args.filter)
    const ids = (await knownIds(context, 'ids', args.ids, null, MOST_CONNECTED, 2)) ?? []
    const pairs = ids.flatMap((from, index) => ids.slice(index + 1).map((to) => ({ from, to })))
    const found = await context.store.paths(pairs.map((pair) => ({ ...pair, maxLength, filter, first: PATHS_A_PAIR })))
    const paths = found.flat().sort((a, b) => a.relations.length - b.relations.length)
    const joined = joiningGraph(
      ids,
      paths.map(({ nodes, relations }) => ({ nodes: idsOf(nodes), relations: idsOf(relations) })),
    )
    const onPaths = new Map(paths.flatMap(({ nodes }) => nodes.map((node) => [node.id, node])))
    const relations = new Map(paths.flatMap((path) => path.relations.map((relation) => [relation.id, relation])))
    context.count(joined.nodes.size + joined.relations.size)
    return {
      nodes: await Promise.all([...joined.nodes].map((id) => onPaths.get(id) ?? named(context, id))),
      relations: [...joined.relations].sort(compareIds).flatMap((id) => relations.get(id) ?? []),
      totalCount: joined.nodes.size - ids.length,
      truncated: false,
      remaining: [],
    }
  },
}

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id)

export const Path = {
  length: ({ relations }: StoredPath) => relations.length,

  async sentence({ nodes, relations }: StoredPath, _: object, context: ApiContext) {
    const steps = await Promise.all(
      relations.map(async ({ kind, source, inferred, evidence }, index): Promise<PathStep> => {
        const passage = await passageNamed(context, evidence[0]?.passage ?? '')
        return {
          kind,
          direction: source === nodes[index]?.id ? 'OUTGOING' : 'INCOMING',
          to: nodes[index + 1]?.label ?? '',
          inferred,
          citation: passage.citation,
        }
      }),
    )
    return pathSentence(nodes[0]?.label ?? '', steps)
  },
}
