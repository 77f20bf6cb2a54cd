import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What Cytoscape draws, asked of Cytoscape itself: a canvas has no elements that a test could find. */

export interface DrawnNode {
  id: string
  /** Middle, in the canvas's own units. */
  x: number
  y: number
  /** Middle, in pixels of the page. */
  pageX: number
  pageY: number
  width: number
  /** Where `+23` is clicked, in pixels of the page. */
  badgeX: number
  badgeY: number
  /** Relations that lead to what is not on the canvas. */
  beyond: number
  /** The box it stands in. */
  group: string | null
  chosen: boolean
  dimmed: boolean
  pinned: boolean
  /** In canvas units; 0 where there is no room for its label. */
  labelSize: number
}

export interface DrawnEdge {
  id: string
  /** Middle, in pixels of the page. */
  pageX: number
  pageY: number
  chosen: boolean
  dimmed: boolean
  dashed: boolean
}

export interface Drawn {
  nodes: DrawnNode[]
  edges: DrawnEdge[]
  /** Boxes of groups, by label. */
  groups: string[]
  /** In canvas units. */
  groupLabelSizes: number[]
  zoom: number
  pan: { x: number; y: number }
}

export async function drawn(page: Page): Promise<Drawn> {
  return page.evaluate(() => {
    interface Point {
      x: number
      y: number
    }
    interface Element {
      id(): string
      data(name: string): unknown
      position(): Point
      renderedPosition(): Point
      renderedMidpoint(): Point
      hasClass(name: string): boolean
      style(name: string): string
      parent(): { id(): string | undefined }
    }
    interface Elements {
      map<T>(of: (element: Element) => T): T[]
    }
    interface Core {
      nodes(selector: string): Elements
      edges(): Elements
      container(): HTMLElement
      zoom(): number
      pan(): Point
    }
    const containers = [...document.querySelectorAll<HTMLElement & { _cyreg?: { cy?: Core } }>('*')]
    const cy = containers.map((element) => element._cyreg?.cy).find((core) => core)
    if (!cy) return { nodes: [], edges: [], groups: [], groupLabelSizes: [], zoom: 1, pan: { x: 0, y: 0 } }
    const box = cy.container().getBoundingClientRect()
    const zoom = cy.zoom()
    return {
      nodes: cy.nodes('[kind]').map((node) => {
        const { x, y } = node.renderedPosition()
        const [width, height] = [Number(node.data('width')), Number(node.data('height'))]
        return {
          id: node.id(),
          x: Math.round(node.position().x),
          y: Math.round(node.position().y),
          pageX: box.x + x,
          pageY: box.y + y,
          width,
          badgeX: box.x + x + (width / 2 + 4) * zoom,
          badgeY: box.y + y - (height / 2 - 2) * zoom,
          beyond: Number(node.data('beyond')),
          group: node.parent().id() ?? null,
          chosen: node.hasClass('chosen'),
          dimmed: node.hasClass('dimmed'),
          pinned: node.hasClass('pinned'),
          labelSize:
            node.hasClass('unlabelled') && !node.hasClass('chosen') ? 0 : Number.parseFloat(node.style('font-size')),
        }
      }),
      edges: cy.edges().map((edge) => {
        const { x, y } = edge.renderedMidpoint()
        return {
          id: edge.id(),
          pageX: box.x + x,
          pageY: box.y + y,
          chosen: edge.hasClass('chosen'),
          dimmed: edge.hasClass('dimmed'),
          dashed: edge.style('line-style') === 'dashed',
        }
      }),
      groups: cy.nodes('.group').map((group) => String(group.data('label'))),
      groupLabelSizes: cy.nodes('.group').map((group) => Number.parseFloat(group.style('font-size'))),
      zoom,
      pan: { ...cy.pan() },
    }
  })
}

/** How many elements are styled anew while something is done; each one costs time. */
export async function styledAnew(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    interface Core {
      on(event: string, then: () => void): void
    }
    const containers = [...document.querySelectorAll<HTMLElement & { _cyreg?: { cy?: Core } }>('*')]
    const cy = containers.map((element) => element._cyreg?.cy).find((core) => core)
    Reflect.set(window, '__styled', 0)
    cy?.on('style', () => Reflect.set(window, '__styled', Reflect.get(window, '__styled') + 1))
  })
  await act()
  return page.evaluate(() => Reflect.get(window, '__styled'))
}

/** Ids of the entities on the canvas, sorted. */
export async function shownNodes(page: Page): Promise<string[]> {
  return (await drawn(page)).nodes.map(({ id }) => id).sort()
}

/** Where each entity stands, by id. */
export async function places(page: Page): Promise<Record<string, string>> {
  const { nodes } = await drawn(page)
  return Object.fromEntries(nodes.map(({ id, x, y }) => [id, `${x} ${y}`]).sort())
}

/** What is drawn once nothing moves any more. */
export async function atRest(page: Page): Promise<Drawn> {
  for (let former = ''; ; ) {
    const now = await drawn(page)
    const text = JSON.stringify(now)
    if (text === former) return now
    former = text
    await page.waitForTimeout(120)
  }
}

/** A node at rest. Waits until it is drawn. */
export async function nodeAt(page: Page, id: string): Promise<DrawnNode> {
  await expect.poll(() => shownNodes(page), { timeout: 10_000 }).toContain(id)
  const node = (await atRest(page)).nodes.find((other) => other.id === id)
  if (!node) throw new Error(`${id} has gone from the canvas`)
  return node
}

/** The first edge at rest whose id holds these words. Waits until there is one. */
export async function edgeAt(page: Page, words: string): Promise<DrawnEdge> {
  const wanted = ({ id }: DrawnEdge) => id.includes(words)
  await expect.poll(async () => (await drawn(page)).edges.some(wanted), { timeout: 10_000, message: words }).toBe(true)
  const edge = (await atRest(page)).edges.find(wanted)
  if (!edge) throw new Error(`${words} has gone from the canvas`)
  return edge
}
