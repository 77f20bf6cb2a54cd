import type { PathRequest, StoredPath } from '../graph-store.js'
import { comparePaths } from '../path-order.js'
import { at, range } from './columns.js'
import type { Deadline } from './deadline.js'
import { kindTest, relationTest, type Test } from './filters.js'
import { Heap } from './heap.js'
import type { IndexedGraph } from './indexed-graph.js'

/** The best simple paths, length by length. */
export async function paths(graph: IndexedGraph, request: PathRequest, deadline: Deadline): Promise<StoredPath[]> {
  const from = graph.place(request.from)
  const to = graph.place(request.to)
  if (from === null || to === null || from === to) return []
  const search = new PathSearch(graph, request, from, to, deadline)
  const found: StoredPath[] = []
  for (let length = 1; length <= request.maxLength && found.length < request.first; length++) {
    found.push(...(await search.ofLength(length, request.first - found.length)))
  }
  return found
}

/** The weight of a path is the product of its inner nodes' degrees. Beyond 2^53 it is rounded, so weights this near count as equal until `comparePaths` looks exactly. */
const ROUNDING = 1 + 1e-9

/** A beginning of a path. */
interface Beginning {
  place: number
  before: Beginning | null
  /** Relations still to walk. */
  left: number
  /** Product of the degrees of its inner nodes, `place` included. */
  weight: number
  /** Least weight that a path with this beginning can have. */
  least: number
}

/**
 * For one length, `bounds[k]` tells of each entity the least weight that walks of k steps from it to the
 * end add. So a beginning of a path is known by the best that can become of it, and the best
 * paths are found without walking to what lies behind hubs.
 */
class PathSearch {
  private readonly bounds: Float64Array[]
  /** Entities with a bound, for each number of steps. */
  private readonly bounded: number[][]
  private readonly mayEnter: Test
  private readonly mayUse: Test
  /** 1 to walk relations against their direction only, 0 with it only, null both ways. */
  private readonly incoming: number | null

  constructor(
    private readonly graph: IndexedGraph,
    request: PathRequest,
    private readonly from: number,
    private readonly to: number,
    private readonly deadline: Deadline,
  ) {
    const { direction, kinds } = request.filter
    const ofKinds = kindTest(graph, kinds)
    this.mayEnter = (place) => place === to || ofKinds(place)
    this.mayUse = relationTest(graph, request.filter)
    this.incoming = direction === undefined ? null : Number(direction === 'INCOMING')
    const arrived = new Float64Array(graph.entities.length).fill(Number.POSITIVE_INFINITY)
    arrived[to] = 1
    this.bounds = [arrived]
    this.bounded = [[to]]
  }

  async ofLength(length: number, wanted: number): Promise<StoredPath[]> {
    while (this.bounds.length <= length) this.addBounds()
    const best = await this.best(length, wanted)
    const worst = best.at(-1)?.weight
    if (worst === undefined) return []
    const lighter = best.filter((path) => path.weight * ROUNDING < worst)
    // Of those that weigh as much as the worst there may be very many: the first by ids are taken.
    const equal = await this.equal(length, worst, wanted - lighter.length)
    return [...lighter, ...equal].map((path) => this.stored(path)).sort(comparePaths)
  }

  /** Bounds of walks one step longer than the longest so far. */
  private addBounds() {
    const steps = this.bounds.length
    const { first, other } = this.graph.adjacency
    const former = this.bounds[steps - 1] ?? new Float64Array(0)
    const bounds = new Float64Array(former.length).fill(Number.POSITIVE_INFINITY)
    const bounded: number[] = []
    for (const place of this.bounded[steps - 1] ?? []) {
      // A path meets its ends once.
      if (place === this.from || (place === this.to && steps > 1) || !this.mayEnter(place)) continue
      const weight = place === this.to ? 1 : at(former, place) * at(this.graph.degree, place)
      for (let index = at(first, place); index < at(first, place + 1); index++) {
        this.deadline.check()
        const far = at(other, index)
        const bound = at(bounds, far)
        if (weight >= bound || !this.mayWalk(index, true)) continue
        if (bound === Number.POSITIVE_INFINITY) bounded.push(far)
        bounds[far] = weight
      }
    }
    this.bounds.push(bounds)
    this.bounded.push(bounded)
  }

  /** Whether the relation at an end may be walked from here, or, `backwards`, from its far end to here. */
  private mayWalk(index: number, backwards: boolean): boolean {
    const { sort, relation } = this.graph.adjacency
    if (this.incoming !== null && ((at(sort, index) & 1) === this.incoming) === backwards) return false
    return this.mayUse(at(relation, index))
  }

  /** The lightest paths of a length, lightest first; which of equally light ones is left open. */
  private async best(length: number, wanted: number): Promise<Beginning[]> {
    const open = new Heap<Beginning>((a, b) => a.least < b.least || (a.least === b.least && a.left < b.left))
    const start = this.start(length)
    if (start.least < Number.POSITIVE_INFINITY) open.push(start)
    const found: Beginning[] = []
    for (let next = open.pop(); next && found.length < wanted; next = open.pop()) {
      if (this.deadline.restDue) await this.deadline.rest()
      if (next.left === 0) found.push(next)
      else for (const longer of this.longer(next)) open.push(longer)
    }
    return found
  }

  /** Paths of a length that weigh just so much, by the ids walked, at most `wanted`. */
  private async equal(length: number, weight: number, wanted: number): Promise<Beginning[]> {
    const found: Beginning[] = []
    const most = weight * ROUNDING
    /** The next to be walked last. */
    const open = [this.start(length)]
    for (let next = open.pop(); next && found.length < wanted; next = open.pop()) {
      if (this.deadline.restDue) await this.deadline.rest()
      if (next.left === 0) {
        if (next.weight * ROUNDING >= weight) found.push(next)
        continue
      }
      const longer = this.longer(next).filter(({ least }) => least <= most)
      open.push(...longer.sort((a, b) => b.place - a.place))
    }
    return found
  }

  private start(length: number): Beginning {
    const least = this.bounds[length]?.[this.from] ?? Number.POSITIVE_INFINITY
    return { place: this.from, before: null, left: length, weight: 1, least }
  }

  /** One relation further, to each entity once. */
  private longer(beginning: Beginning): Beginning[] {
    const { first, other } = this.graph.adjacency
    const left = beginning.left - 1
    const bounds = this.bounds[left] ?? new Float64Array(0)
    const found = new Map<number, Beginning>()
    for (let index = at(first, beginning.place); index < at(first, beginning.place + 1); index++) {
      this.deadline.check()
      const place = at(other, index)
      const bound = at(bounds, place)
      if (bound === Number.POSITIVE_INFINITY || found.has(place)) continue
      if (!this.mayEnter(place) || !this.mayWalk(index, false) || isOn(beginning, place)) continue
      const weight = place === this.to ? beginning.weight : beginning.weight * at(this.graph.degree, place)
      found.set(place, { place, before: beginning, left, weight, least: weight * bound })
    }
    return [...found.values()]
  }

  private stored(path: Beginning): StoredPath {
    const places: number[] = []
    for (let step: Beginning | null = path; step; step = step.before) places.unshift(step.place)
    return {
      nodes: places.map((place) => this.graph.entity(place)),
      relations: places.slice(1).map((place, step) => this.graph.relation(this.between(places[step] ?? -1, place))),
    }
  }

  /** The relation of the least id by which one is walked from one entity to its neighbour, looked for at the less connected of the two. */
  private between(from: number, to: number): number {
    const { first, other, relation } = this.graph.adjacency
    const backwards = at(this.graph.degree, to) < at(this.graph.degree, from)
    const [here, there] = backwards ? [to, from] : [from, to]
    const joining = range(at(first, here), at(first, here + 1)).filter(
      (index) => at(other, index) === there && this.mayWalk(index, backwards),
    )
    return joining.reduce((least, index) => Math.min(least, at(relation, index)), Number.POSITIVE_INFINITY)
  }
}

function isOn(beginning: Beginning, place: number): boolean {
  for (let step: Beginning | null = beginning; step; step = step.before) if (step.place === place) return true
  return false
}
