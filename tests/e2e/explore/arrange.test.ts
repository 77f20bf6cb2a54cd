import { describe, expect, inject, it } from 'vitest'
import { ask } from '../../support/programs.js'
import { useBrowser } from '../browser.js'
import { atRest, drawn, inkAround, nodeAt, places, shownNodes, styledAnew } from '../canvas.js'
import { choose, clickNode, details, INTERPOL, MEETING, pictureAddress, settled, TOPIC, tool } from './actions.js'

const { visit } = useBrowser()

/** An entity with what it is linked to best: some forty. */
async function around(id: string) {
  const opened = await visit(`/explore#start=${id}`, {}, 'load')
  await settled(opened.page, (count) => count > 20)
  return opened.page
}

describe('layouts', () => {
  it('are a choice, computed in a worker, leave what is pinned, and are undone in one step', async () => {
    const page = await around(MEETING)
    await details(page).getByRole('button', { name: 'Pin' }).click()
    expect((await nodeAt(page, MEETING)).pinned).toBe(true)
    const former = await places(page)
    for (const layout of ['By forces', 'In rings', 'By year', 'By kind']) {
      await choose(page, 'Arrange anew', layout)
      await expect.poll(() => places(page), { message: layout }).not.toEqual(former)
      await atRest(page)
      const now = await places(page)
      expect(now[MEETING]).toBe(former[MEETING])
      expect(Object.entries(now).filter(([id, place]) => former[id] !== place).length).toBeGreaterThan(20)
      await page.keyboard.press('Control+z')
      await expect.poll(() => places(page)).toEqual(former)
    }
    expect(page.workers()).toHaveLength(1)
  })
})

describe('years', () => {
  it('stand over what is arranged in columns of years, and come back with its address', async () => {
    const [oldest, older, newer, newest] = await recommendationsOfTwoYears()
    const picture = (shift: number) =>
      `/explore#show=${oldest}@${shift}_0,${older}@0_74,${newer}@235_0,${newest}@235_74`
    expect(await inkAbove(picture(0), oldest)).toBeGreaterThan(200)
    expect(await inkAbove(picture(0), newer)).toBeGreaterThan(200)
    expect(await inkAbove(picture(40), newer)).toBe(0)
  })
})

/** Ids, two of one year and two of a later one. */
async function recommendationsOfTwoYears(): Promise<[string, string, string, string]> {
  const { recommendations } = await ask<{
    recommendations: { edges: { node: { id: string; meeting: { year: number } } }[] }
  }>(inject('base'), '{ recommendations(first: 60) { edges { node { id meeting { year } } } } }')
  const byYear = new Map<number, string[]>()
  for (const { node } of recommendations.edges) {
    byYear.set(node.meeting.year, [...(byYear.get(node.meeting.year) ?? []), node.id])
  }
  const [first, second] = [...byYear].filter(([, ids]) => ids.length > 1).sort(([a], [b]) => a - b)
  const [a, b, c, d] = [...(first?.[1].slice(0, 2) ?? []), ...(second?.[1].slice(0, 2) ?? [])]
  if (!a || !b || !c || !d) throw new Error('the corpus has no two such years')
  return [a, b, c, d]
}

/** The strongest ink above an entity where the heading of its column would stand. */
async function inkAbove(address: string, id: string): Promise<number> {
  const { page } = await visit(address, {}, 'load')
  const { zoom } = await settled(page, (count) => count === 4)
  const { pageX, pageY } = await nodeAt(page, id)
  return Math.max(...(await inkAround(page, 'behind', { pageX, pageY: pageY - 48 * zoom }, 5)))
}

describe('drawing', () => {
  it('styles nothing anew when the view moves or comes nearer', async () => {
    const { page } = await visit(pictureAddress([INTERPOL, MEETING, 'country:ITA']), {}, 'load')
    await settled(page, (count) => count === 3)
    const former = (await drawn(page)).pan
    const count = await styledAnew(page, async () => {
      await page.mouse.move(700, 700)
      await page.mouse.down()
      await page.mouse.move(800, 760, { steps: 4 })
      await page.mouse.up()
      expect((await atRest(page)).pan).not.toEqual(former)
      await tool(page, 'Zoom in').click()
      await atRest(page)
      await page.waitForTimeout(200)
      await tool(page, 'Fit to the window').click()
      await atRest(page)
      await page.waitForTimeout(200)
    })
    expect((await drawn(page)).pan).toEqual(former)
    expect(count).toBe(0)
  })

  it('enlarges labels that are seen from afar, of boxes too, and those without room once they are chosen', async () => {
    const ids = (await shownNodes(await around(MEETING))).slice(0, 24)
    const { page } = await visit(pictureAddress(ids).replaceAll('_140', '_30').replaceAll('_280', '_60'), {}, 'load')
    await settled(page, (count) => count === ids.length)
    for (let step = 0; step < 4; step += 1) await tool(page, 'Zoom out').click()
    await atRest(page)
    await expect.poll(async () => (await drawn(page)).nodes.some(({ labelSize }) => labelSize > 12)).toBe(true)
    const { nodes } = await atRest(page)
    const [large = 0] = nodes.map(({ labelSize }) => labelSize).filter((size) => size > 0)
    const hidden = nodes.find(({ labelSize }) => labelSize === 0)
    expect(new Set(nodes.map(({ labelSize }) => labelSize))).toEqual(new Set([0, large]))
    await clickNode(page, hidden?.id ?? '')
    await expect.poll(async () => (await nodeAt(page, hidden?.id ?? '')).labelSize).toBe(large)
    await choose(page, 'Group', 'Group by kind')
    await expect.poll(async () => (await drawn(page)).groups.length).toBeGreaterThan(0)
    // Those of boxes grow as well.
    await expect.poll(async () => Math.min(...(await drawn(page)).groupLabelSizes)).toBeGreaterThan(12)
  })
})

describe('what one does to entities', () => {
  it('pins, unpins, hides and brings back, shows only neighbours, removes; each undone and redone', async () => {
    const { page } = await visit(pictureAddress([INTERPOL, MEETING, 'country:ITA', 'country:FRA']), {}, 'load')
    await settled(page, (count) => count === 4)
    const all = await places(page)
    await clickNode(page, 'country:ITA')
    const panel = details(page)
    await panel.getByRole('button', { name: 'Hide' }).click()
    await expect.poll(() => shownNodes(page)).not.toContain('country:ITA')
    await tool(page, 'Show 1 hidden').click()
    await expect.poll(() => places(page)).toEqual(all)

    await clickNode(page, INTERPOL)
    await panel.getByRole('button', { name: 'Show only this and its neighbours' }).click()
    await expect.poll(() => shownNodes(page)).toEqual([MEETING, INTERPOL].sort())
    await tool(page, 'Undo').click()
    await expect.poll(() => places(page)).toEqual(all)
    await tool(page, 'Redo').click()
    await expect.poll(() => shownNodes(page)).toEqual([MEETING, INTERPOL].sort())
    await tool(page, 'Show 2 hidden').click()

    await panel.getByRole('button', { name: 'Pin' }).click()
    expect((await nodeAt(page, INTERPOL)).pinned).toBe(true)
    await panel.getByRole('button', { name: 'Unpin' }).click()
    expect((await nodeAt(page, INTERPOL)).pinned).toBe(false)

    await panel.getByRole('button', { name: 'Remove from the canvas' }).click()
    await expect.poll(() => shownNodes(page)).not.toContain(INTERPOL)
    await page.keyboard.press('Control+z')
    await expect.poll(() => shownNodes(page)).toContain(INTERPOL)
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(() => shownNodes(page)).not.toContain(INTERPOL)
    await page.keyboard.press('Control+z')
    await tool(page, 'Clear the canvas').click()
    await expect.poll(() => shownNodes(page)).toEqual([])
    await page.keyboard.press('Control+z')
    await expect.poll(() => places(page)).toEqual(all)
  })

  it('drags a node: the address follows, and makes no step for Back', async () => {
    const { page } = await visit(pictureAddress([INTERPOL, MEETING]), {}, 'load')
    await settled(page, (count) => count === 2)
    const before = await nodeAt(page, INTERPOL)
    const other = (await places(page))[MEETING]
    const steps = await page.evaluate(() => history.length)
    const address = page.url()
    await page.mouse.move(before.pageX, before.pageY)
    await page.mouse.down()
    await page.mouse.move(before.pageX + 60, before.pageY + 90, { steps: 5 })
    await page.mouse.up()
    await expect.poll(() => page.url()).not.toBe(address)
    const after = await nodeAt(page, INTERPOL)
    expect(after.pageX - before.pageX).toBeCloseTo(60, -1)
    expect(after.pageY - before.pageY).toBeCloseTo(90, -1)
    expect((await places(page))[MEETING]).toBe(other)
    expect(await page.evaluate(() => history.length)).toBe(steps)
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await places(page))[INTERPOL]).toBe(`${before.x} ${before.y}`)
  })

  it('chooses what a box is drawn around, and acts on all of it', async () => {
    const ids = [INTERPOL, MEETING, 'country:ITA', 'country:FRA']
    const { page } = await visit(pictureAddress([...ids, 'topic:international-cooperation']), {}, 'load')
    await settled(page, (count) => count === 5)
    // The first row holds four.
    const first = await nodeAt(page, INTERPOL)
    const last = await nodeAt(page, 'country:FRA')
    await page.keyboard.down('Shift')
    await page.mouse.move(first.pageX - 50, first.pageY - 40)
    await page.mouse.down()
    await page.mouse.move(last.pageX + 50, last.pageY + 60, { steps: 6 })
    await page.mouse.up()
    await page.keyboard.up('Shift')
    await details(page).getByRole('heading', { name: '4 entities' }).waitFor()
    expect(
      (await drawn(page)).nodes
        .filter(({ chosen }) => chosen)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort())
    await details(page).getByRole('button', { name: 'Hide' }).click()
    await expect.poll(() => shownNodes(page)).toEqual(['topic:international-cooperation'])
  })
})

describe('groups and sizes', () => {
  it('groups by kind, topic and community; a group is a box, and undone in one step', async () => {
    const page = await around(TOPIC)
    const former = await places(page)
    for (const [option, wanted] of [
      ['Group by kind', 'Recommendations'],
      ['Group by topic', /International cooperation/i],
      ['Group by community', /^Around /],
    ] as const) {
      await choose(page, 'Group', option)
      await expect.poll(async () => (await drawn(page)).groups.length, { message: option }).toBeGreaterThan(0)
      const { nodes, groups } = await atRest(page)
      expect(groups).toContainEqual(expect.stringMatching(wanted))
      // A box of one would say nothing.
      const members = new Map<string, number>()
      for (const { group } of nodes) if (group) members.set(group, (members.get(group) ?? 0) + 1)
      expect(Math.min(...members.values())).toBeGreaterThan(1)
      await page.keyboard.press('Control+z')
      await expect.poll(async () => (await drawn(page)).groups).toEqual([])
      await expect.poll(() => places(page)).toEqual(former)
    }
  })

  it('are offered where a picture is too large to be read', async () => {
    const lines = (await (await fetch(`${inject('base')}/export/jsonl`)).text()).trim().split('\n')
    const ids = lines
      .map((line) => JSON.parse(line) as { record: string; id: string })
      .flatMap(({ record, id }) => (record === 'entity' ? [id] : []))
      .slice(0, 420)
    const { page, faults } = await visit(pictureAddress(ids), {}, 'load')
    await settled(page, (count) => count === ids.length)
    const offer = page.getByText('420 entities are more than one reads at a glance')
    await offer.getByRole('button', { name: 'kind' }).click()
    await expect.poll(async () => (await drawn(page)).groups.length).toBeGreaterThan(5)
    await expect.poll(() => offer.count()).toBe(0)
    expect(faults).toEqual([])
  })

  it('draws nodes by their relations or by centrality, and even again', async () => {
    const page = await around(MEETING)
    const widths = async () => new Map((await drawn(page)).nodes.map(({ id, width }) => [id, width]))
    const even = await widths()
    for (const by of ['Size by relations', 'Size by centrality']) {
      await choose(page, 'Size', by)
      await expect.poll(widths).not.toEqual(even)
      const growth = new Map([...(await widths())].map(([id, width]) => [id, width / (even.get(id) ?? 0)]))
      expect(growth.get(MEETING)).toBe(Math.max(...growth.values()))
      expect(Math.min(...growth.values())).toBeLessThan(0.7 * Math.max(...growth.values()))
    }
    await choose(page, 'Size', 'Even size')
    await expect.poll(widths).toEqual(even)
  })
})
