import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CORPUS, run, serve, temporaryFolder } from '../../support/programs.js'
import { accessibilityFindings } from '../axe.js'
import { useBrowser } from '../browser.js'
import { drawn, shownNodes } from '../canvas.js'
import { choose, details, expand, INTERPOL, MEETING, pictureAddress, settled, tool } from './actions.js'

const { visit } = useBrowser()

describe('where something is missing', () => {
  it('an empty corpus says so, and how to fill it', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'note.txt'), 'A note.\n')
    const store = { RAPPORTEUR_DATA: join(folder, 'data') }
    await run('import', [join(folder, 'note.txt')], store)
    await run('import', ['--remove', 'note.txt'], store)
    const server = await serve(store)
    try {
      const { page, faults } = await visit('/explore', { base: server.base }, 'load')
      await expect.poll(() => page.getByRole('main').innerText()).toMatch(/corpus is empty.*npm run import/)
      expect(await accessibilityFindings(page)).toEqual([])
      expect(faults).toEqual([])
    } finally {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('a server that has stopped leaves what is shown, says so, and is asked again when it is back', async () => {
    const folder = temporaryFolder()
    const store = { RAPPORTEUR_DATA: folder }
    await run('import', [CORPUS], store)
    const server = await serve(store)
    const { page } = await visit(pictureAddress([INTERPOL], `select=${INTERPOL}`), { base: server.base }, 'load')
    await settled(page, (count) => count === 1)
    await details(page).getByRole('button', { name: 'Expand', exact: true }).click()
    const add = page.getByRole('button', { name: /^Add/ })
    await add.waitFor()
    await server.stop()
    await add.click()
    await expect.poll(() => page.getByRole('alert').innerText()).toMatch(/cannot be reached.*stays/)
    expect(await shownNodes(page)).toEqual([INTERPOL])
    expect(await accessibilityFindings(page)).toEqual([])
    const again = await serve({ ...store, PORT: String(server.port) })
    try {
      await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click()
      await settled(page, (count) => count > 1)
      expect(await page.getByRole('alert').count()).toBe(0)
    } finally {
      await again.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('offline: a picture opens as far as it can be read, and is whole once the network is back', async () => {
    const { page } = await visit('/explore', {}, 'load')
    await page.getByRole('heading', { name: 'Where to begin' }).waitFor()
    await page.context().setOffline(true)
    await page.evaluate(`location.hash = ${JSON.stringify(pictureAddress([INTERPOL, MEETING]).split('#')[1])}`)
    await expect.poll(() => page.getByRole('alert').innerText(), { timeout: 10_000 }).toMatch(/cannot be reached/)
    await page.context().setOffline(false)
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click()
    await settled(page, (count) => count === 2)
    expect((await drawn(page)).edges.length).toBeGreaterThan(0)
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  it('while an answer takes its time, the page says that it reads', async () => {
    const { page } = await visit(pictureAddress([INTERPOL], `select=${INTERPOL}`), {}, 'load')
    await settled(page, (count) => count === 1)
    await details(page).getByRole('button', { name: 'Expand', exact: true }).click()
    const add = page.getByRole('button', { name: /^Add/ })
    await add.waitFor()
    let answer = () => {}
    const waiting = new Promise<void>((resolve) => {
      answer = resolve
    })
    await page.route('**/graphql', async (route) => {
      await waiting
      await route.continue()
    })
    await add.click()
    await page.getByText('Reading…').first().waitFor()
    expect(await accessibilityFindings(page)).toEqual([])
    // What stands can be used meanwhile.
    await tool(page, 'Zoom in').click()
    answer()
    await settled(page, (count) => count > 1)
    expect(await page.getByText('Reading…').count()).toBe(0)
  })
})

describe.each([
  ['wide, light', { colorScheme: 'light' as const }],
  ['wide, dark', { colorScheme: 'dark' as const }],
  ['narrow, dark', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const }],
])('axe finds nothing, %s', (_, options) => {
  it('in a picture with its panel, menu of expansion, list, sharing, several chosen, evidence and groups', async () => {
    const address = pictureAddress([INTERPOL, MEETING, 'country:ITA', 'country:AUT'], `select=${INTERPOL}`)
    const { page, faults } = await visit(address, options, 'load')
    await settled(page, (count) => count === 4)
    const findings: Record<string, string[]> = {}
    const look = async (state: string) => {
      findings[state] = await accessibilityFindings(page)
    }
    await details(page).getByRole('heading', { level: 2 }).waitFor()
    await look('entity')
    await details(page).getByRole('button', { name: 'Expand', exact: true }).click()
    await page.getByRole('button', { name: /^Add/ }).waitFor()
    await look('menu')
    await page.getByRole('button', { name: 'Close the menu' }).click()
    await tool(page, 'List beside the canvas').click()
    await page.getByRole('table').waitFor()
    await look('list')
    await tool(page, 'List beside the canvas').click()
    await tool(page, 'Save and share').click()
    await look('sharing')
    await page.keyboard.press('Escape')
    for (const [state, selection] of [
      ['several', `${INTERPOL},${MEETING}`],
      ['evidence', (await drawn(page)).edges.find(({ id }) => id.startsWith('ATTENDED'))?.id],
    ]) {
      await page.goto(page.url().replace(/;select=[^;]*/, `;select=${selection}`))
      await page.getByRole('article', { name: state === 'several' ? 'Selection' : 'Evidence' }).waitFor()
      if (state === 'several') {
        await page.getByRole('button', { name: 'Paths between them' }).click()
        await page.getByRole('region', { name: 'Paths' }).getByRole('listitem').first().waitFor()
      }
      await look(state ?? '')
    }
    await choose(page, 'Group', 'Group by kind')
    await expect.poll(async () => (await drawn(page)).groups.length).toBeGreaterThan(0)
    await look('groups')
    // On a narrow screen it is a sheet over the canvas.
    const sheet = page.getByRole('button', { name: 'Legend' })
    if (await sheet.isVisible()) {
      await page.getByRole('button', { name: 'Close the panel' }).click()
      await sheet.click()
    }
    await page.getByRole('checkbox', { name: /^Organisations/ }).waitFor()
    await look('legend')
    expect(findings).toEqual(Object.fromEntries(Object.keys(findings).map((state) => [state, []])))
    expect(faults).toEqual([])
  })
})

it('on a screen too narrow for three columns the legend lies on the canvas while one wants it', async () => {
  const { page } = await visit(
    pictureAddress([INTERPOL, MEETING], `select=${INTERPOL}`),
    { viewport: { width: 900, height: 800 } },
    'load',
  )
  await settled(page, (count) => count === 2)
  const organisations = page.getByRole('checkbox', { name: /^Organisations/ })
  expect(await organisations.isVisible()).toBe(false)
  await page.getByRole('button', { name: 'Legend' }).click()
  expect(await accessibilityFindings(page)).toEqual([])
  await organisations.uncheck()
  await expect.poll(() => shownNodes(page)).toEqual([MEETING])
  await page.getByRole('button', { name: 'Legend' }).click()
  expect(await organisations.isVisible()).toBe(false)
  await page.getByRole('button', { name: 'Legend' }).click()
  await tool(page, 'Clear the canvas').click()
  await settled(page, (count) => count === 0)
  await page.getByRole('button', { name: 'Legend' }).click()
  await page.getByRole('button', { name: 'Legend' }).waitFor({ state: 'detached' })
  expect(await page.getByRole('complementary', { name: 'Legend' }).isVisible()).toBe(false)
})

describe('on a narrow screen with touch', () => {
  it('a journey: search, expand, drag the canvas, legend, list, evidence; nothing scrolls sideways', async () => {
    const { page, faults } = await visit(
      '/explore',
      { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
      'load',
    )
    await page.getByRole('combobox', { name: 'Search the corpus' }).tap()
    await page.keyboard.type('INTERPO')
    await page
      .getByRole('option', { name: /^INTERPOL\b/ })
      .first()
      .tap()
    await settled(page, (count) => count === 1)
    await expand(page)
    const { nodes } = await settled(page, (count) => count > 3)
    const visible = await page.getByRole('application').boundingBox()
    for (const { id, pageX, pageY } of nodes) {
      expect(pageX, id).toBeGreaterThan(0)
      expect(pageX, id).toBeLessThan(390)
      expect(pageY, id).toBeLessThan((visible?.y ?? 0) + (visible?.height ?? 0))
    }
    await details(page).getByRole('button', { name: 'Close the panel' }).tap()
    await details(page).waitFor({ state: 'detached' })

    const meeting = (await settled(page, () => true)).nodes.find(({ id }) => id === MEETING)
    await page.touchscreen.tap(meeting?.pageX ?? 0, meeting?.pageY ?? 0)
    await details(page)
      .getByRole('heading', { name: /Smuggling of Migrants, 2022/ })
      .waitFor()
    await details(page).getByRole('button', { name: 'Close the panel' }).tap()

    await page.getByRole('button', { name: 'Legend' }).tap()
    await page.getByRole('checkbox', { name: /^Organisations/ }).tap()
    await expect.poll(async () => (await shownNodes(page)).includes(INTERPOL)).toBe(false)
    await page.getByRole('checkbox', { name: /^Organisations/ }).tap()
    await page.getByRole('button', { name: 'Legend' }).tap()

    await tool(page, 'List beside the canvas').tap()
    await page.getByLabel('What to list').selectOption('relations')
    await page.getByRole('button', { name: /^Evidence: INTERPOL Attended/i }).tap()
    const evidence = page.getByRole('article', { name: 'Evidence' })
    await evidence.waitFor()
    expect(await evidence.locator('mark').first().isVisible()).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(1)
    expect(faults).toEqual([])
  })

  it('two fingers zoom, one moves the canvas', async () => {
    const { page } = await visit(
      pictureAddress([INTERPOL, MEETING]),
      { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
      'load',
    )
    const before = await settled(page, (count) => count === 2)
    const session = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints })
    await touch('touchStart', { x: 200, y: 600 })
    for (let step = 1; step <= 5; step += 1) await touch('touchMove', { x: 200 + 10 * step, y: 600 - 20 * step })
    await touch('touchEnd')
    const moved = await settled(page, () => true)
    expect(moved.pan.y - before.pan.y).toBeLessThan(-40)
    expect(moved.zoom).toBe(before.zoom)
    await touch('touchStart', { x: 160, y: 500 }, { x: 230, y: 500 })
    for (let step = 1; step <= 5; step += 1)
      await touch('touchMove', { x: 160 - 10 * step, y: 500 }, { x: 230 + 10 * step, y: 500 })
    await touch('touchEnd')
    expect((await settled(page, () => true)).zoom).toBeGreaterThan(before.zoom * 1.2)
  })

  it('three fingers, the first two far enough apart not to ask for a menu, draw a box that chooses what is in it', async () => {
    const { page } = await visit(
      pictureAddress([INTERPOL, MEETING, 'country:ITA']),
      { viewport: { width: 768, height: 1024 }, hasTouch: true, isMobile: true },
      'load',
    )
    const { nodes } = await settled(page, (count) => count === 3)
    const boxed = nodes.filter(({ id }) => id !== 'country:ITA')
    const [left, right] = [Math.min(...boxed.map((one) => one.pageX)), Math.max(...boxed.map((one) => one.pageX))]
    const middle = boxed[0]?.pageY ?? 0
    const session = await page.context().newCDPSession(page)
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      ...touchPoints: { x: number; y: number; id: number }[]
    ) => session.send('Input.dispatchTouchEvent', { type, touchPoints })
    const fingers = (x: number, y: number) => [-110, 110, 0].map((apart, id) => ({ x: x + apart, y, id }))
    await touch('touchStart', ...fingers(left - 30, middle - 60))
    for (let step = 1; step <= 10; step += 1)
      await touch(
        'touchMove',
        ...fingers(left - 30 + ((right - left + 60) * step) / 10, middle - 60 + (120 * step) / 10),
      )
    await touch('touchEnd')
    await details(page).getByRole('heading', { name: '2 entities' }).waitFor()
  })
})
