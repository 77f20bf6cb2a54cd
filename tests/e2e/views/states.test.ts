import { rmSync } from 'node:fs'
import { afterAll, expect, it } from 'vitest'
import { CORPUS, run, serve, temporaryFolder } from '../../support/programs.js'
import { accessibilityFindings } from '../axe.js'
import { useBrowser } from '../browser.js'

const { visit } = useBrowser()
const folder = temporaryFolder()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it.each([
  ['recurrence', '/recurrence#cell=organisation:interpol,meeting:ctoc-cop-wg.7/2022'],
  ['topic', '/topics#topic=topic:smuggling-by-sea'],
  ['network', '/topics#as=network'],
  ['recommendation', '/recommendations#open=recommendation:ctoc-cop-wg.7/2022/3'],
  ['passage', '/documents#document=document:ctoc-cop-wg.7/2022/report;passage=passage:ctoc-cop-wg.7/2022/report/53'],
])('axe finds nothing with the panel open: %s, light and dark', async (_, path) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, faults } = await visit(path, { colorScheme })
    expect(await accessibilityFindings(page)).toEqual([])
    expect(faults).toEqual([])
  }
})

it('says in every view that the server cannot be reached, and reads on once it is back', async () => {
  expect((await run('import', [CORPUS], { RAPPORTEUR_DATA: folder })).code).toBe(0)
  const server = await serve({ RAPPORTEUR_DATA: folder })
  const { page } = await visit('/api', { base: server.base })
  await server.stop()
  const views = page.getByRole('navigation', { name: 'Views' })
  for (const name of ['Overview', 'Recurrence', 'Topics', 'Recommendations', 'Documents', 'Compare', 'Corpus']) {
    await views.getByRole('link', { name, exact: true }).click()
    await page.getByRole('alert').first().waitFor({ timeout: 30_000 })
  }
  const again = await serve({ RAPPORTEUR_DATA: folder, PORT: String(server.port) })
  try {
    await page.goto(`${again.base}/corpus`)
    await page.getByRole('region', { name: 'Bodies by years' }).waitFor()
  } finally {
    await again.stop()
  }
})
