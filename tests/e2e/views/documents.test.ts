import { expect, it } from 'vitest'
import { useBrowser } from '../browser.js'
import { saved, shownQueries } from './saved.js'

const { visit } = useBrowser()
const REPORT = '/documents#document=document:ctoc-cop-wg.7/2022/report'

it('tells what is read from what is only cited, and finds titles and passages', async () => {
  const { page, faults } = await visit('/documents')
  expect(await page.getByRole('heading', { name: /^Read/ }).innerText()).toContain('4')
  await page.getByRole('combobox', { name: 'Which documents' }).selectOption('cited')
  await expect.poll(() => page.getByRole('heading', { name: /^Read/ }).count()).toBe(0)
  await page.getByRole('combobox', { name: 'Which documents' }).selectOption('all')
  await page.getByRole('searchbox').fill('"investigative techniques"')
  const passages = page.getByRole('region', { name: 'Passages found' })
  await passages.getByRole('listitem').first().waitFor()
  expect((await passages.locator('mark').first().innerText()).toLowerCase()).toContain('investigative')
  await page.getByRole('searchbox').fill('qwertyuiop')
  await page.getByText('No passage holds these words').waitFor()
  await page.getByText('No title or symbol holds these words').waitFor()
  expect(faults).toEqual([])
})

it('saves the list, and shows the query', async () => {
  const { page } = await visit('/documents')
  const { text } = await saved(page, page.getByRole('button', { name: 'CSV' }))
  expect(text).toMatch(/CTOC\/COP\/WG\.7\/2022\/1,yes,/)
  expect(await shownQueries(page)).toEqual(['DocumentList'])
})

it('reads a document: names marked by kind and linked, what rests on a paragraph beside it', async () => {
  const { page, faults } = await visit(REPORT)
  const name = page.locator('.passage-name', { hasText: 'INTERPOL' }).first()
  expect(await name.getAttribute('title')).toMatch(/^Organisation: /)
  await page.getByRole('button', { name: /relations? rests? on .*para\. 53/ }).click()
  const notes = page.getByRole('list', { name: 'What rests on this passage' })
  await notes.getByText('attended', { exact: false }).first().waitFor()
  expect(page.url()).toContain('passage=passage:')
  expect(faults).toEqual([])
})

it('goes from hit to hit, and from passage to passage', async () => {
  const { page } = await visit(REPORT)
  const current = page.locator('.passage-current')
  await page.getByRole('searchbox', { name: 'Find in this document' }).fill('private sector')
  await page.getByText(/^\d+ passages\. Enter goes/).waitFor()
  await page.keyboard.press('Enter')
  const first = await current.innerText()
  expect(first.toLowerCase()).toContain('private sector')
  await page.getByRole('button', { name: 'Next' }).click()
  await expect.poll(() => current.innerText()).not.toBe(first)
  await page.getByRole('button', { name: 'Previous' }).click()
  await expect.poll(() => current.innerText()).toBe(first)
  await page.getByRole('searchbox', { name: 'Find in this document' }).fill('')
  await page.getByRole('button', { name: 'Next' }).click()
  await expect.poll(() => current.innerText()).not.toBe(first)
})

it('opens at the words that an address marks', async () => {
  const { page } = await visit(`${REPORT};passage=passage:ctoc-cop-wg.7/2022/report/53;mark=0-10`)
  const current = page.locator('.passage-current')
  await current.waitFor()
  expect((await current.locator('mark').first().innerText()).length).toBeGreaterThan(3)
  await expect.poll(() => current.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThan(0)
  expect(await current.getByRole('button', { name: 'Copy citation' }).count()).toBe(1)
})

it('says so where there is no such document', async () => {
  const { page } = await visit('/documents#document=document:nowhere')
  await page.getByText('There is no document under document:nowhere').waitFor()
})
