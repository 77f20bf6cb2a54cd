import { expect, it } from 'vitest'
import { useBrowser } from '../browser.js'
import { shownNodes } from '../canvas.js'
import { saved, savedPictures, shownQueries } from './saved.js'

const { visit } = useBrowser()

it('opens the passages of a cell by keyboard, keeps it in the address, and closes it', async () => {
  const { page, faults } = await visit('/recurrence')
  await page.getByRole('button', { name: /^INTERPOL, .*2022: / }).focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary', { name: 'Passages' })
  await panel.getByText('were represented by observers').first().waitFor()
  expect(await panel.locator('mark').allInnerTexts()).toContain('INTERPOL')
  await page.reload({ waitUntil: 'networkidle' })
  await panel.locator('blockquote').first().waitFor()
  await panel.getByRole('button', { name: 'Close the panel' }).click()
  await panel.waitFor({ state: 'detached' })
  expect(faults).toEqual([])
})

it('filters by role, years, body and number of meetings, and counts what is left', async () => {
  const { page } = await visit('/recurrence')
  const count = page.locator('.recurrence-count')
  const shown = async (): Promise<number> => Number(/^\d+/.exec(await count.innerText())?.[0])
  const all = await shown()
  await page.getByRole('button', { name: 'Attended', exact: true }).click()
  await expect.poll(shown).toBeLessThan(all)
  expect(await page.getByRole('button', { name: /: .*named in the deliberations/ }).count()).toBe(0)
  await page.getByRole('button', { name: 'Attended', exact: true }).click()
  await expect.poll(shown).toBe(all)
  await page.getByRole('textbox', { name: 'Last year' }).fill('2013')
  await expect.poll(async () => await count.innerText()).toContain('2 meetings')
  await page.getByRole('textbox', { name: 'First year' }).fill('1990')
  await page.getByRole('textbox', { name: 'Last year' }).fill('1991')
  await page.getByText('Nothing comes back under these filters').waitFor()
  await page.getByRole('textbox', { name: 'First year' }).fill('')
  await page.getByRole('textbox', { name: 'Last year' }).fill('')
  await page.getByRole('spinbutton', { name: 'Meetings at least' }).fill('3')
  await expect.poll(shown).toBe(2)
})

it('sorts by name and by when a subject was seen', async () => {
  const { page } = await visit('/recurrence')
  const first = (): Promise<string> => page.locator('.matrix-name').first().innerText()
  await page.getByRole('combobox', { name: 'Order' }).selectOption({ label: 'Name' })
  const names = await page.locator('.matrix-name').allInnerTexts()
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')))
  await page.getByRole('combobox', { name: 'Order' }).selectOption({ label: 'Most meetings' })
  expect(await first()).toContain('UNODC')
  await page.getByRole('combobox', { name: 'Rows' }).selectOption({ label: 'Countries' })
  await expect.poll(first).not.toContain('UNODC')
})

it('keeps every head of a column in sight while the rows scroll', async () => {
  const { page } = await visit('/recurrence#of=COUNTRY', { viewport: { width: 1440, height: 500 } })
  const heads = page.locator('.matrix thead th')
  const tops = async (): Promise<number[]> =>
    heads.evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().top)))
  const before = await tops()
  await page.locator('.matrix').evaluate((matrix) => matrix.scrollBy(0, 400))
  await expect.poll(() => page.locator('.matrix').evaluate((matrix) => matrix.scrollTop)).toBeGreaterThan(100)
  expect(await tops()).toEqual(before)
})

it('takes the rows that were chosen to the canvas', async () => {
  const { page } = await visit('/recurrence')
  await page.getByRole('checkbox', { name: 'Choose INTERPOL', exact: true }).check()
  await page.getByRole('checkbox', { name: 'Choose UNODC', exact: true }).check()
  await page.getByRole('link', { name: 'Show the 2 chosen on the canvas' }).click()
  await expect.poll(() => shownNodes(page)).toEqual(['organisation:interpol', 'organisation:unodc'])
})

it('saves the table and the picture, and shows the queries', async () => {
  const { page } = await visit('/recurrence')
  const { name, text } = await saved(page, page.getByRole('button', { name: 'Save as CSV' }))
  expect(name).toBe('recurrence-organisation.csv')
  expect(text).toMatch(/organisation:interpol,INTERPOL,3,.*attended; spoke/)
  const svg = await savedPictures(page)
  expect(svg).toContain('INTERPOL')
  expect(await shownQueries(page)).toEqual(['Recurrence'])
})
