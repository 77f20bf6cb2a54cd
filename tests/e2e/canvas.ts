import type { Page } from 'playwright-core'

/** What Cytoscape draws, asked of Cytoscape itself: a canvas has no elements that a test could find. */

interface Drawn {
  nodes: { id: string; x: number; y: number }[]
  edges: { id: string; x: number; y: number }[]
}

async function drawn(page: Page): Promise<Drawn> {
  return page.evaluate(() => {
    interface Element {
      id(): string
      position(): { x: number; y: number }
      renderedMidpoint(): { x: number; y: number }
    }
    interface Core {
      nodes(): { map<T>(of: (element: Element) => T): T[] }
      edges(): { map<T>(of: (element: Element) => T): T[] }
      container(): HTMLElement
    }
    const containers = [...document.querySelectorAll<HTMLElement & { _cyreg?: { cy?: Core } }>('*')]
    const cy = containers.map((element) => element._cyreg?.cy).find((core) => core)
    if (!cy) return { nodes: [], edges: [] }
    const box = cy.container().getBoundingClientRect()
    return {
      nodes: cy
        .nodes()
        .map((node) => ({ id: node.id(), x: Math.round(node.position().x), y: Math.round(node.position().y) })),
      edges: cy.edges().map((edge) => ({
        id: edge.id(),
        x: box.x + edge.renderedMidpoint().x,
        y: box.y + edge.renderedMidpoint().y,
      })),
    }
  })
}

/** Ids of the entities on the canvas, sorted; with `places`, each with its position. */
export async function shownNodes(page: Page, places = false): Promise<string[]> {
  const { nodes } = await drawn(page)
  return nodes.map(({ id, x, y }) => (places ? `${id} ${x} ${y}` : id)).sort()
}

/** Middle of an edge of this kind, in pixels of the page. */
export async function edgeOnScreen(page: Page, kind: string): Promise<{ x: number; y: number }> {
  await page.waitForTimeout(800)
  const { edges } = await drawn(page)
  const edge = edges.find(({ id }) => id.includes(kind))
  if (!edge) throw new Error(`no ${kind} among ${edges.map(({ id }) => id).join(', ')}`)
  return edge
}
