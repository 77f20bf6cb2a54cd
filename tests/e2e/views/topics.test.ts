import { expect, it } from 'vitest'
import { useBrowser } from '../browser.js'
import { shownNodes } from '../canvas.js'
import { saved, savedPictures, shownQueries } from './saved.js'

const { visit } = useBrowser()

it('opens a topic of the tree: its line through the meetings, its neighbours, its recommendations', async () => {
  const { page, faults } = await visit('/topics')
  await page
    .getByRole('button', { name: /^Smuggling by sea/ })
    .first()
    .click()
  const panel = page.getByRole('complementary', { name: /^Smuggling by sea/ })
  await panel.getByText('Shares recommendations with').waitFor()
  expect(await panel.locator('.timeline').innerText()).toMatch(/20\d\d/)
  expect(await panel.locator('.recommendation-brief').count()).toBeGreaterThan(3)
  await panel.getByRole('link', { name: 'As a table' }).click()
  await page.getByRole('heading', { name: 'Recommendations', level: 1 }).waitFor()
  expect(page.url()).toContain('topics=topic:smuggling-by-sea')
  expect(faults).toEqual([])
})

it('opens what two topics share from a cell of the heat map, by keyboard and from the address', async () => {
  const { page } = await visit('/topics')
  const cell = page.locator('.heat-cell').first()
  const shared = Number(/(\d+) shared/.exec((await cell.getAttribute('aria-label')) ?? '')?.[1])
  await cell.focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary', { name: 'Shared recommendations' })
  await expect.poll(() => panel.locator('.recommendation-brief').count()).toBe(shared)
  await page.reload({ waitUntil: 'networkidle' })
  await expect.poll(() => panel.locator('.recommendation-brief').count()).toBe(shared)
})

it('narrows to pairs that share enough, and measures them otherwise', async () => {
  const { page } = await visit('/topics')
  const pairs = page.locator('.topics-map p.small')
  const all = await pairs.innerText()
  await page.getByRole('spinbutton', { name: 'Shared at least' }).fill('4')
  await expect.poll(() => pairs.innerText()).not.toBe(all)
  await page.getByRole('combobox', { name: 'Measure' }).selectOption('JACCARD')
  await expect.poll(() => page.locator('.heat-legend').innerText()).toMatch(/0\.\d/)
  await page.getByRole('spinbutton', { name: 'Shared at least' }).fill('99')
  await page.getByText('No two topics share that many').waitFor()
})

it('draws the pairs as a network, whose keys walk from topic to topic', async () => {
  const { page, faults } = await visit('/topics#as=network')
  await expect.poll(async () => (await shownNodes(page)).length).toBeGreaterThan(10)
  await page.getByRole('application').focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => page.url()).toContain('topic=topic:')
  expect(await savedPictures(page)).toContain('Topics that share recommendations')
  expect(faults).toEqual([])
})

it('saves the pairs and the heat map, and shows the queries', async () => {
  const { page } = await visit('/topics')
  const { text } = await saved(page, page.getByRole('button', { name: 'CSV' }))
  expect(text.split('\r\n')[0]).toBe('id,topic,other id,other topic,shared recommendations,count')
  expect(text.trim().split('\r\n').length).toBeGreaterThan(100)
  expect(await savedPictures(page)).toContain('International cooperation')
  expect(await shownQueries(page)).toEqual(['TopicPairs', 'TopicTree'])
})
