import { describe, expect, it } from 'vitest'
import { accessibilityFindings } from './axe.js'
import { useBrowser } from './browser.js'

const { visit } = useBrowser()

describe.each([
  ['wide, light', { viewport: { width: 1440, height: 900 }, colorScheme: 'light' as const }],
  ['wide, dark', { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' as const }],
  ['between, light', { viewport: { width: 800, height: 900 }, colorScheme: 'light' as const }],
  ['narrow, light', { viewport: { width: 390, height: 844 }, colorScheme: 'light' as const }],
])('every view, %s', (_, options) => {
  it.each(['/', '/explore', '/recurrence', '/topics', '/recommendations', '/documents', '/compare', '/corpus', '/api'])(
    '%s opens without errors, requests elsewhere, sideways scroll or findings of axe',
    async (path) => {
      const { page, faults } = await visit(path, options)
      await page.locator('h1, h2').first().waitFor()
      expect(faults).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(1)
      expect(await accessibilityFindings(page)).toEqual([])
    },
  )
})

it.each([761, 1060, 1061, 1180])(
  'at %d px every view stands in the bar, and the search has room to type',
  async (width) => {
    const { page } = await visit('/documents', { viewport: { width, height: 700 } })
    const navigation = page.getByRole('navigation').first()
    const bar = await navigation.boundingBox()
    for (const link of await navigation.getByRole('link').all()) {
      const box = await link.boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(bar?.x ?? 0)
      expect((box?.x ?? 0) + (box?.width ?? 0), await link.innerText()).toBeLessThanOrEqual(
        (bar?.x ?? 0) + (bar?.width ?? 0) + 1,
      )
    }
    const search = page.getByRole('combobox', { name: 'Search the corpus' })
    await search.focus()
    expect((await search.boundingBox())?.width).toBeGreaterThanOrEqual(200)
    expect(await page.getByRole('link', { name: 'Rapporteur' }).getAttribute('href')).toBe('/')
  },
)
