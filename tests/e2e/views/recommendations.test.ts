import { expect, it } from 'vitest'
import { useBrowser } from '../browser.js'
import { shownNodes } from '../canvas.js'
import { saved, shownQueries } from './saved.js'

const { visit } = useBrowser()

it('filters, counts what each choice would leave, and clears', async () => {
  const { page, faults } = await visit('/recommendations')
  const shown = page.locator('.recommendations-head p')
  const all = await shown.innerText()
  const filters = page.getByRole('complementary', { name: 'Filters' })
  const strong = filters.getByRole('checkbox', { name: /^Strong/ })
  const promised = /\d+$/.exec(await filters.locator('label', { hasText: /^Strong/ }).innerText())?.[0]
  await strong.check()
  await expect.poll(() => shown.innerText()).toBe(`${promised} of ${promised} shown`)
  await filters.getByRole('button', { name: 'Clear the filters' }).click()
  await expect.poll(() => shown.innerText()).toBe(all)
  await filters.getByRole('textbox', { name: 'First year' }).fill('2018')
  await filters.getByRole('textbox', { name: 'Last year' }).fill('2018')
  await expect.poll(() => filters.getByRole('group', { name: 'Meeting' }).getByRole('checkbox').count()).toBe(1)
  await filters.getByRole('searchbox').fill('zzz')
  await page.getByText('No recommendation passes these filters').waitFor()
  expect(faults).toEqual([])
})

it('opens one with its words, how strongly it asks, whom, and where it stands', async () => {
  const { page } = await visit('/recommendations')
  await page.getByRole('button', { name: 'Recommendation 3 (2022)' }).click()
  const detail = page.getByRole('complementary', { name: 'Recommendation' })
  await detail.getByText('How strongly').waitFor()
  expect(await detail.locator('.operative').allInnerTexts()).toContain('are urged to')
  expect(await detail.getByRole('heading', { name: 'Asks' }).count()).toBe(1)
  await detail.getByRole('link', { name: 'Open in the reader' }).click()
  await page.locator('.passage-current').waitFor()
  expect(await page.locator('.passage-current').innerText()).toContain('are urged to take action')
})

it('saves those that were chosen, with the place where each stands', async () => {
  const { page } = await visit('/recommendations')
  const table = await saved(page, page.getByRole('button', { name: 'CSV' }))
  expect(table.text.match(/^recommendation:/gm)).toHaveLength(177)
  await page.getByRole('checkbox', { name: 'Choose Recommendation 1 (2022)' }).check()
  await page.getByRole('checkbox', { name: 'Choose Recommendation 2 (2022)' }).check()
  const chosen = await saved(page, page.getByRole('button', { name: 'CSV' }))
  expect(chosen.text.match(/^recommendation:/gm)).toHaveLength(2)
  expect(chosen.text).toMatch(/Recommendation 1|recommendation 1|para\. /)
  const quoted = await saved(page, page.getByRole('button', { name: 'Quotations' }))
  expect(quoted.text).toMatch(/^“States parties should endeavour to provide .*” \(.*2022.*\)\n\n“The Conference/)
  await page.getByRole('link', { name: 'On the canvas' }).click()
  await expect
    .poll(() => shownNodes(page))
    .toEqual(['recommendation:ctoc-cop-wg.7/2022/1', 'recommendation:ctoc-cop-wg.7/2022/2'])
})

it('shows the queries behind the list and the one that is open', async () => {
  const { page } = await visit('/recommendations#open=recommendation:ctoc-cop-wg.7/2022/3')
  await page.getByText('How strongly').waitFor()
  expect(await shownQueries(page)).toEqual(['Recommendations', 'RecommendationDetail'])
})

it('works on a phone: filters fold away, the one that is opened covers the list', async () => {
  const { page } = await visit('/recommendations', { viewport: { width: 390, height: 844 } })
  const filters = page.getByRole('complementary', { name: 'Filters' })
  expect(await filters.isVisible()).toBe(false)
  await page.getByRole('button', { name: 'Filters', exact: true }).click()
  await filters.getByRole('checkbox', { name: /^Optional/ }).check()
  await page.getByRole('button', { name: 'Filters', exact: true }).click()
  await page.getByRole('button', { name: 'Recommendation 2 (2022)' }).click()
  await page.getByText('How strongly').waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(1)
})
