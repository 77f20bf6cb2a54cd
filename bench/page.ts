import { rm } from 'node:fs/promises'
import type { ElementDefinition } from 'cytoscape'
import { type Browser, chromium, type Page } from 'playwright-core'
import type { Graph } from '../graph/model/index.js'
import { openEmbeddedLoader } from '../graph/store/embedded/index.js'
import { ensurePage } from '../scripts/lib/built.mjs'
import { CHROMIUM_ARGUMENTS, chromium as findChromium } from '../scripts/lib/chromium.mjs'
import { bigGraph } from '../tests/store/big-graph.js'
import { serve, temporaryFolder } from '../tests/support/programs.js'
import { laidOver, lifted, longestTask, moved, ourCanvas, panned, shownIn } from './page-canvas.js'
import type { Ratio } from './ratios.js'

const NODES = 1_000
const EDGES = 3_000
const STANDING = 500
const NEWCOMERS = 100
/** Times that page and bare Cytoscape take turns: many while panning, since what else a machine does makes single turns differ twofold. */
const PANS = 11
const EXPANSIONS = 3

/**
 * The page's canvas in a real Chromium against bare Cytoscape with the same elements and styles in the
 * same browser, taking turns: frames while panning, an expansion, and what layouts keep the page from.
 */
export async function measurePage(): Promise<Ratio[]> {
  await ensurePage()
  const graph = bigGraph({ entities: 4_000, relations: 24_000 })
  const folder = temporaryFolder()
  const loader = await openEmbeddedLoader(folder)
  await loader.load(graph, new Map(), '2026-01-01T00:00:00.000Z')
  await loader.close()
  const server = await serve({ RAPPORTEUR_DATA: folder })
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_ARGUMENTS] })
  try {
    return [...(await panning(browser, server.base, graph)), ...(await expansion(browser, server.base, graph))]
  } finally {
    await browser.close()
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function panning(browser: Browser, base: string, graph: Graph): Promise<Ratio[]> {
  const ids = denselyLinked(graph)
  const ours = await opened(browser, base, ids)
  const layouts: Ratio[] = []
  for (const layout of ['In rings', 'By year', 'By kind', 'By forces']) {
    const before = await ourCanvas(ours)
    const ms = await longestTask(ours, async () => {
      await ours.getByLabel('Arrange anew').selectOption({ label: layout })
      await ours.waitForFunction(
        (former) => JSON.stringify(Reflect.get(window, '__canvas').pan()) !== former,
        JSON.stringify(before.pan),
        { timeout: 60_000 },
      )
      await ours.waitForTimeout(1_000)
    })
    const after = await ourCanvas(ours)
    await laidOver(ours, before)
    const bare = await longestTask(ours, () => moved(ours, after))
    await lifted(ours)
    layouts.push({
      measurement: 'page',
      name: `longest task, arranged ${layout.toLowerCase()}`,
      value: ms,
      unit: 'ms',
      ratio: ms / bare,
      against: 'bare Cytoscape moving the same',
    })
  }
  await laidOver(ours, await ourCanvas(ours))
  const rates: { ours: number; bare: number }[] = []
  for (let turn = 0; turn <= PANS; turn += 1) {
    const rate = { ours: await panned(ours, '__canvas'), bare: await panned(ours, '__bare') }
    // The first turn fills caches.
    if (turn > 0) rates.push(rate)
  }
  const { nodes, edges } = await shownIn(ours)
  await ours.context().close()
  const rate = median(rates.map((turn) => turn.ours))
  return [
    {
      measurement: 'page',
      name: `panning ${nodes} entities, ${edges} relations`,
      value: rate,
      unit: 'frames/s',
      ratio: median(rates.map((turn) => turn.ours / turn.bare)),
      against: 'bare Cytoscape',
    },
    ...layouts,
  ]
}

async function expansion(browser: Browser, base: string, graph: Graph): Promise<Ratio[]> {
  const { hub, others } = hubWithOthers(graph)
  const times: { ours: number; bare: number }[] = []
  for (let turn = 0; turn <= EXPANSIONS; turn += 1) {
    const ours = await opened(browser, base, [hub, ...others], hub)
    await ours
      .getByRole('complementary', { name: 'Details' })
      .getByRole('button', { name: 'Expand', exact: true })
      .click()
    const menu = ours.getByRole('region', { name: /^Expand / })
    await menu.getByLabel('At most').selectOption(String(NEWCOMERS))
    const before = await ourCanvas(ours)
    await watchArrival(ours, STANDING + NEWCOMERS)
    await menu.getByRole('button', { name: /^Add/ }).click()
    const ms = await arrival(ours)
    const after = await ourCanvas(ours)
    await laidOver(ours, before)
    const bareMs = await ours.evaluate(
      async ({ elements, wanted }) => {
        const cy = Reflect.get(window, '__bare')
        const start = performance.now()
        cy.batch(() => cy.add(elements))
        if (cy.nodes().length !== wanted) throw new Error(`${cy.nodes().length} instead of ${wanted}`)
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
        return performance.now() - start
      },
      { elements: newIn(after.elements, before.elements), wanted: STANDING + NEWCOMERS },
    )
    if (turn > 0) times.push({ ours: ms, bare: bareMs })
    await ours.context().close()
  }
  return [
    {
      measurement: 'page',
      name: `expansion of ${NEWCOMERS} onto ${STANDING}, answer to picture`,
      value: median(times.map((turn) => turn.ours)),
      unit: 'ms',
      ratio: median(times.map((turn) => turn.ours / turn.bare)),
      against: 'bare Cytoscape adding the same',
    },
  ]
}

/** Explore with these entities in rows, at rest. */
async function opened(browser: Browser, base: string, ids: readonly string[], selected = ''): Promise<Page> {
  const across = Math.ceil(Math.sqrt(ids.length))
  const show = ids.map((id, index) => `${id}@${(index % across) * 140}_${Math.floor(index / across) * 80}`).join(',')
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${base}/explore#show=${encodeURI(show)}${selected && `;select=${encodeURI(selected)}`}`)
  await page.waitForFunction(
    (wanted) => {
      const element = [...document.querySelectorAll('*')].find((one) => Reflect.get(one, '_cyreg')?.cy)
      const cy = element && Reflect.get(element, '_cyreg').cy
      const sheets = element && Reflect.get(element, '_sheets')
      Reflect.set(window, '__canvas', cy)
      Reflect.set(window, '__sheets', sheets)
      return cy?.nodes('[kind]').length === wanted && sheets?.lines.length > 0
    },
    ids.length,
    { timeout: 60_000 },
  )
  await page.waitForTimeout(1_000)
  return page
}

/** Notes when the answer had come, and when so many entities had been painted. */
async function watchArrival(page: Page, wanted: number): Promise<void> {
  await page.evaluate((count) => {
    const cy = Reflect.get(window, '__canvas')
    const look = (): void => {
      if (cy.nodes('[kind]').length < count) requestAnimationFrame(look)
      // The frame after the one that drew them: by then they are painted.
      else requestAnimationFrame(() => Reflect.set(window, '__arrived', performance.now()))
    }
    requestAnimationFrame(look)
  }, wanted)
}

/** Milliseconds from the end of the last answer to the painted picture. */
async function arrival(page: Page): Promise<number> {
  await page.waitForFunction(() => Reflect.has(window, '__arrived'), undefined, { timeout: 60_000 })
  return page.evaluate(() => {
    const arrived = Number(Reflect.get(window, '__arrived'))
    const answers = performance
      .getEntriesByType('resource')
      .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming)
      .filter(({ name, responseEnd }) => name.endsWith('/graphql') && responseEnd < arrived)
    return arrived - Math.max(...answers.map(({ responseEnd }) => responseEnd))
  })
}

/** A thousand entities that hang together by some three thousand relations: best linked first, then as many as fit. */
function denselyLinked({ relations }: Graph): string[] {
  const degrees = new Map<string, number>()
  for (const { source, target } of relations) {
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  }
  const order = [...degrees.keys()].sort((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0))
  const count = (ids: ReadonlySet<string>) =>
    relations.filter(({ source, target }) => ids.has(source) && ids.has(target)).length
  // The further down the list a window of a thousand begins, the fewer relations it has.
  for (let start = 0; start + NODES <= order.length; start += 25) {
    const ids = order.slice(start, start + NODES)
    if (count(new Set(ids)) <= EDGES) return ids
  }
  throw new Error('The graph is too dense for the picture.')
}

/** The best linked entity, and others that stand before a hundred of its neighbours come. */
function hubWithOthers({ relations }: Graph): { hub: string; others: string[] } {
  const neighbours = new Map<string, Set<string>>()
  for (const { source, target } of relations) {
    neighbours.set(source, (neighbours.get(source) ?? new Set()).add(target))
    neighbours.set(target, (neighbours.get(target) ?? new Set()).add(source))
  }
  const order = [...neighbours].sort(([, a], [, b]) => b.size - a.size)
  const [hub, near] = order[0] ?? ['', new Set<string>()]
  if (near.size < 2 * NEWCOMERS) throw new Error('No entity of the graph has neighbours enough.')
  const others = order
    .map(([id]) => id)
    .filter((id) => id !== hub && !near.has(id))
    .slice(0, STANDING - 1)
  return { hub, others }
}

function newIn(after: readonly ElementDefinition[], before: readonly ElementDefinition[]): ElementDefinition[] {
  const known = new Set(before.map(({ data }) => data.id))
  return after.filter(({ data }) => !known.has(data.id))
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}
