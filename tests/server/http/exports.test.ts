import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadInto, openApi, type TestApi } from '../api.js'
import { forestGraph, grownForest } from '../graph.js'

let api: TestApi
beforeAll(async () => {
  api = await openApi(forestGraph())
})
afterAll(() => api.close())

const lines = async (response: Response) => (await response.text()).trim().split('\n')

describe('exports', () => {
  it('give the whole graph in each format', async () => {
    const graph = forestGraph()
    const jsonl = await api.app.fetch('/export/jsonl')
    expect(jsonl.headers.get('content-type')).toMatch('application/jsonl')
    expect(jsonl.headers.get('content-disposition')).toMatch(
      /^attachment; filename="rapporteur-[0-9a-f]+-graph\.jsonl"$/,
    )
    expect((await lines(jsonl)).length).toBeGreaterThan(graph.entities.length + graph.relations.length)
    expect(await (await api.app.fetch('/export/graphml')).text()).toMatch('organisation:fao')
    expect(await (await api.app.fetch('/export/gexf')).text()).toMatch('<gexf')
    expect(JSON.parse(await (await api.app.fetch('/export/jsonld')).text())).toHaveProperty('@context')
  })

  it('give CSV table by table', async () => {
    const rows = await lines(await api.app.fetch('/export/csv/relations.csv'))
    expect(rows[0]).toMatch(/^id,kind,source,target/)
    expect(rows).toHaveLength(forestGraph().relations.length + 1)
    const whole = await api.app.fetch('/export/csv')
    expect([whole.status, (await whole.json()).errors[0].message]).toEqual([
      404,
      'CSV is a folder of tables: ask for one, such as /export/csv/nodes.csv.',
    ])
  })

  it('give the sub-graph of some entities', async () => {
    const ids = ['person:ada-moss', 'meeting:fc-wg.1/2021']
    const query = ids.map((id) => `ids=${encodeURIComponent(id)}`).join('&')
    const rows = await lines(await api.app.fetch(`/export/csv/relations.csv?${query}`))
    expect(rows.slice(1).map((row) => row.split('~')[0])).toEqual(['CHAIRED', 'OPENED'])
    const posted = await api.app.fetch('/export/csv/relations.csv', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ids }),
    })
    expect(await lines(posted)).toEqual(rows)
  })

  it('give of the relations between them only those that are asked for, with what these rest on', async () => {
    const ids = ['person:ada-moss', 'meeting:fc-wg.1/2021']
    const relations = ['OPENED~person:ada-moss~meeting:fc-wg.1/2021']
    const asked = async (table: string, body: object) =>
      lines(
        await api.app.fetch(`/export/csv/${table}.csv`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      )
    expect((await asked('relations', { ids, relations })).slice(1).map((row) => row.split(',')[0])).toEqual(relations)
    expect((await asked('relations', { ids, relations: [] })).slice(1)).toEqual([])
    expect((await asked('nodes', { ids, relations: [] })).length).toBe(ids.length + 1)
    expect((await asked('passages', { ids, relations: [] })).length).toBe(1)
    expect((await asked('passages', { ids })).length).toBeGreaterThan(1)
  })

  it('refuse what they cannot give, by name', async () => {
    const refusal = async (path: string, init?: RequestInit) => {
      const response = await api.app.fetch(path, init)
      return [response.status, (await response.json()).errors[0].message]
    }
    const posting = (body: string) => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body })
    expect(await refusal('/export/xlsx')).toEqual([
      404,
      'There is no export xlsx: jsonl, csv, graphml, gexf, jsonld can be had.',
    ])
    expect(await refusal('/export/csv/cats.csv')).toEqual([
      404,
      expect.stringMatching(/^There is no table cats.csv: nodes.csv, /),
    ])
    expect(await refusal('/export/jsonl?ids=country:XXX')).toEqual([400, 'ids: the corpus holds no country:XXX.'])
    expect(
      await refusal('/export/jsonl', posting('{"ids": ["organisation:fao"], "relations": ["OPENED~a~b"]}')),
    ).toEqual([400, 'relations: the corpus holds no OPENED~a~b.'])
    expect(await refusal('/export/jsonl', posting('{"ids": []}'))).toEqual([
      400,
      'ids is empty: leave it out for the whole graph.',
    ])
    expect((await refusal('/export/jsonl', posting('nonsense')))[0]).toBe(400)
    expect((await refusal('/export/jsonl', posting('{"ids": ["organisation:fao"], "relations": "OPENED"}')))[0]).toBe(
      400,
    )
    expect((await refusal('/export/jsonl', posting(`{"ids": ["${'x'.repeat(1_000_000)}"]}`)))[0]).toBe(413)
    expect((await refusal('/export/jsonl', { method: 'PUT' }))[0]).toBe(405)
  })

  it('say how to import where nothing has been imported', async () => {
    const empty = await openApi(null)
    const response = await empty.app.fetch('/export/jsonl')
    expect([response.status, (await response.json()).errors[0].extensions.code]).toEqual([503, 'NOT_IMPORTED'])
    await empty.close()
  })

  it('are broken off where the graph changes meanwhile: parts of two graphs are none', async () => {
    const changing = await openApi(grownForest(60))
    const response = await changing.app.fetch('/export/jsonl')
    const changed = new Promise((resolve) => changing.store.onChange(resolve))
    await loadInto(changing.folder, forestGraph())
    await changed
    await expect(response.text()).rejects.toThrow('the export was broken off')
    expect((await changing.app.fetch('/export/jsonl')).status).toBe(200)
    await changing.close()
  })

  it('read no further than the client does', async () => {
    const large = await openApi(grownForest(60))
    large.calls()
    const response = await large.app.fetch('/export/jsonl')
    const reader = response.body?.getReader()
    await reader?.read()
    await new Promise((resolve) => setTimeout(resolve, 100))
    const first = large.calls().length
    for (let done = false; !done; ) done = (await reader?.read())?.done ?? true
    expect(first).toBeLessThan(large.calls().length / 2)
    await large.close()
  })
})
