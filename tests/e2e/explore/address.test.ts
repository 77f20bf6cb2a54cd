import { describe, expect, inject, it } from 'vitest'
import { useBrowser } from '../browser.js'
import { drawn, places, shownNodes } from '../canvas.js'
import {
  choose,
  clickNode,
  details,
  expand,
  INTERPOL,
  legend,
  MEETING,
  pictureAddress,
  saved,
  settled,
  tool,
} from './actions.js'

const { visit } = useBrowser()
const pathOf = (address: string) => address.slice(inject('base').length)
const share = { name: 'Save and share' }

describe('the address', () => {
  it('holds entities, places, filters, selection and groups, reaches no server, and brings all back elsewhere', async () => {
    const { page } = await visit(`/explore#start=${MEETING}`, {}, 'load')
    await settled(page, (count) => count > 20)
    await details(page).getByRole('button', { name: 'Pin' }).click()
    await choose(page, 'Group', 'Group by kind')
    await expect.poll(async () => (await drawn(page)).groups.length).toBeGreaterThan(0)
    await legend(page)
      .getByRole('checkbox', { name: /^Countries/ })
      .uncheck()
    await settled(page, (count) => count > 0)
    const seen = async (visited: typeof page) => {
      const { nodes, edges, groups } = await drawn(visited)
      const chosen = nodes.filter((node) => node.chosen).map(({ id }) => id)
      const pinned = nodes.filter((node) => node.pinned).map(({ id }) => id)
      return {
        places: await places(visited),
        edges: edges.map(({ id }) => id).sort(),
        groups: groups.sort(),
        chosen,
        pinned,
      }
    }
    const before = await seen(page)
    expect(before).toMatchObject({ chosen: [MEETING], pinned: [MEETING] })
    const urls: string[] = []
    page.on('request', (request) => urls.push(request.url()))
    await page.reload()
    await expect.poll(() => seen(page)).toEqual(before)
    expect(urls.join(' ')).not.toContain('show=')
    const other = await visit(pathOf(page.url()), {}, 'load')
    await expect.poll(() => seen(other.page)).toEqual(before)
    expect(other.faults).toEqual([])
  })

  it('is short and readable for a small picture', async () => {
    const { page } = await visit(pictureAddress([INTERPOL, MEETING]), {}, 'load')
    await settled(page, (count) => count === 2)
    expect(pathOf(page.url())).toBe(`/explore#show=${INTERPOL}@0_0,${MEETING}@200_0`)
  })

  it('says what the corpus no longer holds, and shows the rest', async () => {
    const { page } = await visit(pictureAddress([INTERPOL, 'organisation:dissolved-long-ago']), {}, 'load')
    await expect.poll(() => shownNodes(page)).toEqual([INTERPOL])
    await expect
      .poll(() => page.getByRole('alert').innerText())
      .toMatch(/no longer has: organisation:dissolved-long-ago/)
  })

  it('is passed over beyond 32 kB: the page offers a file, which brings the picture back', async () => {
    const { page } = await visit(pictureAddress([INTERPOL]), {}, 'load')
    await settled(page, (count) => count === 1)
    // Words that do not compress, as if of a much larger corpus.
    const many = Array.from(
      { length: 3_000 },
      (_, n) => `topic:${Math.imul(n + 1, 2_654_435_761) >>> 0}-${n ** 3}@${n}_${n}`,
    )
    const fragment = `show=${INTERPOL}@10_20,${many.join(',')}`
    const file = Buffer.from(JSON.stringify([{ name: 'Very large', fragment }]))
    await tool(page, share.name).click()
    const panel = page.getByRole('region', share)
    await panel
      .getByLabel('Open a file')
      .setInputFiles({ name: 'views.json', mimeType: 'application/json', buffer: file })
    await panel.getByRole('button', { name: 'Very large', exact: true }).click()
    await page.getByText('too large for an address').first().waitFor()
    expect(page.url().length).toBeLessThan(32_000)
    const kept = await saved(page, () => panel.getByRole('button', { name: 'Save the picture as a file' }).click())
    const [view] = JSON.parse(kept.bytes.toString()) as { name: string; fragment: string }[]

    const other = await visit('/explore', {}, 'load')
    await tool(other.page, share.name).click()
    const takeIn = other.page.getByRole('region', share)
    await takeIn
      .getByLabel('Open a file')
      .setInputFiles({ name: kept.name, mimeType: 'application/json', buffer: kept.bytes })
    await takeIn.getByRole('button', { name: view?.name ?? '', exact: true }).click()
    await expect.poll(() => places(other.page)).toEqual({ [INTERPOL]: '10 20' })
  })
})

describe('saved views', () => {
  it('are kept by name in this browser, and go elsewhere as a file', async () => {
    const { page } = await visit(pictureAddress([INTERPOL, MEETING], `select=${INTERPOL}`), {}, 'load')
    await settled(page, (count) => count === 2)
    await tool(page, share.name).click()
    const panel = page.getByRole('region', share)
    await panel.getByLabel('Name of the picture').fill('Police and meeting')
    await panel.getByRole('button', { name: 'Save', exact: true }).click()
    await panel.getByRole('button', { name: 'Police and meeting', exact: true }).waitFor()
    const before = await places(page)

    await page.goto(`${inject('base')}/explore#show=country:ITA@0_0`)
    await page.reload()
    await settled(page, (count) => count === 1)
    await tool(page, share.name).click()
    await panel.getByRole('button', { name: 'Police and meeting', exact: true }).click()
    await expect.poll(() => places(page)).toEqual(before)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+z')
    await expect.poll(() => shownNodes(page)).toEqual(['country:ITA'])

    if (!(await panel.isVisible())) await tool(page, share.name).click()
    const file = await saved(page, () => panel.getByRole('button', { name: 'Save them as a file' }).click())
    await panel.getByRole('button', { name: 'Delete Police and meeting' }).click()
    expect(await panel.getByRole('button', { name: 'Police and meeting', exact: true }).count()).toBe(0)

    const other = await visit('/explore', {}, 'load')
    await tool(other.page, share.name).click()
    const takeIn = other.page.getByRole('region', share)
    const input = takeIn.getByLabel('Open a file')
    await input.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
    await takeIn.getByText('The file holds no pictures.').waitFor()
    await input.setInputFiles({ name: file.name, mimeType: 'application/json', buffer: file.bytes })
    await takeIn.getByRole('button', { name: 'Police and meeting', exact: true }).click()
    await expect.poll(() => places(other.page)).toEqual(before)
  })
})

describe('undo and redo', () => {
  it('reach back over every change by buttons and keys, and forward again', async () => {
    const { page } = await visit(pictureAddress([INTERPOL], `select=${INTERPOL}`), {}, 'load')
    await settled(page, (count) => count === 1)
    expect(await tool(page, 'Undo').isDisabled()).toBe(true)
    const states: unknown[] = []
    const state = async () => {
      const { nodes, groups } = await drawn(page)
      const looks = nodes.map(({ id, width, pinned }) => `${id} ${Math.round(width)} ${pinned}`).sort()
      return { places: await places(page), looks, groups: groups.sort() }
    }
    const steps: (() => Promise<unknown>)[] = [
      () => expand(page),
      () => choose(page, 'Arrange anew', 'In rings'),
      () => details(page).getByRole('button', { name: 'Pin' }).click(),
      () => choose(page, 'Size', 'Size by relations'),
      () => choose(page, 'Group', 'Group by kind'),
      () =>
        legend(page)
          .getByRole('checkbox', { name: /^Documents/ })
          .uncheck(),
      () => details(page).getByRole('button', { name: 'Remove from the canvas' }).click(),
      () => tool(page, 'Clear the canvas').click(),
    ]
    for (const act of steps) {
      await settled(page, () => true)
      const before = await state()
      states.push(before)
      await act()
      await expect.poll(state, { timeout: 10_000, message: act.toString() }).not.toEqual(before)
    }
    for (const [index, before] of [...states.entries()].reverse()) {
      if (index % 2) await tool(page, 'Undo').click()
      else await page.keyboard.press('Control+z')
      await expect.poll(state, { timeout: 10_000, message: `undone to ${index}` }).toEqual(before)
    }
    expect(await tool(page, 'Undo').isDisabled()).toBe(true)
    for (const [index, after] of states.entries()) {
      if (index === 0) continue
      if (index % 2) await tool(page, 'Redo').click()
      else await page.keyboard.press('Control+y')
      await expect.poll(state, { timeout: 10_000, message: `redone to ${index}` }).toEqual(after)
    }
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(() => shownNodes(page)).toEqual([])
    expect(await tool(page, 'Redo').isDisabled()).toBe(true)
  })

  it('leaves undoing to a field while one types in it', async () => {
    const { page } = await visit(pictureAddress([INTERPOL, MEETING]), {}, 'load')
    await clickNode(page, INTERPOL)
    await details(page).getByRole('button', { name: 'Remove from the canvas' }).click()
    await settled(page, (count) => count === 1)
    await page.keyboard.press('/')
    await page.keyboard.type('x')
    await page.keyboard.press('Control+z')
    expect(await shownNodes(page)).toEqual([MEETING])
  })
})
