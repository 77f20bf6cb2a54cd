import type { Locator, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { ask } from '../../support/programs.js'
import { atRest, type Drawn, drawn, nodeAt } from '../canvas.js'

/** What several tests of Explore do, and what they know of the corpus. */

export const INTERPOL = 'organisation:interpol'
export const MEETING = 'meeting:ctoc-cop-wg.7/2022'
export const TOPIC = 'topic:international-cooperation'

/** Address of a picture that holds these, in rows so that none covers another. */
export function pictureAddress(ids: readonly string[], rest = ''): string {
  const show = ids.map((id, index) => `${id}@${(index % 4) * 200}_${Math.floor(index / 4) * 140}`).join(',')
  return `/explore#show=${show}${rest && `;${rest}`}`
}

/** Every meeting that the corpus knows, with the body whose sessions they are. */
export async function meetingsAndBody(): Promise<string[]> {
  const { meetings } = await ask<{ meetings: { edges: { node: { id: string } }[] } }>(
    inject('base'),
    '{ meetings(first: 20) { edges { node { id } } } }',
  )
  return ['body:ctoc-cop-wg.7', ...meetings.edges.map(({ node }) => node.id)]
}

/** Waits until so many entities are drawn and nothing moves. */
export async function settled(page: Page, wanted: (count: number) => boolean): Promise<Drawn> {
  await expect.poll(async () => wanted((await drawn(page)).nodes.length), { timeout: 10_000 }).toBe(true)
  return atRest(page)
}

export function canvas(page: Page): Locator {
  return page.getByRole('application')
}

/** The panel of what is chosen. */
export function details(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Details' })
}

export function legend(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Legend' })
}

/** Opens the menu of expansion of what is chosen. */
export async function expansionMenu(page: Page): Promise<Locator> {
  await details(page).getByRole('button', { name: 'Expand', exact: true }).click()
  const menu = page.getByRole('region', { name: /^Expand / })
  await menu.getByRole('checkbox').first().waitFor()
  return menu
}

/** Takes the menu's offer as it is. */
export async function expand(page: Page): Promise<void> {
  const menu = await expansionMenu(page)
  await menu.getByRole('button', { name: /^Add/ }).click()
  await menu.waitFor({ state: 'detached' })
}

export function tool(page: Page, name: string): Locator {
  return page.getByRole('toolbar', { name: 'Picture' }).getByRole('button', { name })
}

export async function choose(page: Page, name: 'Arrange anew' | 'Group' | 'Size', option: string): Promise<void> {
  await page.getByRole('toolbar', { name: 'Picture' }).getByLabel(name).selectOption({ label: option })
}

export async function clickNode(page: Page, id: string, more = false): Promise<void> {
  const node = await nodeAt(page, id)
  if (more) await page.keyboard.down('Shift')
  await page.mouse.click(node.pageX, node.pageY)
  if (more) await page.keyboard.up('Shift')
}

/** Text of a file that a click hands to the reader. */
export async function saved(page: Page, click: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()])
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk))
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) }
}
