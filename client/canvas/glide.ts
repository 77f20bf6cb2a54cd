import type { Core, NodeSingular } from 'cytoscape'
import type { Point } from '../state/explore/change.js'

/** Milliseconds of each frame for setting places; who does not get a turn has one in the next frame. */
const SHARE = 6

interface Way {
  node: NodeSingular
  from: Point
  to: Point
  /** When it began and how long it takes, in milliseconds. */
  start: number
  duration: number
}

/**
 * Moves nodes to new places, all at once where there is time for it. Of a thousand nodes on a slow machine each
 * makes fewer steps, instead of keeping the page busy: what Cytoscape works out anew is what has moved.
 */
export class Glide {
  readonly #cy: Core
  readonly #ways = new Map<string, Way>()
  #frame = 0

  constructor(cy: Core) {
    this.#cy = cy
  }

  /** Where a node is on its way to, or else where it is. */
  goal(node: NodeSingular): Point {
    return this.#ways.get(node.id())?.to ?? node.position()
  }

  /** Sends a node to a place, from wherever it is by now. A duration of 0: there at once. */
  send(node: NodeSingular, to: Point, duration: number): void {
    this.#ways.set(node.id(), { node, from: { ...node.position() }, to, start: performance.now(), duration })
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#step)
  }

  /** Leaves every node where it is. */
  stop(): void {
    cancelAnimationFrame(this.#frame)
    this.#frame = 0
    this.#ways.clear()
  }

  #step = (): void => {
    const now = performance.now()
    for (const [id, way] of [...this.#ways]) {
      this.#ways.delete(id)
      const { node, from, to, start, duration } = way
      // Taken hold of, or gone: it is the reader's.
      if (node.removed() || node.grabbed()) continue
      const share = now - start >= duration ? 1 : easeOut((now - start) / duration)
      node.position({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share })
      // Behind all others, so that each comes to its turn.
      if (share < 1) this.#ways.set(id, way)
      if (performance.now() - now > SHARE) break
    }
    this.#frame = this.#ways.size > 0 && !this.#cy.destroyed() ? requestAnimationFrame(this.#step) : 0
  }
}

function easeOut(share: number): number {
  return 1 - (1 - share) ** 3
}
