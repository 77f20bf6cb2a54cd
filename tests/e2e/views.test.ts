import { describe, expect, it } from 'vitest'
import { accessibilityFindings } from './axe.js'
import { useBrowser } from './browser.js'

const { visit } = useBrowser()

describe.each([
  ['wide, light', { viewport: { width: 1440, height: 900 }, colorScheme: 'light' as const }],
  ['wide, dark', { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' as const }],
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
