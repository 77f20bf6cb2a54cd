import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, inject } from 'vitest'

/** What a page did that it must not do: errors, and requests to any address but the server's. */
export interface Visit {
  page: Page
  faults: string[]
}

export interface VisitOptions extends BrowserContextOptions {
  /** Another server than the one of all tests. */
  base?: string
}

/** A person's visit to the page, in a context of its own that ends with the test. */
export function useBrowser(): {
  visit: (path: string, options?: VisitOptions, until?: 'networkidle' | 'load') => Promise<Visit>
} {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'))
  })
  afterEach(async () => {
    await Promise.all(browser?.contexts().map((context) => context.close()) ?? [])
  })
  afterAll(async () => {
    await browser?.close()
  })
  return {
    async visit(path, { base = inject('base'), ...options } = {}, until = 'networkidle') {
      if (!browser) throw new Error('no browser')
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
      context.setDefaultTimeout(10_000)
      const page = await context.newPage()
      const faults: string[] = []
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
