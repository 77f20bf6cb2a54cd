import { buffer } from 'node:stream/consumers'
import type { Locator, Page } from 'playwright-core'

export interface SavedFile {
  name: string
  bytes: Buffer
  /** The bytes as UTF-8. */
  text: string
}

/** What a button of the page hands over as a file. */
export async function saved(page: Page, button: Locator): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  const bytes = await buffer(await download.createReadStream())
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') }
}

/** The picture of a view in both formats: an SVG that holds these words, and a PNG. Gives back the SVG. */
export async function savedPictures(page: Page): Promise<string> {
  const svg = await saved(page, page.getByRole('button', { name: 'SVG', exact: true }))
  const png = await saved(page, page.getByRole('button', { name: 'PNG', exact: true }))
  if (!svg.name.endsWith('.svg') || !svg.text.startsWith('<svg ')) throw new Error(`${svg.name} is no SVG`)
  if (!png.name.endsWith('.png') || png.bytes.toString('latin1', 1, 4) !== 'PNG')
    throw new Error(`${png.name} is no PNG`)
  return svg.text
}

/** Names of the operations that "Show query" shows. */
export async function shownQueries(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: 'Show query' }).click()
  const names = await page.getByRole('dialog', { name: 'Query' }).getByRole('heading', { level: 3 }).allInnerTexts()
  await page.keyboard.press('Escape')
  return names
}
