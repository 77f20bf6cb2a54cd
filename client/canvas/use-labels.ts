import type { Core, NodeSingular } from 'cytoscape'
import { useEffect } from 'react'

/** Room of a caption in canvas units: 12 px type, two lines at most. */
const CHARACTER = 6.6
const LINE_HEIGHT = 14

const FONT = 12
/** Part of the font's size that is still read on the screen. */
const READABLE = 0.9
/** Labels grow no more than this against their nodes. */
const LARGEST = 6

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/**
 * At rest no label covers another one or a node: the better connected keep theirs, the
 * others show it when there is room, on zoom, or when pointed at.
 */
export function useLabels(cy: Core | null): void {
  useEffect(() => {
    if (!cy) return
    let timer = 0
    const later = (): void => {
      clearTimeout(timer)
      timer = window.setTimeout(() => thinLabels(cy), 60)
    }
    cy.on('add remove position data zoom', later)
    later()
    return () => {
      clearTimeout(timer)
      cy.off('add remove position data zoom', later)
    }
  }, [cy])
}

function thinLabels(cy: Core): void {
  if (cy.destroyed()) return
  // Below life size labels keep the size that one can read, and so take more of the canvas.
  const crowding = Math.min(LARGEST, Math.max(1, READABLE / cy.zoom()))
  const kept = new BoxGrid(160)
  const nodes = [...cy.nodes(':childless')] as NodeSingular[]
  for (const node of nodes) kept.add(nodeBox(node))
  nodes.sort((a, b) => Number(b.data('weight')) - Number(a.data('weight')) || (a.id() < b.id() ? -1 : 1))
  cy.batch(() => {
    cy.nodes().style('font-size', FONT * crowding)
    for (const node of nodes) {
      const box = labelBox(node, crowding)
      const free = !kept.meets(box)
      node.toggleClass('unlabelled', !free)
      if (free) kept.add(box)
    }
  })
}

/** The shape itself, a little smaller: touching is not covering. */
function nodeBox(node: NodeSingular): Box {
  const { x, y } = node.position()
  const [width, height] = [Number(node.data('width')) - 4, Number(node.data('height')) - 4]
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
}

function labelBox(node: NodeSingular, crowding: number): Box {
  const { x, y } = node.position()
  const lines = String(node.data('caption')).split('\n')
  const width = Math.max(...lines.map((line) => line.length)) * CHARACTER * crowding
  const top = y + Number(node.data('height')) / 2 + 2
  return { left: x - width / 2, right: x + width / 2, top, bottom: top + lines.length * LINE_HEIGHT * crowding }
}

/** Boxes by cells of a coarse grid, so that a thousand labels are thinned in milliseconds. */
class BoxGrid {
  readonly #cells = new Map<string, Box[]>()
  readonly #size: number

  constructor(size: number) {
    this.#size = size
  }

  add(box: Box): void {
    for (const key of this.#keys(box)) {
      const cell = this.#cells.get(key)
      if (cell) cell.push(box)
      else this.#cells.set(key, [box])
    }
  }

  meets(box: Box): boolean {
    return this.#keys(box).some((key) =>
      this.#cells
        .get(key)
        ?.some(
          (other) =>
            box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top,
        ),
    )
  }

  #keys({ left, right, top, bottom }: Box): string[] {
    const keys: string[] = []
    for (let column = Math.floor(left / this.#size); column <= Math.floor(right / this.#size); column += 1) {
      for (let row = Math.floor(top / this.#size); row <= Math.floor(bottom / this.#size); row += 1) {
        keys.push(`${column}:${row}`)
      }
    }
    return keys
  }
}
