import { describe, expect, it } from 'vitest'
import { useBrowser } from '../browser.js'
import { atRest, drawn, drawnAnew, edgeAt, inkAround, nodeAt } from '../canvas.js'
import { canvas, choose, INTERPOL, MEETING, meetingsAndBody, pictureAddress, settled, tool } from './actions.js'

const { visit } = useBrowser()

const most = (ink: readonly number[]) => Math.max(...ink)

describe('lines', () => {
  it('are drawn between their entities, several between the same two side by side', async () => {
    const { page } = await visit(pictureAddress([INTERPOL, MEETING]), {}, 'load')
    const { edges } = await settled(page, (count) => count === 2)
    expect(edges.length).toBeGreaterThan(1)
    for (const edge of edges) expect(most(await inkAround(page, 'behind', edge, 1)), edge.id).toBeGreaterThan(60)
    const [first, second] = edges
    const distance = Math.hypot((first?.pageX ?? 0) - (second?.pageX ?? 0), (first?.pageY ?? 0) - (second?.pageY ?? 0))
    expect(distance).toBeGreaterThan(8)
    const { pageX, pageY } = await nodeAt(page, INTERPOL)
    expect(most(await inkAround(page, 'behind', { pageX: pageX - 60, pageY: pageY - 60 }, 12))).toBe(0)
  })

  it('are dashed where a rule concluded them', async () => {
    const ids = await meetingsAndBody()
    const { page } = await visit(pictureAddress(ids), {}, 'load')
    const { edges } = await settled(page, (count) => count === ids.length)
    const [dashed, whole] = [edges.find((edge) => edge.dashed), edges.find((edge) => !edge.dashed)]
    if (!dashed || !whole) throw new Error('the corpus has no such pair')
    // Along 13 pixels of a line there is a gap, or there is none.
    expect(await gaps(page, dashed.id)).toBe(true)
    expect(await gaps(page, whole.id)).toBe(false)
  })

  it('follow an entity while it is dragged', async () => {
    const { page } = await visit(pictureAddress([INTERPOL, MEETING]), {}, 'load')
    await settled(page, (count) => count === 2)
    const former = await edgeAt(page, 'ATTENDED')
    const { pageX, pageY } = await nodeAt(page, MEETING)
    await page.mouse.move(pageX, pageY)
    await page.mouse.down()
    await page.mouse.move(pageX - 60, pageY + 200, { steps: 5 })
    // Held still.
    await atRest(page)
    expect(most(await inkAround(page, 'behind', former, 2))).toBe(0)
    expect(most(await inkAround(page, 'behind', await edgeAt(page, 'ATTENDED'), 1))).toBeGreaterThan(60)
    await page.mouse.up()
  })

  it('move along with the view without being drawn anew, and are drawn where the view gets to', async () => {
    const { page } = await visit(pictureAddress([INTERPOL, MEETING]), {}, 'load')
    await settled(page, (count) => count === 2)
    const drag = async (by: number): Promise<void> => {
      await page.mouse.move(700, 700)
      await page.mouse.down()
      await page.mouse.move(700 + by, 700, { steps: 5 })
      await page.mouse.up()
      await atRest(page)
    }
    const before = await edgeAt(page, 'ATTENDED')
    expect(await drawnAnew(page, () => drag(60))).toBe(0)
    const after = await edgeAt(page, 'ATTENDED')
    expect(after.pageX - before.pageX).toBeCloseTo(60, 0)
    expect(most(await inkAround(page, 'behind', after, 1))).toBeGreaterThan(60)
    expect(await drawnAnew(page, () => drag(-400))).toBeGreaterThan(0)
    expect(most(await inkAround(page, 'behind', await edgeAt(page, 'ATTENDED'), 1))).toBeGreaterThan(60)
  })

  it('say what they are while the pointer is on them, and open what states them', async () => {
    const { page } = await visit(pictureAddress([INTERPOL, MEETING]), {}, 'load')
    await settled(page, (count) => count === 2)
    const edge = await edgeAt(page, 'ATTENDED')
    const cursor = () => page.locator('.graph-canvas-drawing').evaluate((element) => getComputedStyle(element).cursor)
    expect(most(await inkAround(page, 'before', edge, 4))).toBe(0)
    await page.mouse.move(edge.pageX, edge.pageY, { steps: 3 })
    await expect.poll(async () => most(await inkAround(page, 'before', edge, 4))).toBeGreaterThanOrEqual(229)
    expect(await cursor()).toBe('pointer')
    await page.mouse.move(edge.pageX, edge.pageY + 200, { steps: 3 })
    await expect.poll(async () => most(await inkAround(page, 'before', edge, 4))).toBe(0)
    expect(await cursor()).not.toBe('pointer')
    await page.mouse.click(edge.pageX, edge.pageY)
    await expect.poll(async () => (await drawn(page)).edges.find(({ id }) => id === edge.id)?.chosen).toBe(true)
    await page.getByRole('complementary', { name: 'Details' }).getByText('Evidence').first().waitFor()
  })

  it('are reached by a finger from farther away than by a mouse', async () => {
    const { page } = await visit(pictureAddress([INTERPOL, MEETING]), { hasTouch: true }, 'load')
    const { edges } = await settled(page, (count) => count === 2)
    const lowest = [...edges].sort((a, b) => b.pageY - a.pageY)[0]
    if (!lowest) throw new Error('no line')
    await page.mouse.click(lowest.pageX, lowest.pageY + 14)
    await atRest(page)
    expect((await drawn(page)).edges.some(({ chosen }) => chosen)).toBe(false)
    await page.touchscreen.tap(lowest.pageX, lowest.pageY + 14)
    await expect.poll(async () => (await drawn(page)).edges.find(({ chosen }) => chosen)?.id).toBe(lowest.id)
  })
})

describe('what stands before and behind them', () => {
  it('badges are drawn where they can be read, and open the menu of expansion from a little afar too', async () => {
    const { page } = await visit(pictureAddress([INTERPOL, MEETING]), {}, 'load')
    await settled(page, (count) => count === 2)
    const badge = async () => {
      const { badgeX, badgeY } = await nodeAt(page, MEETING)
      return { pageX: badgeX, pageY: badgeY }
    }
    expect(most(await inkAround(page, 'before', await badge(), 2))).toBe(255)
    for (let step = 0; step < 3; step += 1) await tool(page, 'Zoom out').click()
    await atRest(page)
    const small = await badge()
    expect(most(await inkAround(page, 'before', small, 2))).toBe(255)
    await page.mouse.click(small.pageX, small.pageY)
    await page.getByRole('region', { name: /^Expand / }).waitFor()
    await page.keyboard.press('Escape')
    for (let step = 0; step < 5; step += 1) await tool(page, 'Zoom out').click()
    await atRest(page)
    expect(most(await inkAround(page, 'before', await badge(), 2))).toBe(0)
  })

  it('boxes of groups lie behind the lines that lead into them', async () => {
    const ids = await meetingsAndBody()
    const { page } = await visit(pictureAddress(ids), {}, 'load')
    await settled(page, (count) => count === ids.length)
    await choose(page, 'Group', 'Group by kind')
    await expect.poll(async () => (await drawn(page)).groups.length).toBeGreaterThan(0)
    await canvas(page).focus()
    await page.keyboard.press('Escape')
    const { nodes } = await atRest(page)
    const inside = nodes.find(({ group }) => group !== null)
    if (!inside) throw new Error('nothing stands in a box')
    // The box is there, and not what covers a line: its fill lets through.
    const ink = await inkAround(page, 'behind', { pageX: inside.pageX - 26, pageY: inside.pageY - 18 }, 2)
    expect(Math.min(...ink)).toBeGreaterThan(100)
  })
})

/** Is there a pixel without ink among those around the middle of a line, seen across it? */
async function gaps(page: Parameters<typeof drawn>[0], id: string): Promise<boolean> {
  const edge = await edgeAt(page, id)
  const found: number[] = []
  const ends = id.split('~')
  const [from, to] = await Promise.all([nodeAt(page, ends[1] ?? ''), nodeAt(page, ends[2] ?? '')])
  const distance = Math.hypot(to.pageX - from.pageX, to.pageY - from.pageY)
  const [ux, uy] = [(to.pageX - from.pageX) / distance, (to.pageY - from.pageY) / distance]
  for (let step = -6; step <= 6; step += 1) {
    const place = { pageX: edge.pageX + ux * step, pageY: edge.pageY + uy * step }
    found.push(most(await inkAround(page, 'behind', place, 1)))
  }
  return Math.min(...found) < 30
}
