import { describe, expect, inject, it } from 'vitest'
import { ask } from '../../support/programs.js'
import { useBrowser } from '../browser.js'
import { drawn, edgeAt } from '../canvas.js'
import { clickNode, details, INTERPOL, MEETING, meetingsAndBody, pictureAddress, settled, TOPIC } from './actions.js'

const { visit } = useBrowser()

describe('paths', () => {
  it('between two are cited sentences; the chosen one is lit on the canvas and the rest dimmed', async () => {
    const { paths } = await ask<{
      paths: { sentence: string; nodes: { id: string }[]; relations: { id: string }[] }[]
    }>(
      inject('base'),
      `{ paths(from: "${INTERPOL}", to: "${TOPIC}", first: 5) { sentence nodes { id } relations { id } } }`,
    )
    const { page } = await visit(pictureAddress([INTERPOL, TOPIC, 'country:ITA']), {}, 'load')
    await settled(page, (count) => count === 3)
    await clickNode(page, INTERPOL)
    await clickNode(page, TOPIC, true)
    await details(page).getByRole('button', { name: 'Paths between them' }).click()
    const list = page.getByRole('region', { name: 'Paths' })
    const found = list.getByRole('listitem')
    await expect.poll(() => found.count()).toBe(paths.length)
    expect(paths.length).toBeGreaterThan(0)
    for (const [index, path] of paths.entries()) {
      expect(await found.nth(index).innerText()).toContain(path.sentence)
    }
    await found.first().getByRole('button').click()
    const onPath = paths[0]
    await expect
      .poll(async () => {
        const { nodes, edges } = await drawn(page)
        return [...nodes, ...edges].filter(({ dimmed }) => !dimmed).map(({ id }) => id)
      })
      .toSatisfy((lit: string[]) =>
        [...(onPath?.nodes ?? []), ...(onPath?.relations ?? [])].every(({ id }) => lit.includes(id)),
      )
    expect((await drawn(page)).nodes.find(({ id }) => id === 'country:ITA')?.dimmed).toBe(true)
    expect(await found.first().getByRole('button').getAttribute('aria-pressed')).toBe('true')
  })

  it('between three are sought for each pair, and what joins all can be added', async () => {
    const { page } = await visit(
      pictureAddress([INTERPOL, TOPIC, 'country:ITA'], `select=${INTERPOL},${TOPIC},country:ITA`),
      {},
      'load',
    )
    await details(page).getByRole('heading', { name: '3 entities' }).waitFor()
    await details(page).getByRole('button', { name: 'Paths between them' }).click()
    await expect.poll(() => page.getByRole('region', { name: 'Paths' }).getByRole('heading').count()).toBe(3)
    await details(page).getByRole('button', { name: 'Join them' }).click()
    await settled(page, (count) => count > 3)
    expect((await drawn(page)).edges.length).toBeGreaterThan(0)
  })
})

describe('evidence', () => {
  it('of a relation that a rule concluded says so, and shows the words that it was concluded from', async () => {
    const ids = await meetingsAndBody()
    const { nodes } = await ask<{
      nodes: { id: string; relations: { edges: { node: { id: string; inferred: boolean } }[] } }[]
    }>(
      inject('base'),
      `{ nodes: entities(ids: ${JSON.stringify(ids)}) { id relations(first: 50, filter: { direction: OUTGOING }) { edges { node { id inferred } } } } }`,
    )
    const concluded = nodes
      .flatMap(({ relations }) => relations.edges.map(({ node }) => node))
      .find(({ id, inferred }) => inferred && id.startsWith('SESSION_OF'))
    if (!concluded) throw new Error('no meeting is concluded to be a session')
    const { page } = await visit(pictureAddress(concluded.id.split('~').slice(1)), {}, 'load')
    await settled(page, (count) => count === 2)
    await expect
      .poll(async () => (await drawn(page)).edges.map(({ id, dashed }) => [id, dashed]))
      .toEqual([[concluded.id, true]])
    const { pageX, pageY } = await edgeAt(page, concluded.id)
    await page.mouse.click(pageX, pageY)
    const evidence = details(page).getByRole('article', { name: 'Evidence' })
    await evidence.getByText('No text states this outright: a rule concluded it').waitFor()
    await evidence
      .getByText(/concluded, not stated/)
      .first()
      .waitFor()
    expect(await evidence.locator('mark').first().innerText()).not.toBe('')
  })

  it('of a relation is the passage with the words marked, its citation to copy, and the way into the reader', async () => {
    const { page, faults } = await visit(
      pictureAddress([INTERPOL, MEETING]),
      { permissions: ['clipboard-read', 'clipboard-write'] },
      'load',
    )
    const edge = await edgeAt(page, 'ATTENDED')
    await page.mouse.click(edge.pageX, edge.pageY)
    const evidence = page.getByRole('article', { name: 'Evidence' })
    await evidence.waitFor()
    const quotation = evidence.locator('blockquote').first()
    expect(await quotation.innerText()).toContain('were represented by observers')
    expect(await quotation.locator('mark').allInnerTexts()).toContain('INTERPOL')
    expect(await evidence.innerText()).toMatch(/para\. 53[\s\S]*Rule .*confidence \d+ %/)
    await evidence.getByRole('button', { name: 'Copy citation' }).first().click()
    await evidence.getByText('Copied').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/INTERPOL.*para\. 53/)
    await evidence.getByRole('link', { name: 'Open in the reader' }).first().click()
    await expect.poll(() => page.url()).toMatch(/\/documents#.*passage=/)
    await expect.poll(() => page.getByRole('main').innerText()).toContain('were represented by observers')
    expect(faults).toEqual([])
  })
})

describe('the panel of an entity', () => {
  it('tells facts, meetings as a timeline, mentions, and relations by kind in pages', async () => {
    const { page } = await visit(pictureAddress([MEETING], `select=${MEETING}`), {}, 'load')
    const panel = details(page)
    await expect.poll(() => panel.locator('dl').first().innerText()).toMatch(/27–28 June 2022/)
    const countries = panel.getByRole('button', { name: /Attended by.*\d+ countries/ })
    const total = Number(/(\d+) countries/.exec(await countries.innerText())?.[1])
    expect(total).toBeGreaterThan(50)
    await countries.click()
    const rows = panel.getByRole('region', { name: 'Relations' }).getByRole('button', { name: /^Evidence for/ })
    await expect.poll(() => rows.count()).toBe(50)
    await panel.getByText(`50 of ${total} shown`).waitFor()
    await panel.getByRole('button', { name: 'Show more', exact: true }).click()
    await expect.poll(() => rows.count()).toBe(Math.min(total, 100))

    await rows.first().click()
    await page.getByRole('article', { name: 'Evidence' }).waitFor()
    // Both ends came along, so that the relation is on the canvas.
    await settled(page, (count) => count === 2)
    expect((await drawn(page)).edges.some(({ chosen }) => chosen)).toBe(true)
  })

  it.each([
    [INTERPOL, 'Meetings', /2022/],
    [TOPIC, 'Recommendations by meeting', /’\d\d/],
  ])('shows %s through time, and where it is mentioned', async (id, title, year) => {
    const { page } = await visit(pictureAddress([id], `select=${id}`), {}, 'load')
    const figure = details(page)
      .getByRole('figure')
      .filter({ hasText: new RegExp(title, 'i') })
      .first()
    await expect.poll(() => figure.innerText()).toMatch(year)
    await details(page).getByRole('region', { name: 'Mentions' }).locator('mark').first().waitFor()
  })
})
