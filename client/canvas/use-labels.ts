import type { Core, EventObject, NodeSingular } from 'cytoscape'
import { useEffect } from 'react'
import type { CanvasNode } from './elements.js'
import { badgeBox } from './sheets/badges.js'
import type { Extent } from './sheets/course.js'

/** Room of a caption in canvas units: 12 px type, two lines at most. */
const CHARACTER = 6.6
const LINE_HEIGHT = 14

/** Milliseconds without a change after which labels are thinned. */
const QUIET = 60

const FONT = 12
/** Part of the font's size that is still read on the screen. */
const READABLE = 0.9
/** Labels grow no more than this against their nodes. */
const LARGEST = 6
/** Growth beyond which a picture is seen from afar, and how many are named in it whatever they cover. */
const AFAR = 2.2
const HUBS = 16

/**
 * At rest no label covers another one, nor a node or a badge that one can make out: the better connected keep theirs, the
 * others show it when there is room, on zoom, or when pointed at.
 */
export function useLabels(cy: Core | null, nodes: readonly CanvasNode[]): void {
  useEffect(() => {
    if (!cy) return
    const drawn = new Map(nodes.map((node) => [node.id, node]))
    let timer = 0
    let last = 0
    // A layout tells of each node and frame: one timer waits until all is quiet.
    const whenQuiet = (): void => {
      const rest = last + QUIET - performance.now()
      if (rest > 0) {
        timer = window.setTimeout(whenQuiet, rest)
        return
      }
      timer = 0
      thinLabels(cy, drawn)
    }
    const later = (): void => {
      last = performance.now()
      if (timer === 0) timer = window.setTimeout(whenQuiet, QUIET)
    }
    // One without room shows its label when it is pointed at or chosen.
    const whenShown = ({ target }: EventObject): void => {
      if (target.hasClass('hovered') || target.hasClass('chosen')) enlarge(target, crowdingOf(cy))
    }
    cy.on('add remove position zoom', later)
    cy.on('class', 'node', whenShown)
    later()
    return () => {
      clearTimeout(timer)
      cy.off('add remove position zoom', later)
      cy.off('class', 'node', whenShown)
    }
  }, [cy, nodes])
}

/** Below life size labels keep the size that one can read, and so take more of the canvas. */
function crowdingOf(cy: Core): number {
  return Math.min(LARGEST, Math.max(1, READABLE / cy.zoom()))
}

/** How much the label of a node has grown. */
const sizes = new WeakMap<NodeSingular, number>()

/** Of those alone that have another size and show their label: each change is a restyling. */
function enlarge(node: NodeSingular, crowding: number): void {
  if ((sizes.get(node) ?? 1) === crowding) return
  sizes.set(node, crowding)
  node.style('font-size', FONT * crowding)
}

function thinLabels(cy: Core, drawn: ReadonlyMap<string, CanvasNode>): void {
  if (cy.destroyed()) return
  const crowding = crowdingOf(cy)
  const [labels, shapes] = [new BoxGrid(160), new BoxGrid(160)]
  const nodes = [...cy.nodes(':childless')] as NodeSingular[]
  for (const node of nodes) {
    shapes.add(nodeBox(node))
    const known = drawn.get(node.id())
    const badge = known && badgeBox(known, node.position(), cy.zoom())
    if (badge) shapes.add(badge)
  }
  // Seen from afar shapes are dots: the hubs are named across them, or nothing would be.
  const named = crowding > AFAR ? HUBS : 0
  const weight = (node: NodeSingular): number => drawn.get(node.id())?.weight ?? 0
  nodes.sort((a, b) => weight(b) - weight(a) || (a.id() < b.id() ? -1 : 1))
  cy.batch(() => {
    for (const box of cy.nodes('.group')) enlarge(box, crowding)
    for (const [rank, node] of nodes.entries()) {
      const box = labelBox(node, crowding)
      const free = !labels.meets(box) && (rank < named || !shapes.meets(box))
      // Cytoscape styles and draws again whatever is given a class, even one that it has.
      if (node.hasClass('unlabelled') === free) node.toggleClass('unlabelled', !free)
      if (free) labels.add(box)
      if (free || node.hasClass('chosen')) enlarge(node, crowding)
    }
  })
}

/** The shape itself, a little smaller: touching is not covering. */
function nodeBox(node: NodeSingular): Extent {
  const { x, y } = node.position()
  const [width, height] = [Number(node.data('width')) - 4, Number(node.data('height')) - 4]
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
}

function labelBox(node: NodeSingular, crowding: number): Extent {
  const { x, y } = node.position()
  const lines = String(node.data('caption')).split('\n')
  const width = Math.max(...lines.map((line) => line.length)) * CHARACTER * crowding
  const top = y + Number(node.data('height')) / 2 + 2
  return { left: x - width / 2, right: x + width / 2, top, bottom: top + lines.length * LINE_HEIGHT * crowding }
}

/** Boxes by cells of a coarse grid, so that a thousand labels are thinned in milliseconds. */
class BoxGrid {
  readonly #cells = new Map<string, Extent[]>()
  readonly #size: number

  constructor(size: number) {
    this.#size = size
  }

  add(box: Extent): void {
    for (const key of this.#keys(box)) {
      const cell = this.#cells.get(key)
      if (cell) cell.push(box)
      else this.#cells.set(key, [box])
    }
  }

  meets(box: Extent): boolean {
    return this.#keys(box).some((key) =>
      this.#cells
        .get(key)
        ?.some(
          (other) =>
            box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top,
        ),
    )
  }

  #keys({ left, right, top, bottom }: Extent): string[] {
    const keys: string[] = []
    for (let column = Math.floor(left / this.#size); column <= Math.floor(right / this.#size); column += 1) {
      for (let row = Math.floor(top / this.#size); row <= Math.floor(bottom / this.#size); row += 1) {
        keys.push(`${column}:${row}`)
      }
    }
    return keys
  }
}
