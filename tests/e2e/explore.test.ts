import { describe, expect, inject, it } from 'vitest'
import { accessibilityFindings } from './axe.js'
import { useBrowser } from './browser.js'
import { edgeOnScreen, shownNodes } from './canvas.js'

const { visit } = useBrowser()

describe('Explore', () => {
  it('finds INTERPOL, adds it, expands it with counts, and shows the words behind a relation', async () => {
    const { page, faults } = await visit('/explore')
    await page.keyboard.press('/')
    await page.getByRole('combobox', { name: 'Search the corpus' }).pressSequentially('INTERPO')
    const hit = page.getByRole('option', { name: /^INTERPOL\b/ }).first()
    await hit.waitFor()
    expect(await hit.innerText()).toContain('Organisation')
    await hit.click()
    await expect.poll(() => shownNodes(page)).toEqual(['organisation:interpol'])

    await page.getByRole('button', { name: 'Expand', exact: true }).click()
    const menu = page.getByRole('region', { name: 'Expand INTERPOL' })
    await menu.getByRole('checkbox', { name: /^Attended/ }).waitFor()
    const add = menu.getByRole('button', { name: /^Add \d+/ })
    const promised = Number(/\d+/.exec(await add.innerText())?.[0])
    expect(promised).toBeGreaterThan(3)
    await add.click()
    // One entity can stand behind two relations, as the meeting does that INTERPOL attended and spoke at.
    await expect.poll(async () => (await shownNodes(page)).length).toBeGreaterThan(promised / 2)
    expect((await shownNodes(page)).length).toBeLessThanOrEqual(promised + 1)

    const edge = await edgeOnScreen(page, 'ATTENDED')
    await page.mouse.click(edge.x, edge.y)
    const evidence = page.getByRole('article', { name: 'Evidence' })
    await evidence.waitFor()
    const quotation = evidence.locator('blockquote').first()
    expect(await quotation.innerText()).toContain('were represented by observers')
    expect(await quotation.locator('mark').allInnerTexts()).toContain('INTERPOL')
    expect(await evidence.innerText()).toMatch(/para\. 53/)
    expect(faults).toEqual([])
  })

  it('keeps the view over a reload, and gives the same picture to whoever gets the address', async () => {
    const { page } = await visit('/explore')
    await page.getByRole('combobox', { name: 'Search the corpus' }).fill('Bali Process')
    await page.getByRole('listbox', { name: 'Hits' }).getByRole('option').first().click()
    await page.getByRole('button', { name: 'Expand', exact: true }).click()
    await page.getByRole('button', { name: /^Add \d+/ }).click()
    await expect.poll(async () => (await shownNodes(page)).length).toBeGreaterThan(1)
    await page.waitForTimeout(600)
    const before = await shownNodes(page, true)
    const address = page.url()
    await page.reload({ waitUntil: 'networkidle' })
    await expect.poll(() => shownNodes(page, true)).toEqual(before)
    const other = await visit(address.slice(inject('base').length))
    await expect.poll(() => shownNodes(other.page, true)).toEqual(before)
    expect(other.faults).toEqual([])
  })

  it('goes back a step for each expansion', async () => {
    const { page } = await visit('/explore#show=organisation:interpol@0_0')
    await expect.poll(() => shownNodes(page)).toEqual(['organisation:interpol'])
    await page.getByRole('application').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Add \d+/ }).click()
    await expect.poll(async () => (await shownNodes(page)).length).toBeGreaterThan(1)
    await page.goBack()
    await expect.poll(() => shownNodes(page)).toEqual(['organisation:interpol'])
  })

  it('says what the corpus no longer holds', async () => {
    const { page } = await visit('/explore#show=organisation:interpol@0_0,organisation:dissolved-long-ago@100_0')
    await expect.poll(() => shownNodes(page)).toEqual(['organisation:interpol'])
    expect(await page.getByRole('region', { name: 'Graph' }).innerText()).toMatch(
      /no longer|not in (this|the) corpus|does not hold/i,
    )
  })
})

describe.each([
  ['wide, light', { viewport: { width: 1440, height: 900 }, colorScheme: 'light' as const }],
  ['wide, dark', { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' as const }],
  ['narrow, light', { viewport: { width: 390, height: 844 }, colorScheme: 'light' as const }],
])('every view, %s', (_, options) => {
  it.each(['/', '/explore', '/recurrence', '/topics', '/recommendations', '/documents', '/compare', '/corpus', '/api'])(
    '%s opens without errors, requests elsewhere, sideways scroll or findings of axe',
    async (path) => {
      const { page, faults } = await visit(path, options)
      await page.locator('h1, h2').first().waitFor()
      expect(faults).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(1)
      expect(await accessibilityFindings(page)).toEqual([])
      await page.context().close()
    },
  )
})
