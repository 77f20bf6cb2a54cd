import { cpSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { CORPUS, run, type Server, serve, temporaryFolder } from '../../support/programs.js'
import { useBrowser } from '../browser.js'
import { shownNodes } from '../canvas.js'

const { visit } = useBrowser()

describe('what is chosen goes along', () => {
  it('from the canvas to the rows of Recurrence, and from there back', async () => {
    const { page } = await visit('/explore#add=organisation:interpol')
    await expect.poll(() => shownNodes(page)).toEqual(['organisation:interpol'])
    const views = page.getByRole('navigation', { name: 'Views' })
    await views.getByRole('link', { name: 'Recurrence' }).click()
    await expect.poll(() => page.getByRole('checkbox', { name: 'Choose INTERPOL', exact: true }).isChecked()).toBe(true)
    await page.getByRole('checkbox', { name: 'Choose UNODC', exact: true }).check()
    await views.getByRole('link', { name: 'Explore' }).click()
    await expect.poll(() => shownNodes(page)).toEqual(['organisation:interpol', 'organisation:unodc'])
  })

  it('from a topic to its recommendations', async () => {
    const { page } = await visit('/topics#topic=topic:smuggling-by-sea')
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Recommendations' }).click()
    await page.getByRole('button', { name: 'Clear the filters' }).waitFor()
    expect(page.url()).toContain('topics=topic:smuggling-by-sea')
    await page.goBack()
    await page.getByRole('complementary', { name: 'Smuggling by sea' }).waitFor()
  })
})

describe('a page that stays open', () => {
  const folders: string[] = []
  const servers: Server[] = []
  afterAll(async () => {
    for (const server of servers) await server.stop()
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  })

  it('offers to read the corpus anew once an import has changed it', async () => {
    const [data, files] = [temporaryFolder(), temporaryFolder()]
    folders.push(data, files)
    const [first, ...others] = readdirSync(CORPUS).filter((name) => name.startsWith('wg-'))
    if (!first) throw new Error('the corpus is empty')
    cpSync(join(CORPUS, first), join(files, first))
    expect((await run('import', [files], { RAPPORTEUR_DATA: data })).code).toBe(0)
    const server = await serve({ RAPPORTEUR_DATA: data })
    servers.push(server)
    const { page } = await visit('/', { base: server.base })
    const counts = page.getByRole('region', { name: 'What the corpus holds' })
    const before = await counts.innerText()
    expect(
      (
        await run(
          'import',
          others.map((name) => join(CORPUS, name)),
          { RAPPORTEUR_DATA: data },
        )
      ).code,
    ).toBe(0)
    const offer = page.getByRole('button', { name: 'Read it anew' })
    await offer.waitFor({ timeout: 40_000 })
    expect(await counts.innerText()).toBe(before)
    await offer.click()
    await expect.poll(() => counts.innerText()).not.toBe(before)
    await offer.waitFor({ state: 'detached' })
  })
})
