import { expect, it } from 'vitest'
import { useBrowser } from '../browser.js'
import { saved, savedPictures, shownQueries } from './saved.js'

const { visit } = useBrowser()

it('shows bodies by years, and tells read from only cited', async () => {
  const { page, faults } = await visit('/corpus')
  const grid = page.getByRole('region', { name: 'Bodies by years' })
  expect(await grid.innerText()).toMatch(/2022: \d+ read/)
  expect(await grid.innerText()).toMatch(/2013: 0 read, \d+ only cited/)
  expect(faults).toEqual([])
})

it('lists the contradictions with what is written and implied, each leading to its passage', async () => {
  const { page } = await visit('/corpus')
  await page.getByRole('button', { name: 'Warning' }).click()
  const row = page.getByRole('row', { name: /V\.6\.d/ })
  await row.waitFor()
  expect(await row.getByRole('cell').allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringContaining('V.6.d'), expect.stringContaining('V.4.d')]),
  )
  await row.getByRole('link').click()
  await page.locator('.passage-current').waitFor()
  expect(await page.locator('.passage-current').innerText()).toContain('V.6.d')
})

it('names the files of which the graph was made', async () => {
  const { page } = await visit('/corpus')
  const files = page.getByRole('row', {
    name: /2022-report\.pdf-text\.txt.*2022-report\.txt|2022-report\.txt.*2022-report\.pdf-text\.txt/,
  })
  expect(await files.count()).toBe(1)
})

it('saves findings, coverage and picture, and shows the query', async () => {
  const { page } = await visit('/corpus')
  const coverage = await saved(page, page.getByRole('button', { name: 'CSV' }).first())
  expect(coverage.text).toMatch(/body:ctoc-cop-wg\.7,.*,2022,\d+,\d+/)
  const findings = await saved(page, page.getByRole('button', { name: 'CSV' }).last())
  expect(findings.text.split('\r\n')[0]).toBe('severity,rule,message,written,implied,file,line,page,passage')
  expect(findings.text).toContain('index reference mismatch'.replaceAll(' ', '-'))
  expect(await savedPictures(page)).toContain('only cited')
  expect(await shownQueries(page)).toEqual(['CorpusReport'])
})
