import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Found {
  violations: { id: string; nodes: { target: unknown[] }[] }[]
}

/** What axe finds against WCAG 2.2 AA: rule and place, one line each. */
export async function accessibilityFindings(page: Page): Promise<string[]> {
  await page.evaluate(script)
  const { violations } = await page.evaluate<Found>(
    "window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] })",
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
