import { describe, expect, it } from 'vitest'
import { useBrowser } from './browser.js'

const { visit } = useBrowser()

/** The editor ends workers while their scripts still arrive, which a browser's driver takes for requests that never end. */
const open = (path: string) => visit(path, {}, 'load')

describe('the explorer of the API', () => {
  it('opens with the ready questions, runs one, and asks no other host', async () => {
    const { page, faults } = await open('/graphql')
    await page.getByRole('tab', { name: 'OrganisationsThatComeBack' }).waitFor()
    expect(await page.getByRole('tab').count()).toBeGreaterThanOrEqual(12)
    await page.getByRole('button', { name: /^Execute/ }).click()
    const response = page.locator('.graphiql-response')
    await expect.poll(() => response.innerText(), { timeout: 20_000 }).toMatch('"recurrence"')
    expect(faults).toEqual([])
  })

  it('opens with the query that an address bears, so that a view can show its own', async () => {
    const query = '{ corpus { version } }'
    const { page, faults } = await open(`/graphql?query=${encodeURIComponent(query)}`)
    const editor = page.locator('.graphiql-query-editor')
    await expect.poll(() => editor.innerText(), { timeout: 20_000 }).toMatch('version')
    expect(faults).toEqual([])
  })
})
