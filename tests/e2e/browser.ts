import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { CHROMIUM_ARGUMENTS, chromium as findChromium } from '../../scripts/lib/chromium.mjs'

/** What a page did that it must not do: errors, and requests to any address but the server's. */
export interface Visit {
  page: Page
  faults: string[]
}

/** One browser for the tests of a file. */
export function useBrowser(): {
  visit: (path: string, options?: BrowserContextOptions, until?: 'networkidle' | 'load') => Promise<Visit>
} {
  let browser: Browser | undefined
  beforeAll(async () => {
    const executablePath = process.env.RAPPORTEUR_TEST_CHROMIUM ?? (await findChromium())
    browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS] })
  })
  afterAll(async () => {
    await browser?.close()
  })
  return {
    async visit(path, options = {}, until = 'networkidle') {
      if (!browser) throw new Error('no browser')
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
      const page = await context.newPage()
      const faults: string[] = []
      const base = inject('base')
      page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`)
      })
      page.on('request', (request) => {
        if (!request.url().startsWith(base) && !/^(data|blob):/.test(request.url()))
          faults.push(`asks ${request.url()}`)
      })
      await page.goto(`${base}${path}`, { waitUntil: until })
      return { page, faults }
    },
  }
}
