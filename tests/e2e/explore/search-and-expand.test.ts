import { describe, expect, inject, it } from 'vitest'
import { ask } from '../../support/programs.js'
import { useBrowser } from '../browser.js'
import { drawn, nodeAt, places, shownNodes } from '../canvas.js'
import { canvas, details, expansionMenu, INTERPOL, MEETING, pictureAddress, settled } from './actions.js'

const { visit } = useBrowser()

interface Count {
  relation: string
  direction: string
  kind: string
  count: number
}

async function countsBeyond(id: string, exclude: readonly string[]): Promise<Count[]> {
  const { entity } = await ask<{ entity: { relationCounts: Count[] } }>(
    inject('base'),
    'query ($id: ID!, $exclude: [ID!]!) { entity(id: $id) { relationCounts(exclude: $exclude) { relation direction kind count } } }',
    { id, exclude },
  )
  return entity.relationCounts
}

describe('search and add', () => {
  it('tells kind, year and words of each hit, and adds all hits as one step that Back takes away', async () => {
    const { page } = await visit('/explore', {}, 'load')
    await page.keyboard.press('/')
    await page.getByRole('combobox', { name: 'Search the corpus' }).pressSequentially('smuggling of migrants 2022')
    const hits = page.getByRole('listbox', { name: 'Hits' }).getByRole('option')
    await expect.poll(() => hits.allInnerTexts()).toContainEqual(expect.stringMatching(/Meeting · 2022/))
    const add = page.getByRole('button', { name: /^Add these \d+ to the canvas/ })
    const promised = Number(/\d+/.exec(await add.innerText())?.[0])
    expect(promised).toBe(await hits.count())
    await add.click()
    await settled(page, (count) => count === promised)
    await page.goBack()
    await settled(page, (count) => count === 0)
  })

  it.each(['Meeting', 'Topic', 'Organisation'])('starts from a whole entity of the kind %s', async (kind) => {
    const { page } = await visit('/explore', {}, 'load')
    const start = page.getByRole('main').getByRole('button').filter({ hasText: kind }).first()
    await start.waitFor()
    await start.click()
    const { nodes } = await settled(page, (count) => count > 3)
    const chosen = nodes.filter((node) => node.chosen).map(({ id }) => id)
    expect(chosen).toHaveLength(1)
    expect(chosen[0]?.toUpperCase().startsWith(kind.toUpperCase())).toBe(true)
    expect(
      await page
        .getByRole('region', { name: 'Graph' })
        .getByText(/added to the canvas/)
        .innerText(),
    ).toMatch(new RegExp(`^${nodes.length - 1} of \\d+ around it`))
  })
})

describe('counted expansion', () => {
  it('names what is chosen without being on the canvas', async () => {
    const { page } = await visit(pictureAddress([INTERPOL], `select=${MEETING}`), {}, 'load')
    await settled(page, (count) => count === 1)
    const menu = await expansionMenu(page)
    await expect.poll(() => menu.getByRole('heading').innerText()).toMatch(/^Expand Working Group/)
  })

  it('shows relation, direction and kind with counts before anything comes, and brings what is chosen in one request', async () => {
    const { page } = await visit(pictureAddress([MEETING]), {}, 'load')
    const meeting = await nodeAt(page, MEETING)
    await page.mouse.dblclick(meeting.pageX, meeting.pageY)
    const menu = page.getByRole('region', { name: /^Expand Working Group/ })
    const counts = await countsBeyond(MEETING, [MEETING])
    const rows = menu.locator('label')
    await expect
      .poll(async () => (await rows.allInnerTexts()).map((text) => Number(/(\d+)\s*$/.exec(text)?.[1])))
      .toEqual([counts.reduce((sum, { count }) => sum + count, 0), ...counts.map(({ count }) => count)])
    expect(await shownNodes(page)).toEqual([MEETING])

    await menu.getByRole('checkbox', { name: /^All/ }).uncheck()
    expect(await menu.getByRole('button', { name: /^Add/ }).isDisabled()).toBe(true)
    await menu.getByRole('checkbox', { name: /organisations 15|^Attended by.*organisation/ }).check()
    const asked: string[] = []
    page.on('request', (request) => {
      const [, name] = /"operationName":"(\w+)"/.exec(request.postData() ?? '') ?? []
      if (name && !['EntityCard', 'EntityMentions', 'EntityMeetings'].includes(name)) asked.push(name)
    })
    await menu.getByRole('button', { name: /^Add/ }).click()
    const { nodes, edges } = await settled(page, (count) => count > 1)
    const organisations = counts.find(({ relation, kind }) => relation === 'ATTENDED' && kind === 'ORGANISATION')
    expect(nodes.filter(({ id }) => id.startsWith('organisation:'))).toHaveLength(organisations?.count ?? 0)
    expect(nodes).toHaveLength(1 + (organisations?.count ?? 0))
    // What joins the newcomers with one another came along, so nothing else had to be asked for.
    expect(edges.length).toBeGreaterThanOrEqual(organisations?.count ?? 0)
    expect(asked).toEqual(['Expand'])

    const again = await expansionMenu(page)
    const left = await countsBeyond(MEETING, await shownNodes(page))
    await expect
      .poll(async () =>
        (await again.locator('label').allInnerTexts()).map((text) => Number(/(\d+)\s*$/.exec(text)?.[1])),
      )
      .toEqual([left.reduce((sum, { count }) => sum + count, 0), ...left.map(({ count }) => count)])
  })

  it.each([
    ['BEST_CONNECTED', 'Best connected first'],
    ['LEAST_CONNECTED', 'Least connected first'],
  ])('brings the %s first, and says on the node what is left out', async (orderBy, label) => {
    const { neighbourhood } = await ask<{ neighbourhood: { nodes: { id: string }[] } }>(
      inject('base'),
      'query ($ids: [ID!]!, $orderBy: NeighbourOrder!) { neighbourhood(ids: $ids, exclude: $ids, orderBy: $orderBy, first: 10) { nodes { id } } }',
      { ids: [MEETING], orderBy },
    )
    const { page } = await visit(pictureAddress([MEETING], `select=${MEETING}`), {}, 'load')
    const menu = await expansionMenu(page)
    await menu.getByLabel('Which first').selectOption({ label })
    await menu.getByLabel('At most').selectOption({ label: '10 at most' })
    await menu.getByRole('button', { name: /^Add/ }).click()
    await settled(page, (count) => count > 1)
    expect(new Set(await shownNodes(page))).toEqual(new Set([MEETING, ...neighbourhood.nodes.map(({ id }) => id)]))

    const { nodes } = await drawn(page)
    const left = (
      await countsBeyond(
        MEETING,
        nodes.map(({ id }) => id),
      )
    ).reduce((sum, { count }) => sum + count, 0)
    const meeting = await nodeAt(page, MEETING)
    expect(meeting.beyond).toBe(left)
    await page.mouse.click(meeting.badgeX, meeting.badgeY)
    const rest = page.getByRole('region', { name: /^Expand Working Group/ })
    await expect
      .poll(() => rest.getByRole('checkbox', { name: 'All' }).locator('xpath=..').innerText())
      .toMatch(new RegExp(`\\b${left}$`))
  })

  it('leaves everything where it stands', async () => {
    const { page } = await visit(pictureAddress([INTERPOL, MEETING], `select=${INTERPOL}`), {}, 'load')
    await settled(page, (count) => count === 2)
    const first = await places(page)
    for (const id of [INTERPOL, MEETING]) {
      const before = await places(page)
      const node = await nodeAt(page, id)
      await page.mouse.click(node.pageX, node.pageY)
      await details(page).getByRole('heading', { level: 2 }).waitFor()
      const menu = await expansionMenu(page)
      await menu.getByRole('button', { name: /^Add/ }).click()
      await settled(page, (count) => count > Object.keys(before).length)
      expect(await places(page)).toMatchObject(before)
    }
    expect(await places(page)).toMatchObject(first)
  })

  it('goes back and forward a step for each expansion', async () => {
    const { page } = await visit(pictureAddress([INTERPOL]), {}, 'load')
    await settled(page, (count) => count === 1)
    await canvas(page).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Add/ }).click()
    await settled(page, (count) => count > 1)
    const expanded = await places(page)
    await page.goBack()
    await settled(page, (count) => count === 1)
    await page.goForward()
    await settled(page, (count) => count > 1)
    expect(await places(page)).toEqual(expanded)
  })
})
