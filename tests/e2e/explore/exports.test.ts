import { parse } from 'csv-parse/sync'
import type { Locator, Page } from 'playwright-core'
import { beforeEach, describe, expect, inject, it } from 'vitest'
import { ask } from '../../support/programs.js'
import { useBrowser } from '../browser.js'
import { drawn } from '../canvas.js'
import { INTERPOL, legend, MEETING, pictureAddress, saved, settled, tool } from './actions.js'

const { visit } = useBrowser()
const IDS = [INTERPOL, MEETING, 'country:ITA']

let page: Page
let panel: Locator

beforeEach(async () => {
  const options = { permissions: ['clipboard-read', 'clipboard-write'] }
  page = (await visit(pictureAddress(IDS), options, 'load')).page
  await settled(page, (count) => count === IDS.length)
  await expect.poll(async () => (await drawn(page)).edges.length).toBeGreaterThan(1)
  await tool(page, 'Save and share').click()
  panel = page.getByRole('region', { name: 'Save and share' })
})

const save = async (name: string) => {
  const file = await saved(page, () => panel.getByRole('button', { name, exact: true }).click())
  return { ...file, text: file.bytes.toString() }
}

describe('what is shown, as data', () => {
  it('comes from the server in each format: these entities, the relations between them, their evidence', async () => {
    const { edges } = await drawn(page)
    const nodes = parse((await save('CSV, entities')).text, { columns: true, bom: true }) as Record<string, string>[]
    expect(Object.values(nodes).map((row) => row.id ?? row[':ID'])).toEqual(expect.arrayContaining(IDS))
    expect(nodes).toHaveLength(IDS.length)
    const relations = parse((await save('CSV, relations')).text, { columns: true, bom: true }) as unknown[]
    expect(relations).toHaveLength(edges.length)
    const graphml = (await save('GraphML')).text
    expect(graphml.match(/<node /g)).toHaveLength(IDS.length)
    expect(graphml.match(/<edge /g)).toHaveLength(edges.length)
    const gexf = (await save('GEXF')).text
    expect(gexf.match(/<node /g)).toHaveLength(IDS.length)
    expect(gexf.match(/<edge /g)).toHaveLength(edges.length)
    const jsonld = await save('JSON-LD')
    expect(jsonld.name).toBe('graph.jsonld')
    for (const id of IDS) expect(jsonld.text).toContain(id.split(':')[1])
    expect(JSON.parse(jsonld.text)).toHaveProperty('@context')
  })

  it('leaves out what is hidden or filtered away', async () => {
    await page.getByRole('checkbox', { name: /^Countries/ }).uncheck()
    await settled(page, (count) => count === IDS.length - 1)
    const nodes = parse((await save('CSV, entities')).text, { columns: true, bom: true }) as unknown[]
    expect(nodes).toHaveLength(IDS.length - 1)
  })

  it('leaves out relations that are filtered away while their ends stay', async () => {
    const { edges } = await drawn(page)
    await legend(page)
      .getByRole('checkbox', { name: /^attended/i })
      .uncheck()
    await expect.poll(async () => (await drawn(page)).edges.length).toBeLessThan(edges.length)
    const left = (await drawn(page)).edges.map(({ id }) => id)
    const relations = parse((await save('CSV, relations')).text, { columns: true, bom: true }) as { id: string }[]
    expect(relations.map(({ id }) => id).sort()).toEqual(left.sort())
    expect(parse((await save('CSV, entities')).text, { columns: true, bom: true })).toHaveLength(IDS.length)
  })
})

describe('what is shown, as a picture', () => {
  it('PNG and SVG bear a legend and the citation of the view', async () => {
    const png = await save('PNG')
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
    expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(600)
    const { text } = await save('SVG')
    const { version } = (await ask<{ corpus: { version: string } }>(inject('base'), '{ corpus { version } }')).corpus
    expect(text).toContain('Organisations 1')
    expect(text).toContain(`corpus version ${version}`)
    expect(text).toContain(`<desc>${page.url().replaceAll('&', '&amp;')}</desc>`)
    // The PNG is the same picture: as wide as the drawing, and as high with legend and citation.
    const [, width, height] = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(text) ?? []
    expect(png.bytes.readUInt32BE(16)).toBe(Math.round(2 * Number(width)))
    expect(png.bytes.readUInt32BE(20)).toBe(Math.round(2 * Number(height)))
  })
})

describe('what names the view elsewhere', () => {
  it('address, text and BibTeX say where, which corpus and when', async () => {
    const { version } = (await ask<{ corpus: { version: string } }>(inject('base'), '{ corpus { version } }')).corpus
    const today = new Date().toISOString().slice(0, 10)
    const copied = async (name: string) => {
      await panel.getByRole('button', { name }).click()
      await panel.getByText('Copied').first().waitFor()
      return page.evaluate(() => navigator.clipboard.readText())
    }
    expect(await copied('Copy the address')).toBe(page.url())
    const text = await copied('Copy as text')
    expect(text).toContain(page.url())
    expect(text).toContain(version)
    expect(text).toContain(`${Number(today.slice(8))} `)
    const bibtex = await copied('Copy as BibTeX')
    expect(bibtex).toMatch(/^@misc\{/)
    expect(bibtex).toContain(`urldate = {${today}}`)
    expect(bibtex).toContain(version)
    expect(bibtex).toContain(page.url())
  })

  it('the query behind the view answers with what is shown', async () => {
    await panel.getByRole('button', { name: 'Show query' }).click()
    const dialog = page.getByRole('dialog', { name: 'Query' })
    const [query = '', variables = '{}'] = await dialog.locator('pre').allInnerTexts()
    const answer = await ask<{ entities: { id: string }[] }>(inject('base'), query, JSON.parse(variables) as object)
    expect(answer.entities.map(({ id }) => id)).toEqual(IDS)
    const relations = JSON.stringify(answer).match(/"id":"[A-Z_]+~[^"]+"/g) ?? []
    expect(new Set(relations).size).toBe((await drawn(page)).edges.length)
    await dialog.getByRole('link', { name: 'Open in the API view' }).click()
    await expect.poll(() => page.url()).toContain('/api')
  })
})
