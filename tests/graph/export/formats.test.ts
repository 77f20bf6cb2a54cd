import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import { MultiDirectedGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import jsonld from 'jsonld'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EXPORT_FORMATS, type ExportFormatName } from '../../../graph/export/formats.js'
import { sourceOf } from '../../../graph/export/source.js'
import type { Graph } from '../../../graph/model/index.js'
import { openEmbeddedLoader, openEmbeddedStore } from '../../../graph/store/embedded/index.js'
import type { GraphStore } from '../../../graph/store/graph-store.js'
import { importFiles } from '../../../graph-import/load/import-files.js'
import { readerHere } from '../../../graph-import/load/reader.js'
import { read } from '../../../graph-import/pipeline.js'
import { FILES, graphOf } from '../../graph-import/corpus.js'

/** Every format on the whole graph of the corpus, read by a real reader of that format. */

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-export-'))
let graph: Graph
let store: GraphStore

beforeAll(async () => {
  graph = await graphOf(FILES)
  const loader = await openEmbeddedLoader(join(folder, 'store'))
  await loader.load(graph, new Map(), '2026-01-01T00:00:00.000Z')
  await loader.close()
  store = await openEmbeddedStore(join(folder, 'store'))
}, 60_000)
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

async function written(
  format: ExportFormatName,
  ids: readonly string[] | null = null,
): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  for await (const { file, text } of EXPORT_FORMATS[format].write(
    await sourceOf(store, ids ? { ids, relations: null } : null),
  )) {
    files[file ?? ''] = (files[file ?? ''] ?? '') + text
  }
  return files
}

const counts = () => ({ nodes: graph.entities.length, edges: graph.relations.length })

describe('export', () => {
  it('writes JSON lines from which the same graph is imported', async () => {
    const { '': text = '' } = await written('jsonl')
    const file = join(folder, 'graph.jsonl')
    writeFileSync(file, text)
    const loader = await openEmbeddedLoader(join(folder, 'elsewhere'))
    const request = { files: [file], remove: [], reader: readerHere(read), now: '2026-02-02T00:00:00.000Z' }
    const { failed } = await importFiles(loader, request)
    await loader.close()
    expect(failed).toEqual([])
    const elsewhere = await openEmbeddedStore(join(folder, 'elsewhere'))
    const lines = async (of: GraphStore) => {
      const all: string[] = []
      for await (const { text } of EXPORT_FORMATS.jsonl.write(await sourceOf(of, null))) all.push(text)
      return all.slice(1).map((line) => JSON.parse(line))
    }
    expect(await lines(elsewhere)).toEqual(await lines(store))
    const former = Object.entries(graph.redirects)
    expect(former.length).toBeGreaterThan(0)
    const answering = await elsewhere.entities(former.map(([id]) => id))
    expect(answering.map((entity) => entity?.id)).toEqual(former.map(([, present]) => present))
    await elsewhere.close()
  })

  it('names the line of a damaged file of JSON lines', async () => {
    const { '': text = '' } = await written('jsonl')
    const file = join(folder, 'damaged.jsonl')
    writeFileSync(
      file,
      text
        .split('\n')
        .map((line, at) => (at === 7 ? line.replace('"kind":"', '"kind":"UN') : line))
        .join('\n'),
    )
    const loader = await openEmbeddedLoader(join(folder, 'damaged'))
    const request = { files: [file], remove: [], reader: readerHere(read), now: '2026-02-02T00:00:00.000Z' }
    const { failed } = await importFiles(loader, request)
    await loader.close()
    expect(failed).toMatchObject([{ path: file, reason: expect.stringContaining('line 8') }])
  })

  it('writes GraphML that graphology reads', async () => {
    const { '': text = '' } = await written('graphml')
    const found = parseGraphml(MultiDirectedGraph, text)
    expect({ nodes: found.order, edges: found.size }).toEqual(counts())
    expect(found.getNodeAttributes('organisation:interpol')).toMatchObject({ kind: 'ORGANISATION', label: 'INTERPOL' })
  })

  it('writes GEXF that graphology reads', async () => {
    const { '': text = '' } = await written('gexf')
    const found = parseGexf(MultiDirectedGraph, text)
    expect({ nodes: found.order, edges: found.size }).toEqual(counts())
    expect(found.getNodeAttributes('country:ITA')).toMatchObject({ kind: 'COUNTRY', label: 'Italy' })
  })

  it('writes CSV tables: nodes, relations, evidence, passages and one a kind', async () => {
    const files = await written('csv')
    const table = (name: string): Record<string, string>[] => parseCsv(files[name] ?? '', { columns: true })
    expect(table('nodes.csv')).toHaveLength(graph.entities.length)
    expect(table('relations.csv')).toHaveLength(graph.relations.length)
    expect(table('passages.csv').map(({ text }) => text)).toEqual(
      expect.arrayContaining(graph.passages.slice(0, 20).map(({ text }) => text)),
    )
    expect(table('evidence.csv')).toHaveLength(graph.relations.reduce((sum, { evidence }) => sum + evidence.length, 0))
    expect(table('country.csv').find(({ iso3 }) => iso3 === 'CIV')?.label ?? 'Italy').toMatch(/\w/)
    expect(Object.keys(files)).toContain('recommendation.csv')
  })

  it('writes one CSV table alone, asking the store for no more than that', async () => {
    const asked: string[] = []
    const watched = new Proxy(store, {
      get(target, name) {
        asked.push(String(name))
        return Reflect.get(target, name)
      },
    })
    let text = ''
    for await (const chunk of EXPORT_FORMATS.csv.write(await sourceOf(watched, null), 'country.csv')) text += chunk.text
    expect(text).toBe((await written('csv'))['country.csv'])
    expect(asked.filter((name) => name !== 'info')).toEqual(['list'])
  })

  it('writes JSON-LD that parses to quads, topics as SKOS concepts', async () => {
    const { '': text = '' } = await written('jsonld')
    const quads = (await jsonld.toRDF(JSON.parse(text))) as {
      subject: { value: string }
      predicate: { value: string }
      object: { value: string }
    }[]
    const topics = quads.filter(
      ({ predicate, object }) => predicate.value.endsWith('#type') && object.value.endsWith('skos/core#Concept'),
    )
    expect(topics).toHaveLength(graph.entities.filter(({ kind }) => kind === 'TOPIC').length)
    const broader = quads.filter(({ predicate }) => predicate.value.endsWith('skos/core#broader'))
    expect(broader).toHaveLength(graph.relations.filter(({ kind }) => kind === 'BROADER').length)
    expect(quads.some(({ object }) => object.value.startsWith('https://undocs.org/'))).toBe(true)
  }, 60_000)

  it('writes the sub-graph of some entities: these, what joins them, and the words', async () => {
    const relation = graph.relations.find(({ kind }) => kind === 'ATTENDED')
    const ids = [relation?.source ?? '', relation?.target ?? '']
    const { '': text = '' } = await written('jsonl', ids)
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const of = (type: string) => lines.filter(({ record }) => record === type)
    expect(
      of('entity')
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort())
    expect(of('relation').every(({ source, target }) => ids.includes(source) && ids.includes(target))).toBe(true)
    expect(of('relation').length).toBeGreaterThan(0)
    expect(of('passage').length).toBeGreaterThan(0)
  })
})
