import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What is drawn, asked of Cytoscape and of the sheets themselves: a canvas has no elements that a test could find. */

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
      hasClass(name: string): boolean
      style(name: string): string
      parent(): { id(): string | undefined }
    }
    interface Elements {
      map<T>(of: (element: Element) => T): T[]
    }
    interface Core {
      nodes(selector: string): Elements
      container(): HTMLElement
      zoom(): number
      pan(): Point
    }
    interface Course {
      from: Point
      to: Point
      controls: [Point, Point] | null
    }
    interface Sheets {
      nodes: { id: string; beyond: number }[]
      lines: { edge: { id: string; inferred: boolean }; course: Course; look: string; chosen: boolean }[]
    }
    const middle = ({ from, to, controls }: Course, axis: 'x' | 'y'): number => {
      if (!controls) return (from[axis] + to[axis]) / 2
      const [a, b] = controls
      return (from[axis] + 3 * a[axis] + 3 * b[axis] + to[axis]) / 8
    }
    const containers = [...document.querySelectorAll<HTMLElement & { _cyreg?: { cy?: Core }; _sheets?: Sheets }>('*')]
    const container = containers.find((element) => element._cyreg?.cy)
    const [cy, sheets] = [container?._cyreg?.cy, container?._sheets]
    if (!cy || !sheets) return { nodes: [], edges: [], groups: [], groupLabelSizes: [], zoom: 1, pan: { x: 0, y: 0 } }
    const box = cy.container().getBoundingClientRect()
    const [zoom, pan] = [cy.zoom(), cy.pan()]
    const beyond = new Map(sheets.nodes.map((node) => [node.id, node.beyond]))
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
          beyond: beyond.get(node.id()) ?? 0,
          group: node.parent().id() ?? null,
          chosen: node.hasClass('chosen'),
          dimmed: node.hasClass('dimmed'),
          pinned: node.hasClass('pinned'),
          labelSize:
            node.hasClass('unlabelled') && !node.hasClass('chosen') ? 0 : Number.parseFloat(node.style('font-size')),
        }
      }),
      edges: sheets.lines.map(({ edge, course, look, chosen }) => ({
        id: edge.id,
        pageX: box.x + middle(course, 'x') * zoom + pan.x,
        pageY: box.y + middle(course, 'y') * zoom + pan.y,
        chosen,
        dimmed: look === 'dimmed',
        dashed: edge.inferred,
      })),
      groups: cy.nodes('.group').map((group) => String(group.data('label'))),
      groupLabelSizes: cy.nodes('.group').map((group) => Number.parseFloat(group.style('font-size'))),
      zoom,
      pan: { ...pan },
    }
  })
}

/**
 * How much ink lies on a sheet within some pixels of a place of the page: the alpha of every pixel, 0 to 255. The
 * sheet behind the nodes holds lines and boxes, the one before them badges and words.
 */
export async function inkAround(
  page: Page,
  sheet: 'behind' | 'before',
  { pageX, pageY }: { pageX: number; pageY: number },
  reach: number,
): Promise<number[]> {
  return page.evaluate(
    ({ index, x, y, pixels }) => {
      const canvas = document.querySelectorAll<HTMLCanvasElement>('.graph-canvas-sheet canvas')[index]
      const box = canvas?.getBoundingClientRect()
      const context = canvas?.getContext('2d')
      if (!canvas || !box || !context) return []
      // Nothing is on it.
      if (canvas.width === 0) return [0]
      const density = canvas.width / box.width
      const side = (2 * pixels + 1) * density
      const data = context.getImageData((x - pixels - box.x) * density, (y - pixels - box.y) * density, side, side).data
      return [...data].filter((_, place) => place % 4 === 3)
    },
    { index: sheet === 'behind' ? 0 : 1, x: pageX, y: pageY, pixels: reach },
  )
}

/** How often a sheet is drawn anew while something is done. */
export async function drawnAnew(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    Reflect.set(window, '__cleared', 0)
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('.graph-canvas-sheet canvas')) {
      const context = canvas.getContext('2d')
      const clear = context?.clearRect.bind(context)
      if (!context || !clear) continue
      context.clearRect = (...box) => {
        Reflect.set(window, '__cleared', Reflect.get(window, '__cleared') + 1)
        clear(...box)
      }
    }
  })
  await act()
  return page.evaluate(() => Reflect.get(window, '__cleared'))
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
