import { expect, it } from 'vitest'
import { useBrowser } from '../browser.js'
import { saved, savedPictures, shownQueries } from './saved.js'

const { visit } = useBrowser()

it('compares two meetings, and what left, stayed and came adds up to the numbers above', async () => {
  const { page, faults } = await visit('/compare#a=meeting:ctoc-cop-wg.7/2018;b=meeting:ctoc-cop-wg.7/2022')
  const columns = page.locator('.compare-column')
  await columns.first().waitFor()
  const topics = page.getByRole('row', { name: /Topics/ })
  const counts = (await topics.getByRole('cell').allInnerTexts()).map(Number)
  await topics.getByRole('button').click()
  await expect.poll(async () => (await columns.locator('h2 .numeric').allInnerTexts()).map(Number)).toEqual(counts)
  expect(page.url()).toContain('kinds=TOPIC')
  expect(faults).toEqual([])
})

it('takes all other meetings of a body together as one side', async () => {
  const { page } = await visit('/compare#a=meeting:ctoc-cop-wg.7/2018;b=meeting:ctoc-cop-wg.7/2022')
  const first = page.getByRole('group', { name: 'First' })
  await first.getByRole('combobox', { name: 'First: take in further meetings' }).selectOption({
    label: await first
      .locator('option', { hasText: /^All \d+ of them together$/ })
      .last()
      .innerText(),
  })
  await expect.poll(() => first.getByRole('button', { name: /^Take out/ }).count()).toBeGreaterThan(3)
  await first.getByRole('button', { name: /^Take out .*2018/ }).click()
  await expect.poll(() => page.url()).not.toContain('a=meeting:ctoc-cop-wg.7/2018')
})

it('saves table and picture, and shows the queries', async () => {
  const { page } = await visit('/compare#a=meeting:ctoc-cop-wg.7/2012;b=meeting:ctoc-cop-wg.7/2022')
  await page.locator('.compare-column').first().waitFor()
  const { text } = await saved(page, page.getByRole('button', { name: 'Save as CSV' }))
  expect(text).toMatch(/country:ITA,Country,Italy,Only in the second,,attended/)
  expect(await savedPictures(page)).toContain('Only in the second: ')
  expect(await shownQueries(page)).toEqual(['Comparison', 'MeetingsToCompare'])
})
