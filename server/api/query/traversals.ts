import type { NeighbourhoodRequest, StoredPath, TraversalStep } from '../../../graph/store/graph-store.js'
import { countWithin, knownIds, type Maybe, within } from '../arguments.js'
import type { ApiContext } from '../context.js'
import { type TraversalFilterInput, traversalFilter } from '../filters.js'
import { LARGEST_PAGE, LONGEST_EXCLUDE } from '../limits.js'

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

interface ConnectingArguments {
  ids: readonly string[]
  maxLength: number
  filter?: Maybe<TraversalFilterInput>
}

const MOST_ASKED_ABOUT = 100
const LONGEST_PATH = 6
const MOST_PATHS = 20
const MOST_CONNECTED = 10

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

  async paths(_: unknown, args: PathArguments, context: ApiContext): Promise<StoredPath[]> {
    const maxLength = within('maxLength', args.maxLength, 1, LONGEST_PATH)
    const first = within('first', args.first, 1, MOST_PATHS)
    const filter = traversalFilter(args.filter)
    const [[from], [to]] = await Promise.all([
      knownIds(context, 'from', [args.from]).then((ids) => ids ?? []),
      knownIds(context, 'to', [args.to]).then((ids) => ids ?? []),
    ])
    if (!from || !to) return []
    const [paths = []] = await context.store.paths([{ from, to, maxLength, filter, first }])
    context.count(paths.reduce((sum, { nodes }) => sum + nodes.length, 0))
    return paths
  },
}
