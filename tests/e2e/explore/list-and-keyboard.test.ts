import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { useBrowser } from '../browser.js'
import { drawn, nodeAt, shownNodes } from '../canvas.js'
import { canvas, clickNode, details, INTERPOL, MEETING, pictureAddress, settled, tool } from './actions.js'

const { visit } = useBrowser()

async function withList(path: string): Promise<{ page: Page; list: Locator }> {
  const { page } = await visit(path, {}, 'load')
  await settled(page, (count) => count > 0)
  await tool(page, 'List beside the canvas').click()
  const list = page.getByRole('region', { name: 'List of what is shown' })
  await list.getByRole('table').waitFor()
  return { page, list }
}

const chosenOf = async (page: Page) => (await drawn(page)).nodes.filter(({ chosen }) => chosen).map(({ id }) => id)
const names = (list: Locator) => list.locator('tbody tr td:first-child').allInnerTexts()

describe('the list beside the canvas', () => {
  it('holds what the canvas holds, sorts and filters it', async () => {
    const { page, list } = await withList(pictureAddress([INTERPOL, MEETING, 'country:ITA', 'country:FRA']))
    await expect.poll(() => names(list)).toHaveLength(4)
    await list.getByRole('button', { name: 'Name' }).click()
    const sorted = await names(list)
    expect(sorted).toEqual([...sorted].sort((a, b) => a.localeCompare(b, 'en')))
    expect(await list.getByRole('columnheader', { name: /Name/ }).getAttribute('aria-sort')).toBe('ascending')
    await list.getByRole('button', { name: /Name/ }).click()
    expect(await names(list)).toEqual([...sorted].reverse())
    await list.getByLabel('Filter the list').fill('country')
    await expect.poll(() => names(list)).toEqual(['Italy', 'France'])
    // The list is filtered, not the picture.
    expect(await shownNodes(page)).toHaveLength(4)
  })

  it('chooses in the canvas what is chosen in it, and the other way round', async () => {
    const { page, list } = await withList(pictureAddress([INTERPOL, MEETING, 'country:ITA']))
    await list.getByRole('button', { name: 'Italy', exact: true }).click()
    await expect.poll(() => chosenOf(page)).toEqual(['country:ITA'])
    await list.getByRole('button', { name: 'INTERPOL', exact: true }).click({ modifiers: ['Shift'] })
    await expect.poll(async () => (await chosenOf(page)).sort()).toEqual(['country:ITA', INTERPOL].sort())
    await clickNode(page, MEETING)
    const pressed = list.locator('[aria-pressed="true"]')
    await expect.poll(() => pressed.allInnerTexts()).toEqual([expect.stringMatching(/^Working Group.*2022$/)])
  })

  it('lists relations with their evidence', async () => {
    const { page, list } = await withList(pictureAddress([INTERPOL, MEETING]))
    await list.getByLabel('What to list').selectOption('relations')
    const evidence = list.getByRole('button', { name: /^Evidence: INTERPOL Attended/i })
    await evidence.click()
    await page.getByRole('article', { name: 'Evidence' }).waitFor()
    expect((await drawn(page)).edges.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual([
      expect.stringMatching(/^ATTENDED~/),
    ])
  })
})

describe('without a mouse', () => {
  it('a journey by keyboard alone: search, expand, list, choose, evidence, remove, undo; each change is announced', async () => {
    const { page } = await visit('/explore', {}, 'load')
    await page.getByRole('heading', { name: 'Where to begin' }).waitFor()
    const said = page.getByRole('region', { name: 'Graph' }).locator('[aria-live="polite"]').first()
    await page.keyboard.press('/')
    await page.keyboard.type('INTERPO')
    await page
      .getByRole('option', { name: /^INTERPOL\b/ })
      .first()
      .waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await settled(page, (count) => count === 1)
    await expect.poll(() => said.innerText()).toMatch(/^INTERPOL/)

    // The canvas is the next thing but for the legend.
    await tabTo(page, canvas(page))
    await page.keyboard.press('Enter')
    const menu = page.getByRole('region', { name: 'Expand INTERPOL' })
    await menu.getByRole('button', { name: /^Add/ }).waitFor()
    expect(await menu.evaluate((element) => element.contains(document.activeElement))).toBe(true)
    await tabTo(page, menu.getByRole('button', { name: /^Add/ }))
    await page.keyboard.press('Enter')
    const { nodes } = await settled(page, (count) => count > 3)
    await expect.poll(() => said.innerText()).toMatch(/^\d+ of \d+ added/)
    // Who chose by keyboard is not sent back to the top of the page.
    await expect.poll(() => canvas(page).evaluate((element) => element === document.activeElement)).toBe(true)

    await tabTo(page, tool(page, 'List beside the canvas'))
    await page.keyboard.press('Enter')
    const list = page.getByRole('region', { name: 'List of what is shown' })
    await tabTo(page, list.getByRole('button', { name: /^Remove Working Group.*2022$/ }))
    await page.keyboard.press('Enter')
    await settled(page, (count) => count === nodes.length - 1)
    await expect.poll(() => said.innerText()).toMatch(/removed/i)
    await page.keyboard.press('Control+z')
    await settled(page, (count) => count === nodes.length)
    await expect.poll(() => said.innerText()).toMatch(/undone/i)
  })

  it('arrow keys walk on the canvas to the neighbour in their direction, with Shift to choose several', async () => {
    const address = `/explore#show=${INTERPOL}@0_0,${MEETING}@300_0,country:ITA@300_260`
    const { page } = await visit(address, {}, 'load')
    await settled(page, (count) => count === 3)
    await canvas(page).focus()
    for (const [key, id] of [
      ['ArrowDown', INTERPOL],
      ['ArrowRight', MEETING],
      ['ArrowDown', 'country:ITA'],
      ['ArrowUp', MEETING],
      ['ArrowLeft', INTERPOL],
    ] as const) {
      await page.keyboard.press(key)
      await expect.poll(() => chosenOf(page), { message: key }).toEqual([id])
    }
    await page.keyboard.press('Shift+ArrowRight')
    await expect.poll(async () => (await chosenOf(page)).sort()).toEqual([MEETING, INTERPOL].sort())
    await page.keyboard.press('Escape')
    await expect.poll(() => chosenOf(page)).toEqual([])
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Delete')
    await settled(page, (count) => count === 2)
  })

  it('says what the keys have chosen', async () => {
    const { page } = await visit(pictureAddress([INTERPOL, MEETING]), {}, 'load')
    await settled(page, (count) => count === 2)
    await canvas(page).focus()
    await page.keyboard.press('ArrowRight')
    const said = page.getByRole('region', { name: 'Graph' }).locator('[aria-live="polite"]').first()
    await expect.poll(() => said.innerText()).toMatch(/^INTERPOL, organisation, \d links? shown/i)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => said.innerText()).toMatch(/^Working Group .* meeting/i)
  })
})

describe('with less motion', () => {
  it('nothing glides: what comes and what is arranged stands at once', async () => {
    const { page } = await visit(pictureAddress([INTERPOL], `select=${INTERPOL}`), { reducedMotion: 'reduce' }, 'load')
    await nodeAt(page, INTERPOL)
    const moving = await page.evaluate(async () => {
      const containers = [...document.querySelectorAll<HTMLElement & { _cyreg?: { cy?: Core } }>('*')]
      interface Core {
        nodes(): { some(of: (node: { animated(): boolean }) => boolean): boolean }
        animated(): boolean
      }
      const cy = containers.map((element) => element._cyreg?.cy).find((core) => core)
      const seen = { moved: false }
      const look = () => {
        if (cy?.animated() || cy?.nodes().some((node) => node.animated())) seen.moved = true
        requestAnimationFrame(look)
      }
      look()
      Object.assign(window, { seen })
    })
    expect(moving).toBeUndefined()
    await details(page).getByRole('button', { name: 'Expand', exact: true }).click()
    await page.getByRole('button', { name: /^Add/ }).click()
    await settled(page, (count) => count > 1)
    await page.getByLabel('Arrange anew').selectOption({ label: 'In rings' })
    await page.waitForTimeout(400)
    expect(await page.evaluate(() => Reflect.get(Reflect.get(window, 'seen'), 'moved'))).toBe(false)
  })
})

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  await goal.waitFor()
  for (let presses = 0; presses < 120; presses += 1) {
    if (await goal.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${goal}`)
}
