import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { useBrowser } from '../browser.js'
import { drawn, places } from '../canvas.js'
import { legend, MEETING, meetingsAndBody, pictureAddress, settled } from './actions.js'

const { visit } = useBrowser()

/** All meetings that the corpus knows, with their body: stated and concluded relations of many years. */
async function allMeetings(): Promise<Page> {
  const ids = await meetingsAndBody()
  const { page } = await visit(pictureAddress([...ids, 'organisation:interpol', 'country:ITA']), {}, 'load')
  await settled(page, (count) => count === ids.length + 2)
  await expect.poll(async () => (await drawn(page)).edges.length).toBeGreaterThan(ids.length - 2)
  return page
}

const edges = async (page: Page) => (await drawn(page)).edges
const count = async (page: Page) => (await drawn(page)).nodes.length

describe('the legend', () => {
  it('counts shown of present, and filters by kind: hidden is not removed', async () => {
    const page = await allMeetings()
    const all = await places(page)
    const kind = legend(page).getByRole('checkbox', { name: /^Meetings/ })
    const row = legend(page).locator('label').filter({ hasText: 'Meetings' })
    const present = Object.keys(all).filter((id) => id.startsWith('meeting:')).length
    expect(await row.innerText()).toMatch(new RegExp(`\\b${present}$`))
    await kind.uncheck()
    await expect.poll(() => count(page)).toBe(Object.keys(all).length - present)
    expect(await row.innerText()).toMatch(new RegExp(`0 of ${present}$`))
    expect(page.url()).toContain(encodeURI(MEETING))
    await kind.check()
    await expect.poll(() => places(page)).toEqual(all)
  })

  it('filters by relation, and counts what is drawn of each', async () => {
    const page = await allMeetings()
    const before = (await edges(page)).length
    const sessions = (await edges(page)).filter(({ id }) => id.startsWith('SESSION_OF')).length
    await legend(page)
      .getByRole('checkbox', { name: /^Session of/i })
      .uncheck()
    await expect.poll(async () => (await edges(page)).length).toBe(before - sessions)
    expect(
      await legend(page)
        .locator('label')
        .filter({ hasText: /Session of/i })
        .innerText(),
    ).toContain(`0 of ${sessions}`)
  })

  it('filters by the number of links', async () => {
    const page = await allMeetings()
    const before = await drawn(page)
    const links = (id: string) => before.edges.filter((edge) => edge.id.split('~').includes(id)).length
    const wanted = before.nodes.map(({ id }) => id).filter((id) => links(id) >= 2)
    expect(wanted.length).toBeGreaterThan(0)
    expect(wanted.length).toBeLessThan(before.nodes.length)
    await legend(page).getByLabel('Links at least').fill('2')
    await expect.poll(async () => (await drawn(page)).nodes.map(({ id }) => id)).toEqual(wanted)
  })

  it('filters by years on a slider below a histogram', async () => {
    const page = await allMeetings()
    const slider = legend(page).getByRole('slider', { name: 'From year' })
    const last = Number(await slider.getAttribute('max'))
    const first = Number(await slider.getAttribute('min'))
    expect(await legend(page).locator('.years-bar').count()).toBe(last - first + 1)
    await slider.focus()
    await slider.press('End')
    await expect
      .poll(async () => (await drawn(page)).nodes.map(({ id }) => id).filter((id) => id.startsWith('meeting:')))
      .toSatisfy((ids: string[]) => ids.includes(MEETING) && !ids.includes('meeting:ctoc-cop-wg.7/2012'))
    // What has no year is not of another year.
    expect((await drawn(page)).nodes.map(({ id }) => id)).toContain('organisation:interpol')
    await slider.press('Home')
    await legend(page).getByRole('slider', { name: 'To year' }).focus()
    await page.keyboard.press('Home')
    await expect.poll(async () => (await drawn(page)).nodes.map(({ id }) => id)).not.toContain(MEETING)
  })

  it('filters by what is stated and by confidence; one button clears all filters', async () => {
    const page = await allMeetings()
    const before = await edges(page)
    const dashed = before.filter((edge) => edge.dashed).length
    expect(dashed).toBeGreaterThan(0)
    await legend(page).getByRole('checkbox', { name: 'Only what a text states' }).check()
    await expect.poll(async () => (await edges(page)).length).toBe(before.length - dashed)
    await legend(page).getByRole('checkbox', { name: 'Only what a text states' }).uncheck()
    await expect.poll(async () => (await edges(page)).length).toBe(before.length)
    await legend(page).getByLabel('Confidence at least').selectOption({ label: '100 %' })
    // Which session it was, a rule concluded with 90 %.
    await expect
      .poll(async () => (await edges(page)).map(({ id }) => id))
      .not.toContain('SESSION_OF~meeting:ctoc-cop-wg.7/2012~body:ctoc-cop-wg.7')
    await legend(page).getByRole('button', { name: 'Clear the filters' }).click()
    await expect.poll(async () => (await edges(page)).length).toBe(before.length)
  })
})
