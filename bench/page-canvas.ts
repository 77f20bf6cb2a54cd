import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { ElementDefinition, StylesheetJson } from 'cytoscape'
import type { Page } from 'playwright-core'

/** What a canvas draws, so that another Cytoscape can draw the same. */
export interface CanvasCopy {
  elements: ElementDefinition[]
  style: StylesheetJson
  /** The page sets it by zoom, so that labels stay readable. */
  fontSize: string
  zoom: number
  pan: { x: number; y: number }
  width: number
  height: number
}

/** Milliseconds of one measurement of panning. */
const PANNING = 1_000

/** The page's canvas as it is now; `__canvas` is its Cytoscape, `__sheets` draws the lines behind it. */
export async function ourCanvas(page: Page): Promise<CanvasCopy> {
  return page.evaluate(() => {
    const cy = Reflect.get(window, '__canvas')
    const lines: { edge: { id: string }; course: { controls: unknown }; look: string }[] = Reflect.get(
      window,
      '__sheets',
    ).lines
    const probe = document.createElement('span')
    document.body.append(probe)
    const colour = (name: string): string => {
      probe.style.color = `var(--${name})`
      return getComputedStyle(probe).color
    }
    const [edge, lifted] = [colour('edge'), colour('edge-lifted')]
    probe.remove()
    const { elements, style } = cy.json()
    // Our lines in Cytoscape's words. It draws no badges: that much less than the page does.
    const edges = lines.map(({ edge: data, course, look }) => ({
      group: 'edges' as const,
      data: { ...data },
      classes: [look, ...(course.controls ? ['bent'] : [])],
    }))
    const edgeStyle = [
      {
        selector: 'edge',
        style: {
          width: 1,
          'line-color': edge,
          'curve-style': 'straight',
          'target-arrow-shape': 'triangle',
          'target-arrow-color': edge,
          'arrow-scale': 0.6,
        },
      },
      { selector: 'edge.bent', style: { 'curve-style': 'bezier', 'control-point-step-size': 22 } },
      { selector: 'edge[?inferred]', style: { 'line-style': 'dashed', 'line-dash-pattern': [4, 3] } },
      { selector: 'edge.lifted', style: { 'line-color': lifted, 'target-arrow-color': lifted } },
    ]
    return {
      elements: [...(elements.nodes ?? []), ...edges],
      style: [...style, ...edgeStyle],
      fontSize: cy.nodes('[kind]').not('.unlabelled').first().style('font-size') ?? '12px',
      zoom: cy.zoom(),
      pan: { ...cy.pan() },
      width: cy.width(),
      height: cy.height(),
    }
  })
}

/** Where a page keeps its own Cytoscape and the bare one, for scripts that run in it. */
export type Canvas = '__canvas' | '__bare'

/**
 * Bare Cytoscape over the page's own canvas: the same elements, styles, place and size in the same
 * document, since a browser draws no frames of a page that another one covers.
 */
export async function laidOver(page: Page, copy: CanvasCopy): Promise<void> {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js'), 'utf8'))
  await page.evaluate(({ elements, style, fontSize, zoom, pan }) => {
    const box = Reflect.get(window, '__canvas').container().getBoundingClientRect()
    const container = document.createElement('div')
    container.id = 'bare'
    Object.assign(container.style, {
      position: 'fixed',
      zIndex: '1000',
      background: 'Canvas',
      left: `${box.x}px`,
      top: `${box.y}px`,
      width: `${box.width}px`,
      height: `${box.height}px`,
    })
    document.body.append(container)
    const cytoscape = Reflect.get(window, 'cytoscape')
    const cy = cytoscape({ container, elements, style, layout: { name: 'preset' } })
    cy.nodes().style('font-size', fontSize)
    cy.viewport({ zoom, pan })
    Reflect.set(window, '__bare', cy)
  }, copy)
  await page.waitForTimeout(500)
}

export async function shownIn(page: Page): Promise<{ nodes: number; edges: number }> {
  return page.evaluate(() => {
    const cy = Reflect.get(window, '__canvas')
    return { nodes: cy.nodes('[kind]').length, edges: Reflect.get(window, '__sheets').lines.length }
  })
}

/**
 * Frames a second while the canvas is dragged to and fro, one move of the mouse a frame. The moves are made
 * in the page: from outside, a busy machine holds them back.
 */
export async function panned(page: Page, canvas: Canvas): Promise<number> {
  return page.evaluate(
    async ({ name, duration }) => {
      document.getElementById('bare')?.toggleAttribute('hidden', name !== '__bare')
      const cy = Reflect.get(window, name)
      // Hidden, it had no size to find the mouse in.
      cy.resize()
      const box = cy.container().getBoundingClientRect()
      const { x1, y1 } = cy.elements().renderedBoundingBox()
      // Where a press takes hold of nothing.
      const start = { x: Math.max(box.x + 70, box.x + x1 - 30), y: Math.max(box.y + 50, box.y + y1 - 20) }
      const send = (type: string, x: number, y: number): void => {
        const target = type === 'mousedown' ? cy.container().querySelector('canvas') : window
        target?.dispatchEvent(
          new MouseEvent(type, {
            bubbles: true,
            cancelable: true,
            view: window,
            clientX: x,
            clientY: y,
            button: 0,
            buttons: 1,
          }),
        )
      }
      let frames = 0
      const count = (): void => {
        frames += 1
      }
      const before = { ...cy.pan() }
      send('mousedown', start.x, start.y)
      cy.on('render', count)
      const begin = performance.now()
      let moved = false
      // The first frame of a large picture alone can take the whole time.
      const least = 6
      for (let step = 1; step <= least || performance.now() - begin < duration; step += 1) {
        await new Promise(requestAnimationFrame)
        send('mousemove', start.x + 60 * Math.sin(step / 3), start.y + 40 * Math.sin(step / 4))
        moved ||= cy.pan().x !== before.x
      }
      const seconds = (performance.now() - begin) / 1000
      cy.off('render', count)
      send('mouseup', start.x, start.y)
      if (!moved) throw new Error('The canvas did not follow the mouse.')
      return frames / seconds
    },
    { name: canvas, duration: PANNING },
  )
}

/** Lets bare Cytoscape glide to the places and the view of a copy. */
export async function moved(page: Page, { elements, zoom, pan }: CanvasCopy): Promise<void> {
  await page.evaluate(
    ({ places, view }) => {
      const cy = Reflect.get(window, '__bare')
      for (const { id, position } of places) cy.getElementById(id).animate({ position, duration: 200 })
      cy.animate({ ...view, duration: 200 })
    },
    {
      places: elements.flatMap(({ data, position }) => (position && data.id ? [{ id: data.id, position }] : [])),
      view: { zoom, pan },
    },
  )
  await page.waitForTimeout(2_000)
}

/** Takes bare Cytoscape away. */
export async function lifted(page: Page): Promise<void> {
  await page.evaluate(() => {
    Reflect.get(window, '__bare')?.destroy()
    document.getElementById('bare')?.remove()
  })
}

/** The longest time in milliseconds for which the page could do nothing else, as the browser itself observes; 50 at least. */
export async function longestTask(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const seen = { longest: 50 }
    Reflect.set(window, '__tasks', seen)
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration)
    }).observe({ entryTypes: ['longtask'] })
  })
  await act()
  return page.evaluate(() => Reflect.get(Reflect.get(window, '__tasks'), 'longest'))
}
