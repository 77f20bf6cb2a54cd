import { expect, it } from 'vitest'
import { useBrowser } from '../browser.js'
import { shownNodes } from '../canvas.js'
import { saved, savedPictures, shownQueries } from './saved.js'

const { visit } = useBrowser()

it('says in words and numbers what the corpus holds, and where the sources disagree', async () => {
  const { page, faults } = await visit('/')
  expect(await page.locator('.page-lead').innerText()).toMatch(
    /\d documents read, [\d,]+ relations between \d+ entities/,
  )
  const counts = await page.getByRole('region', { name: 'What the corpus holds' }).innerText()
  expect(counts).toMatch(/\d+\s+recommendations/)
  expect(await page.getByText(/is given the place .* the other rows imply/).count()).toBeGreaterThan(0)
  expect(faults).toEqual([])
})

it('leads from a meeting on the line to its place on the canvas, by keyboard', async () => {
  const { page } = await visit('/')
  await page.getByRole('link', { name: /Working Group on the Smuggling of Migrants, 2022: \d+ relations/ }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await shownNodes(page)).includes('meeting:ctoc-cop-wg.7/2022')).toBe(true)
})

it('gives the line of meetings as table and picture, and the query behind the page', async () => {
  const { page } = await visit('/')
  const { text } = await saved(page, page.getByRole('button', { name: 'CSV' }))
  expect(text.split('\r\n')[0]).toBe('id,meeting,body,year,recommendations,relations')
  expect(text).toMatch(/meeting:ctoc-cop-wg\.7\/2022,.*,2022,13,\d+/)
  const svg = await savedPictures(page)
  expect(svg).toContain('Meetings through time')
  expect(svg).toContain('corpus version')
  expect(await shownQueries(page)).toEqual(['Overview'])
})
