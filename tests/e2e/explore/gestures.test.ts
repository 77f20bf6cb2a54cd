import { describe, expect, it } from 'vitest'
import { useBrowser } from '../browser.js'
import { atRest, drawn, edgeAt, inkAround, nodeAt, shownNodes } from '../canvas.js'
import { canvas, clickNode, details, INTERPOL, MEETING, pictureAddress, settled, TOPIC, tool } from './actions.js'

const { visit } = useBrowser()

const most = (ink: readonly number[]) => Math.max(...ink)

describe('a double click', () => {
  it('expands the entity that the first click chose, though its panel has moved the picture', async () => {
    const { page } = await visit(pictureAddress([INTERPOL, MEETING, TOPIC, 'country:ITA']), {}, 'load')
    await settled(page, (count) => count === 4)
    const { pageX, pageY } = await nodeAt(page, 'country:ITA')
    await page.mouse.dblclick(pageX, pageY, { delay: 60 })
    await page.getByRole('region', { name: 'Expand Italy' }).waitFor()
    const now = await nodeAt(page, 'country:ITA')
    expect(Math.hypot(now.pageX - pageX, now.pageY - pageY)).toBeGreaterThan(20)
  })

  it('is none where the second click is another one', async () => {
    const { page } = await visit(pictureAddress([INTERPOL, MEETING]), {}, 'load')
    await settled(page, (count) => count === 2)
    await clickNode(page, INTERPOL)
    await atRest(page)
    await page.waitForTimeout(500)
    await clickNode(page, INTERPOL)
    await atRest(page)
    expect(await page.getByRole('region', { name: /^Expand / }).count()).toBe(0)
  })
})

describe('what the pointer passes over', () => {
  it('names nothing while the view or an entity is dragged', async () => {
    const { page } = await visit(pictureAddress([INTERPOL, MEETING, TOPIC]), {}, 'load')
    await settled(page, (count) => count === 3)
    const edge = await edgeAt(page, 'ATTENDED')
    const { pageX, pageY } = await nodeAt(page, TOPIC)
    // An entity across a line, and the view by a line.
    for (const start of [
      { x: pageX, y: pageY },
      { x: edge.pageX + 40, y: edge.pageY + 160 },
    ]) {
      await page.mouse.move(start.x, start.y)
      await page.mouse.down()
      for (let step = 1; step <= 6; step += 1) {
        await page.mouse.move(
          start.x + (edge.pageX - start.x) * (step / 6),
          start.y + (edge.pageY - start.y) * (step / 6),
        )
        await page.waitForTimeout(30)
        const { edges } = await drawn(page)
        for (const line of edges) expect(most(await inkAround(page, 'before', line, 2)), line.id).toBe(0)
      }
      await page.mouse.up()
      await page.keyboard.press('Control+z')
      await atRest(page)
    }
  })
})

describe('keys', () => {
  it('act on what is chosen, not on the path that is lit', async () => {
    const { page } = await visit(
      pictureAddress([INTERPOL, TOPIC, 'country:ITA'], `select=${INTERPOL},country:ITA`),
      {},
      'load',
    )
    await details(page).getByRole('button', { name: 'Paths between them' }).click()
    const path = page.getByRole('region', { name: 'Paths' }).getByRole('listitem').first()
    await path.getByRole('button').click()
    await settled(page, (count) => count > 3)
    const before = await shownNodes(page)
    await canvas(page).focus()
    await page.keyboard.press('Delete')
    await expect.poll(() => shownNodes(page)).toEqual(before.filter((id) => id !== INTERPOL && id !== 'country:ITA'))
  })

  it('neither expand nor remove a relation', async () => {
    const { page } = await visit(pictureAddress([INTERPOL, MEETING]), {}, 'load')
    await settled(page, (count) => count === 2)
    const edge = await edgeAt(page, 'ATTENDED')
    await page.mouse.click(edge.pageX, edge.pageY)
    await expect.poll(async () => (await drawn(page)).edges.some(({ chosen }) => chosen)).toBe(true)
    await canvas(page).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Delete')
    await atRest(page)
    expect(await page.getByRole('region', { name: /^Expand / }).count()).toBe(0)
    expect(await page.getByText('removed from the canvas').count()).toBe(0)
    expect(await shownNodes(page)).toEqual([INTERPOL, MEETING].sort())
  })
})

it('a picture however wide opens with everything in sight', async () => {
  const wide = `${INTERPOL}@-9000_0,${MEETING}@9000_0,country:ITA@0_7000`
  const { page } = await visit(`/explore#show=${wide}`, {}, 'load')
  const { nodes } = await settled(page, (count) => count === 3)
  const box = await canvas(page).boundingBox()
  if (!box) throw new Error('no canvas')
  for (const { pageX, pageY } of nodes) {
    expect(pageX).toBeGreaterThan(box.x)
    expect(pageX).toBeLessThan(box.x + box.width)
    expect(pageY).toBeGreaterThan(box.y)
    expect(pageY).toBeLessThan(box.y + box.height)
  }
})

it('what was done can be undone after a look at another view', async () => {
  const { page } = await visit(pictureAddress([INTERPOL, MEETING]), {}, 'load')
  await settled(page, (count) => count === 2)
  await clickNode(page, INTERPOL)
  await canvas(page).focus()
  await page.keyboard.press('Delete')
  await settled(page, (count) => count === 1)
  await page.getByRole('link', { name: 'Topics' }).first().click()
  await page.goBack()
  await settled(page, (count) => count === 1)
  await tool(page, 'Undo').click()
  await settled(page, (count) => count === 2)
})

it('a canvas from which the filters take everything says so, and shows it again', async () => {
  const { page } = await visit(pictureAddress([INTERPOL, MEETING]), {}, 'load')
  await settled(page, (count) => count === 2)
  const legend = page.getByRole('complementary', { name: 'Legend' })
  await legend.getByRole('checkbox', { name: /Organisations/ }).click()
  await legend.getByRole('checkbox', { name: /Meetings/ }).click()
  await page.getByText('The filters let nothing through').waitFor()
  await page.getByRole('button', { name: 'Show everything' }).click()
  await settled(page, (count) => count === 2)
})
